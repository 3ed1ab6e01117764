// SPDX-License-Identifier: Apache-2.0
#include "core/base/platform.h"

#include "core/base/error.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <atomic>
#include <barrier>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace quotasmith::base {
namespace {

namespace fs = std::filesystem;
using tests::bytesOf;
using tests::TemporaryFolder;

template <class Operation> Error errorOf(Operation operation)
{
    try {
        operation();
    } catch (const Error &error) {
        return error;
    }
    return Error("none");
}

fs::perms modeOf(const fs::path &file)
{
    return fs::status(file).permissions();
}

/// Runs something in a process of its own; what it returns is the process' exit code.
template <class Operation> int inAnotherProcess(Operation operation)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(operation());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

TEST(Platform, KnowsItself)
{
    EXPECT_FALSE(hostName().empty());
    EXPECT_FALSE(userName().empty());
    EXPECT_EQ(processId(), getpid());
}

TEST(Platform, KnowsWhichProcessesLive)
{
    EXPECT_TRUE(isProcessAlive(processId()));
    EXPECT_TRUE(isProcessAlive(1));
    EXPECT_FALSE(isProcessAlive(0));
    EXPECT_FALSE(isProcessAlive(-1));
    EXPECT_FALSE(isProcessAlive(std::int64_t{1} << 40));
    const pid_t child = fork();
    if (child == 0)
        _exit(0);
    waitpid(child, nullptr, 0);
    EXPECT_FALSE(isProcessAlive(child));
}

TEST(FileLock, HasOneHolder)
{
    const TemporaryFolder folder;
    const fs::path file = folder / "lock";
    {
        FileLock first(file);
        EXPECT_EQ(first.outcome(), FileLock::Outcome::Held);
        EXPECT_EQ(first.file(), file);
        first.write("host=a\npid=1\n");
        const FileLock second(file);
        EXPECT_EQ(second.outcome(), FileLock::Outcome::Busy);
        EXPECT_EQ(second.content(), "host=a\npid=1\n");
        EXPECT_TRUE(isLocked(file));
    }
    EXPECT_TRUE(fs::exists(file)) << "it is never unlinked";
    EXPECT_FALSE(isLocked(file));
    EXPECT_EQ(FileLock(file).outcome(), FileLock::Outcome::Held);
    EXPECT_EQ(modeOf(file), fs::perms::owner_read | fs::perms::owner_write);
}

TEST(FileLock, ShorterTextLeavesNothingOfTheLongerOne)
{
    const TemporaryFolder folder;
    FileLock lock(folder / "lock");
    lock.write("host=a-long-name\n");
    lock.write("host=b\n");
    EXPECT_EQ(lock.content(), "host=b\n");
    EXPECT_EQ(readSmallFile(lock.file()), "host=b\n");
    lock.write("");
    EXPECT_EQ(lock.content(), "");
    EXPECT_FALSE(readSmallFile(folder / "none"));
}

TEST(FileLock, OtherProcessesAreKeptOut)
{
    const TemporaryFolder folder;
    const fs::path file = folder / "lock";
    const FileLock lock(file);
    EXPECT_EQ(inAnotherProcess([&] { return FileLock(file).outcome() == FileLock::Outcome::Busy ? 7 : 0; }), 7);
}

TEST(FileLock, AskingWhoHoldsItKeepsNobodyOut)
{
    const TemporaryFolder folder;
    const fs::path file = folder.write("lock", "");
    std::atomic<bool> isOver = false;
    std::thread asking([&] {
        while (!isOver)
            isLocked(file);
    });
    int held = 0;
    for (int round = 0; round < 200; ++round)
        held += FileLock(file).outcome() == FileLock::Outcome::Held ? 1 : 0;
    isOver = true;
    asking.join();
    EXPECT_EQ(held, 200);
}

TEST(FileLock, OfManyAtOnceExactlyOneHolds)
{
    const TemporaryFolder folder;
    for (int round = 0; round < 50; ++round) {
        const fs::path file = folder / ("lock" + std::to_string(round));
        std::barrier start(4), finish(4);
        std::atomic<int> held = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                start.arrive_and_wait();
                const FileLock lock(file);
                held += lock.outcome() == FileLock::Outcome::Held ? 1 : 0;
                finish.arrive_and_wait();
            });
        for (std::thread &thread : threads)
            thread.join();
        EXPECT_EQ(held, 1);
    }
}

