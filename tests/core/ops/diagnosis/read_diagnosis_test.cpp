// SPDX-License-Identifier: Apache-2.0
#include "core/ops/diagnosis/read_diagnosis.h"

#include "core/diagnosis/diagnosis.h"
#include "core/ops/board/set_ratio.h"
#include "core/ops/lists/edit_lists.h"
#include "core/ops/sample/make_sample.h"
#include "core/plan/lists/kind.h"
#include "core/store/tables/facts/entries.h"
#include "core/store/writer.h"
#include "tests/support/staffed_plan.h"

#include <algorithm>

namespace quotasmith::tests {
namespace {

using calendar::Month;
using diagnosis::MonthSpan;
using money::Rate;
using plan::Axis;
using plan::Measure;

/// The clock stands on 2027-03-01.
class ReadDiagnosis : public StaffedPlan {
protected:
    void reach(const char *person, Month month, std::int64_t value)
    {
        ops::setActual(*m_document, {person, month, Measure::Revenue, value, {}});
    }
    void put(std::string_view kind, const ops::FieldTexts &said)
    {
        ops::putRecord(*m_document, plan::listKind(kind), said);
    }
    diagnosis::Input read(const ops::DiagnosisRequest &request = {})
    {
        return ops::readDiagnosisInput(m_document->connection(), request);
    }
    static plan::NodeId node(const diagnosis::Input &input, std::string_view code, Axis axis = Axis::Organisation)
    {
        return input.tree(axis).node(*input.tree(axis).find(code)).id;
    }
};

TEST_F(ReadDiagnosis, LooksAtTheYearBeforeThePlansWhileNothingHappened)
{
    const diagnosis::Input input = read();
    EXPECT_EQ(input.span, (MonthSpan{{2026, 1}, 12}));
    EXPECT_EQ(input.asOf, (calendar::Date{2026, 12, 31}));
    EXPECT_TRUE(input.sums(Axis::Organisation).isEmpty());
    EXPECT_EQ(input.people.size(), 6u);
}

TEST_F(ReadDiagnosis, LooksAtTwelveMonthsUpToTheLastThatIsOver)
{
    reach("P1", {2026, 5}, 100);
    reach("P1", {2027, 2}, 100);
    reach("P1", {2027, 3}, 100); // the month of today
    EXPECT_EQ(read().span, (MonthSpan{{2026, 3}, 12}));
    EXPECT_EQ(read().asOf, (calendar::Date{2027, 2, 28}));
    close(3);
    EXPECT_EQ(read().span.last(), Month(2027, 3));
}

TEST_F(ReadDiagnosis, LooksAtWhatIsAskedFor)
{
    reach("P1", {2027, 2}, 100);
    const diagnosis::Input input = read({Month(2026, 7), Month(2026, 9), calendar::Date{2026, 8, 15}});
    EXPECT_EQ(input.span, (MonthSpan{{2026, 7}, 3}));
    EXPECT_EQ(input.asOf, (calendar::Date{2026, 8, 15}));
    EXPECT_EQ(read({Month(2027, 1), {}, {}}).span, (MonthSpan{{2027, 1}, 2}));
    EXPECT_EQ(errorOf([&] { read({Month(2026, 9), Month(2026, 7), {}}); }), "span-backwards");
}

TEST_F(ReadDiagnosis, KnowsFactsOfEveryYearOnEveryAxis)
{
    reach("P1", {2024, 2}, 70);
    reach("P2", {2027, 2}, 30);
    const diagnosis::Input input = read();
    for (const Axis axis : plan::kAxes) {
        EXPECT_EQ(input.sums(axis).company({2024, 2}).value(Measure::Revenue), 70);
        EXPECT_EQ(input.sums(axis).company({2027, 2}).value(Measure::Revenue), 30);
    }
    EXPECT_EQ(input.sums(Axis::Organisation).member(node(input, "P2"), {2027, 2}).value(Measure::Revenue), 30);
}

TEST_F(ReadDiagnosis, KnowsTargetsOfThePlansYearAndOfOthers)
{
    const plan::NodeId anna = node(read(), "P1"), team = node(read(), "A");
    m_document->transact({"test-targets", store::StepKind::Edit, {}}, [&](store::Writer &writer) {
        store::putOtherYearTarget(writer, {Measure::Revenue, anna, {2026, 3}, 500});
        store::putOtherYearTarget(writer, {Measure::Revenue, team, {2026, 4}, 900});
        store::putOtherYearTarget(writer, {Measure::Revenue, anna, {2026, 4}, 800});
    });
    const diagnosis::Input input = read();
    const diagnosis::TargetBook &targets = input.targets;
    EXPECT_EQ(targets.company(Measure::Revenue, {{2027, 1}, 12}), 7'200'000);
    EXPECT_EQ(targets.sum(Measure::Revenue, Axis::Organisation, {anna}, {{2027, 1}, 12}), 1'200'000);
    EXPECT_EQ(targets.company(Measure::Revenue, {{2026, 3}, 1}), 500);
    EXPECT_EQ(targets.company(Measure::Revenue, {{2026, 4}, 1}), 900); // the team's own, not with its people again
    EXPECT_FALSE(targets.has(Measure::Orders));
}

TEST_F(ReadDiagnosis, KnowsRatiosAsTheyWereSet)
{
    ops::SetRatio request;
    request.place = {Axis::Organisation, "organisation", "2027Q2"};
    request.measure = Measure::Conversion;
    request.value = "22%";
    ops::setRatio(*m_document, request, ops::Run::Write);
    const diagnosis::Input input = read();
    ASSERT_EQ(input.targets.ratios.size(), 1u);
    EXPECT_EQ(input.targets.ratios[0].months, (MonthSpan{{2027, 4}, 3}));
    EXPECT_EQ(input.targets.ratio(Measure::Conversion, node(input, "organisation"), {2027, 5}), Rate(11, 50));
}

TEST_F(ReadDiagnosis, WhoMovedIsOnePersonWithAFormerPlace)
{
    close(2);
    reach("P1", {2027, 3}, 100);
    move("P1", "2027-04", "B");
    const diagnosis::Input input = read();
    EXPECT_EQ(input.people.size(), 6u);
    ASSERT_EQ(input.formerPlaces.size(), 1u);
    EXPECT_EQ(input.formerPlaces.begin()->second, node(input, "P1"));
    const auto former = input.formerPlaces.begin()->first;
    EXPECT_EQ(input.sums(Axis::Organisation).member(former, {2027, 3}).value(Measure::Revenue), 100);
    EXPECT_TRUE(input.targets.sum(Measure::Revenue, Axis::Organisation, {former}, {{2027, 3}, 1}));
    EXPECT_FALSE(input.targets.sum(Measure::Revenue, Axis::Organisation, {former}, {{2027, 4}, 1}));
}

TEST_F(ReadDiagnosis, WhoJoinsWithARampIsKnownToGrow)
{
    join("P7", "2027-05", "A", "2027-05-10");
    const diagnosis::Input input = read();
    ASSERT_EQ(input.rampedFrom.size(), 1u);
    EXPECT_EQ(input.rampedFrom.at(node(input, "P7")), Month(2027, 5));
    EXPECT_EQ(input.people.size(), 7u);
}

TEST_F(ReadDiagnosis, KnowsListsAndLimits)
{
    put("rivals", {{"code", "R1"}, {"name", "对手"}});
    put("thresholds", {{"key", "segment.a"}, {"value", "70%"}});
    put("indicators", {{"axis", "organisation"},
                       {"node", "organisation"},
                       {"indicator", "leads"},
                       {"period", "2027-01"},
                       {"value", "40"}});
    const diagnosis::Input input = read({Month(2027, 1), Month(2027, 2), {}});
    EXPECT_EQ(input.rivals.size(), 1u);
    EXPECT_EQ(input.thresholds["segment.a"], Rate(7, 10));
    EXPECT_EQ(input.thresholds["segment.b"], Rate(19, 20));
    const auto values = diagnosis::indicatorsOf(input, Axis::Organisation, 0);
    const auto leads = std::find_if(values.begin(), values.end(), [](const diagnosis::IndicatorValue &value) {
        return value.indicator == diagnosis::Indicator::Leads;
    });
    EXPECT_EQ(leads->value, Rate(40, 1));
}

TEST_F(ReadDiagnosis, OfTheSampleKnowsEnoughToBeDiagnosed)
{
    ops::makeSample(m_folder / "sample.qsplan", {});
    const auto sample = store::Document::openForReading(m_folder / "sample.qsplan", surroundings());
    const diagnosis::Input input = ops::readDiagnosisInput(sample->connection(), {});
    const diagnosis::Diagnosis found = diagnosis::diagnose(input);
    EXPECT_GT(found.tenure.heads(), 0);
    EXPECT_FALSE(found.accounts.empty());
    EXPECT_TRUE(found.concentration.hhi);
    EXPECT_TRUE(found.flow);
    const auto &revenue = found.company.front();
    EXPECT_TRUE(revenue.value && revenue.yoy && revenue.ofPlan);
}

} // namespace
} // namespace quotasmith::tests
