// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/readers/targets_reader.h"

#include "tests/core/exchange/reading.h"

#include <gmock/gmock.h>

using namespace quotasmith;
using namespace quotasmith::exchange;
using plan::Measure;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

struct TargetsRead {
    std::vector<TargetRecord> records;
    ImportReport report;

    /// `code measure 2027-01+1=100 …`
    std::vector<std::string> texts() const
    {
        std::vector<std::string> texts;
        for (const TargetRecord &record : records) {
            texts.push_back(record.code + ' ' + std::string(plan::measureCode(record.measure)));
            for (const TargetCell &cell : record.cells)
                texts.back() += ' ' + cell.first.text() + '+' + std::to_string(cell.months) + '=' +
                                (plan::kindOf(record.measure) == plan::MeasureKind::Ratio ? cell.ratio.decimalText()
                                                                                          : std::to_string(cell.units));
        }
        return texts;
    }
};

TargetsRead read(const std::string &text, ReadOptions options = {}, const std::vector<MapEntry> &map = {})
{
    const Source source = sourceOf(text);
    TargetsRead result;
    result.records =
        readTargets(source, resolveMapping(ImportKind::Targets, source.header(), map), options, result.report);
    return result;
}

ReadOptions planYear(int year, int firstMonth)
{
    ReadOptions options;
    options.planYear = calendar::FiscalCalendar(year, firstMonth);
    return options;
}

const std::string kExport = "\xEF\xBB\xBF"
                            "axis,code,name,parent,level,measure,ambition,2027-01,2027-02,Year\r\n"
                            "organisation,company,Acme,,root,revenue,base,30.00,60.00,90.00\r\n"
                            "organisation,east,East,company,region,revenue,base,30.00,60.00,90.00\r\n"
                            "organisation,P1,\"=Li, Si\",east,person,revenue,base,10.00,20.00,30.00\r\n"
                            "organisation,P2,Wu,east,person,revenue,base,20.00,40.00,60.00\r\n"
                            "organisation,company,Acme,,root,conversion,base,0.22,0.23,\r\n"
                            "organisation,P1,\"=Li, Si\",company,person,conversion,base,0.22,,\r\n";

} // namespace

TEST(TargetsReader, ReadsItsOwnExport)
{
    const TargetsRead own = read(kExport);
    EXPECT_THAT(own.texts(),
                ElementsAre("P1 revenue 2027-01+1=1000 2027-02+1=2000", "P2 revenue 2027-01+1=2000 2027-02+1=4000",
                            "company conversion 2027-01+1=0.22 2027-02+1=0.23", "P1 conversion 2027-01+1=0.22"));
    ASSERT_EQ(own.records.size(), 4U);
    EXPECT_EQ(own.records.front().axis, plan::Axis::Organisation);
    EXPECT_EQ(own.records.front().parent, "east");
    EXPECT_EQ(own.records.front().ambition, "base");
    EXPECT_EQ(own.report.rows.totals, 2);
    EXPECT_THAT(own.report.totalDifferences, IsEmpty());
    EXPECT_EQ(own.report.control.at(Measure::Revenue).file.text(2), "90.00");
    EXPECT_FALSE(own.report.control.contains(Measure::Conversion));
}

TEST(TargetsReader, ReadsItsOwnExportInChinese)
{
    const TargetsRead own = read("维度,编码,名称,上级,层级,指标,目标档,Q1,Q2,Q3,Q4,全年\r\n"
                                 "customer,all,公司,,root,revenue,base,1.00,2.00,3.00,4.00,10.00\r\n"
                                 "customer,ka,KA,all,tier,revenue,base,1.00,2.00,3.00,4.00,10.00\r\n",
                                 planYear(2027, 4));
    EXPECT_THAT(own.texts(), ElementsAre("ka revenue 2026-04+3=100 2026-07+3=200 2026-10+3=300 2027-01+3=400"));
    EXPECT_EQ(own.records.front().axis, plan::Axis::Customer);
    EXPECT_THAT(own.report.totalDifferences, IsEmpty());
}

TEST(TargetsReader, TotalsThatDifferAreNamed)
{
    std::string changed = kExport;
    changed.replace(changed.find("P2,Wu,east,person,revenue,base,20.00,40.00,60.00"), 47,
                    "P2,Wu,east,person,revenue,base,21.00,40.00,60.0");
    const auto differences = read(changed).report.totalDifferences;
    ASSERT_EQ(differences.size(), 3U); // the line's year, east, company
    EXPECT_EQ(differences[0].line, 5);
    EXPECT_EQ(differences[0].sum.text(2), "61.00");
    EXPECT_EQ(differences[1].line, 2);
    EXPECT_EQ(differences[1].month, calendar::Month(2027, 1));
    EXPECT_EQ(differences[1].stated.text(2), "30.00");
    EXPECT_EQ(differences[1].sum.text(2), "31.00");
    EXPECT_EQ(differences[2].line, 3);
}

