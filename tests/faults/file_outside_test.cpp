// SPDX-License-Identifier: Apache-2.0
#include "core/store/sqlite/connection.h"
#include "core/store/tables/settings.h"
#include "core/store/writer.h"
#include "tests/faults/fault_vfs.h"
#include "tests/faults/plan_script.h"

#include <fstream>
#include <gmock/gmock.h>
#include <sys/mount.h>
#include <unistd.h>

namespace quotasmith::faults {
namespace {

namespace fs = std::filesystem;

void write(store::Document &plan, const std::string &value)
{
    plan.transact({"outside", store::StepKind::Edit, {}},
                  [&](store::Writer &writer) { store::putSetting(writer, "plan.outside", value); });
}

std::string valueIn(const store::Document &plan)
{
    return store::readSetting(plan.connection(), "plan.outside").value_or("");
}

/// A plan that is open here while something happens to its file.
class FileOutside : public tests::PlanFixture {
protected:
    void SetUp() override { write(*m_document, "mine"); }

    /// What the next edit is refused with; what was open still says what it said.
    base::Error refusal()
    {
        try {
            write(*m_document, "next");
        } catch (const base::Error &error) {
            EXPECT_EQ(valueIn(*m_document), "mine");
            return error;
        }
        ADD_FAILURE() << "it was written";
        return base::Error("");
    }
    /// Another plan with as many steps.
    fs::path otherPlan()
    {
        const fs::path other = m_folder / "other.qsplan";
        plan::PlanSettings settings;
        settings.company = "Test";
        ops::createPlan(other, surroundings(), settings);
        write(*store::Document::openForWriting(other, surroundings()), "them");
        return other;
    }
    std::string valueInFile() { return valueIn(*store::Document::openForReading(m_file, surroundings())); }

