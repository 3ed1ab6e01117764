// SPDX-License-Identifier: Apache-2.0
#include "core/ops/sample/make_sample.h"
#include "core/ops/targets/place_text.h"
#include "core/store/queries/plan_sheet.h"
#include "tests/support/plan_fixture.h"
#include "tests/window/user.h"
#include "text/language.h"
#include "ui/models/targets_model.h"
#include "ui/panels/overview/overview_panel.h"
#include "ui/panels/targets/targets_panel.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/grid/grid_view.h"

#include <fstream>
#include <QAbstractItemView>
#include <QApplication>
#include <QSettings>
#include <sstream>

/// Somebody who has never seen the program does the year's main job in the real window, on a real display: once by
/// mouse, once by keyboard alone. What came of it is read from the file.
namespace quotasmith::tests {
namespace {

constexpr std::int64_t kYuan = 100;
constexpr const char *kPerson = "P001";
constexpr const char *kColleague = "P009";

QString quoted(const char *text)
{
    return QString::fromUtf8(text);
}

/// The middle of a cell on the screen, scrolled into view. GUI thread.
QPoint cellPlace(const char *node, const char *period)
{
    auto *grid = qobject_cast<ui::GridView *>(visible(QStringLiteral("targets-grid")));
    const auto *model = grid ? qobject_cast<ui::TargetsModel *>(grid->model()) : nullptr;
    for (int row = 0; model && row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column) {
            const auto target = model->target(model->index(row, column));
            if (!target || target->place.node != node || target->place.period != period)
                continue;
            grid->scrollTo(model->index(row, column));
            return grid->viewport()->mapToGlobal(grid->visualRect(model->index(row, column)).center());
        }
    return {};
}

bool isAt(User &user, const char *node, const char *period)
{
    return user.ask<bool>([&] {
        const auto *grid = qobject_cast<ui::GridView *>(visible(QStringLiteral("targets-grid")));
        const auto *model = grid ? qobject_cast<ui::TargetsModel *>(grid->model()) : nullptr;
        const auto target = model ? model->target(grid->currentIndex()) : std::nullopt;
        return target && target->place.node == node && target->place.period == period;
    });
}

class Newcomer : public PlanFixture {
protected:
    Newcomer() : m_sample(m_folder / "sample.qsplan"), m_table(m_folder / "table.csv")
    {
        ops::makeSample(m_sample, {});
        m_digest = opened()->digest();
    }

    /// Lets somebody sit down before the window with the sample open.
    void work(const std::function<void(User &)> &session)
    {
        QSettings settings(QString::fromStdString((m_folder / "settings.ini").string()), QSettings::IniFormat);
        text::Speech speech(text::Language::English);
        ui::DocumentSession document(surroundings());
        ui::ViewSettings view(settings);
        ui::MainWindow window(document, view, speech, {ui::overviewPanelFactory(), ui::targetsPanelFactory()});
        window.showMaximized();
        ASSERT_TRUE(window.openPlan(QString::fromStdString(m_sample.string())));
        User::sit(session);
    }
    std::unique_ptr<store::Document> opened() { return store::Document::openForReading(m_sample, surroundings()); }
    std::int64_t stored(plan::Axis axis, const char *node, const char *period)
    {
        const auto document = opened();
        const store::PlanSheet plan = store::readSheet(document->connection(), plan::Measure::Revenue);
        const spread::Place place = ops::requirePlace(plan.sheet, plan.settings, {axis, node, period});
        return plan.sheet.value(place.axis, place.node, place.months);
    }
    std::int64_t company(const char *period) { return stored(plan::Axis::Organisation, "organisation", period); }
    std::size_t holds() { return store::readSheet(opened()->connection(), plan::Measure::Revenue).sheet.holds.size(); }
    /// What both ways have in common: typing where one is, and looking at what came of it.
    void typeAnnual(User &user);
    void typeQuarter(User &user);
    void seeHeld(User &user);
    void typePerson(User &user);
    void readMoved(User &user);
    void readExplanation(User &user);
    void fillMove(User &user);
    void seeUndone(User &user);
    void writeTable(User &user);

