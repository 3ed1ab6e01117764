// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/head/table_head.h"

#include "core/exchange/head/column_period.h"

#include <gmock/gmock.h>

using namespace quotasmith;
using namespace quotasmith::exchange;
using testing::ElementsAre;

namespace {

/// Rows from line 1 on; an empty one is left out, as readers do.
std::vector<HeadRow> rowsOf(const std::vector<std::vector<std::string>> &cells)
{
    std::vector<HeadRow> rows;
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (!cells[i].empty())
            rows.push_back({static_cast<std::int64_t>(i) + 1, cells[i]});
    return rows;
}

TableHead found(ImportKind kind, const std::vector<std::vector<std::string>> &cells,
                const std::vector<CellRange> &merged = {}, const std::vector<std::string> &columns = {})
{
    return findTableHead(rowsOf(cells), merged, {kind, columns});
}

std::string periodOf(ImportKind kind, const char *name)
{
    const auto column = parseColumnPeriod(kind, name);
    if (!column)
        return "-";
    static constexpr std::array kKinds{"M", "Q", "Y"};
    std::string text = column->period.year ? std::to_string(*column->period.year) : std::string();
    text += kKinds[static_cast<std::size_t>(column->period.kind)] + std::to_string(column->period.number);
    return column->measure ? text + ' ' + std::string(plan::measureCode(*column->measure)) : text;
}

} // namespace

