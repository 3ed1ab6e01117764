// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"

#include <optional>
#include <string_view>

namespace quotasmith::exchange {

/// In which order a date that does not begin with its year is written.
enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };
/// `ymd dmy mdy`
std::string_view dateOrderCode(DateOrder order);
/// Throws Error{"date-order-unknown", {order, known}}.
DateOrder parseDateOrder(std::string_view code);

/// How the dates of a column are read.
struct DateForm {
    std::optional<DateOrder> order;
    bool isStated = false; ///< by the user: two-digit years (70 … 99: 19xx) are then allowed
};

enum class DateProblem {
    None,
    NotADate,
    Impossible, ///< 2019-13, 2019-02-30, a year outside 1900 … 2999
    Ambiguous   ///< day and month may be exchanged, or the year has two digits, and the order is not known
};
/// `date-bad date-impossible date-ambiguous`; empty for None.
std::string_view dateProblemCode(DateProblem problem);

struct DateText {
    bool isMissing = false;
    calendar::Month month;
    int day = 0; ///< 0: the text names a month only
    DateProblem problem = DateProblem::None;
    /// The order a day above 12 proves.
    std::optional<DateOrder> evidence;
};

/// `2017/08/25 2017-8-25 20170825 2017.8.25 2017年8月25日 25/08/2017`, a time behind is ignored; months `2019-07
/// 2019年7月 201907 07/2019`; full-width digits. Empty, `-`, `N/A`, `NULL`, `空`, `—` are missing.
DateText parseDateText(std::string_view text, const DateForm &form);

/// Learns the order from the texts of a column: the first day above 12 tells; a long run of dates that begin with
/// their year tells too.
class DateOrderDetector {
public:
    /// False as soon as nothing more can be learned.
    bool add(std::string_view text);
    std::optional<DateOrder> order() const;

private:
    std::optional<DateOrder> m_proven;
    int m_yearFirst = 0;
    bool m_hasYearLast = false;
};

} // namespace quotasmith::exchange
