// SPDX-License-Identifier: Apache-2.0
#include "core/ops/actuals/set_actuals.h"

#include "core/ops/op_codes.h"
#include "core/store/sqlite/connection.h"
#include "tests/core/ops/actuals/actuals_plan.h"

#include <gtest/gtest.h>

#include <chrono>

namespace quotasmith::tests {
namespace {

class SetActuals : public ActualsPlan {
protected:
    std::string refusal(const ops::TypedActual &cell)
    {
        const auto outcome = set({cell});
        EXPECT_TRUE(outcome.changes.isEmpty());
        return outcome.refused.empty() ? std::string() : outcome.refused.front().error.code();
    }
};

TEST_F(SetActuals, ABlockIsOneStep)
{
    const auto before = m_document->digest();
    const auto outcome =
        set({cell("P3", "=10*3"), cell("P4", "1.5万"), cell("P5", "-200"), cell("P3", "7", {2027, 2})});
    EXPECT_TRUE(outcome.refused.empty());
    EXPECT_EQ(outcome.changes.op, ops::kActualsPaste);
    EXPECT_EQ(actual("P3"), 3000);
    EXPECT_EQ(actual("P4"), 1500000);
    EXPECT_EQ(actual("P5"), -20000) << "a credit note";
    EXPECT_EQ(actual("P3", {2027, 2}), 700);
    expectUndone(before);
    EXPECT_EQ(actual("P3"), std::nullopt);
}

TEST_F(SetActuals, ATotalOverImportedLinesIsAnAdjustment)
{
    const auto outcome = set({cell("P1", "130")});
    ASSERT_EQ(outcome.adjustments.size(), 1u);
    EXPECT_EQ(outcome.adjustments.front().difference, 1000);
    const ops::BoardCell shown = cellOf("P1");
    EXPECT_TRUE(shown.isAdjusted());
    EXPECT_EQ(shown.imported, 12000);
    EXPECT_EQ(shown.typed, 1000);
    EXPECT_EQ(shown.stated, 13000);
    EXPECT_EQ(shown.month.actual, 13000);
    set({cell("P1", "90")});
    EXPECT_EQ(cellOf("P1").typed, -3000);
}

TEST_F(SetActuals, ATotalEqualToTheImportedLinesIsNone)
{
    const auto before = m_document->digest();
    EXPECT_TRUE(set({cell("P1", "120")}).changes.isEmpty());
    set({cell("P1", "130")});
    set({cell("P1", "120")});
    EXPECT_EQ(m_document->digest(), before);
    EXPECT_EQ(cellOf("P1").typed, std::nullopt);
}

TEST_F(SetActuals, BlankTakesBackWhatWasTyped)
{
    set({cell("P1", "130"), cell("P3", "5")});
    const auto outcome = set({cell("P1", ""), cell("P3", " - "), cell("P2", "")}, ops::Partly::Never, ops::Run::Write,
                             ops::ActualsSource::Clear);
    EXPECT_EQ(outcome.changes.op, ops::kActualsClear);
    EXPECT_EQ(actual("P1"), 12000);
    EXPECT_EQ(actual("P3"), std::nullopt);
    EXPECT_EQ(actual("P2"), 5000) << "imported lines are not cleared";
}

TEST_F(SetActuals, MoreLinesComeOnTopOfAnAdjustment)
{
    set({cell("P1", "130")});
    import("more.csv", "date,person,revenue\n2027-01-31,P1,7\n");
    const ops::BoardCell shown = cellOf("P1");
    EXPECT_EQ(shown.month.actual, 13700);
    EXPECT_EQ(shown.stated, 13000) << "what was typed is still known";
}

TEST_F(SetActuals, ANoteStandsAloneOrBesideAValue)
{
    EXPECT_EQ(note("P6", "on leave").changes.op, ops::kActualsNote);
    EXPECT_EQ(cellOf("P6").note, "on leave");
    EXPECT_EQ(actual("P6"), std::nullopt) << "a note is no zero";
    set({cell("P6", "30")});
    EXPECT_EQ(cellOf("P6").note, "on leave");
    set({cell("P6", "")});
    EXPECT_EQ(cellOf("P6").note, "on leave") << "clearing a value leaves the note, as in a spreadsheet";
    EXPECT_EQ(actual("P6"), std::nullopt);
    note("P1", " late invoice ");
    EXPECT_EQ(cellOf("P1").note, "late invoice");
    EXPECT_EQ(actual("P1"), 12000);
    note("P6", " ");
    EXPECT_EQ(cellOf("P6").note, "");
}

TEST_F(SetActuals, ANoteThatIsTakenAwayLeavesNothing)
{
    const auto before = m_document->digest();
    note("P6", "x");
    note("P6", "");
    EXPECT_EQ(m_document->digest(), before);
    EXPECT_TRUE(note("P6", "").changes.isEmpty());
}

TEST_F(SetActuals, AMonthWithANoteAloneHasNoActuals)
{
    set({{"P1", {2027, 5}, plan::Measure::Revenue, std::nullopt, "trade fair"}});
    EXPECT_EQ(store::monthsWithActuals(m_document->connection()),
              std::vector<calendar::Month>{calendar::Month(2027, 1)});
    EXPECT_FALSE(board().hasActuals[4]);
    EXPECT_EQ(cellOf("P1", {2027, 5}).note, "trade fair");
}

TEST_F(SetActuals, RefusesWhatIsNoAmount)
{
    EXPECT_EQ(refusal(cell("P1", "+30%")), "actual-not-an-amount");
    EXPECT_EQ(refusal(cell("P1", "40%")), "actual-not-an-amount");
    EXPECT_EQ(refusal(cell("P1", "lots")), "value-bad");
    EXPECT_EQ(refusal(cell("P9", "1")), "node-unknown");
    EXPECT_EQ(refusal(cell("A", "1")), "node-not-a-person");
    EXPECT_EQ(refusal(cell("P1", "-1", {2027, 1}, plan::Measure::Orders)), "actual-negative");
    EXPECT_EQ(refusal(cell("P1", "1", {2027, 1}, plan::Measure::GrossProfit)), "measure-not-a-fact");
    EXPECT_EQ(refusal(cell("P1", "1.5", {2027, 1}, plan::Measure::Orders)), "value-bad");
}

TEST_F(SetActuals, OneRefusedCellKeepsAllOutUnlessTheOthersAreWanted)
{
    const std::vector<ops::TypedActual> cells{cell("P3", "1"), cell("P4", "x"), cell("P5", "2")};
    const auto refused = set(cells);
    ASSERT_EQ(refused.refused.size(), 1u);
    EXPECT_EQ(refused.refused.front().cell, 1u);
    EXPECT_EQ(actual("P3"), std::nullopt);
    set(cells, ops::Partly::Allowed, ops::Run::Preview);
    EXPECT_EQ(actual("P3"), std::nullopt);
    EXPECT_EQ(set(cells, ops::Partly::Allowed).refused.size(), 1u);
    EXPECT_EQ(actual("P3"), 100);
    EXPECT_EQ(actual("P5"), 200);
}

TEST_F(SetActuals, WhoMovedIsWrittenToByEitherPlace)
{
    move("P1", "2027-04", "B");
    set({cell("P1", "10", {2027, 3})});
    EXPECT_EQ(actual("P1@A", {2027, 3}), 1000) << "March counts where P1 stood in March";
    set({cell("P1@A", "12", {2027, 3})});
    EXPECT_EQ(actual("P1@A", {2027, 3}), 1200);
    EXPECT_EQ(actual("P1", {2027, 4}), std::nullopt);
}

TEST_F(SetActuals, NotesGoWithActualsToAnHeir)
{
    note("P6", "handed over");
    leave("P6", "2027-02", "P5");
    EXPECT_EQ(cellOf("P6").note, "handed over");
    EXPECT_TRUE(ops::checkTargets(*m_document).ok);
}

TEST_F(SetActuals, AClosedMonthTakesNothing)
{
    close(1);
    EXPECT_EQ(refusal(cell("P1", "1")), "month-closed");
    EXPECT_EQ(refusal({"P1", {2027, 1}, plan::Measure::Revenue, std::nullopt, "x"}), "month-closed");
    EXPECT_FALSE(import("again.csv", "date,person,revenue\n2027-01-31,P1,20.5\n"));
    EXPECT_EQ(errorOf([&] { m_document->undo(); }), "undo-barrier");
    EXPECT_EQ(set({cell("P1", "1"), cell("P1", "2", {2027, 2})}, ops::Partly::Allowed).refused.size(), 1u);
    EXPECT_EQ(actual("P1", {2027, 2}), 200);
}

TEST_F(SetActuals, AThousandPeopleAreOneQuickStep)
{
    std::string people = "code,name,region,team\n";
    std::vector<ops::TypedActual> cells;
    for (int i = 0; i < 1000; ++i) {
        const std::string code = "Q" + std::to_string(i);
        people += code + "," + code + ",North,A\n";
        for (int month = 1; month <= 10; ++month)
            cells.push_back(cell(code, std::to_string(i + month), {2027, month}));
    }
    exchange::ImportOptions options;
    options.kind = exchange::ImportKind::People;
    options.createMissing = true;
    ASSERT_FALSE(ops::importFile(*m_document, m_folder.write("more.csv", people), options).isRefused);
    const auto start = std::chrono::steady_clock::now();
    const auto outcome = set(cells);
    const auto taken = std::chrono::steady_clock::now() - start;
    EXPECT_EQ(outcome.changes.tables.at("entry"), 10000);
    RecordProperty("milliseconds", std::to_string(taken / std::chrono::milliseconds(1)));
    EXPECT_LT(taken, std::chrono::seconds(3));
    EXPECT_EQ(actual("Q999", {2027, 10}), 100900);
}

} // namespace
} // namespace quotasmith::tests