    std::unique_ptr<store::Document> m_document = open();
};

TEST_F(FileOutside, AnotherFileUnderTheNameIsNotWritten)
{
    fs::rename(otherPlan(), m_file);
    const std::string theirs = tests::bytesOf(m_file);
    EXPECT_EQ(refusal().code(), "file-replaced");
    EXPECT_EQ(tests::bytesOf(m_file), theirs);
    EXPECT_EQ(valueInFile(), "them");
}

TEST_F(FileOutside, AnythingElseUnderTheNameIsNotWritten)
{
    fs::remove(m_file);
    fs::create_directory(m_file);
    EXPECT_EQ(refusal().code(), "file-replaced");
    fs::remove(m_file);
    tests::writeBytes(m_file, "hello");
    EXPECT_EQ(refusal().code(), "file-replaced");
    EXPECT_EQ(tests::bytesOf(m_file), "hello");
}

TEST_F(FileOutside, ADeletedFileIsNotMadeAnew)
{
    fs::remove(m_file);
    const base::Error error = refusal();
    EXPECT_EQ(error.code(), "file-gone");
    EXPECT_EQ(error.value("now"), "");
    EXPECT_FALSE(fs::exists(m_file));
}

TEST_F(FileOutside, AMovedFileIsFoundAgain)
{
    fs::rename(m_file, m_folder / "moved.qsplan");
    const std::string before = tests::bytesOf(m_folder / "moved.qsplan");
    const base::Error error = refusal();
    EXPECT_EQ(error.code(), "file-gone");
    EXPECT_EQ(fs::path(error.value("now")).filename(), "moved.qsplan");
    EXPECT_EQ(tests::bytesOf(m_folder / "moved.qsplan"), before);
}

TEST_F(FileOutside, AFolderThatGetsAnotherNameTakesThePlanWithIt)
{
    const fs::path folder = m_folder / "2027";
    fs::create_directory(folder);
    m_document.reset();
    fs::rename(m_file, folder / "plan.qsplan");
    m_file = folder / "plan.qsplan";
    m_document = open();
    fs::rename(folder, m_folder / "2027 old");
    const base::Error error = refusal();
    EXPECT_EQ(error.code(), "file-gone");
    EXPECT_EQ(fs::path(error.value("now")).parent_path().filename(), "2027 old");
    fs::rename(m_folder / "2027 old", folder);
    write(*m_document, "back");
    EXPECT_EQ(valueInFile(), "back") << "put back it is the plan again";
}

TEST_F(FileOutside, WhatAnotherProgramWroteStays)
{
    store::Connection(m_file, store::OpenMode::Write)
        .execute("UPDATE setting SET value = 'theirs' WHERE key = 'plan.outside'");
    const std::string theirs = tests::bytesOf(m_file);
    EXPECT_EQ(errorOf([&] { write(*m_document, "next"); }), "file-changed-outside");
    EXPECT_EQ(errorOf([&] { m_document->undo(); }), "file-changed-outside");
    EXPECT_EQ(tests::bytesOf(m_file), theirs);
}

TEST_F(FileOutside, ABackupCopiedIntoTheFileStays)
{
    const std::string earlier = tests::bytesOf(m_file);
    write(*m_document, "mine again");
    tests::writeBytes(m_file, earlier);
    EXPECT_EQ(errorOf([&] { write(*m_document, "next"); }), "file-changed-outside");
    EXPECT_EQ(tests::bytesOf(m_file), earlier);
}

TEST_F(FileOutside, APlanOfAsManyStepsCopiedIntoTheFileStays)
{
    const std::string theirs = tests::bytesOf(otherPlan());
    tests::writeBytes(m_file, theirs);
    EXPECT_EQ(errorOf([&] { write(*m_document, "next"); }), "file-changed-outside");
    EXPECT_EQ(tests::bytesOf(m_file), theirs);
    EXPECT_EQ(valueInFile(), "them");
}

TEST_F(FileOutside, AnEmptiedFileIsNotFilled)
{
    tests::writeBytes(m_file, "");
    EXPECT_NE(errorOf([&] { write(*m_document, "next"); }), "");
    EXPECT_EQ(fs::file_size(m_file), 0u);
}

TEST_F(FileOutside, AFileThatIsOnlyTouchedOrCopiedOntoItselfIsStillThePlan)
{
    fs::last_write_time(m_file, fs::last_write_time(m_file) + std::chrono::hours(1));
    write(*m_document, "touched");
    tests::writeBytes(m_file, tests::bytesOf(m_file));
    fs::permissions(m_file, fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
    write(*m_document, "copied");
    EXPECT_EQ(valueInFile(), "copied");
}

TEST_F(FileOutside, OwnFailuresAreNotTakenForSomebodyElse)
{
    for (const Call call : {Call::Write, Call::Sync, Call::Delete, Call::Truncate, Call::Lock, Call::Read})
        for (std::int64_t n = 1; n <= 8; ++n) {
            m_document.reset();
            FaultVfs vfs;
            m_document = open();
            vfs.failAt(call, n, Lasting::Once);
            const std::string failed = errorOf([&] { write(*m_document, "a" + std::to_string(n)); });
            vfs.heal();
            EXPECT_FALSE(failed.starts_with("file-changed")) << callName(call) << n;
            EXPECT_EQ(errorOf([&] { write(*m_document, "b" + std::to_string(n)); }), "")
                << callName(call) << ' ' << n << " after " << failed;
            EXPECT_EQ(valueInFile(), "b" + std::to_string(n));
            m_document.reset();
        }
    m_document = open();
}

/// A small disk of its own; not where one may not make one.
class SmallDisk : public tests::PlanFixture {
protected:
    void SetUp() override
    {
        fs::create_directory(m_disk);
        if (mount("none", m_disk.c_str(), "tmpfs", 0, "size=2m") != 0)
            GTEST_SKIP() << "no disk can be mounted here";
        m_isMounted = true;
        fs::copy_file(m_file, m_disk / "plan.qsplan");
        m_file = m_disk / "plan.qsplan";
    }
    void TearDown() override { unmount(); }
    void unmount()
    {
        if (std::exchange(m_isMounted, false))
            umount2(m_disk.c_str(), MNT_DETACH);
    }
    void fill()
    {
        std::ofstream filler(m_disk / "filler", std::ios::binary);
        for (const std::size_t piece : {std::size_t{4096}, std::size_t{1}}) {
            filler.clear();
            while (filler.write(std::string(piece, 'x').data(), static_cast<std::streamsize>(piece)).flush()) {
            }
        }
    }

    fs::path m_disk = m_folder / "disk";
    bool m_isMounted = false;
};

TEST_F(SmallDisk, AFullDiskLeavesWhatWasThereAndSaysSo)
{
    const auto document = open();
    write(*document, "before");
    const std::string before = tests::bytesOf(m_file);
    fill();
    const std::string large(200'000, 'y');
    EXPECT_EQ(errorOf([&] { write(*document, large); }), "disk-full");
    EXPECT_EQ(errorOf([&] { write(*document, large); }), "disk-full");
    EXPECT_EQ(valueIn(*document), "before");
    EXPECT_EQ(valueIn(*store::Document::openForReading(m_file, surroundings())), "before");
    EXPECT_EQ(tests::bytesOf(m_file).substr(0, 100), before.substr(0, 100));
    fs::remove(m_disk / "filler");
    write(*document, large);
    EXPECT_EQ(valueIn(*document), large) << "with room again it goes on";
}

TEST_F(SmallDisk, AFullDiskStillOpensToBeReadAndCopiedAway)
{
    fill();
    EXPECT_EQ(errorOf([&] { store::Document::openForReading(m_file, surroundings()); }), "");
    EXPECT_EQ(errorOf([&] { base::writeFileAtomically(m_disk / "x.csv", std::string(100'000, 'x')); }), "disk-full");
    EXPECT_FALSE(fs::exists(m_disk / "x.csv"));
}

TEST_F(SmallDisk, ADiskTakenAwayIsNotWrittenUnderItsName)
{
    const auto document = open();
    write(*document, "before");
    unmount();
    EXPECT_EQ(errorOf([&] { write(*document, "after"); }), "file-gone");
    EXPECT_FALSE(fs::exists(m_file));
    EXPECT_TRUE(fs::is_empty(m_disk));
}

TEST_F(SmallDisk, AReadOnlyDiskIsReadAndNeverWritten)
{
    write(*open(), "before");
    ASSERT_EQ(mount("none", m_disk.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=2m"), 0);
    const std::string before = tests::bytesOf(m_file);
    EXPECT_EQ(errorOf([&] { open(); }), "file-unwritable");
    EXPECT_EQ(valueIn(*store::Document::openForReading(m_file, surroundings())), "before");
    EXPECT_EQ(tests::bytesOf(m_file), before);
}

TEST_F(SmallDisk, ADiskThatBecomesReadOnlyRefusesTheNextEdit)
{
    const auto document = open();
    write(*document, "before");
    // Not while a file is open for writing, says the system: the disk of another mount of the same folder.
    if (mount("none", m_disk.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=2m") != 0)
        GTEST_SKIP() << "the system keeps it writable while the plan is open";
    EXPECT_EQ(errorOf([&] { write(*document, "after"); }), "file-unwritable");
    EXPECT_EQ(valueIn(*document), "before");
}

} // namespace
} // namespace quotasmith::faults
