// SPDX-License-Identifier: Apache-2.0
#include "core/ops/import/import_file.h"
#include "core/ops/targets/edit_targets.h"
#include "core/store/queries/fact_sums.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/facts/batches.h"
#include "core/store/tables/facts/entries.h"
#include "core/store/tables/facts/fact_parts.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/targets.h"
#include "tests/support/plan_fixture.h"

namespace quotasmith::tests {

namespace {

using exchange::ExistingFacts;
using exchange::ImportKind;

constexpr const char *kPeople =
    "code,name,region,team,employeeId\nP1,Ann,North,A,901\nP2,Bob,North,,902\nP3,Cy,,,903\n";
constexpr const char *kFacts = "date,person,customer,product,revenue,order\n"
                               "2026-01-05,P1,,,100.25,S1\n2026-01-09,902,,,50,S1\n2026-02-03,P2,,,30.10,S2\n";

} // namespace

class ImportFile : public PlanFixture {
protected:
    ops::ImportOutcome import(ImportKind kind, const std::string &text, exchange::ImportOptions options = {},
                              const std::string &name = "source.csv")
    {
        options.kind = kind;
        return ops::importFile(*m_document, m_folder.write(name, text), options);
    }
    void importPeople()
    {
        exchange::ImportOptions options;
        options.map = {{"externalIds", "employeeId"}};
        ASSERT_FALSE(import(ImportKind::People, kPeople, options).isRefused);
    }
    plan::Tree tree(plan::Axis axis)
    {
        return store::readTree(m_document->connection(),
                               store::readSheet(m_document->connection(), plan::Measure::Revenue).settings, axis);
    }
    std::int64_t revenue(const std::string &person, calendar::Month month)
    {
        const auto node = tree(plan::Axis::Organisation).find(std::string_view(person));
        const plan::NodeId id = tree(plan::Axis::Organisation).node(*node).id;
        return store::personActual(m_document->connection(), id, month, plan::Measure::Revenue).imported.value_or(0);
    }