TEST(FileLock, EndsWithTheProcessThatHeldIt)
{
    const TemporaryFolder folder;
    const fs::path file = folder / "lock";
    const int result = inAnotherProcess([&] {
        FileLock lock(file);
        lock.write("host=dead\n");
        kill(getpid(), SIGKILL);
        return 0;
    });
    EXPECT_EQ(result, -SIGKILL);
    const FileLock lock(file);
    EXPECT_EQ(lock.outcome(), FileLock::Outcome::Held);
    EXPECT_EQ(lock.content(), "host=dead\n") << "the last holder can still be named";
}

TEST(FileLock, AReplacedFileIsAnotherLock)
{
    const TemporaryFolder folder;
    const fs::path file = folder / "lock";
    const FileLock old(file);
    fs::remove(file);
    FileLock fresh(file);
    EXPECT_EQ(fresh.outcome(), FileLock::Outcome::Held);
    fresh.write("host=new\n");
    EXPECT_EQ(readSmallFile(file), "host=new\n");
}

TEST(FileLock, AFileThatCannotBeMadeIsAnError)
{
    const TemporaryFolder folder;
    const Error error = errorOf([&] { FileLock lock(folder / "none/lock"); });
    EXPECT_EQ(error.code(), "lock-unwritable");
    EXPECT_EQ(error.value("file"), (folder / "none/lock").string());
    EXPECT_EQ(error.value("cause"), "No such file or directory");
    fs::create_symlink(folder / "elsewhere", folder / "link");
    EXPECT_EQ(errorOf([&] { FileLock lock(folder / "link"); }).code(), "lock-unwritable");
    EXPECT_FALSE(fs::exists(folder / "elsewhere")) << "a link in a shared folder is not followed";
}

TEST(IsWritable, ModeBitsCountForEverybody)
{
    const TemporaryFolder folder;
    const fs::path file = folder.write("plan", "x");
    EXPECT_TRUE(isWritable(file));
    EXPECT_TRUE(isWritable(folder / "new")) << "it could be made";
    EXPECT_TRUE(isWritable(folder.path()));
    fs::permissions(file, fs::perms::owner_read);
    EXPECT_FALSE(isWritable(file));
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
    fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    EXPECT_FALSE(isWritable(file)) << "a journal could not be made beside it";
    EXPECT_FALSE(isWritable(folder / "new"));
    EXPECT_FALSE(isWritable(folder.path()));
    EXPECT_FALSE(isWritable(folder / "none/new"));
}

TEST(SetPrivateMode, LeavesTheOwnerOnly)
{
    const TemporaryFolder folder;
    const fs::path file = folder.write("plan", "x");
    fs::permissions(file, fs::perms::all);
    setPrivateMode(file);
    EXPECT_EQ(modeOf(file), fs::perms::owner_read | fs::perms::owner_write);
    setPrivateMode(folder / "none");
}

TEST(FileIdentity, TellsFilesApart)
{
    const TemporaryFolder folder;
    const fs::path a = folder.write("a", "x");
    const fs::path b = folder.write("b", "x");
    fs::create_hard_link(a, folder / "c");
    ASSERT_TRUE(fileIdentity(a));
    EXPECT_NE(fileIdentity(a), fileIdentity(b));
    EXPECT_EQ(fileIdentity(a), fileIdentity(folder / "c"));
    EXPECT_FALSE(fileIdentity(folder / "none"));
}

