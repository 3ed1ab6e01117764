// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/profiles/profile.h"

#include "tests/core/exchange/reading.h"

#include <gtest/gtest.h>

using namespace quotasmith::exchange;

TEST(Profile, IsReadBackAsWritten)
{
    const Profile full{ImportKind::Targets,
                       {{"person", "EmployeeID"}, {"value", "目标"}},
                       "utf-16",
                       "tab",
                       "dmy",
                       "一月",
                       1000,
                       {"工号", "目标"},
                       {"目标"}};
    EXPECT_EQ(parseProfile(profileText(full)), full);
    const Profile bare{ImportKind::People, {}, "", "", "", "", std::nullopt};
    EXPECT_EQ(parseProfile(profileText(bare)), bare);
    EXPECT_EQ(profileText(bare), R"({"kind":"people","map":[]})");
}

TEST(Profile, RefusesEverythingElse)
{
    for (const auto &[text, at] :
         std::vector<std::pair<std::string, std::string>>{{"", "kind"},
                                                          {"[]", "kind"},
                                                          {"{}", "kind"},
                                                          {R"({"kind":"other"})", "kind"},
                                                          {R"({"kind":1})", "kind"},
                                                          {R"({"kind":"people","map":{}})", "map"},
                                                          {R"({"kind":"people","map":[["a"]]})", "map"},
                                                          {R"({"kind":"people","map":[["a",1]]})", "map"},
                                                          {R"({"kind":"people","scale":0})", "scale"},
                                                          {R"({"kind":"people","scale":"x"})", "scale"},
                                                          {R"({"kind":"people","encoding":5})", "encoding"},
                                                          {R"({"kind":"people","header":"a"})", "header"},
                                                          {R"({"kind":"people","signs":[1]})", "signs"},
                                                          {R"({"kind":"people","surprise":5})", "surprise"}})
        EXPECT_EQ(errorOf([&text = text] { parseProfile(text); }), "profile-bad at=" + at) << text;
}