TEST(TargetsReader, LinesCalledTotalAreComparedWithAll)
{
    const TargetsRead wide = read("人员,2027年1月,2027年2月\n张三,1,2\n李四,3,4\n合计,4,7\n");
    EXPECT_EQ(wide.records.size(), 2U);
    EXPECT_EQ(wide.report.rows.totals, 1);
    ASSERT_EQ(wide.report.totalDifferences.size(), 1U);
    EXPECT_EQ(wide.report.totalDifferences[0].month, calendar::Month(2027, 2));
    EXPECT_EQ(wide.report.totalDifferences[0].sum.text(2), "6.00");
}

TEST(TargetsReader, ReadsMonthsOfTheLinesYear)
{
    const TargetsRead wide = read("Year,EmployeeID,M01,M07\n2019,7,-,5\n2020,7,6,-\n");
    EXPECT_THAT(wide.texts(), ElementsAre("7 revenue 2019-07+1=500", "7 revenue 2020-01+1=600"));
    EXPECT_EQ(wide.records.front().axis, plan::Axis::Organisation);
    EXPECT_THAT(refusalsOf(read("Year,EmployeeID,M01\n,7,5\n").report), ElementsAre("2::year-missing"));
}

TEST(TargetsReader, ReadsLinesForEachMonthAndMeasure)
{
    EXPECT_THAT(read("产品,月份,指标,目标值\nA,2027-01,销售额,5\nA,2027-01,线索数,6\nA,2027-02,转化率,22%\n").texts(),
                ElementsAre("A revenue 2027-01+1=500", "A leads 2027-01+1=6", "A conversion 2027-02+1=0.22"));
    EXPECT_THAT(read("person,month,revenue,leads\nP1,2027-01,5,6\n").texts(),
                ElementsAre("P1 revenue 2027-01+1=500", "P1 leads 2027-01+1=6"));
}

TEST(TargetsReader, WithoutAMonthAValueIsTheYears)
{
    EXPECT_THAT(read("销售员,任务额（万元）\n张三,120\n", planYear(2027, 1)).texts(),
                ElementsAre("张三 revenue 2027-01+12=120000000"));
    EXPECT_THAT(read("年份,销售员,任务\n2026,张三,120\n").texts(), ElementsAre("张三 revenue 2026-01+12=12000"));
    EXPECT_THAT(refusalsOf(read("销售员,任务\n张三,120\n").report), ElementsAre("2::year-missing"));
}

TEST(TargetsReader, RefusesWithThePlace)
{
    const TargetsRead bad = read("axis,code,measure,ambition,2027-01\n"
                                 "nowhere,P1,revenue,base,1\norganisation,P1,happiness,base,1\n"
                                 "organisation,P1,revenue,huge,1\norganisation,P1,revenue,base,x\n"
                                 "organisation,P2,revenue,base,1\norganisation,P2,revenue,base,2\n");
    EXPECT_THAT(refusalsOf(bad.report),
                ElementsAre("2:axis:axis-unknown", "3:measure:measure-unknown", "4:ambition:ambition-unknown",
                            "5:2027-01:amount-bad", "7::duplicate-target"));
    EXPECT_THAT(bad.texts(), ElementsAre("P2 revenue 2027-01+1=100"));
    EXPECT_EQ(bad.report.refused.listed().back().data.at("first"), "6");
    EXPECT_EQ(bad.report.control.at(Measure::Revenue).file.text(2), "5.00");
}

TEST(TargetsReader, ALineIsOfOneNode)
{
    EXPECT_THAT(refusalsOf(read("person,product,2027-01\nP1,A,1\n").report), ElementsAre("2:product:node-ambiguous"));
    EXPECT_THAT(read("code,person,2027-01\nP1,张三,1\n,李四,2\n").texts(),
                ElementsAre("P1 revenue 2027-01+1=100", "李四 revenue 2027-01+1=200"));
}

TEST(TargetsReader, ParentsInACircleEnd)
{
    EXPECT_EQ(read("code,parent,2027-01\nA,B,1\nB,A,1\nC,A,1\nD,D,1\n").records.size(), 2U);
}
