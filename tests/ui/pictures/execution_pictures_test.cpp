// SPDX-License-Identifier: Apache-2.0
#include "core/ops/sample/make_sample.h"
#include "tests/ui/pictures/picture_fixture.h"
#include "ui/panels/execution/board/board_section.h"
#include "ui/panels/execution/execution_panel.h"
#include "ui/shell/main_window.h"

namespace quotasmith::tests {
namespace {

class PicturesOfExecutionTest : public PictureFixture {
protected:
    PicturesOfExecutionTest() { ops::makeSample(m_folder / "sample.qsplan", {}); }

    void takeAll()
    {
        ui::MainWindow window(m_session, m_view, m_speech, allPanels());
        window.resize(1280, 760);
        window.show();
        ASSERT_TRUE(window.openPlan(planFile()));
        settle();
        window.findChild<QAction *>(QStringLiteral("panel-execution"))->trigger();
        take(window, QStringLiteral("execution-empty"));
        window.findChild<ui::ExecutionPanel *>()->showPage(QStringLiteral("board"));
        take(window, QStringLiteral("execution-board-empty"));
        ASSERT_TRUE(window.openPlan(QString::fromStdString((m_folder / "sample.qsplan").string())));
        settle();
        auto *panel = window.findChild<ui::ExecutionPanel *>();
        for (const char *page : {"strategies", "projects", "work", "board", "activity", "money", "people", "ogsmt"}) {
            panel->showPage(QString::fromUtf8(page));
            take(window, QStringLiteral("execution-") + QString::fromUtf8(page));
        }
        panel->showPage(QStringLiteral("board"));
        panel->board()->board()->choose(QStringLiteral("A1"));
        take(window, QStringLiteral("execution-board-chosen"));
        panel->board()->setKind(ui::BoardKind::Problems);
        take(window, QStringLiteral("execution-board-problems"));
        panel->board()->setKind(ui::BoardKind::Actions);
    }
};

TEST_F(PicturesOfExecutionTest, ShowEveryWordWhole)
{
    inEveryShade([this] { takeAll(); });
}

TEST(PicturesOfExecution, AtTwiceTheScaleShowEveryWordWhole)
{
    takeAtTwiceTheScale(QStringLiteral("PicturesOfExecutionTest.*"));
}

} // namespace
} // namespace quotasmith::tests