TEST(TableHead, ATitleAUnitAndABlankLineStandAbove)
{
    const TableHead head = found(ImportKind::Actuals, {{"华东公司销售明细"},
                                                       {"", "", "单位：万元"},
                                                       {},
                                                       {"订单日期", "客户名称", "销售额", "利润"},
                                                       {"2027-01-05", "甲公司", "12", "3"}});
    EXPECT_EQ(head.first, 2U);
    EXPECT_EQ(head.rows, 1U);
    EXPECT_THAT(head.names, ElementsAre("订单日期", "客户名称", "销售额", "利润"));
    ASSERT_EQ(head.notes.size(), 2U);
    EXPECT_EQ(head.notes[1].line, 2);
    EXPECT_EQ(readTableNotes(head.notes).scale, 10'000);
}

TEST(TableHead, ATableThatBeginsAtOnceIsReadFromItsFirstLine)
{
    EXPECT_EQ(found(ImportKind::Actuals, {{"date", "person", "revenue"}, {"2027-01-05", "P1", "1"}}).first, 0U);
    EXPECT_EQ(found(ImportKind::People, {{"a", "b"}, {"name", "title"}}).first, 1U);
    EXPECT_EQ(found(ImportKind::People, {{"only"}, {"a", "b"}, {"c", "d"}}).first, 1U) << "nothing is recognised";
    EXPECT_EQ(findTableHead(rowsOf({{"only"}, {"name", "title"}}), {}, {}).first, 0U) << "no kind to look for";
    EXPECT_EQ(found(ImportKind::People, {{"x", "y"}, {"Wer", "Was"}, {"1", "2"}}, {}, {"Wer"}).first, 1U);
}

TEST(TableHead, MergedYearsOverMonthsAreJoined)
{
    const TableHead head =
        found(ImportKind::Targets,
              {{"销售员", "2027年", "", "2028年", ""}, {"", "1月", "2月", "1月", "2月"}, {"P1", "1", "2", "3", "4"}},
              {{{1, 0}, {2, 0}}, {{1, 1}, {1, 2}}, {{1, 3}, {1, 4}}});
    EXPECT_EQ(head.rows, 2U);
    EXPECT_THAT(head.names, ElementsAre("销售员", "2027年 / 1月", "2027年 / 2月", "2028年 / 1月", "2028年 / 2月"));
}

TEST(TableHead, InTextAnEmptyCellAboveBelongsToTheOneBefore)
{
    const TableHead head =
        found(ImportKind::Actuals, {{"销售员", "1月", "", "2月", ""}, {"", "销售额", "数量", "销售额", "数量"}});
    EXPECT_EQ(head.rows, 2U);
    EXPECT_THAT(head.names, ElementsAre("销售员", "1月 / 销售额", "1月 / 数量", "2月 / 销售额", "2月 / 数量"));
}

TEST(TableHead, ATitleOverTheWholeTableIsNoPartOfItsHeader)
{
    const TableHead head =
        found(ImportKind::Targets, {{"2027年销售目标", "", ""}, {"产品名称", "1月", "2月"}}, {{{1, 0}, {1, 2}}});
    EXPECT_EQ(head.first, 1U);
    EXPECT_EQ(head.rows, 1U);
    EXPECT_EQ(readTableNotes(head.notes).year, 2027);
}

TEST(ColumnPeriod, APeriodMayStandWithItsMeasure)
{
    const auto actual = [](const char *name) { return periodOf(ImportKind::Actuals, name); };
    EXPECT_EQ(actual("1月"), "M1");
    EXPECT_EQ(actual("2027年 / 1月"), "2027M1");
    EXPECT_EQ(actual("2027 / Jan"), "2027M1");
    EXPECT_EQ(actual("1月 / 销售额"), "M1 revenue");
    EXPECT_EQ(actual("销售额 / 1月"), "M1 revenue");
    EXPECT_EQ(actual("1月销售额"), "M1 revenue");
    EXPECT_EQ(actual("销售额1月"), "M1 revenue");
    EXPECT_EQ(actual("2027年3月回款额（万元）"), "2027M3 collected");
    EXPECT_EQ(actual("Jan Sales"), "M1 revenue");
    EXPECT_EQ(actual("10月（万元）"), "M10");
    EXPECT_EQ(actual("一季度合计"), "Q1");
    EXPECT_EQ(actual("2027年 / 一季度 / 2月"), "2027M2");
    EXPECT_EQ(actual("总量"), "Y1");
    EXPECT_EQ(actual("1月实际"), "M1");
    EXPECT_EQ(actual("1月 / 实际"), "M1");
    for (const char *other : {"1月目标", "1月 / 目标", "1月达成率", "1月 / 同比", "1月 / 合计", "Market share",
                              "Decision", "销售额", "2027-01-05", "客户名称", "", "单月销售额"})
        EXPECT_EQ(actual(other), "-") << other;
    EXPECT_EQ(periodOf(ImportKind::Targets, "1月目标"), "M1");
    EXPECT_EQ(periodOf(ImportKind::Targets, "1月实际"), "-");
}

TEST(TableNotes, UnitsYearsAndMonthsAreReadFromTexts)
{
    EXPECT_EQ(statedScale("单位：万元"), 10'000);
    EXPECT_EQ(statedScale("（金额单位:人民币千元）"), 1'000);
    EXPECT_EQ(statedScale("单位：百万元"), 1'000'000);
    EXPECT_EQ(statedScale("单位：元"), 1);
    EXPECT_EQ(statedScale("USD in thousands"), 1'000);
    EXPECT_EQ(statedScale("编制单位：华东公司"), std::nullopt);
    EXPECT_EQ(statedScale("单位：台"), std::nullopt);
    EXPECT_EQ(statedYear("2027年销售目标"), 2027);
    EXPECT_EQ(statedYear("FY2027 targets"), 2027);
    EXPECT_EQ(statedYear("2026年与2027年对比"), std::nullopt);
    EXPECT_EQ(statedYear("SO2027"), std::nullopt);
    EXPECT_EQ(statedMonth("2027年5月销售明细"), (calendar::Month{2027, 5}));
    EXPECT_EQ(statedMonth("sales 2027-05"), (calendar::Month{2027, 5}));
    EXPECT_EQ(statedMonth("2027-05-03"), (calendar::Month{2027, 5}));
    EXPECT_EQ(statedMonth("2017-07_2018-06"), std::nullopt);
    EXPECT_EQ(statedMonth("2027-2028"), std::nullopt);
    EXPECT_EQ(statedMonth("2027年"), std::nullopt);
}
