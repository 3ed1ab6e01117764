// SPDX-License-Identifier: Apache-2.0
#include "core/ops/targets/edit_targets.h"
#include "core/store/backup.h"
#include "core/store/sqlite/query.h"
#include "tests/ui/ui_fixture.h"
#include "ui/shell/document_session.h"

#include <atomic>
#include <gmock/gmock.h>
#include <QSignalSpy>
#include <QTest>
#include <thread>

namespace quotasmith::tests {
namespace {

using namespace std::chrono_literals;
using ui::DocumentSession;

class BackgroundTest : public UiFixture {
protected:
    BackgroundTest() { m_session.tasks().setPatience(0ms); }

    DocumentSession::Ending remember()
    {
        return [this](const std::optional<base::Error> &error) {
            m_isOver = true;
            m_error = error;
        };
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return m_isOver; });
    }
    static store::Changes setAnnual(store::Document &document, const char *typed)
    {
        const auto value = spread::parseValue(typed, 2).value.value();
        return ops::setAnnualTarget(document, plan::Measure::Revenue, value, ops::Run::Write).changes;
    }
    /// A step that waits until it may go on.
    DocumentSession::LongWork slowStep()
    {
        return [this](store::Document &document, const base::Progress &) {
            while (!m_mayGoOn)
                std::this_thread::sleep_for(1ms);
            return setAnnual(document, "1300万");
        };
    }

    std::atomic<bool> m_mayGoOn = false;
    bool m_isOver = false;
    std::optional<base::Error> m_error;
};

TEST_F(BackgroundTest, TheDocumentIsOutOfReachWhileItIsLent)
{
    openPlan();
    m_session.runInBackground(QStringLiteral("Long work"), slowStep(), remember());
    EXPECT_TRUE(m_session.isBusy());
    EXPECT_TRUE(m_session.isOpen());
    EXPECT_TRUE(m_session.isWritable());
    EXPECT_FALSE(m_session.read([](const store::Document &) { FAIL(); }));
    EXPECT_FALSE(m_session.run([](store::Document &) { return store::Changes(); }));
    EXPECT_EQ(m_session.lastError()->code(), "work-under-way");
    EXPECT_EQ(m_session.lastError()->value("work"), "Long work");
    EXPECT_FALSE(m_session.undo());
    EXPECT_FALSE(m_session.open(m_folder / "other.qsplan"));
    m_mayGoOn = true;
    ASSERT_TRUE(wait());
    EXPECT_FALSE(m_error);
    EXPECT_TRUE(m_session.read([](const store::Document &) {}));
}

TEST_F(BackgroundTest, WhatWasDoneIsToldAfterwardsAndMissedReadingsAreMadeUpFor)
{
    openPlan();
    QStringList told;
    QObject::connect(&m_session, &DocumentSession::changed, [&](const store::Changes &changes) {
        told << QString::fromStdString(changes.op);
        EXPECT_FALSE(m_isOver) << "before the ending";
    });
    m_mayGoOn = true;
    m_session.runInBackground(QStringLiteral("x"), slowStep(), remember());
    ASSERT_TRUE(wait());
    m_isOver = false;
    m_session.readInBackground(
        QStringLiteral("x"), [](const store::Document &, const base::Progress &) {}, remember());
    EXPECT_FALSE(m_session.read([](const store::Document &) {}));
    ASSERT_TRUE(wait());
    EXPECT_EQ(told, QStringList({QStringLiteral("targets-annual"), QString()}));
}

TEST_F(BackgroundTest, ASecondWorkIsRefused)
{
    openPlan();
    m_session.runInBackground(QStringLiteral("The first"), slowStep(), remember());
    std::string refused;
    m_session.runInBackground(
        QStringLiteral("The second"), [](store::Document &, const base::Progress &) { return store::Changes(); },
        [&](const std::optional<base::Error> &error) { refused = error->code(); });
    EXPECT_EQ(refused, "work-under-way");
    EXPECT_FALSE(m_isOver);
    m_mayGoOn = true;
    EXPECT_TRUE(wait());
}

