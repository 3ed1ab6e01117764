// SPDX-License-Identifier: Apache-2.0
#include "core/ops/import/import_file.h"
#include "core/ops/lists/edit_lists.h"
#include "core/ops/lists/list_context.h"
#include "core/ops/plan/check_plan.h"
#include "core/store/queries/plan_lists.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/lists.h"
#include "core/store/tables/settings.h"
#include "tests/support/plan_fixture.h"

#include <gmock/gmock.h>

namespace quotasmith::tests {

using exchange::ImportKind;
using ops::FieldTexts;
using ::testing::ElementsAre;

class EditLists : public PlanFixture {
protected:
    void SetUp() override
    {
        import("people", "code,name,region,team\nP1,Ann,North,A\nP2,Bob,North,A\n");
        import("customers", "code,name,tier\nC1,One,KA\nC2,Two,TAIL\n");
    }
    ops::ImportOutcome import(const char *kind, const std::string &text, exchange::ImportOptions options = {})
    {
        options.kind = *exchange::findImportKind(kind);
        return ops::importFile(*m_document, m_folder.write("source.csv", text), options);
    }
    ops::PutOutcome put(const char *kind, const FieldTexts &said, const std::string &key = {})
    {
        return ops::putRecord(*m_document, plan::listKind(kind), said, key);
    }
    store::Changes remove(const char *kind, const std::string &key)
    {
        return ops::removeRecord(*m_document, plan::listKind(kind), key);
    }
    std::vector<plan::Record> rows(const char *kind)
    {
        return store::readList(m_document->connection(), plan::listKind(kind));
    }
    std::vector<std::string> keys(const char *kind)
    {
        std::vector<std::string> result;
        const auto words = ops::listContext(m_document->connection());
        for (const plan::Record &record : rows(kind))
            result.push_back(plan::keyText(record, words));
        return result;
    }
    plan::PlanSettings settings() { return store::readSettings(m_document->connection()); }

