// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/platform.h"
#include "core/store/document.h"

#include <gmock/gmock.h>

#include <sys/stat.h>

namespace quotasmith::cli {
namespace {

using ::testing::HasSubstr;

constexpr const char *kEdit = "targets annual a.qsplan 5";

class Guards : public PlanFolder {
protected:
    void patch(std::size_t at, char byte) const
    {
        std::string bytes = planBytes();
        bytes.at(at) = byte;
        tests::writeBytes(m_folder / "a.qsplan", bytes);
    }
};

TEST_F(Guards, WhatIsNoPlanIsRefused)
{
    m_folder.write("text.qsplan", "hello");
    for (const char *command : {"info", "check", "history", "undo", "targets check"}) {
        expectRefused(std::string(command) + " nothere.qsplan", 1, "There is no file nothere.qsplan");
        expectRefused(std::string(command) + " text.qsplan", 1, "text.qsplan is not a plan");
    }
    EXPECT_EQ(tests::bytesOf(m_folder / "text.qsplan"), "hello");
}

TEST_F(Guards, APipeIsNoFile)
{
    ASSERT_EQ(mkfifo((m_folder / "pipe").c_str(), 0600), 0);
    for (const char *command : {"import customers a.qsplan pipe", "verify --cases pipe",
                                "commission preview --scheme pipe --target 1 --actual 1", "info pipe"})
        EXPECT_EQ(run(command).code, 1) << command;
    expectRefused("import customers a.qsplan pipe", 1, "it is no ordinary file");
}

TEST_F(Guards, AFormatThatIsNotItsOwnIsDamage)
{
    answer("backup make a.qsplan --now 2099-05-03");
    const std::string whole = planBytes();
    for (const char version : {'\0', '\x01', '\x08'}) {
        patch(63, version);
        const std::string before = planBytes();
        for (const char *command : {kEdit, "info a.qsplan"}) {
            const Ran ran = run(command);
            EXPECT_EQ(ran.code, 1) << command;
            EXPECT_THAT(ran.err, HasSubstr("another format than it is")) << command;
            EXPECT_THAT(ran.err, HasSubstr("backup restore a.qsplan 2099-05-03T000000Z-asked")) << command;
        }
        const Ran checked = run("check a.qsplan --json");
        EXPECT_EQ(checked.json()["ok"], false);
        EXPECT_EQ(checked.json()["damage"]["lastGoodBackup"]["id"], "2099-05-03T000000Z-asked");
        EXPECT_EQ(planBytes(), before);
        tests::writeBytes(m_folder / "a.qsplan", whole);
    }
}

TEST_F(Guards, WhatIsLeftOfAPlanHasAWayBack)
{
    const std::string whole = planBytes();
    std::filesystem::remove_all(m_folder / ".a.qsplan.backups");
    tests::writeBytes(m_folder / "a.qsplan", whole.substr(0, 31));
    const nlohmann::json alone = run("check a.qsplan --json").json();
    EXPECT_EQ(alone["ok"], false);
    EXPECT_EQ(alone["damage"]["lastGoodBackup"], nullptr);
    tests::writeBytes(m_folder / "a.qsplan", whole);
    answer("backup make a.qsplan --now 2099-05-03");
    for (const std::string &left : {std::string(), whole.substr(0, 31), whole.substr(0, 99), std::string("hello")}) {
        tests::writeBytes(m_folder / "a.qsplan", left);
        EXPECT_THAT(run("info a.qsplan").err, HasSubstr("2099-05-03T000000Z-asked")) << left.size();
        EXPECT_EQ(run("check a.qsplan --json").json()["damage"]["lastGoodBackup"]["id"], "2099-05-03T000000Z-asked");
    }
}

TEST_F(Guards, OneFlippedBitIsNoticed)
{
    const std::size_t at = planBytes().find("Cleo");
    ASSERT_NE(at, std::string::npos);
    patch(at, 'c');
    for (const char *command :
         {"info a.qsplan", kEdit, "targets show a.qsplan --axis all", "undo a.qsplan", "copy a.qsplan b.qsplan"})
        expectRefused(command, 1, "a.qsplan is damaged: its content is not what was written");
    const std::string before = planBytes();
    const Ran check = run("check a.qsplan --json");
    EXPECT_EQ(check.code, 3);
    EXPECT_EQ(check.json()["ok"], false);
    EXPECT_EQ(check.json()["checks"][1]["code"], "digest");
    EXPECT_EQ(check.json()["checks"][1]["ok"], false);
    EXPECT_THAT(run("check a.qsplan").out, HasSubstr("content against its digest  wrong"));
    EXPECT_EQ(planBytes(), before);
}

TEST_F(Guards, ATruncatedPlanIsRefused)
{
    const std::string bytes = planBytes();
    tests::writeBytes(m_folder / "a.qsplan", bytes.substr(0, bytes.size() / 2));
    for (const char *command : {"info a.qsplan", kEdit})
        expectRefused(command, 1, "a.qsplan is damaged: its end is missing");
    const Ran checked = run("check a.qsplan");
    EXPECT_EQ(checked.code, 1);
    EXPECT_THAT(checked.err, ::testing::HasSubstr("a.qsplan is damaged: its end is missing"));
    EXPECT_THAT(checked.out, ::testing::HasSubstr("The last good backup is 2027-01-05T000000Z-import"));
}

TEST_F(Guards, ANewerPlanIsRefused)
{
    patch(63, 99); // the format's version in SQLite's header
    for (const char *command : {"info a.qsplan", "check a.qsplan", kEdit})
        expectRefused(command, 1, "a.qsplan was written by a newer Quotasmith: its format is 99");
}

TEST_F(Guards, AReadOnlyFolderIsRefusedButRead)
{
    std::filesystem::permissions(m_folder.path(), std::filesystem::perms(0555));
    expectRefused(kEdit, 1, "cannot be");
    EXPECT_EQ(run("new b.qsplan --company B --year 2027").code, 1);
    EXPECT_EQ(run("info a.qsplan").code, 0);
    std::filesystem::permissions(m_folder.path(), std::filesystem::perms(0755));
}

TEST_F(Guards, AReadOnlyPlanIsRefusedButRead)
{
    std::filesystem::permissions(m_folder / "a.qsplan", std::filesystem::perms(0444));
    expectRefused(kEdit, 1, "a.qsplan cannot be written: it is read-only");
    EXPECT_EQ(run("targets check a.qsplan").code, 0);
    std::filesystem::permissions(m_folder / "a.qsplan", std::filesystem::perms(0600));
}

TEST_F(Guards, ASecondWriterIsToldWhoWrites)
{
    const base::FixedClock clock("2027-03-01");
    base::SeededIdSource ids(1);
    const auto document = store::Document::openForWriting(m_folder / "a.qsplan", {&clock, &ids, "Ann", "here"});
    expectRefused(kEdit, 1, "a.qsplan is being changed by");
    expectRefused(std::string(kEdit) + " --take-lock", 1, "a.qsplan is being changed");
    const auto writer = answer("info a.qsplan")["writer"];
    EXPECT_EQ(writer["since"], "2027-03-01T00:00:00Z");
    EXPECT_EQ(writer["host"], base::hostName());
    EXPECT_THAT(run("info a.qsplan").out, HasSubstr("since 2027-03-01T00:00:00Z"));
}

TEST_F(Guards, AnotherMachinesLockIsTakenOverOnlyWhenAsked)
{
    m_folder.write(".~a.qsplan.lock", "host=far-away\nuser=Bo\npid=1\nsince=2027-01-01T00:00:00Z\n");
    expectRefused(kEdit, 1, "Bo on far-away has been changing a.qsplan since 2027-01-01T00:00:00Z");
    EXPECT_EQ(run(std::string(kEdit) + " --take-lock").code, 0);
    EXPECT_EQ(run("undo a.qsplan").code, 0);
}

TEST_F(Guards, MessagesSpeakTheLanguageThatWasChosen)
{
    EXPECT_EQ(run("info nothere.qsplan --lang zh_CN").err, "没有文件 nothere.qsplan。请检查文件名和文件夹。\n");
}

} // namespace
} // namespace quotasmith::cli
