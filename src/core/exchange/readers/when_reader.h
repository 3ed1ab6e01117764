// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/readers/line_reader.h"

#include <optional>
#include <string>

namespace quotasmith::exchange {

/// The time a value stands for.
struct When {
    calendar::Month first;
    int months = 1; ///< 1, 3 or 12
    int day = 0;    ///< 0: a whole month or more
};

/// Reads the time of a line from its date, month and year columns, and of its period columns.
class WhenReader {
public:
    /// Throws Error{"field-missing", {field: year, columns, kind}} when months come without any year.
    explicit WhenReader(LineReader &lines);

    /// To be called once a line, before the others. Refuses a year that is none.
    void startLine();
    /// The date, else the month of the line. Nothing: both are missing or refused.
    std::optional<When> ofLine();
    /// The fiscal year of the line or the plan, for a value of a whole year.
    std::optional<When> wholeYear() const;
    /// Nothing when the line's year is missing.
    std::optional<When> of(const PeriodHeader &period) const;
    /// Whether date, month and year are all missing on this line.
    bool isBlank() const;

private:
    void takeTable();
    std::optional<When> fromDate();
    std::optional<When> fromMonth();
    std::optional<calendar::Month> monthNumbered(int number) const;
    std::optional<int> year() const;

    LineReader &m_lines;
    const BoundColumn *m_date;
    const BoundColumn *m_month;
    const BoundColumn *m_year;
    DateForm m_form;
    std::optional<int> m_tableYear;              ///< stated above the table
    std::optional<calendar::Month> m_tableMonth; ///< of lines that have no date of their own
    std::optional<int> m_lineYear;
    std::string m_yearText; ///< what m_lineYear was read from: neighbouring lines mostly say the same
    std::string m_dateText; ///< what m_lastDate was read from
    DateText m_lastDate;
};

} // namespace quotasmith::exchange
