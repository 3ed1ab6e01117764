// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/review/numbers/place_numbers.h"
#include "core/ops/review/read_questions.h"

namespace quotasmith::ops {

/// The company's numbers a review is answered with.
class QuestionNumbers {
public:
    explicit QuestionNumbers(const store::Connection &connection);

    const plan::PlanSettings &settings() const { return m_input.settings; }
    /// Looks at these months, as far as they count, and at the stretch before them: of a year the one before, else the
    /// months right before. week: its ISO number, whose typed readings are looked at instead; 0: none.
    void lookAt(review::Cadence cadence, const diagnosis::MonthSpan &months, int week);
    QuestionNumber number(std::string_view code) const;

private:
    std::optional<money::Rate> value(std::string_view code, const diagnosis::MonthSpan &span) const;
    std::optional<money::Rate> gap(const diagnosis::MonthSpan &span) const;
    std::optional<money::Rate> perHead(const diagnosis::MonthSpan &span) const;
    std::optional<money::Rate> ofWeek(std::string_view code, int week) const;
    std::optional<money::Rate> reading(std::string_view code, int week) const;

    diagnosis::Input m_input;
    PlaceNumbers m_numbers;
    std::map<std::string, std::int64_t, std::less<>> m_open; ///< how much is open, by code
    diagnosis::MonthSpan m_span, m_before;
    int m_week = 0;
};

} // namespace quotasmith::ops
