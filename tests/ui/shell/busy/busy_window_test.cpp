// SPDX-License-Identifier: Apache-2.0
#include "core/store/digest.h"
#include "tests/ui/ui_fixture.h"
#include "ui/panels/targets/targets_panel.h"
#include "ui/shell/busy/curtain.h"
#include "ui/shell/busy/task_strip.h"
#include "ui/shell/files/import/import_files.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/grid/grid_view.h"

#include <atomic>
#include <fstream>
#include <gmock/gmock.h>
#include <QApplication>
#include <QElapsedTimer>
#include <QMessageBox>
#include <QTest>
#include <thread>

namespace quotasmith::tests {
namespace {

using namespace std::chrono_literals;
using ui::ActionId;

constexpr int kLines = 200'000;
/// Promised are 200 ms; a test machine may be doing other things.
constexpr qint64 kStopMilliseconds = 2000;

class BusyWindowTest : public UiFixture {
protected:
    void SetUp() override
    {
        m_window.show();
        ASSERT_TRUE(m_window.openPlan(planFile()));
        settle();
        m_session.tasks().setPatience(0ms);
        m_window.findChild<ui::TaskStrip *>()->setQuietTime(0ms);
    }
    ~BusyWindowTest() override
    {
        m_mayEnd = true;
        idle();
    }

