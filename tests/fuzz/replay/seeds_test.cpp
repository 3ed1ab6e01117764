// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/counted.h"
#include "tests/fuzz/targets/targets.h"
#include "tests/support/places.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace quotasmith::fuzz {
namespace {

/// Every seed of a target, and with it every input that once found something, keeps its promises.
class Seeds : public ::testing::TestWithParam<Target> {};

TEST_P(Seeds, KeepTheirPromises)
{
    const auto folder = std::filesystem::path(tests::sourceFolder()) / "tests/fuzz/seeds" / GetParam().name;
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    ASSERT_FALSE(files.empty()) << folder;
    faults::counted("seeds", static_cast<std::int64_t>(files.size()));
    for (const auto &file : files)
        EXPECT_NO_THROW(GetParam().run(tests::bytesOf(file))) << file.filename();
}

TEST_P(Seeds, KeepTheirPromisesWhenCutOffAnywhere)
{
    const auto folder = std::filesystem::path(tests::sourceFolder()) / "tests/fuzz/seeds" / GetParam().name;
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        const std::string bytes = tests::bytesOf(entry.path());
        for (std::size_t part = 0; part < 4; ++part)
            EXPECT_NO_THROW(GetParam().run(bytes.substr(0, bytes.size() * part / 4))) << entry.path().filename();
    }
}

INSTANTIATE_TEST_SUITE_P(Fuzz, Seeds, ::testing::ValuesIn(targets()),
                         [](const auto &target) { return std::string(target.param.name); });

} // namespace
} // namespace quotasmith::fuzz
