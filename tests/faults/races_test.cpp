// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/counted.h"
#include "tests/faults/plan_script.h"

#include "core/store/tables/settings.h"
#include "core/store/writer.h"

#include <algorithm>
#include <sys/wait.h>
#include <unistd.h>

namespace quotasmith::faults {
namespace {

constexpr const char *kCounter = "plan.counter";

/// Programs that want the same plan at the same time.
class Races : public PlanScript {
protected:
    /// Adds one to a number in the plan, however often it takes; the exit code is what was not as promised.
    int addOne()
    {
        for (int attempt = 0; attempt < 1000; ++attempt) {
            try {
                const auto document = open();
                const int number = std::stoi(store::readSetting(document->connection(), kCounter).value_or("0"));
                document->transact({"race", store::StepKind::Edit, {}}, [&](store::Writer &writer) {
                    store::putSetting(writer, kCounter, std::to_string(number + 1));
                });
                return 0;
            } catch (const base::Error &error) {
                if (error.code() != "plan-busy")
                    return 2;
                usleep(500);
            }
        }
        return 3;
    }
    pid_t startChild(const std::function<int()> &work)
    {
        const pid_t child = fork();
        if (child == 0)
            _exit(work());
        return child;
    }
    static int endOf(pid_t child)
    {
        int state = 0;
        waitpid(child, &state, 0);
        return WIFEXITED(state) ? WEXITSTATUS(state) : -1;
    }
    std::string counter()
    {
        return store::readSetting(store::Document::openForReading(m_file, surroundings())->connection(), kCounter)
            .value_or("0");
    }
};

TEST_F(Races, OneWritesAtATimeAndNothingIsLost)
{
    const int races = faultPoints(20);
    for (int race = 0; race < races; ++race) {
        const pid_t first = startChild([this] { return addOne(); });
        const pid_t second = startChild([this] { return addOne(); });
        EXPECT_EQ(endOf(first), 0);
        EXPECT_EQ(endOf(second), 0);
    }
    EXPECT_EQ(counter(), std::to_string(2 * races));
    counted("races", races);
}

TEST_F(Races, TheOtherReadsAndIsToldWhoWrites)
{
    const auto writer = open();
    const int readers = std::min(faultPoints(5), 200);
    for (int reader = 0; reader < readers; ++reader) {
        const pid_t other = startChild([this] {
            if (store::readSettings(store::Document::openForReading(m_file, surroundings())->connection()).company !=
                "Test")
                return 1;
            try {
                open();
            } catch (const base::Error &error) {
                return error.code() == "plan-busy" && error.data().at("user") == base::userName() ? 0 : 2;
            }
            return 3;
        });
        EXPECT_EQ(endOf(other), 0);
    }
    counted("races.told", readers);
}

TEST_F(Races, TheLockOfTheDeadIsCleared)
{
    const int holders = std::min(faultPoints(5), 200);
    for (int dead = 0; dead < holders; ++dead) {
        const pid_t holder = startChild([this] {
            new auto(open()); // never let go
            return 0;
        });
        EXPECT_EQ(endOf(holder), 0);
        EXPECT_EQ(addOne(), 0);
    }
    counted("races.cleared", holders);
}

} // namespace
} // namespace quotasmith::faults
