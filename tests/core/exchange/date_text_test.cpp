// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/date_text.h"

#include "tests/core/exchange/reading.h"

#include <gtest/gtest.h>

using namespace quotasmith::exchange;

namespace {

std::string said(std::string_view text, const DateForm &form = {})
{
    const DateText parsed = parseDateText(text, form);
    if (parsed.isMissing)
        return "missing";
    if (parsed.problem != DateProblem::None)
        return std::string(dateProblemCode(parsed.problem));
    return parsed.month.text() + (parsed.day ? '/' + std::to_string(parsed.day) : "");
}

std::optional<DateOrder> learned(const std::vector<std::string> &texts)
{
    DateOrderDetector detector;
    for (const std::string &text : texts)
        if (!detector.add(text))
            break;
    return detector.order();
}

constexpr DateForm kDmy{DateOrder::DayMonthYear, false};
constexpr DateForm kMdy{DateOrder::MonthDayYear, false};

} // namespace

TEST(ParseDateText, KnowsTheWaysADayIsWritten)
{
    const std::vector<std::pair<std::string, std::string>> cases{
        {"2017/08/25", "2017-08/25"},
        {"2017-8-25", "2017-08/25"},
        {"20170825", "2017-08/25"},
        {"2017.8.25", "2017-08/25"},
        {"2017年8月25日", "2017-08/25"},
        {"2017年08月25", "2017-08/25"},
        {"2017年8月5号", "2017-08/5"},
        {"２０１７－０８－２５", "2017-08/25"},
        {"２０１７年８月２５日", "2017-08/25"},
        {"25/08/2017", "2017-08/25"},
        {"08/25/2017", "2017-08/25"},
        {" 2017/08/25 ", "2017-08/25"},
        {"2017-08-25 13:45:01", "2017-08/25"},
        {"2017-08-25T00:00:00.000Z", "2017-08/25"},
        {"2017/8/25 0:00", "2017-08/25"},
        {"8/25/2017 1:00 PM", "2017-08/25"},
        {"2020-02-29", "2020-02/29"},
    };
    for (const auto &[text, date] : cases)
        EXPECT_EQ(said(text), date) << text;
}

TEST(ParseDateText, KnowsTheWaysAMonthIsWritten)
{
    for (const std::string text : {"2019-07", "2019/7", "2019.07", "2019年7月", "201907", "07/2019", "２０１９年７月"})
        EXPECT_EQ(said(text), "2019-07") << text;
}

TEST(ParseDateText, RefusesImpossibleDays)
{
    for (const std::string text : {"2019-13", "2019-02-30", "2019-00", "2019-04-31", "2019-01-00", "20190231", "201913",
                                   "2019年13月", "1899-12-31", "3000-01-01", "2019-02-29", "30/02/2019"})
        EXPECT_EQ(said(text), "date-impossible") << text;
}

TEST(ParseDateText, RefusesWhatIsNoDate)
{
    for (const std::string text :
         {"abc", "2019", "20190", "1.5", "2019-07-01x", "2019-07/01", "2019--01", "99999999999", "2019年", "2019年7",
          "7月", "2019-07-01 later", "1/2", "-2019-01-01", "12:30"})
        EXPECT_EQ(said(text), "date-bad") << text;
}

TEST(ParseDateText, MissingIsNotZero)
{
    for (const std::string text : {"", "  ", "-", "—", "空", "N/A", "null"})
        EXPECT_EQ(said(text), "missing") << text;
}

TEST(ParseDateText, RefusesToGuess)
{
    for (const std::string text : {"01/02/2017", "5.6.2017", "25/08/17", "17-08-25", "05/05/2017"})
        EXPECT_EQ(said(text), "date-ambiguous") << text;
    EXPECT_EQ(said("01/02/2017", kDmy), "2017-02/1");
    EXPECT_EQ(said("01/02/2017", kMdy), "2017-01/2");
    EXPECT_EQ(said("25/08/17", kDmy), "date-ambiguous");
}

TEST(ParseDateText, TheStatedOrderDecidesTwoDigitYears)
{
    EXPECT_EQ(said("25/08/17", {DateOrder::DayMonthYear, true}), "2017-08/25");
    EXPECT_EQ(said("08-25-98", {DateOrder::MonthDayYear, true}), "1998-08/25");
    EXPECT_EQ(said("17-08-25", {DateOrder::YearMonthDay, true}), "2017-08/25");
    EXPECT_EQ(said("25/08/2017", {DateOrder::MonthDayYear, true}), "date-impossible");
    EXPECT_EQ(said("2017-08-25", {DateOrder::DayMonthYear, true}), "2017-08/25");
}

TEST(DateOrderDetector, TheFirstDayAboveTwelveTells)
{
    EXPECT_EQ(learned({"01/02/2017", "", "13/02/2017", "01/13/2017"}), DateOrder::DayMonthYear);
    EXPECT_EQ(learned({"01/02/2017", "02/13/2017"}), DateOrder::MonthDayYear);
    EXPECT_EQ(learned({"2017-01-02", "2017/3/4"}), DateOrder::YearMonthDay);
    EXPECT_EQ(learned({"2017-01-02", "25/03/2017"}), DateOrder::DayMonthYear);
    EXPECT_EQ(learned({"01/02/2017", "03/04/2017"}), std::nullopt);
    EXPECT_EQ(learned({"x", "", "2017-13-01"}), std::nullopt);
}

TEST(DateOrder, CodesAreReadBack)
{
    for (const auto order : {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear})
        EXPECT_EQ(parseDateOrder(dateOrderCode(order)), order);
    EXPECT_EQ(errorOf([] { parseDateOrder("ydm"); }), "date-order-unknown known=ymd dmy mdy order=ydm");
}
