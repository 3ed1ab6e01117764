// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/reading/plan_reader.h"

#include "core/store/document.h"
#include "tests/ui/ui_fixture.h"

#include <memory>
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

INSTANTIATE_TEST_SUITE_P(Both, PlanReaderTest, ::testing::Values(0, PlanReader::kLargePlan));

} // namespace
} // namespace quotasmith::tests
