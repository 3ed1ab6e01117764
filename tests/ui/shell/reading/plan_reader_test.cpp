// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/reading/plan_reader.h"

#include "core/ops/lists/edit_lists.h"
#include "core/plan/lists/kind.h"
#include "core/store/document.h"
#include "core/store/tables/lists.h"
#include "tests/ui/ui_fixture.h"

#include <chrono>
#include <memory>
#include <QSemaphore>
#include <QTest>
#include <thread>

namespace quotasmith::tests {
namespace {

using ui::PlanReader;

/// Every test with a plan that is read at once and with one that is read beside the window.
class PlanReaderTest : public UiFixture, public ::testing::WithParamInterface<std::uintmax_t> {
protected:
    PlanReaderTest()
    {
        openPlan();
        m_reader = std::make_unique<PlanReader>(m_session, nullptr, GetParam());
    }

    /// Counts what was read and what was taken.
    PlanReader::Reading counting(int &taken)
    {
        return [this, &taken](const store::Document &plan) -> PlanReader::Taking {
            m_thread = std::this_thread::get_id();
            EXPECT_FALSE(plan.file().empty());
            return [&taken] { ++taken; };
        };
    }
    static void wait(const int &taken, int wanted = 1)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return taken >= wanted; }, 5000));
        settle();
    }

    std::unique_ptr<PlanReader> m_reader;
    std::thread::id m_thread;
};

TEST_P(PlanReaderTest, WhoAsksIsAnsweredOnce)
{
    QObject asker;
    int taken = 0;
    m_reader->ask(&asker, counting(taken));
    EXPECT_EQ(taken, 0); // not while somebody asks
    wait(taken);
    EXPECT_EQ(taken, 1);
    EXPECT_EQ(m_thread == std::this_thread::get_id(), GetParam() > 0);
}

TEST_P(PlanReaderTest, WhoAsksAgainGetsOnlyTheLastAnswer)
{
    QObject asker;
    int first = 0, second = 0;
    m_reader->ask(&asker, counting(first));
    m_reader->ask(&asker, counting(second));
    wait(second);
    EXPECT_EQ(first, 0);
    EXPECT_EQ(second, 1);
}

TEST_P(PlanReaderTest, SeveralWhoAskAreAllAnswered)
{
    QObject one, other;
    int ones = 0, others = 0;
    m_reader->ask(&one, counting(ones));
    m_reader->ask(&other, counting(others));
    wait(ones);
    wait(others);
    EXPECT_EQ(ones, 1);
    EXPECT_EQ(others, 1);
}

TEST_P(PlanReaderTest, WhoIsGoneIsNotAnswered)
{
    auto asker = std::make_unique<QObject>();
    QObject other;
    int gone = 0, taken = 0;
    m_reader->ask(asker.get(), counting(gone));
    asker.reset();
    m_reader->ask(&other, counting(taken));
    wait(taken);
    EXPECT_EQ(gone, 0);
    EXPECT_EQ(taken, 1);
}

TEST_P(PlanReaderTest, AFailureIsTold)
{
    QObject asker, other;
    int failures = 0, taken = 0;
    QObject::connect(&m_session, &ui::DocumentSession::failed, &asker, [&] { ++failures; });
    m_reader->ask(&asker, [](const store::Document &) -> PlanReader::Taking { throw base::Error("node-unknown"); });
    m_reader->ask(&other, counting(taken));
    wait(taken);
    EXPECT_EQ(failures, 1);
}

TEST_P(PlanReaderTest, OnlyASmallPlanIsReadAtOnceWhereThereIsHurry)
{
    QObject asker;
    int taken = 0;
    m_reader->ask(&asker, counting(taken));
    m_reader->hurry();
    EXPECT_EQ(taken, GetParam() > 0 ? 1 : 0);
    wait(taken);
    EXPECT_EQ(taken, 1);
}

TEST_P(PlanReaderTest, WhileOtherWorkIsUnderWayNothingIsReadAndThenEverything)
{
    QObject asker;
    int taken = 0;
    QSemaphore goOn;
    m_session.tasks().setPatience(std::chrono::milliseconds(0));
    m_session.readInBackground(
        QStringLiteral("other work"), [&](const store::Document &, const base::Progress &) { goOn.acquire(); },
        [](const std::optional<base::Error> &) {});
    ASSERT_TRUE(m_session.isBusy());
    m_reader->ask(&asker, counting(taken));
    m_reader->hurry();
    settle();
    EXPECT_EQ(taken, 0);
    goOn.release();
    wait(taken);
    EXPECT_EQ(taken, 1);
}

