// SPDX-License-Identifier: Apache-2.0
#include "core/ops/backups/keep_backups.h"
#include "tests/faults/counted.h"
#include "tests/faults/plan_script.h"

#include <chrono>
#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

namespace quotasmith::faults {
namespace {

/// What became of a program that was ended.
struct Killed {
    std::size_t acknowledged = 0; ///< steps it told of before it was gone
    bool wasInTheMiddle = false;  ///< it was at the step it was meant to be ended in
};

/// A program that uses the plan and is ended from outside in the middle of it.
class Kills : public PlanScript {
protected:
    /// Takes the steps in a child, which tells of each, and ends it this long after it told of `steps`.
    Killed runAndKill(std::size_t steps, std::int64_t microseconds)
    {
        int told[2] = {};
        EXPECT_EQ(pipe(told), 0);
        const pid_t child = fork();
        if (child == 0) {
            runTelling(told[1]);
            _exit(0);
        }
        close(told[1]);
        char byte = 0;
        for (std::size_t heard = 0; heard <= steps; ++heard) // the first tells that the plan is open
            EXPECT_EQ(read(told[0], &byte, 1), 1);
        usleep(static_cast<useconds_t>(microseconds));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        Killed killed{steps, true};
        while (read(told[0], &byte, 1) == 1) {
            ++killed.acknowledged;
            killed.wasInTheMiddle = false;
        }
        close(told[0]);
        return killed;
    }
    /// How long each step takes, in microseconds.
    std::vector<std::int64_t> durations()
    {
        using Clock = std::chrono::steady_clock;
        restoreBase();
        const auto document = open();
        std::vector<std::int64_t> all;
        for (const Step &step : m_steps) {
            const auto start = Clock::now();
            step(*document);
            all.push_back(std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start).count());
        }
        return all;
    }
    void expectWhole(const Killed &killed)
    {
        EXPECT_TRUE(isWhole(m_file, {killed.acknowledged, "killed"}));
        EXPECT_EQ(errorOf([&] { open(); }), "") << "the lock of somebody who is gone";
        for (const ops::BackupContent &backup : ops::readBackups(m_file, surroundings()))
            EXPECT_TRUE(backup.isReadable) << backup.backup.id << ": " << backup.problem;
        if (std::filesystem::exists(m_folder / "copy.qsplan")) {
            EXPECT_EQ(contentOf(m_folder / "copy.qsplan"), m_contents[4]) << "a copy is whole or not there";
        }
    }
    void runTelling(int pipe)
    {
        try {
            const auto document = open();
            if (write(pipe, ".", 1) != 1)
                return;
            for (const Step &step : m_steps) {
                step(*document);
                if (write(pipe, ".", 1) != 1)
                    return;
            }
        } catch (const base::Error &) {
        }
    }
};

TEST_F(Kills, LoseNothingThatWasAcknowledged)
{
    const auto wanted = static_cast<std::int64_t>(faultPoints(60));
    const std::vector<std::int64_t> lasting = durations();
    std::mt19937_64 random(20'270'103);
    std::map<std::string, std::int64_t> done;
    std::int64_t inTheMiddle = 0;
    for (std::int64_t attempt = 0; inTheMiddle < wanted && attempt < 4 * wanted; ++attempt) {
        const std::size_t step = static_cast<std::size_t>(attempt) % m_steps.size();
        restoreBase();
        const Killed killed = runAndKill(step, static_cast<std::int64_t>(random() % 1000) * lasting[step] / 1000);
        SCOPED_TRACE(m_steps[step].kind + std::string(", attempt ") + std::to_string(attempt));
        expectWhole(killed);
        if (!killed.wasInTheMiddle)
            continue; // it had gone on already: looked at, not counted
        ++inTheMiddle;
        ++done[m_steps[step].kind];
    }
    EXPECT_EQ(inTheMiddle, wanted);
    for (const auto &[kind, points] : done)
        counted("killed." + kind, points);
}

} // namespace
} // namespace quotasmith::faults