TEST_F(BackgroundTest, AStoppedStepLeavesNoTrace)
{
    openPlan();
    const auto digest = [this] {
        base::HashSum sum;
        m_session.read([&](const store::Document &document) { sum = document.digest(); });
        return sum.text();
    };
    const std::string before = digest();
    m_session.runInBackground(
        QStringLiteral("x"),
        [](store::Document &document, const base::Progress &progress) {
            return document.transact({"test-members", store::StepKind::Edit, {}}, [&](store::Writer &) {
                while (progress(1, 2))
                    std::this_thread::sleep_for(1ms);
                throw base::Error("cancelled");
            });
        },
        remember());
    m_session.tasks().cancel();
    ASSERT_TRUE(wait());
    EXPECT_EQ(m_error->code(), "cancelled");
    EXPECT_EQ(digest(), before);
    EXPECT_TRUE(m_session.run([](store::Document &document) { return setAnnual(document, "1300万"); }));
}

/// A statement that would go on for hours and asks nobody is stopped by the database itself.
TEST_F(BackgroundTest, AStatementOfTheDatabaseIsStoppedToo)
{
    openPlan();
    m_session.readInBackground(
        QStringLiteral("x"),
        [](const store::Document &document, const base::Progress &) {
            store::Query query(document.connection(),
                               "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000)"
                               " SELECT count(*) FROM n");
            query.step();
        },
        remember());
    QTest::qWait(20);
    m_session.tasks().cancel();
    ASSERT_TRUE(wait());
    EXPECT_EQ(m_error->code(), "cancelled");
}

TEST_F(BackgroundTest, OpensAPlanAndKeepsThePresentOneWhenThatFails)
{
    m_session.openInBackground(QStringLiteral("Opening"), m_file, store::LockPolicy::Respect, remember());
    ASSERT_TRUE(wait());
    EXPECT_FALSE(m_error);
    EXPECT_TRUE(m_session.isWritable());
    m_isOver = false;
    m_session.openInBackground(QStringLiteral("Opening"), m_folder / "nowhere.qsplan", store::LockPolicy::Respect,
                               remember());
    ASSERT_TRUE(wait());
    EXPECT_EQ(m_error->code(), "file-missing");
    EXPECT_EQ(m_session.file(), m_file);
    EXPECT_TRUE(m_session.isWritable());
}

TEST_F(BackgroundTest, AStoppedCopyLeavesNoFile)
{
    openPlan();
    const auto target = m_folder / "copy.qsplan";
    m_session.readInBackground(
        QStringLiteral("x"),
        [&](const store::Document &document, const base::Progress &progress) {
            while (progress(0, 0))
                std::this_thread::sleep_for(1ms);
            store::copyFile(document.connection(), target, store::CopyDetail::Everything, progress);
        },
        remember());
    m_session.tasks().cancel();
    ASSERT_TRUE(wait());
    EXPECT_EQ(m_error->code(), "cancelled");
    EXPECT_FALSE(std::filesystem::exists(target));
    int files = 0;
    for (const auto &entry : std::filesystem::directory_iterator(m_file.parent_path()))
        files += entry.path().filename().string().find("copy") == std::string::npos ? 0 : 1;
    EXPECT_EQ(files, 0);
}

TEST_F(BackgroundTest, AReadOnlyPlanIsNotWorkedOn)
{
    const auto writer = open();
    ASSERT_TRUE(m_session.open(m_file));
    m_session.runInBackground(
        QStringLiteral("x"), [](store::Document &, const base::Progress &) { return store::Changes(); }, remember());
    ASSERT_TRUE(m_isOver);
    EXPECT_EQ(m_error->code(), "plan-busy");
}

} // namespace
} // namespace quotasmith::tests