INSTANTIATE_TEST_SUITE_P(Both, PlanReaderTest, ::testing::Values(0, PlanReader::kLargePlan));

/// With a reading that stops in its middle until it is let go on.
class LongReadingTest : public UiFixture {
protected:
    LongReadingTest()
    {
        openPlan();
        m_reader = std::make_unique<PlanReader>(m_session, nullptr, 0);
    }

    /// Reads how many actions there are.
    PlanReader::Reading counted()
    {
        return [this](const store::Document &plan) -> PlanReader::Taking {
            m_begun.release();
            m_goOn.acquire();
            const auto count = store::readList(plan.connection(), plan::listKind("actions")).size();
            return [this, count] { m_taken.push_back(count); };
        };
    }
    void addAction(const char *text = "Call them")
    {
        ASSERT_TRUE(m_session.run([text](store::Document &document) {
            return ops::putRecord(document, plan::listKind("actions"), {{"text", text}}).changes;
        }));
    }
    /// Until a reading stands in its middle.
    void waitForBeginning()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_begun.tryAcquire(); }, 5000));
    }
    bool waitForTaking()
    {
        return QTest::qWaitFor([this] { return !m_taken.empty(); }, 5000);
    }

    QSemaphore m_begun, m_goOn;
    std::vector<std::size_t> m_taken;
    QObject m_asker;
    std::unique_ptr<PlanReader> m_reader;
};

TEST_F(LongReadingTest, WhatWasReadBeforeAnEditIsReadAgain)
{
    m_reader->ask(&m_asker, counted());
    waitForBeginning();
    addAction();
    m_goOn.release();
    waitForBeginning();
    addAction("Write to them");
    m_goOn.release();
    waitForBeginning();
    EXPECT_TRUE(m_taken.empty());
    m_goOn.release();
    ASSERT_TRUE(waitForTaking());
    settle();
    EXPECT_EQ(m_taken, std::vector<std::size_t>{2});
}

TEST_F(LongReadingTest, WhoAsksAgainAfterAnEditIsAnsweredOnce)
{
    m_reader->ask(&m_asker, counted());
    waitForBeginning();
    addAction();
    m_reader->ask(&m_asker, counted());
    m_goOn.release(2);
    ASSERT_TRUE(waitForTaking());
    QTest::qWait(20);
    EXPECT_EQ(m_taken, std::vector<std::size_t>{1});
}

TEST_F(LongReadingTest, OfAPlanThatIsClosedNothingIsAnswered)
{
    m_reader->ask(&m_asker, counted());
    waitForBeginning();
    m_session.close();
    m_goOn.release();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_reader->tasks().isBusy(); }, 5000));
    settle();
    EXPECT_TRUE(m_taken.empty());
    openPlan();
    m_goOn.release();
    m_reader->ask(&m_asker, counted());
    EXPECT_TRUE(waitForTaking());
}

TEST_F(LongReadingTest, AReadingThatIsStoppedIsNotTakenAndNotToldAsAFailure)
{
    int failures = 0;
    QObject::connect(&m_session, &ui::DocumentSession::failed, &m_asker, [&] { ++failures; });
    m_reader->ask(&m_asker, counted());
    waitForBeginning();
    m_reader->tasks().cancel();
    m_goOn.release();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !m_reader->tasks().isBusy(); }, 5000));
    settle();
    EXPECT_TRUE(m_taken.empty());
    EXPECT_EQ(failures, 0);
}

TEST_F(LongReadingTest, TheReaderWaitsForItsReadingWhenItGoes)
{
    m_reader->ask(&m_asker, counted());
    waitForBeginning();
    std::thread helper([this] {
        QTest::qSleep(30);
        m_goOn.release();
    });
    m_reader.reset();
    helper.join();
    settle();
    EXPECT_TRUE(m_taken.empty());
}

} // namespace
} // namespace quotasmith::tests