    std::unique_ptr<store::Document> m_document = open();
};

TEST_F(EditLists, ARowIsAddedChangedAndTakenAwayOneStepEach)
{
    const base::HashSum empty = m_document->digest();
    const auto added = put("bridge", {{"basis", "industry"}, {"percent", "8%"}, {"note", "market"}});
    EXPECT_EQ(added.key, "B1");
    EXPECT_EQ(added.changes.op, "list-put");
    const base::HashSum first = m_document->digest();
    const auto changed = put("bridge", {{"amount", "1,000"}}, "B1");
    EXPECT_EQ(changed.changes.step, added.changes.step + 1);
    const auto bridge = store::readBridge(m_document->connection());
    ASSERT_EQ(bridge.size(), 1u);
    EXPECT_EQ(bridge[0].amount, 100'000);
    EXPECT_FALSE(bridge[0].percent) << "one of the two replaces the other";
    EXPECT_EQ(bridge[0].note, "market") << "what is not said stays";
    EXPECT_EQ(remove("bridge", "B1").op, "list-remove");
    EXPECT_TRUE(rows("bridge").empty());
    m_document->undo();
    m_document->undo();
    EXPECT_EQ(m_document->digest(), first);
    m_document->undo();
    EXPECT_EQ(m_document->digest(), empty);
    EXPECT_TRUE(ops::checkPlan(*m_document).ok);
}

TEST_F(EditLists, TheSameAgainIsNoStep)
{
    put("markers", {{"name", "双11"}, {"month", "2027-11"}, {"lead", "3"}});
    put("bridge", {{"basis", "swot"}, {"amount", "5"}});
    const base::HashSum digest = m_document->digest();
    EXPECT_TRUE(put("markers", {{"name", "双11"}, {"month", "2027-11"}, {"lead", "3"}}).changes.isEmpty());
    EXPECT_TRUE(put("markers", {{"lead", "3"}}, "双11").changes.isEmpty());
    EXPECT_TRUE(put("bridge", {{"basis", "swot"}, {"amount", "5.00"}}).changes.isEmpty());
    EXPECT_EQ(m_document->digest(), digest);
}

TEST_F(EditLists, LimitsThatContradictOneAnotherAreRefused)
{
    const auto refused = [&](const char *key, const char *value) {
        return errorOf([&] { put("thresholds", {{"value", value}}, key); });
    };
    EXPECT_EQ(refused("risk.watch", "15"), "limits-crossed") << "as high as the usual high";
    EXPECT_EQ(refused("roi.stop", "3.5"), "limits-crossed");
    EXPECT_EQ(refused("segment.b", "79%"), "limits-crossed");
    EXPECT_EQ(refused("segment.b", "80%"), "") << "nobody between them";
    EXPECT_EQ(refused("grade.b", "95%"), "limits-crossed");
    EXPECT_EQ(refused("grade.b", "60%"), "limits-crossed") << "of three the one in the middle has two neighbours";
    EXPECT_EQ(refused("rival-count.least", "6"), "limits-crossed");
    EXPECT_EQ(refused("rival-count.least", "5"), "") << "exactly so many rivals";
    EXPECT_EQ(refused("risk.high", "20"), "");
    EXPECT_EQ(refused("risk.watch", "15"), "") << "beside what is said now";
    EXPECT_EQ(refused("risk.high", "15"), "limits-crossed");
}

TEST_F(EditLists, NothingEndsBeforeItBegins)
{
    const auto refused = [&](const char *list, const FieldTexts &said) { return errorOf([&] { put(list, said); }); };
    for (const char *list : {"strategies", "draws"}) {
        FieldTexts said{{"name", "Win"}, {"from", "2027-06"}, {"until", "2027-05"}};
        if (std::string_view(list) == "draws")
            said = {{"person", "P1"}, {"monthly", "10"}, {"from", "2027-06"}, {"until", "2027-05"}};
        EXPECT_EQ(refused(list, said), "record-span-backwards") << list;
        said["until"] = "2027-06";
        EXPECT_EQ(refused(list, said), "") << list << ": in the very month";
    }
    EXPECT_EQ(refused("projects", {{"name", "X"}, {"start", "2027-05-02"}, {"due", "2027-05-01"}}),
              "record-span-backwards");
    EXPECT_EQ(refused("projects", {{"name", "X"}, {"start", "2027-05-02"}, {"due", "2027-05-02"}}), "");
    EXPECT_EQ(refused("schedule", {{"text", "X"}, {"from", "2027-05-02"}, {"until", "2027-04-30"}}),
              "record-span-backwards");
    EXPECT_EQ(refused("schedule", {{"text", "X"}, {"until", "2027-04-30"}}), "") << "a beginning nobody says";
}

TEST_F(EditLists, AProjectHasAtMostTwoOwners)
{
    const auto refused = [&](const char *owners) {
        return errorOf([&] { put("projects", {{"name", owners}, {"owner", owners}}); });
    };
    EXPECT_EQ(refused("Ann"), "");
    EXPECT_EQ(refused("Ann, Bob"), "");
    EXPECT_EQ(refused("张三、李四"), "");
    EXPECT_EQ(refused("Ann, Bob,"), "") << "nobody behind the last comma";
    EXPECT_EQ(refused("Ann, Bob, Cleo"), "owners-too-many");
    EXPECT_EQ(refused("张三、李四；王五"), "owners-too-many");
    EXPECT_EQ(errorOf([&] { put("actions", {{"text", "Call"}, {"owner", "Ann, Bob, Cleo"}}); }), "");
}

TEST_F(EditLists, ARatioNobodyCanHaveIsNotTyped)
{
    const auto refused = [&](const char *list, const char *indicator, const char *value) {
        return errorOf([&] {
            const bool isWeekly = std::string_view(list) == "readings";
            put(list, {{isWeekly ? "week" : "period", isWeekly ? "2027-W18" : "2027Q1"},
                       {"node", "P1"},
                       {"indicator", indicator},
                       {"value", value}});
        });
    };
    EXPECT_EQ(refused("indicators", "winRate", "120%"), "ratio-impossible");
    EXPECT_EQ(refused("indicators", "marketShare", "22"), "ratio-impossible") << "22 % was meant";
    EXPECT_EQ(refused("readings", "repurchase", "-0.1"), "ratio-impossible");
    EXPECT_EQ(refused("indicators", "winRate", "100%"), "");
    EXPECT_EQ(refused("indicators", "collection", "105%"), "") << "old debts come in too";
    EXPECT_EQ(refused("readings", "mood", "17"), "") << "what nobody has a measure for may be anything";
}

TEST_F(EditLists, TheSameKeyIsTheSameRow)
{
    put("commitments", {{"person", "P1"}, {"amount", "100"}});
    put("commitments", {{"person", "P1"}, {"amount", "120"}});
    put("commitments", {{"person", "P1"}, {"amount", "30"}, {"period", "2027Q1"}});
    EXPECT_THAT(keys("commitments"), ElementsAre("P1/revenue/2027", "P1/revenue/2027Q1"));
    EXPECT_EQ(store::readCommitments(m_document->connection(), settings())[0].amount, 120'00);
}

TEST_F(EditLists, ANewRowMayBeNamedByItsKey)
{
    put("approach", {{"text", "two visits a week"}}, "organisation/P1/2027Q2");
    EXPECT_THAT(keys("approach"), ElementsAre("organisation/P1/2027Q2"));
    put("vacancies", {{"team", "A"}, {"from", "2027-04"}}, "V-EAST");
    EXPECT_EQ(store::readVacancies(m_document->connection()).at(0).code, "V-EAST");
    EXPECT_EQ(errorOf([&] { put("approach", {{"text", "x"}}, "organisation/P1/2027Q2/more"); }), "record-key-bad");
}

TEST_F(EditLists, ARowGetsAnotherKeyUnlessItIsTaken)
{
    put("ramp", {{"month", "1"}, {"share", "20%"}});
    put("ramp", {{"month", "2"}, {"share", "60%"}});
    put("ramp", {{"month", "3"}}, "2");
    EXPECT_THAT(keys("ramp"), ElementsAre("1", "3"));
    EXPECT_EQ(errorOf([&] { put("ramp", {{"month", "1"}}, "3"); }), "record-key-taken");
    const plan::Ramp ramp = store::readRamp(m_document->connection());
    EXPECT_THAT(ramp.shares, ElementsAre(money::Rate(1, 5), money::Rate(1, 5), money::Rate(3, 5)));
}

TEST_F(EditLists, RefusesWhatItDoesNotKnowAndChangesNothing)
{
    put("markers", {{"name", "大促"}, {"month", "2027-06"}});
    put("markers", {{"name", "大促"}, {"month", "2027-11"}});
    const base::HashSum digest = m_document->digest();
    EXPECT_EQ(errorOf([&] { put("markers", {{"nam", "x"}}); }), "record-field-unknown");
    EXPECT_EQ(errorOf([&] { put("markers", {}); }), "record-field-missing");
    EXPECT_EQ(errorOf([&] { put("markers", {{"lead", "1"}}, "大促"); }), "record-key-ambiguous");
    EXPECT_EQ(errorOf([&] { remove("markers", "大促"); }), "record-key-ambiguous");
    EXPECT_EQ(errorOf([&] { remove("markers", "双12"); }), "record-unknown");
    EXPECT_EQ(errorOf([&] { put("commitments", {{"person", "P9"}, {"amount", "1"}}); }), "node-unknown");
    EXPECT_EQ(errorOf([&] { put("markers", {{"month", ""}}, "大促/2027-06"); }), "record-field-missing");
    EXPECT_EQ(m_document->digest(), digest);
}

TEST_F(EditLists, SettingsChangeOnlyWhereNothingFollowsFromThem)
{
    put("settings", {{"value", "excluded"}}, "tax");
    EXPECT_EQ(settings().tax, plan::Tax::Excluded);
    put("settings", {{"key", "tax"}, {"value", "含税"}});
    EXPECT_EQ(settings().tax, plan::Tax::Included);
    EXPECT_EQ(errorOf([&] { put("settings", {{"key", "year"}, {"value", "2028"}}); }), "list-setting-fixed");
    EXPECT_EQ(errorOf([&] { put("settings", {{"key", "grain"}, {"value", "100"}}); }), "setting-by-rules");
    EXPECT_TRUE(put("settings", {{"key", "grain"}, {"value", "0.01"}}).changes.isEmpty());
    EXPECT_EQ(errorOf([&] { put("settings", {{"key", "plan.id"}, {"value", "1"}}); }), "record-word-unknown");
    EXPECT_EQ(errorOf([&] { remove("settings", "tax"); }), "list-setting-fixed");
}

TEST_F(EditLists, AThresholdFallsBackWhenItIsTakenAway)
{
    const auto limit = [&] { return store::readThreshold(m_document->connection(), "novice-heavy.heads"); };
    EXPECT_EQ(limit(), money::Rate(2, 5));
    put("thresholds", {{"value", "35%"}}, "novice-heavy.heads");
    EXPECT_EQ(limit(), money::Rate(7, 20));
    remove("thresholds", "novice-heavy.heads");
    EXPECT_EQ(limit(), money::Rate(2, 5));
}

TEST_F(EditLists, ReadingsAndIndicatorsAreKeptByTheirKey)
{
    put("readings", {{"week", "2027-W18"}, {"node", "P1"}, {"indicator", "conversion"}, {"value", "22%"}});
    put("readings",
        {{"week", "2027-W18"}, {"node", "KA"}, {"axis", "customer"}, {"indicator", "conversion"}, {"value", "0.3"}});
    put("indicators", {{"period", "2026"}, {"node", "P1"}, {"indicator", "marketShare"}, {"value", "12.5%"}});
    EXPECT_EQ(rows("readings").size(), 2u);
    put("readings", {{"value", "23%"}}, "2027-W18/organisation/P1/conversion");
    EXPECT_EQ(rows("readings").size(), 2u);
    remove("readings", "2027-W18/customer/KA/conversion");
    EXPECT_EQ(rows("readings").at(0).rate("value"), money::Rate(23, 100));
    EXPECT_EQ(rows("indicators").at(0).text("period"), "2026");
    EXPECT_TRUE(ops::checkPlan(*m_document).ok);
}

TEST_F(EditLists, TheDomainReadsWhatWasPut)
{
    put("service-rules", {{"tenure", "senior"}, {"tier", "KA"}, {"weight", "2"}});
    put("cushions", {{"level", "team"}, {"rate", "5%"}});
    put("goals", {{"axis", "customer"}, {"node", "KA"}, {"growth", "30%"}});
    put("productivity", {{"tenure", "novice"}, {"amount", "50,000"}});
    put("holidays", {{"date", "2027-10-01"}});
    put("swot", {{"quadrant", "机会"}, {"text", "new channel"}});
    put("ogsmt", {{"objective", "lead"}, {"node", "P2"}, {"period", "2027H1"}});
    const store::Connection &connection = m_document->connection();
    EXPECT_EQ(store::readServiceRules(connection).at(0).weight, money::Rate(2, 1));
    EXPECT_EQ(store::readCushions(connection).at(0).level, plan::Level::Team);
    EXPECT_EQ(store::readAtLeastGoals(connection, settings()).at(0).growth, money::Rate(3, 10));
    EXPECT_EQ(store::readProductivity(connection).at(0).amount, 50'000'00);
    EXPECT_EQ(store::readHolidays(connection).at({2027, 10, 1}), calendar::DayKind::Holiday);
    EXPECT_EQ(store::readSwot(connection).at(0).quadrant, plan::SwotQuadrant::Opportunity);
    EXPECT_EQ(store::readOgsmt(connection, settings()).at(0).months, (calendar::MonthRange{0, 5}));
    EXPECT_EQ(store::readRamp(connection).shares.size(), 4u);
    const auto mentions = store::mentionsOf(connection, store::readServiceRules(connection).at(0).tier);
    ASSERT_EQ(mentions.size(), 2u);
    EXPECT_EQ(mentions[0].kind, "goals");
    EXPECT_EQ(mentions[1].kind, "service-rules");
}

TEST_F(EditLists, ARowNobodyKnowsIsDamage)
{
    m_document.reset();
    {
        const store::Connection raw(m_file, store::OpenMode::Write);
        raw.execute("INSERT INTO list_row (id, kind) VALUES (5, 'luck')");
    }
    const auto inspected = store::Document::openForInspection(m_file, surroundings());
    EXPECT_EQ(store::unreadableRow(inspected->connection()), "list luck");
    EXPECT_FALSE(ops::checkPlan(*inspected).ok);
}

TEST_F(EditLists, AValueOfTheWrongTypeIsDamage)
{
    put("ramp", {{"month", "1"}, {"share", "20%"}});
    m_document.reset();
    {
        const store::Connection raw(m_file, store::OpenMode::Write);
        raw.execute("UPDATE list_value SET number = 1, text = NULL WHERE field = 'share'");
    }
    const auto inspected = store::Document::openForInspection(m_file, surroundings());
    EXPECT_EQ(errorOf([&] { store::readRamp(inspected->connection()); }), "file-damaged");
}

TEST_F(EditLists, SeveralChangesAreOneStepOrNone)
{
    const auto &kind = plan::listKind("bridge");
    put("bridge", {{"basis", "industry"}, {"percent", "8%"}});
    put("bridge", {{"basis", "channels"}, {"percent", "2%"}});
    const base::HashSum before = m_document->digest();
    const std::vector<ops::RecordChange> changes{
        {FieldTexts{{"order", "2"}}, "B1"}, {std::nullopt, "B2"}, {FieldTexts{{"basis", "products"}, {"amount", "5"}}}};
    ops::changeRecords(*m_document, kind, changes);
    EXPECT_THAT(keys("bridge"), testing::UnorderedElementsAre("B1", "B3"));
    m_document->undo();
    EXPECT_EQ(m_document->digest(), before);

    const std::vector<ops::RecordChange> half{{FieldTexts{{"order", "2"}}, "B1"}, {std::nullopt, "B9"}};
    EXPECT_EQ(errorOf([&] { ops::changeRecords(*m_document, kind, half); }), "record-unknown");
    EXPECT_EQ(m_document->digest(), before);
}

} // namespace quotasmith::tests
