// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace quotasmith::cli {
namespace {

using testing::HasSubstr;

/// A plan in a folder a service copies.
class PlaceWarnings : public PlanFolder {
protected:
    void SetUp() override
    {
        PlanFolder::SetUp();
        std::filesystem::create_directory(m_folder / "Dropbox");
        std::filesystem::copy_file(m_folder / "a.qsplan", m_folder / "Dropbox/a.qsplan");
    }
    static std::vector<std::string> codes(const nlohmann::json &answer)
    {
        std::vector<std::string> codes;
        for (const auto &warning : answer.value("warnings", nlohmann::json::array()))
            codes.push_back(warning["code"]);
        return codes;
    }
};

TEST_F(PlaceWarnings, TheFirstWriteOfADayIsWarnedAndNoOther)
{
    const std::string command = "targets annual Dropbox/a.qsplan 1300000 --now 2099-05-03";
    EXPECT_EQ(codes(answer(command)), std::vector<std::string>{"place-synced"});
    EXPECT_EQ(codes(answer("targets annual Dropbox/a.qsplan 1400000 --now 2099-05-03")), std::vector<std::string>());
    EXPECT_EQ(codes(answer("targets annual Dropbox/a.qsplan 1500000 --now 2099-05-04")).size(), 1u);
    EXPECT_EQ(codes(answer("targets annual a.qsplan 1300000 --now 2099-05-03")).size(), 0u);
}

TEST_F(PlaceWarnings, PeopleAreToldInOneLine)
{
    const Ran ran = run("targets annual Dropbox/a.qsplan 1300000 --now 2099-05-03");
    EXPECT_EQ(ran.code, 0);
    EXPECT_THAT(ran.err, HasSubstr("a.qsplan lies in a folder that Dropbox copies between machines"));
    EXPECT_EQ(std::count(ran.err.begin(), ran.err.end(), '\n'), 1);
    EXPECT_THAT(run("targets annual Dropbox/a.qsplan 1400000 --now 2099-05-03").err, testing::IsEmpty());
    EXPECT_THAT(run("targets annual Dropbox/a.qsplan 1500000 --now 2099-05-05 --lang zh_CN").err, HasSubstr("Dropbox"));
}

TEST_F(PlaceWarnings, MakingAPlanThereIsWarned)
{
    EXPECT_EQ(codes(answer("new Dropbox/new.qsplan --company X --year 2030")),
              std::vector<std::string>{"place-synced"});
    EXPECT_EQ(codes(answer("copy a.qsplan Dropbox/copy.qsplan")), std::vector<std::string>{"place-synced"});
    EXPECT_EQ(codes(answer("info Dropbox/new.qsplan")), std::vector<std::string>{"place-synced"});
    EXPECT_FALSE(answer("info a.qsplan").contains("warnings"));
}

TEST_F(PlaceWarnings, ConflictCopiesAreNamed)
{
    std::filesystem::copy_file(m_folder / "a.qsplan", m_folder / "a (Jane's conflicted copy 2026-01-02).qsplan");
    const nlohmann::json told = answer("info a.qsplan");
    ASSERT_EQ(codes(told), std::vector<std::string>{"conflict-copies"});
    EXPECT_THAT(told["warnings"][0]["message"].get<std::string>(), HasSubstr("a (Jane's conflicted copy 2026-01-02)"));
    EXPECT_THAT(run(std::vector<std::string>{"info", "a (Jane's conflicted copy 2026-01-02).qsplan"}).err,
                HasSubstr("is a conflict copy of a.qsplan"));
}

} // namespace
} // namespace quotasmith::cli