    QAction *action(ActionId id) { return m_window.actions().action(id); }
    template <class Widget> Widget *find(const char *name)
    {
        return m_window.findChild<Widget *>(QString::fromUtf8(name));
    }
    bool idle()
    {
        return QTest::qWaitFor([this] { return !m_session.isBusy(); }, 60'000);
    }
    /// Work that holds the plan until it may end or is stopped.
    void startLongWork()
    {
        m_session.runInBackground(
            QStringLiteral("Counting beans"),
            [this](store::Document &, const base::Progress &progress) {
                while (!m_mayEnd)
                    if (std::this_thread::sleep_for(1ms); !progress(30, 100))
                        throw base::Error("cancelled");
                return store::Changes();
            },
            [this](const std::optional<base::Error> &error) { m_wasStopped = error.has_value(); });
        settle();
    }
    QString writeLines(int lines)
    {
        const auto file = m_folder / "sales.csv";
        std::ofstream out(file);
        out << "date,person,customer,product,revenue\n";
        for (int line = 0; line < lines; ++line)
            out << "2026-" << (line % 12 < 9 ? "0" : "") << line % 12 + 1 << "-05,P" << line % 6 + 1 << ",KA,HIT,"
                << line % 977 << ".25\n";
        return QString::fromStdString(file.string());
    }
    struct State {
        std::string digest;
        std::int64_t steps = 0;
        friend bool operator==(const State &, const State &) = default;
    };
    State state()
    {
        State now;
        m_session.read([&](const store::Document &document) {
            now = {document.digest().text(),
                   static_cast<std::int64_t>(store::readHistory(document.connection()).size())};
            EXPECT_TRUE(store::digestFromContent(document.connection()) == document.digest());
        });
        return now;
    }

    ui::MainWindow m_window{m_session, m_view, m_speech, {ui::targetsPanelFactory()}};
    std::atomic<bool> m_mayEnd = false;
    bool m_wasStopped = false;
};

TEST_F(BusyWindowTest, AnImportOf200000LinesIsStoppedAtOnceAndLeavesNothing)
{
    const QString file = writeLines(kLines);
    const State before = state();
    m_window.findChild<ui::ImportFiles *>()->import(file, {}, [](const ops::ImportOutcome &) {});
    ASSERT_TRUE(m_session.isBusy());
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_session.tasks().progress().done > 0; }, 60'000));
    auto *bar = find<QProgressBar>("task-progress");
    const int first = bar->value();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->isVisible() && bar->value() > first; }, 60'000)) << "it moves";
    QElapsedTimer clock;
    clock.start();
    action(ActionId::CancelWork)->trigger();
    ASSERT_TRUE(idle());
    const qint64 taken = clock.elapsed();
    RecordProperty("milliseconds", static_cast<int>(taken));
    std::printf("stopped within %lld ms\n", static_cast<long long>(taken));
    EXPECT_LT(taken, kStopMilliseconds);
    EXPECT_EQ(state(), before);
    EXPECT_TRUE(action(ActionId::Import)->isEnabled());
    EXPECT_FALSE(find<QWidget>("task-strip")->isVisible());
    auto *panel = find<QWidget>("targets-panel");
    EXPECT_TRUE(panel->isVisible() && panel->isEnabled());
}

TEST_F(BusyWindowTest, EverythingThatWouldTouchThePlanWaits)
{
    startLongWork();
    for (const ActionId id : {ActionId::Import, ActionId::Undo, ActionId::NewPlan, ActionId::OpenPlan,
                              ActionId::OpenSample, ActionId::SaveCopy, ActionId::ToggleHold, ActionId::Chinese})
        EXPECT_FALSE(action(id)->isEnabled()) << action(id)->objectName().toStdString();
    EXPECT_EQ(action(ActionId::Import)->toolTip(), QStringLiteral("Waits until the work under way is done"));
    EXPECT_TRUE(action(ActionId::CancelWork)->isEnabled());
    EXPECT_EQ(find<QLabel>("task-title")->text(), QStringLiteral("Counting beans"));
    m_mayEnd = true;
    ASSERT_TRUE(idle());
    settle();
    EXPECT_TRUE(action(ActionId::Import)->isEnabled());
    EXPECT_NE(action(ActionId::Import)->toolTip(), QStringLiteral("Waits until the work under way is done"));
    EXPECT_FALSE(action(ActionId::CancelWork)->isEnabled());
}

TEST_F(BusyWindowTest, TheKeyboardRestsAndComesBackToWhereItWas)
{
    auto *grid = find<ui::GridView>("targets-grid");
    QApplication::setActiveWindow(&m_window);
    grid->setFocus();
    ASSERT_TRUE(grid->hasFocus());
    startLongWork();
    EXPECT_TRUE(find<ui::Curtain>("curtain")->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("123"));
    m_mayEnd = true;
    ASSERT_TRUE(idle());
    settle();
    EXPECT_TRUE(grid->hasFocus());
    EXPECT_FALSE(find<ui::Curtain>("curtain")->isVisible());
}

TEST_F(BusyWindowTest, AValueThatIsTypedMeanwhileIsRefusedWithTheReason)
{
    startLongWork();
    EXPECT_FALSE(m_session.run([](store::Document &) { return store::Changes(); }));
    EXPECT_EQ(m_session.lastError()->code(), "work-under-way");
}

TEST_F(BusyWindowTest, ClosingAsksAndKeepsWorkingWhenThatIsWished)
{
    startLongWork();
    QTimer::singleShot(0, [] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        ASSERT_NE(box, nullptr);
        EXPECT_EQ(box->defaultButton()->text(), QStringLiteral("Keep working"));
        box->reject();
    });
    EXPECT_FALSE(m_window.close());
    m_mayEnd = true;
    ASSERT_TRUE(idle());
    EXPECT_FALSE(m_wasStopped);
    EXPECT_TRUE(m_window.isVisible());
}

TEST_F(BusyWindowTest, ClosingStopsTheWorkFirstWhenThatIsWished)
{
    startLongWork();
    QTimer::singleShot(0, [] {
        auto *box = QApplication::activeModalWidget();
        ASSERT_NE(box, nullptr);
        box->findChild<QPushButton *>(QStringLiteral("stop-and-close"))->click();
    });
    EXPECT_FALSE(m_window.close());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_window.isVisible(); }));
    EXPECT_TRUE(m_wasStopped);
}

TEST_F(BusyWindowTest, TheWindowCanGoWhileWorkIsUnderWay)
{
    {
        ui::MainWindow other(m_session, m_view, m_speech, {ui::targetsPanelFactory()});
        other.show();
        startLongWork();
    }
    m_mayEnd = true;
    EXPECT_TRUE(idle());
}

} // namespace
} // namespace quotasmith::tests
