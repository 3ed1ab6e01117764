// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/finding.h"
#include "core/diagnosis/input/input.h"
#include "core/diagnosis/sales/indicators.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the rules make their verdicts of.
namespace quotasmith::diagnosis::rules {

money::Rate whole(std::int64_t number);

Evidence evidence(std::string_view name, EvidenceForm form, const std::optional<money::Rate> &value,
                  const std::optional<money::Rate> &threshold = std::nullopt);
Evidence evidence(std::string_view name, EvidenceForm form, std::int64_t value);
/// A name people typed.
Evidence worded(std::string_view name, std::string text);
/// A number of a measure, in the form it has.
Evidence measured(plan::Measure measure, std::int64_t value,
                  const std::optional<money::Rate> &threshold = std::nullopt);

EvidenceRows rowsOf(std::string_view source, plan::Axis axis = plan::Axis::Organisation,
                    std::vector<plan::NodeId> nodes = {});
EvidenceRows listRows(std::string_view kind, std::vector<std::string> keys = {});

Verdict fires(Finding finding);
Verdict missing(std::string_view code, std::vector<std::string_view> what);

/// The company's indicators over the span.
class CompanyIndicators {
public:
    explicit CompanyIndicators(const Input &input);
    const IndicatorValue &operator[](Indicator indicator) const;

private:
    std::vector<IndicatorValue> m_values;
};

/// How much was lost: 0.1 for a growth of −0.1; nothing for what did not fall.
std::optional<money::Rate> fallOf(const std::optional<money::Rate> &growth);

/// Its value over the months that `previous` is of, so that the two may be compared; nothing without these.
std::optional<money::Rate> likeValue(const IndicatorValue &value);

/// The months of the plan's own year.
MonthSpan planYear(const Input &input);
/// How many of the months have a number of the company's.
int monthsKnown(const Input &input, plan::Measure measure, const MonthSpan &span);
/// Of the company; nothing unless every month is known.
std::optional<std::int64_t> wholeSpan(const Input &input, plan::Measure measure, const MonthSpan &span);

} // namespace quotasmith::diagnosis::rules
