// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/notes/notes_section.h"

#include "core/ops/lists/edit_lists.h"
#include "core/plan/lists/kind.h"
#include "tests/ui/panels/review/review_fixture.h"
#include "ui/panels/review/notes/note_tables.h"
#include "ui/shell/pages/content_table.h"
#include "ui/shell/pages/list_tabs.h"
#include "ui/widgets/lists/list_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace quotasmith::tests {
namespace {

class NotesSectionTest : public ReviewFixture {
protected:
    static QString firstNote(const ui::ReviewPanel &panel)
    {
        const auto *table = panel.findChild<QTableView *>(QStringLiteral("review-noted"));
        return table->model()->rowCount() > 0 ? table->model()->index(0, 2).data().toString() : QString();
    }
};

TEST_F(NotesSectionTest, EveryRhythmAsksItsOwnQuestions)
{
    openSales();
    const auto panel = show("notes");
    const std::pair<ui::ReviewSpan, review::Cadence> rhythms[]{{ui::ReviewSpan::Day, review::Cadence::Day},
                                                               {ui::ReviewSpan::Week, review::Cadence::Week},
                                                               {ui::ReviewSpan::Month, review::Cadence::Month},
                                                               {ui::ReviewSpan::Quarter, review::Cadence::Quarter},
                                                               {ui::ReviewSpan::Year, review::Cadence::Year}};
    for (const auto &[span, cadence] : rhythms) {
        panel->tools()->period()->choose(span, {2027, 2, 15});
        settle();
        ASSERT_TRUE(panel->notes()->questions());
        EXPECT_EQ(panel->notes()->questions()->cadence, cadence);
        EXPECT_EQ(panel->notes()->questions()->asked.size(), review::questionsOf(cadence).size());
        EXPECT_EQ(child<QComboBox>(*panel, "review-question")->count(),
                  static_cast<int>(review::questionsOf(cadence).size()) + 1);
    }
}

TEST_F(NotesSectionTest, ANoteIsWrittenDownForThePeriodAndCanBeTakenBack)
{
    openSales();
    const auto panel = show("notes");
    auto *text = child<QLineEdit>(*panel, "review-note-text");
    auto *button = child<QPushButton>(*panel, "review-note");
    for (const auto span : {ui::ReviewSpan::Day, ui::ReviewSpan::Week, ui::ReviewSpan::Month}) {
        panel->tools()->period()->choose(span, {2027, 2, 15});
        settle();
        EXPECT_FALSE(button->isEnabled()); // nothing is written yet
        text->setText(QStringLiteral("Callbacks come too late"));
        ASSERT_TRUE(button->isEnabled());
        button->click();
        settle();
        EXPECT_TRUE(text->text().isEmpty());
        EXPECT_EQ(firstNote(*panel), QStringLiteral("Callbacks come too late"));
        m_session.undo();
        settle();
        EXPECT_EQ(firstNote(*panel), QString());
    }
}

TEST_F(NotesSectionTest, NotesOfShorterStretchesAreSeenWhereAsked)
{
    openSales();
    for (const auto &[field, when] : {std::pair{"date", "2027-02-15"}, std::pair{"week", "2027-W07"},
                                      std::pair{"period", "2027-02"}, std::pair{"period", "2027-03"}})
        run([&](store::Document &plan) {
            return ops::putRecord(plan, plan::listKind("notes"), {{field, when}, {"text", when}}).changes;
        });
    const auto panel = show("notes");
    panel->tools()->period()->choose(ui::ReviewSpan::Month, {2027, 2, 15});
    settle();
    const auto *table = panel->findChild<QTableView *>(QStringLiteral("review-noted"));
    EXPECT_EQ(table->model()->rowCount(), 1);
    auto *within = child<QCheckBox>(*panel, "review-notes-within");
    within->click();
    ASSERT_EQ(table->model()->rowCount(), 3);
    EXPECT_EQ(table->model()->index(1, 0).data().toString(), QStringLiteral("2027-W07"));
    EXPECT_EQ(table->model()->index(2, 0).data().toString(), QStringLiteral("2027-02-15"));
    panel->tools()->period()->choose(ui::ReviewSpan::Quarter, {2027, 2, 15});
    settle();
    EXPECT_EQ(table->model()->rowCount(), 4) << "the month's own and March's too";
    panel->tools()->period()->choose(ui::ReviewSpan::Day, {2027, 2, 15});
    settle();
    EXPECT_EQ(table->model()->rowCount(), 1);
    EXPECT_FALSE(within->isVisible()) << "nothing is shorter than a day";
}

TEST_F(NotesSectionTest, AFarDeviationIsOpenedAsAProblemOnce)
{
    openSales(); // South has sold nothing
    const auto panel = show("notes");
    ASSERT_TRUE(panel->notes()->problems());
    const std::size_t before = panel->notes()->problems()->suggested.size();
    ASSERT_GT(before, 0U);
    auto *open = child<QPushButton>(*panel, "review-open-problem");
    ASSERT_TRUE(open->isEnabled());
    open->click();
    settle();
    EXPECT_EQ(panel->notes()->problems()->suggested.size(), before - 1);
    ASSERT_EQ(panel->notes()->problems()->rows.size(), 1U);
    EXPECT_EQ(panel->notes()->problems()->rows.front().text("state"), "plan");
}

TEST_F(NotesSectionTest, AProblemGoesOnWhenWhatTheStepNeedsIsThere)
{
    openSales();
    run([](store::Document &plan) {
        return ops::putRecord(plan, plan::listKind("problems"), {{"what", "Callbacks late"}}).changes;
    });
    const auto panel = show("notes");
    auto *step = child<QPushButton>(*panel, "review-step-problem");
    const auto state = [&] { return panel->notes()->problems()->rows.front().text("state"); };
    step->click(); // no action and nobody to do it
    settle();
    EXPECT_EQ(state(), "plan");
    EXPECT_EQ(panel->notes()->lists()->current()->kind().code, "problems"); // where it is typed
    const std::string key = ui::problemKeys(*panel->notes()->problems()).front();
    run([&](store::Document &plan) {
        return ops::putRecord(plan, plan::listKind("problems"), {{"action", "Call in an hour"}, {"owner", "Bo"}}, key)
            .changes;
    });
    step->click();
    settle();
    EXPECT_EQ(state(), "do");
}

} // namespace
} // namespace quotasmith::tests
