// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/document_session.h"

#include "core/ops/targets/edit_targets.h"
#include "core/store/backups/backup_folder.h"
#include "tests/ui/ui_fixture.h"

#include <new>
#include <QSignalSpy>

namespace quotasmith::tests {
namespace {

using ui::DocumentSession;

/// A clock somebody may put forward.
class PassingClock final : public base::Clock {
public:
    std::string now() const override { return m_day + "T09:00:00Z"; }
    std::string today() const override { return m_day; }
    void setDay(const char *day) { m_day = day; }

private:
    std::string m_day = "2027-03-01";
};

class DocumentSessionTest : public UiFixture {
protected:
    bool setAnnual(const char *typed) { return setAnnual(m_session, typed); }
    static bool setAnnual(DocumentSession &session, const char *typed)
    {
        return session.run([typed](store::Document &document) {
            const auto value = spread::parseValue(typed, 2).value.value();
            return ops::setAnnualTarget(document, plan::Measure::Revenue, value, ops::Run::Write).changes;
        });
    }
};

TEST_F(DocumentSessionTest, TellsWhatAStepChanged)
{
    openPlan();
    QStringList told;
    QObject::connect(&m_session, &DocumentSession::changed, [&](const store::Changes &changes) {
        told << QString::fromStdString(changes.op);
        EXPECT_TRUE(changes.touches("target"));
    });
    EXPECT_TRUE(setAnnual("1300万"));
    EXPECT_TRUE(m_session.run([](store::Document &) { return store::Changes(); })) << "no change, nothing told";
    EXPECT_TRUE(m_session.undo());
    EXPECT_EQ(told, QStringList({QStringLiteral("targets-annual"), QStringLiteral("targets-annual")}));
}

TEST_F(DocumentSessionTest, KeepsAnErrorAsData)
{
    openPlan();
    EXPECT_FALSE(m_session.redo());
    ASSERT_TRUE(m_session.lastError());
    EXPECT_EQ(m_session.lastError()->code(), "nothing-to-redo");
    EXPECT_FALSE(m_session.open(m_folder / "nowhere.qsplan"));
    EXPECT_EQ(m_session.lastError()->code(), "file-missing");
    EXPECT_TRUE(m_session.isWritable()) << "what was open stays open";
}

TEST_F(DocumentSessionTest, BacksUpBeforeTheFirstEditOfEveryDayItStaysOpen)
{
    PassingClock clock;
    DocumentSession session({&clock, &m_ids, "tester", "bench"});
    ASSERT_TRUE(session.open(m_file));
    ASSERT_TRUE(setAnnual(session, "1300万"));
    EXPECT_EQ(store::listBackups(m_file).size(), 1u);
    clock.setDay("2027-03-02");
    EXPECT_EQ(store::listBackups(m_file).size(), 1u) << "looking at it needs none";
    const std::string before = tests::bytesOf(m_file);
    ASSERT_TRUE(setAnnual(session, "1400万"));
    ASSERT_TRUE(setAnnual(session, "1500万"));
    const auto backups = store::listBackups(m_file);
    ASSERT_EQ(backups.size(), 2u);
    EXPECT_EQ(backups[0].day(), "2027-03-02");
    EXPECT_EQ(tests::bytesOf(backups[0].file), before);
}

TEST_F(DocumentSessionTest, GoesOnWhereNoBackupCanBeMadeAndSaysSoOnceADay)
{
    PassingClock clock;
    DocumentSession session({&clock, &m_ids, "tester", "bench"});
    ASSERT_TRUE(session.open(m_file));
    std::filesystem::remove_all(store::backupFolderOf(m_file));
    tests::writeBytes(store::backupFolderOf(m_file), "a file");
    QStringList told;
    QObject::connect(&session, &DocumentSession::failed,
                     [&](const base::Error &error) { told << QString::fromStdString(error.code()); });
    clock.setDay("2027-03-02");
    EXPECT_TRUE(setAnnual(session, "1300万"));
    EXPECT_TRUE(setAnnual(session, "1400万"));
    EXPECT_EQ(told, QStringList(QStringLiteral("backup-failed")));
}

TEST_F(DocumentSessionTest, TellsOfWantOfMemoryAndHasEverybodyReadAgain)
{
    openPlan();
    const QSignalSpy changed(&m_session, &DocumentSession::changed);
    EXPECT_FALSE(m_session.run([](store::Document &document) -> store::Changes {
        const auto value = spread::parseValue("1300万", 2).value.value();
        ops::setAnnualTarget(document, plan::Measure::Revenue, value, ops::Run::Write);
        throw std::bad_alloc(); // the step is written, its answer is not
    }));
    EXPECT_EQ(m_session.lastError()->code(), "out-of-memory");
    EXPECT_EQ(changed.size(), 1);
    EXPECT_TRUE(setAnnual("1400万")) << "work goes on";
}

TEST_F(DocumentSessionTest, NamesTheNextSteps)
{
    openPlan();
    ASSERT_TRUE(setAnnual("1300万"));
    EXPECT_EQ(m_session.nextUndo()->op.code, "targets-annual");
    EXPECT_FALSE(m_session.nextRedo());
    ASSERT_TRUE(m_session.undo());
    EXPECT_EQ(m_session.nextRedo()->op.code, "targets-annual");
}

TEST_F(DocumentSessionTest, OpensForReadingWhileAnotherWrites)
{
    openPlan();
    DocumentSession reader(surroundings());
    ASSERT_TRUE(reader.open(m_file));
    EXPECT_FALSE(reader.isWritable());
    EXPECT_EQ(reader.readOnlyReason()->code(), "plan-busy");
    EXPECT_FALSE(reader.undo());
    EXPECT_EQ(reader.lastError()->code(), "plan-busy");
}

TEST_F(DocumentSessionTest, FollowsWhatAnotherWrites)
{
    openPlan();
    DocumentSession reader(surroundings());
    ASSERT_TRUE(reader.open(m_file));
    QSignalSpy told(&reader, &DocumentSession::changed);
    ASSERT_TRUE(setAnnual("1300万"));
    EXPECT_TRUE(told.wait(5000));
}

TEST_F(DocumentSessionTest, OpeningThePresentPlanAgainChangesNothing)
{
    openPlan();
    EXPECT_TRUE(m_session.open(m_file));
    EXPECT_TRUE(m_session.isWritable());
}

TEST_F(DocumentSessionTest, SaysWhenThereIsNothingToReadFrom)
{
    EXPECT_FALSE(m_session.read([](const store::Document &) { FAIL(); }));
    openPlan();
    m_session.close();
    EXPECT_FALSE(m_session.isOpen());
    EXPECT_FALSE(m_session.nextUndo());
}

} // namespace
} // namespace quotasmith::tests
