// SPDX-License-Identifier: Apache-2.0
#include "core/store/backups/leftovers.h"

#include "core/base/platform.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

#include <chrono>
#include <set>
#include <string>

namespace quotasmith::tests {
namespace {

using ::testing::UnorderedElementsAre;

constexpr const char *kNobody = "999999999";

class Leftovers : public ::testing::Test {
protected:
    void leave(const std::string &name, int hoursAgo)
    {
        const auto file = m_folder.write(name, "a whole plan");
        std::filesystem::last_write_time(file,
                                         std::filesystem::file_time_type::clock::now() - std::chrono::hours(hoursAgo));
    }
    std::set<std::string> namesAfterwards()
    {
        store::removeLeftovers(m_folder.path());
        std::set<std::string> names;
        for (const auto &entry : std::filesystem::directory_iterator(m_folder.path()))
            names.insert(entry.path().filename().string());
        return names;
    }

    TemporaryFolder m_folder;
};

TEST_F(Leftovers, OfEndedProgramsGo)
{
    leave(std::string(".~plan.qsplan.") + kNobody + ".draft", 30);
    leave(std::string(".~plan.qsplan.") + kNobody + ".draft-journal", 30);
    leave(std::string(".~out.xlsx.") + kNobody + ".tmp", 30);
    EXPECT_THAT(namesAfterwards(), UnorderedElementsAre());
}

TEST_F(Leftovers, OfTheLivingTheYoungAndOthersStay)
{
    const std::string young = std::string(".~plan.qsplan.") + kNobody + ".draft";
    const std::string living = ".~plan.qsplan." + std::to_string(base::processId()) + ".draft";
    leave(young, 1);
    leave(living, 30);
    for (const char *other : {"plan.qsplan", ".~plan.qsplan.lock", ".~plan.qsplan.x.draft", "plan.999999999.tmp"})
        leave(other, 30);
    EXPECT_THAT(namesAfterwards(), UnorderedElementsAre(young, living, "plan.qsplan", ".~plan.qsplan.lock",
                                                        ".~plan.qsplan.x.draft", "plan.999999999.tmp"));
}

TEST_F(Leftovers, AFolderThatIsNotThereHasNone)
{
    EXPECT_NO_THROW(store::removeLeftovers(m_folder / "nowhere"));
}

} // namespace
} // namespace quotasmith::tests