TEST(MappedFile, GivesTheBytes)
{
    const TemporaryFolder folder;
    const std::string bytes = std::string(100'000, 'x') + std::string("\0end", 4);
    EXPECT_EQ(MappedFile(folder.write("data", bytes)).content(), bytes);
    EXPECT_EQ(MappedFile(folder.write("empty", "")).content(), "");
}

TEST(MappedFile, IsNotTouchedByWhatHappensToTheFile)
{
    const TemporaryFolder folder;
    const fs::path file = folder.write("data", std::string(100'000, 'x'));
    const MappedFile mapped(file);
    fs::resize_file(file, 0);
    EXPECT_EQ(mapped.content(), std::string(100'000, 'x'));
}

TEST(MappedFile, WhatCannotBeReadIsNamed)
{
    const TemporaryFolder folder;
    const Error missing = errorOf([&] { MappedFile mapped(folder / "none"); });
    EXPECT_EQ(missing.code(), "file-unreadable");
    EXPECT_EQ(missing.value("file"), (folder / "none").string());
    EXPECT_EQ(missing.value("cause"), "No such file or directory");
    EXPECT_EQ(errorOf([&] { MappedFile mapped(folder.path()); }).value("cause"), "Is a directory");
    EXPECT_EQ(errorOf([] { MappedFile mapped("/dev/null"); }).value("cause"), "Invalid argument");
}

std::size_t filesIn(const TemporaryFolder &folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()));
}

TEST(WriteFileAtomically, ReplacesTheFileAndKeepsItsMode)
{
    const TemporaryFolder folder;
    const fs::path file = folder / "export.csv";
    writeFileAtomically(file, "a,b\n");
    EXPECT_EQ(bytesOf(file), "a,b\n");
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
    const auto before = fileIdentity(file);
    writeFileAtomically(file, std::string(1'000'000, 'y'));
    EXPECT_EQ(fs::file_size(file), 1'000'000u);
    EXPECT_EQ(modeOf(file), fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_NE(fileIdentity(file), before) << "who has the old one open keeps the old one";
    EXPECT_EQ(filesIn(folder), 1u);
}

TEST(WriteFileAtomically, WhatCannotBeWrittenStaysAsItWas)
{
    const TemporaryFolder folder;
    const fs::path file = folder.write("export.csv", "old");
    fs::permissions(file, fs::perms::owner_read);
    const Error readOnly = errorOf([&] { writeFileAtomically(file, "new"); });
    EXPECT_EQ(readOnly.code(), "file-unwritable");
    EXPECT_EQ(readOnly.value("cause"), "Permission denied");
    EXPECT_EQ(bytesOf(file), "old");
    EXPECT_EQ(errorOf([&] { writeFileAtomically(folder / "none/file", "new"); }).value("cause"),
              "No such file or directory");
    fs::create_directory(folder / "folder");
    EXPECT_EQ(errorOf([&] { writeFileAtomically(folder / "folder", "new"); }).value("cause"), "Is a directory");
    EXPECT_EQ(filesIn(folder), 2u) << "no temporary file is left";
}

TEST(WriteFileAtomically, AFullDiskIsNamed)
{
    const TemporaryFolder folder;
    const fs::path file = folder.write("export.csv", "old");
    const int result = inAnotherProcess([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{1000, 1000};
        setrlimit(RLIMIT_FSIZE, &limit);
        const Error error = errorOf([&] { writeFileAtomically(file, std::string(5000, 'x')); });
        return error.code() == "file-unwritable" && error.value("cause") == "File too large" ? 7 : 0;
    });
    EXPECT_EQ(result, 7);
    EXPECT_EQ(bytesOf(file), "old");
    EXPECT_EQ(filesIn(folder), 1u);
}

TEST(PublishFile, TakesAFreeNameOnly)
{
    const TemporaryFolder folder;
    publishFile(folder.write("draft", "new"), folder / "plan");
    EXPECT_EQ(bytesOf(folder / "plan"), "new");
    EXPECT_FALSE(fs::exists(folder / "draft"));
    const fs::path second = folder.write("draft", "newer");
    EXPECT_EQ(errorOf([&] { publishFile(second, folder / "plan"); }).code(), "file-exists");
    EXPECT_EQ(bytesOf(folder / "plan"), "new");
    EXPECT_TRUE(fs::exists(second));
    EXPECT_EQ(errorOf([&] { publishFile(second, folder / "none/plan"); }).code(), "file-unwritable");
    EXPECT_EQ(errorOf([&] { publishFile(folder / "none", folder / "new"); }).code(), "file-unwritable");
}

TEST(SyncFolder, TakesAnyFolder)
{
    const TemporaryFolder folder;
    syncFolder(folder.path());
    syncFolder(folder / "none");
}

TEST(IsTerminal, AFileIsNone)
{
    const TemporaryFolder folder;
    FILE *file = std::fopen((folder / "x").c_str(), "w");
    EXPECT_FALSE(isTerminal(fileno(file)));
    std::fclose(file);
    EXPECT_FALSE(isTerminal(-1));
}

TEST(NoteInterrupts, TheFirstSignalIsNotedAndTheSecondEndsTheProgram)
{
    for (const int signal : {SIGINT, SIGTERM}) {
        const int result = inAnotherProcess([signal] {
            noteInterrupts();
            if (interruptRequested())
                return 1;
            raise(signal);
            if (!interruptRequested())
                return 2;
            raise(signal);
            return 3;
        });
        EXPECT_EQ(result, -signal);
    }
    EXPECT_FALSE(interruptRequested());
}

} // namespace
} // namespace quotasmith::base