    std::unique_ptr<store::Document> m_document = open();
};

TEST_F(ImportFile, PeopleStandInRegionsAndTeams)
{
    importPeople();
    const plan::Tree people = tree(plan::Axis::Organisation);
    const auto parentOf = [&](const char *code) {
        return people.node(people.parent(*people.find(std::string_view(code)))).code;
    };
    EXPECT_EQ(parentOf("P1"), "A");
    EXPECT_EQ(parentOf("A"), "North");
    EXPECT_EQ(parentOf("P2"), "unassigned-North");
    EXPECT_EQ(parentOf("P3"), "unassigned-team");
}

TEST_F(ImportFile, TheSamePeopleAgainChangeNothing)
{
    importPeople();
    const base::HashSum digest = m_document->digest();
    exchange::ImportOptions options;
    options.map = {{"externalIds", "employeeId"}};
    const auto again = import(ImportKind::People, kPeople, options);
    EXPECT_TRUE(again.changes.isEmpty());
    EXPECT_EQ(again.report.rows.unchanged, 3);
    EXPECT_EQ(m_document->digest(), digest);
}

TEST_F(ImportFile, ACodeThatIsTakenAddsItsParentsName)
{
    import(ImportKind::People, "code,name,region,team\n1,Ann,Europe,France\n2,Bob,Pacific,Europe\n");
    const plan::Tree people = tree(plan::Axis::Organisation);
    EXPECT_TRUE(people.find(std::string_view("Europe-Pacific")).has_value());
}

TEST_F(ImportFile, FactsFindPeopleByCodeAndByExternalId)
{
    importPeople();
    const auto outcome = import(ImportKind::Actuals, kFacts);
    ASSERT_FALSE(outcome.isRefused);
    EXPECT_EQ(outcome.report.rows.taken, 3);
    EXPECT_EQ(revenue("P1", {2026, 1}), 10025);
    EXPECT_EQ(revenue("P2", {2026, 1}), 5000);
    EXPECT_EQ(outcome.report.control.at(plan::Measure::Revenue).stored.text(2), "180.35");
    EXPECT_EQ(outcome.report.control.at(plan::Measure::Revenue).file,
              outcome.report.control.at(plan::Measure::Revenue).stored);
}

TEST_F(ImportFile, AnOrderOfSeveralLinesCountsOnce)
{
    importPeople();
    import(ImportKind::Actuals, kFacts);
    std::int64_t orders = 0;
    for (const auto &part : store::readActiveParts(m_document->connection()))
        for (std::size_t m = 0; m < plan::factMeasures().size(); ++m)
            if (plan::factMeasures()[m] == plan::Measure::Orders)
                orders += part.sums[m];
    EXPECT_EQ(orders, 2);
}

TEST_F(ImportFile, TheSameFileAgainIsUnchanged)
{
    importPeople();
    import(ImportKind::Actuals, kFacts);
    const auto again = import(ImportKind::Actuals, kFacts, {}, "renamed.csv");
    EXPECT_TRUE(again.changes.isEmpty());
    EXPECT_EQ(again.report.rows.unchanged, 3);
    m_document->undo();
    EXPECT_EQ(import(ImportKind::Actuals, kFacts).report.rows.taken, 3) << "an undone import may be made again";
}

TEST_F(ImportFile, AnUnknownPersonIsRefusedWithItsPlaceAndNothingIsStored)
{
    importPeople();
    const std::string before = bytesOf(m_file);
    const auto outcome = import(ImportKind::Actuals, "date,person,revenue\n2026-01-05,P1,1\n2026-01-06,P9,2\n");
    EXPECT_TRUE(outcome.isRefused);
    ASSERT_EQ(outcome.report.refused.listed().size(), 1U);
    const exchange::Refusal &refusal = outcome.report.refused.listed().front();
    EXPECT_EQ(refusal.line, 3);
    EXPECT_EQ(refusal.column, "person");
    EXPECT_EQ(refusal.code, "name-unknown");
    EXPECT_EQ(outcome.report.rows.taken, 0);
    EXPECT_EQ(outcome.report.rows.refused, 1);
    EXPECT_EQ(bytesOf(m_file), before);
}

TEST_F(ImportFile, AllowedRefusalsLetTheGoodLinesIn)
{
    importPeople();
    exchange::ImportOptions options;
    options.allowRefused = true;
    const auto outcome =
        import(ImportKind::Actuals, "date,person,revenue\n2026-01-05,P1,1\n2026-01-06,P9,2\n", options);
    EXPECT_EQ(outcome.report.rows.taken, 1);
    EXPECT_EQ(revenue("P1", {2026, 1}), 100);
}

TEST_F(ImportFile, MissingMembersAreMadeWhenAskedFor)
{
    importPeople();
    exchange::ImportOptions options;
    options.createMissing = true;
    const auto outcome = import(ImportKind::Actuals, "date,person,product,revenue\n2026-01-05,Zoe,Lamp,5\n", options);
    EXPECT_EQ(outcome.report.created.at("people"), 1);
    EXPECT_EQ(outcome.report.created.at("products"), 1);
    EXPECT_EQ(revenue("Zoe", {2026, 1}), 500);
    m_document->undo();
    EXPECT_FALSE(tree(plan::Axis::Organisation).find(std::string_view("Zoe")).has_value());
}

TEST_F(ImportFile, ADryRunReportsAndLeavesTheFileAlone)
{
    importPeople();
    const std::string before = bytesOf(m_file);
    exchange::ImportOptions options;
    options.dryRun = true;
    EXPECT_EQ(import(ImportKind::Actuals, kFacts, options).report.rows.taken, 3);
    EXPECT_EQ(bytesOf(m_file), before);
}

TEST_F(ImportFile, FactsThatMeetAnotherBatchAskWhatToDo)
{
    importPeople();
    import(ImportKind::Actuals, kFacts, {}, "january.csv");
    const std::string more = "date,person,revenue\n2026-01-20,P1,7\n2026-03-01,P1,9\n";
    EXPECT_EQ(errorOf([&] { import(ImportKind::Actuals, more, {}, "more.csv"); }), "facts-exist");
    exchange::ImportOptions options;
    options.existing = ExistingFacts::Add;
    import(ImportKind::Actuals, more, options, "more.csv");
    EXPECT_EQ(revenue("P1", {2026, 1}), 10725);
    m_document->undo();
    options.existing = ExistingFacts::Skip;
    EXPECT_EQ(import(ImportKind::Actuals, more, options, "more.csv").report.rows.unchanged, 1);
    EXPECT_EQ(revenue("P1", {2026, 1}), 10025);
    EXPECT_EQ(revenue("P1", {2026, 3}), 900);
    m_document->undo();
    options.existing = ExistingFacts::Replace;
    import(ImportKind::Actuals, more, options, "more.csv");
    EXPECT_EQ(revenue("P1", {2026, 1}), 700) << "of the people in the new file";
    EXPECT_EQ(revenue("P2", {2026, 1}), 5000) << "others survive";
    m_document->undo();
    EXPECT_EQ(revenue("P1", {2026, 1}), 10025);
}

TEST_F(ImportFile, ReplacingTakesTheFactsOfTheSameSourceFirst)
{
    importPeople();
    exchange::ImportOptions add, replace;
    add.existing = ExistingFacts::Add;
    replace.existing = ExistingFacts::Replace;
    import(ImportKind::Actuals, "date,person,revenue\n2026-01-01,P1,1\n", {}, "first-half.csv");
    import(ImportKind::Actuals, "date,person,revenue\n2026-01-20,P1,2\n", add, "second-half.csv");
    import(ImportKind::Actuals, "date,person,revenue\n2026-01-20,P1,5\n", replace, "second-half.csv");
    EXPECT_EQ(revenue("P1", {2026, 1}), 600);
}

TEST_F(ImportFile, TargetsOfTheYearEnterTheGridAndOthersStayBeside)
{
    importPeople();
    const auto outcome = import(ImportKind::Targets, "year,employee,M01,M02\n2027,901,10,20\n2028,901,5,-\n", [] {
        exchange::ImportOptions o;
        o.read.scale = 1000;
        return o;
    }());
    ASSERT_FALSE(outcome.isRefused);
    EXPECT_EQ(outcome.report.cells, 3);
    const auto plan = store::readSheet(m_document->connection(), plan::Measure::Revenue);
    EXPECT_EQ(plan.sheet.spine.cells[0], 10'000'00);
    EXPECT_EQ(plan.sheet.spine.cells[1], 20'000'00);
    EXPECT_TRUE(spread::checkSheet(plan.sheet).differences.empty());
    ASSERT_EQ(store::readOtherYearTargets(m_document->connection()).size(), 1U);
    EXPECT_EQ(store::readOtherYearTargets(m_document->connection()).front().value, 5'000'00);
}

TEST_F(ImportFile, NewMembersLeaveEveryTargetWhereItWas)
{
    importPeople();
    ops::setAnnualTarget(*m_document, plan::Measure::Revenue, *spread::parseValue("1200", 2).value, ops::Run::Write);
    import(ImportKind::People, "code,name,region,team\nP4,Dee,South,B\n");
    const auto plan = store::readSheet(m_document->connection(), plan::Measure::Revenue);
    EXPECT_TRUE(spread::checkSheet(plan.sheet).differences.empty());
    EXPECT_EQ(plan::sumOf(plan.sheet.spine.cells), 120000);
    const auto &people = plan.sheet.tree(plan::Axis::Organisation);
    EXPECT_EQ(plan.sheet.value(plan::Axis::Organisation, *people.find(std::string_view("P4")), {}), 0);
}

TEST_F(ImportFile, AProfileRemembersHowAFileIsRead)
{
    importPeople();
    exchange::ImportOptions options;
    options.map = {{"person", "who"}, {"revenue", "how much"}};
    options.saveProfile = "odd";
    const std::string odd = "date,who,how much\n2026-01-05,P1,1\n";
    ASSERT_FALSE(import(ImportKind::Actuals, odd, options).isRefused);
    exchange::ImportOptions later;
    later.profile = "odd";
    EXPECT_EQ(import(ImportKind::Actuals, "date,who,how much\n2026-02-05,P1,2\n", later).report.rows.taken, 1);
    later.profile = "none";
    EXPECT_EQ(errorOf([&] { import(ImportKind::Actuals, odd, later); }), "profile-unknown");
}

} // namespace quotasmith::tests
