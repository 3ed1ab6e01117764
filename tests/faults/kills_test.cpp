// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/plan_script.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace quotasmith::faults {
namespace {

/// A program that uses the plan and is ended from outside in the middle of it.
class Kills : public PlanScript {
protected:
    /// Takes the steps in a child, which tells of each; how many it told of before it was gone.
    std::size_t runAndKillAfter(int microseconds)
    {
        int told[2] = {};
        EXPECT_EQ(pipe(told), 0);
        const pid_t child = fork();
        if (child == 0) {
            runTelling(told[1]);
            _exit(0);
        }
        close(told[1]);
        usleep(static_cast<useconds_t>(microseconds));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        char byte = 0;
        std::size_t acknowledged = 0;
        while (read(told[0], &byte, 1) == 1)
            ++acknowledged;
        close(told[0]);
        return acknowledged;
    }
    void runTelling(int pipe)
    {
        try {
            const auto document = open();
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
    constexpr int kLongest = 120'000; // longer than the whole script takes
    const int points = faultPoints(60);
    for (int point = 0; point < points; ++point) {
        restoreBase();
        const Ran ran{runAndKillAfter(point * kLongest / points), "killed"};
        EXPECT_TRUE(isWhole(m_file, ran)) << "point " << point << ", after " << ran.acknowledged;
        EXPECT_EQ(errorOf([&] { open(); }), "") << "the lock of somebody who is gone";
    }
}

} // namespace
} // namespace quotasmith::faults
