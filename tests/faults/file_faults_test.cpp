// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/counted.h"
#include "tests/faults/fault_vfs.h"
#include "tests/faults/plan_script.h"

#include <set>

namespace quotasmith::faults {
namespace {

/// What a fault of the disk may be called; each has a sentence that says what to do.
const std::set<std::string> kKnown{"disk-full",       "file-io",         "file-unreadable",
                                   "file-unwritable", "file-busy",       "file-damaged",
                                   "database-fault",  "file-not-a-plan", "plan-unfinished-write"};

class FileFaults : public PlanScript, public ::testing::WithParamInterface<int> {
protected:
    Call call() const { return static_cast<Call>(GetParam()); }

    std::int64_t callsOfACleanRun(FaultVfs &vfs)
    {
        restoreBase();
        vfs.resetCounts();
        EXPECT_EQ(run().error, "");
        return vfs.count(call());
    }
    void failAt(FaultVfs &vfs, std::int64_t n, Lasting lasting)
    {
        restoreBase();
        vfs.failAt(call(), n, lasting);
        const Ran ran = run();
        const bool hasFailed = vfs.hasFailed();
        vfs.heal();
        EXPECT_TRUE(ran.error.empty() || kKnown.contains(ran.error)) << ran.error;
        EXPECT_TRUE(ran.error.empty() ? ran.acknowledged == m_steps.size() : hasFailed);
        EXPECT_TRUE(isWhole(m_file, ran))
            << callName(call()) << ' ' << n << ", after " << ran.acknowledged << ' ' << ran.error;
    }
};

TEST_P(FileFaults, LeaveThePlanBeforeOrAfterAndNeverBetween)
{
    FaultVfs vfs;
    const std::int64_t calls = callsOfACleanRun(vfs);
    if (calls == 0)
        GTEST_SKIP() << "SQLite never asks for " << callName(call()) << " here";
    const std::int64_t points = triesEverything() ? calls : std::min<std::int64_t>(calls, 12);
    for (std::int64_t point = 0; point < points; ++point)
        for (const Lasting lasting : {Lasting::Once, Lasting::ForEver})
            failAt(vfs, 1 + point * (calls - 1) / std::max<std::int64_t>(points - 1, 1), lasting);
    const std::string name(callName(call()));
    counted("calls." + name, points * 2);
    counted("calls.left." + name, calls - points);
}

const auto kNameOf = [](const auto &info) { return std::string(callName(static_cast<Call>(info.param))); };
INSTANTIATE_TEST_SUITE_P(EveryCall, FileFaults, ::testing::Range(0, kCallKinds), kNameOf);

class PowerLoss : public PlanScript {
protected:
    /// The disk as it may be found afterwards, in a folder of its own.
    std::filesystem::path foundDisk(const FaultVfs &vfs, std::mt19937_64 &random)
    {
        const std::filesystem::path folder = m_folder / "found";
        std::filesystem::remove_all(folder);
        std::filesystem::create_directory(folder);
        for (const auto &[name, bytes] : vfs.afterPowerLoss(random))
            tests::writeBytes(folder / std::filesystem::path(name).filename(), bytes);
        return folder / m_file.filename();
    }
};

TEST_F(PowerLoss, LosesNothingThatWasAcknowledged)
{
    FaultVfs vfs;
    restoreBase();
    vfs.resetCounts();
    ASSERT_EQ(run().error, "");
    const std::int64_t changes = vfs.changes(), syncs = vfs.count(Call::Sync);
    const std::int64_t points = triesEverything() ? changes : std::min<std::int64_t>(changes, 60);
    for (std::int64_t point = 0; point < points; ++point) {
        const std::int64_t at = 1 + point * (changes - 1) / std::max<std::int64_t>(points - 1, 1);
        restoreBase();
        vfs.watch(watchedFiles());
        vfs.cutPowerAt(at);
        const Ran ran = run();
        vfs.heal();
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            std::mt19937_64 random(seed * 1000 + static_cast<std::uint64_t>(at));
            EXPECT_TRUE(isWhole(foundDisk(vfs, random), ran))
                << "change " << at << " of " << changes << ", seed " << seed << ", after " << ran.acknowledged;
        }
    }
    counted("powerLoss.points", points);
    counted("powerLoss.left", changes - points);
    counted("powerLoss.syncs", syncs);
}

} // namespace
} // namespace quotasmith::faults
