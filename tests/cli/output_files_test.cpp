// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <span>

namespace quotasmith::cli {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// Every command that writes a file, up to the file's name, and the ending it wants.
struct Writing {
    const char *command, *ending;
};
constexpr Writing kNewFiles[]{{"copy a.qsplan ", ".qsplan"},
                              {"next-year a.qsplan ", ".qsplan"},
                              {"new --company B --year 2027 ", ".qsplan"},
                              {"sample --people 2 --rows 5 ", ".qsplan"}};
constexpr Writing kExports[]{{"handout a.qsplan --manager N1 -o ", ".xlsx"},
                             {"report review a.qsplan --period 2027-01 -o ", ".pdf"},
                             {"report boss a.qsplan -o ", ".xlsx"},
                             {"chart months a.qsplan -o ", ".png"},
                             {"targets export a.qsplan --axis all -o ", ".csv"},
                             {"actuals export a.qsplan -o ", ".xlsx"},
                             {"import actuals a.qsplan actuals.csv --refused ", ".csv"}};

class OutputFiles : public PlanFolder {
protected:
    /// Refused for this reason, said with the name the user gave and no other; nothing is left behind.
    void expectNothingWritten(const Writing &writing, const std::string &name, const std::string &reason) const
    {
        const auto before = names();
        expectRefused(writing.command + name, 1, reason);
        const std::string told = run(writing.command + name).err;
        EXPECT_THAT(told, HasSubstr(name)) << writing.command;
        EXPECT_THAT(told, Not(HasSubstr(".~"))) << writing.command;
        EXPECT_EQ(names(), before) << writing.command;
    }
    /// Without the lock of the plan, which is nobody's output.
    std::vector<std::string> names() const
    {
        std::vector<std::string> names;
        for (const auto &entry : std::filesystem::recursive_directory_iterator(m_folder.path()))
            if (entry.path().extension() != ".lock")
                names.push_back(entry.path().string());
        std::sort(names.begin(), names.end());
        return names;
    }
};

TEST_F(OutputFiles, NamesThatComeAndGoWithAPlanAreRefused)
{
    const auto before = names();
    for (const Writing &writing : kNewFiles)
        for (const char *name : {"a.qsplan-journal", "a.qsplan-wal", ".~a.qsplan.lock"})
            EXPECT_EQ(run(std::string(writing.command) + name).code, 1) << writing.command << name;
    for (const Writing &writing : kExports)
        EXPECT_EQ(run(std::string(writing.command) + ".~x" + writing.ending).code, 1) << writing.command;
    EXPECT_EQ(names(), before);
}

TEST_F(OutputFiles, AFolderThatIsNotThereIsNamedBeforeAnyWork)
{
    for (const auto &writings : {std::span<const Writing>(kNewFiles), std::span<const Writing>(kExports)})
        for (const Writing &writing : writings) {
            expectNothingWritten(writing, std::string("nowhere/x") + writing.ending, "nowhere is not there");
            expectNothingWritten(writing, std::string("people.csv/x") + writing.ending, "people.csv is a file");
        }
}

TEST_F(OutputFiles, AFolderWithoutPermissionIsNamedBeforeAnyWork)
{
    const auto folder = m_folder / "kept";
    std::filesystem::create_directory(folder);
    std::filesystem::permissions(folder, std::filesystem::perms(0555));
    for (const auto &writings : {std::span<const Writing>(kNewFiles), std::span<const Writing>(kExports)})
        for (const Writing &writing : writings)
            expectNothingWritten(writing, std::string("kept/x") + writing.ending, "the folder is read-only");
    expectNothingWritten({"report letter a.qsplan --all -o ", ""}, "kept/letters", "the folder is read-only");
    expectNothingWritten({"report letter a.qsplan --all -o ", ""}, "kept", "the folder is read-only");
    std::filesystem::permissions(folder, std::filesystem::perms(0755));
}

TEST_F(OutputFiles, AFolderIsNoFile)
{
    for (const Writing &writing : kNewFiles) {
        std::filesystem::create_directory(m_folder / (std::string("at") + writing.ending));
        expectNothingWritten(writing, std::string("at") + writing.ending, "is there already");
    }
    for (const Writing &writing : kExports) {
        std::filesystem::create_directory(m_folder / (std::string("at") + writing.ending));
        expectNothingWritten(writing, std::string("at") + writing.ending, "is a folder");
    }
    expectNothingWritten({"report letter a.qsplan --all -o ", ""}, "people.csv/letters", "is a file, not a folder");
}

TEST_F(OutputFiles, WhatIsReadIsNotOverwritten)
{
    for (const Writing &writing : kNewFiles)
        expectNothingWritten(writing, "a.qsplan", "is there already");
    for (const char *command : {"handout a.qsplan --manager N1 -o ", "targets export a.qsplan --axis all -o ",
                                "actuals export a.qsplan -o ", "import actuals a.qsplan actuals.csv --refused "})
        expectNothingWritten({command, ""}, "a.qsplan", "is a plan");
    expectNothingWritten({"import actuals a.qsplan actuals.csv --refused ", ""}, "actuals.csv", "that is read");
    expectNothingWritten({"import actuals a.qsplan actuals.csv --refused ", ""}, "./actuals.csv", "that is read");
    expectNothingWritten({"actuals export a.qsplan -o ", ""}, "/dev/null", "is no file");
    EXPECT_TRUE(std::filesystem::is_character_file("/dev/null"));
}

TEST_F(OutputFiles, AFileOfNoNameIsAskedFor)
{
    for (const std::vector<std::string> &arguments : std::vector<std::vector<std::string>>{
             {"copy", "a.qsplan", ""}, {"next-year", "a.qsplan", ""}, {"sample", ""}}) {
        const Ran ran = run(arguments);
        EXPECT_EQ(ran.code, 1) << arguments.front();
        EXPECT_THAT(ran.err, HasSubstr("has no name")) << arguments.front();
    }
}

} // namespace
} // namespace quotasmith::cli
