// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/tasks/task_runner.h"

#include <atomic>
#include <gtest/gtest.h>
#include <new>
#include <QSignalSpy>
#include <QTest>
#include <stdexcept>
#include <thread>

namespace quotasmith::tests {
namespace {

using ui::TaskRunner;
using namespace std::chrono_literals;

/// Work that goes on until it is stopped.
void untilStopped(const base::Progress &progress)
{
    for (std::int64_t done = 1; progress(done, 1'000'000); ++done)
        std::this_thread::sleep_for(1ms);
    throw base::Error("cancelled");
}

TEST(TaskRunner, ShortWorkIsOverBeforeStartReturns)
{
    TaskRunner runner;
    runner.setPatience(5min);
    const QSignalSpy started(&runner, &TaskRunner::started);
    bool isOver = false;
    runner.start(
        QStringLiteral("x"), [](const base::Progress &) {}, [&](const auto &error) { isOver = !error; });
    EXPECT_TRUE(isOver);
    EXPECT_FALSE(runner.isBusy());
    EXPECT_TRUE(started.isEmpty()) << "nobody is told of it";
}

TEST(TaskRunner, WantOfMemoryIsAnErrorOfTheWork)
{
    TaskRunner runner;
    runner.setPatience(5min);
    std::string code;
    runner.start(
        QStringLiteral("x"), [](const base::Progress &) { throw std::bad_alloc(); },
        [&](const auto &error) { code = error ? error->code() : std::string(); });
    EXPECT_EQ(code, "out-of-memory");
}

TEST(TaskRunner, LongWorkTellsHowFarItIsAndEndsOnTheGuiThread)
{
    TaskRunner runner;
    runner.setPatience(0ms);
    const QSignalSpy ended(&runner, &TaskRunner::ended);
    std::atomic<bool> mayEnd = false;
    std::thread::id worker, ender;
    runner.start(
        QStringLiteral("Counting"),
        [&](const base::Progress &progress) {
            worker = std::this_thread::get_id();
            for (std::int64_t done = 0; !mayEnd; ++done)
                progress(done, 100);
        },
        [&](const auto &) { ender = std::this_thread::get_id(); });
    EXPECT_EQ(runner.title(), QStringLiteral("Counting"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return runner.progress().done > 3 && runner.progress().total == 100; }));
    mayEnd = true;
    EXPECT_TRUE(QTest::qWaitFor([&] { return !runner.isBusy(); }));
    EXPECT_EQ(ended.size(), 1);
    EXPECT_EQ(ender, std::this_thread::get_id());
    EXPECT_NE(worker, ender);
}

TEST(TaskRunner, StopsWhenAsked)
{
    TaskRunner runner;
    runner.setPatience(0ms);
    std::string code;
    runner.start(QStringLiteral("x"), untilStopped, [&](const auto &error) { code = error->code(); });
    EXPECT_FALSE(runner.isStopping());
    runner.cancel();
    EXPECT_TRUE(runner.isStopping());
    EXPECT_TRUE(QTest::qWaitFor([&] { return !runner.isBusy(); }));
    EXPECT_EQ(code, "cancelled");
}

TEST(TaskRunner, AnythingThrownIsAnError)
{
    TaskRunner runner;
    runner.setPatience(5min);
    std::string code, cause;
    runner.start(
        QStringLiteral("x"), [](const base::Progress &) { throw std::length_error("too long"); },
        [&](const auto &error) {
            code = error->code();
            cause = error->value("cause");
        });
    EXPECT_EQ(code, "unexpected");
    EXPECT_EQ(cause, "too long");
}

TEST(TaskRunner, TheNextTaskMayBeginWhereOneEnds)
{
    TaskRunner runner;
    runner.setPatience(0ms);
    QStringList order;
    runner.start(
        QStringLiteral("first"), [](const base::Progress &) {},
        [&](const auto &) {
            order << QStringLiteral("first");
            runner.start(
                QStringLiteral("second"), [](const base::Progress &) {},
                [&](const auto &) { order << QStringLiteral("second"); });
        });
    EXPECT_TRUE(QTest::qWaitFor([&] { return order.size() == 2; }));
}

TEST(TaskRunner, StopsItsWorkWhenItGoes)
{
    bool isEnded = false;
    {
        TaskRunner runner;
        runner.setPatience(0ms);
        runner.start(QStringLiteral("x"), untilStopped, [&](const auto &) { isEnded = true; });
    }
    QTest::qWait(10);
    EXPECT_FALSE(isEnded);
}

} // namespace
} // namespace quotasmith::tests