    std::filesystem::path m_sample, m_table;
    base::HashSum m_digest;
    std::int64_t m_before = 0;
};

void Newcomer::typeAnnual(User &user)
{
    user.type(quoted("1.2亿"));
    user.press(QStringLiteral("Return"));
    EXPECT_TRUE(user.waitForFile([&] { return company("2027") == 120'000'000 * kYuan; })) << company("2027");
}

void Newcomer::typeQuarter(User &user)
{
    user.type(QStringLiteral("30%"));
    user.press(QStringLiteral("Return"));
    EXPECT_TRUE(user.waitForFile([&] { return company("2027Q4") == 36'000'000 * kYuan; })) << company("2027Q4");
    EXPECT_EQ(company("2027"), 120'000'000 * kYuan);
}

void Newcomer::seeHeld(User &user)
{
    EXPECT_TRUE(user.waitForFile([&] { return holds() == 1; }));
    m_before = stored(plan::Axis::Customer, "KA", "2027Q4");
}

void Newcomer::typePerson(User &user)
{
    const std::int64_t before = stored(plan::Axis::Organisation, kPerson, "2027");
    user.type(QStringLiteral("+30%"));
    user.press(QStringLiteral("Return"));
    EXPECT_TRUE(user.waitForFile([&] { return stored(plan::Axis::Organisation, kPerson, "2027") > before; }));
    EXPECT_EQ(company("2027"), 120'000'000 * kYuan);
    EXPECT_EQ(stored(plan::Axis::Customer, "KA", "2027Q4"), m_before);
}

void Newcomer::readMoved(User &user)
{
    ASSERT_TRUE(user.waitForWidget(QStringLiteral("moved-table")));
    EXPECT_FALSE(user.textOf(QStringLiteral("moved-sentence")).isEmpty());
    EXPECT_TRUE(user.waitFor([] {
        const auto *table = qobject_cast<QAbstractItemView *>(visible(QStringLiteral("moved-table")));
        return table && table->model() && table->model()->rowCount() > 1;
    }));
}

void Newcomer::readExplanation(User &user)
{
    ASSERT_TRUE(user.waitForWidget(QStringLiteral("explain-sentence")));
    EXPECT_TRUE(user.waitFor([] {
        const auto *steps = qobject_cast<QAbstractItemView *>(visible(QStringLiteral("explain-steps")));
        return steps && steps->model() && steps->model()->rowCount() > 0;
    }));
    EXPECT_FALSE(user.textOf(QStringLiteral("explain-sentence")).isEmpty());
}

void Newcomer::fillMove(User &user)
{
    ASSERT_TRUE(user.waitForWidget(QStringLiteral("move-dialog")));
    const std::int64_t from = stored(plan::Axis::Organisation, kPerson, "2027Q4");
    const std::int64_t to = stored(plan::Axis::Organisation, kColleague, "2027Q4");
    user.type(quoted("20万"));
    user.picture(QStringLiteral("move"));
    user.press(QStringLiteral("Return"));
    EXPECT_TRUE(user.waitForNo(QStringLiteral("move-dialog")));
    EXPECT_TRUE(user.waitForFile(
        [&] { return stored(plan::Axis::Organisation, kPerson, "2027Q4") == from - 200'000 * kYuan; }));
    EXPECT_EQ(stored(plan::Axis::Organisation, kColleague, "2027Q4"), to + 200'000 * kYuan);
}

void Newcomer::seeUndone(User &user)
{
    EXPECT_TRUE(user.waitForFile([&] { return opened()->digest() == m_digest; }));
    EXPECT_EQ(holds(), 0u);
}

void Newcomer::writeTable(User &user)
{
    ASSERT_TRUE(user.waitForWidget(QStringLiteral("export-dialog")));
    user.press(QStringLiteral("Return"));
    ASSERT_TRUE(user.waitForNo(QStringLiteral("export-dialog")));
    user.press(QStringLiteral("ctrl+a"));
    user.type(QString::fromStdString(m_table.string()));
    user.press(QStringLiteral("Return"));
    EXPECT_TRUE(user.waitForFile([&] { return std::filesystem::exists(m_table); }));
    std::ifstream in(m_table);
    std::stringstream text;
    text << in.rdbuf();
    EXPECT_EQ(text.str().rfind("\xEF\xBB\xBF"
                               "axis,code,name,parent,level,measure,ambition,Q1,Q2,Q3,Q4,Year\r\n",
                               0),
              0u)
        << text.str().substr(0, 200);
}

TEST_F(Newcomer, DoesTheYearsJobByMouse)
{
    work([this](User &user) {
        const auto cell = [&](const char *node, const char *period) {
            return user.ask<QPoint>([&] { return cellPlace(node, period); });
        };
        user.click(QStringLiteral("panel-targets"));
        ASSERT_TRUE(user.waitForWidget(QStringLiteral("targets-grid")));
        user.clickAt(user.middleOf(QStringLiteral("annual-target")), 3);
        typeAnnual(user);
        user.clickAt(cell("organisation", "2027Q4"));
        typeQuarter(user);
        user.click(QStringLiteral("axis-customer"));
        user.clickAt(cell("KA", "2027Q4"));
        user.click(QStringLiteral("toggle-hold"));
        seeHeld(user);
        user.click(QStringLiteral("axis-organisation"));
        user.clickAt(cell(kPerson, "2027"));
        typePerson(user);
        user.click(QStringLiteral("show-moved"));
        readMoved(user);
        user.picture(QStringLiteral("moved"));
        user.clickAt(cell(kColleague, "2027Q4"));
        user.click(QStringLiteral("explain-target"));
        readExplanation(user);
        user.picture(QStringLiteral("explained"));
        user.clickAt(cell(kColleague, "2027Q4"));
        user.clickHolding(QStringLiteral("ctrl"), cell(kPerson, "2027Q4"));
        user.click(QStringLiteral("move-amount"));
        fillMove(user);
        for (int step = 0; step < 5; ++step)
            user.click(QStringLiteral("undo"));
        seeUndone(user);
        user.click(QStringLiteral("export"));
        writeTable(user);
    });
}

TEST_F(Newcomer, DoesTheYearsJobByKeyboard)
{
    work([this](User &user) {
        const auto go = [&](const char *node) {
            user.press(QStringLiteral("ctrl+f"));
            ASSERT_TRUE(user.waitForWidget(QStringLiteral("find-field")));
            user.type(quoted(node));
            user.press(QStringLiteral("Return"));
            ASSERT_TRUE(user.waitForNo(QStringLiteral("find-field")));
        };
        const auto goTo = [&](const char *node, const char *period) {
            go(node);
            user.press(QStringLiteral("Home"));
            for (int right = 0; right < 20 && !isAt(user, node, period); ++right)
                user.press(QStringLiteral("Right"));
            ASSERT_TRUE(isAt(user, node, period)) << node << ' ' << period;
        };
        user.press(QStringLiteral("ctrl+3"));
        ASSERT_TRUE(user.waitForWidget(QStringLiteral("targets-grid")));
        user.press(QStringLiteral("alt+n"));
        user.press(QStringLiteral("ctrl+a"));
        typeAnnual(user);
        goTo("organisation", "2027Q4");
        typeQuarter(user);
        goTo("KA", "2027Q4");
        user.press(QStringLiteral("ctrl+l"));
        seeHeld(user);
        goTo(kPerson, "2027");
        typePerson(user);
        user.press(QStringLiteral("ctrl+shift+w"));
        readMoved(user);
        goTo(kPerson, "2027Q4");
        user.press(QStringLiteral("F4"));
        readExplanation(user);
        user.press(QStringLiteral("shift+Down"));
        user.press(QStringLiteral("ctrl+shift+m"));
        fillMove(user);
        for (int step = 0; step < 5; ++step)
            user.press(QStringLiteral("ctrl+z"));
        seeUndone(user);
        user.press(QStringLiteral("ctrl+e"));
        writeTable(user);
    });
}

} // namespace
} // namespace quotasmith::tests
