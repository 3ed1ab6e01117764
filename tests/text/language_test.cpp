// SPDX-License-Identifier: Apache-2.0
#include "text/language.h"

#include "tests/support/places.h"
#include "tests/text/speaking.h"
#include "text/name_text.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace quotasmith::text {
namespace {

TEST(Language, HasACodeAndIsFoundByIt)
{
    for (const Language language : {Language::English, Language::Chinese})
        EXPECT_EQ(findLanguage(languageCode(language)), language);
    EXPECT_FALSE(findLanguage("de"));
    EXPECT_FALSE(findLanguage(""));
}

TEST(Language, ChangesOnTheWay)
{
    Speaking speaking(Language::English);
    EXPECT_EQ(axisName(plan::Axis::Organisation), "organisation");
    speaking.speech().change(Language::Chinese);
    EXPECT_EQ(axisName(plan::Axis::Organisation), "组织");
    EXPECT_EQ(speaking.speech().language(), Language::Chinese);
    speaking.speech().change(Language::English);
    EXPECT_EQ(axisName(plan::Axis::Organisation), "organisation");
}

TEST(Language, IsEnglishAgainAfterwards)
{
    {
        const Speaking speaking(Language::Chinese);
        EXPECT_EQ(axisName(plan::Axis::Product), "产品");
    }
    EXPECT_EQ(axisName(plan::Axis::Product), "products");
}

TEST(Translation, IsFinished)
{
    for (const char *name : {"quotasmith_zh_CN.ts", "quotasmith_en.ts"}) {
        std::ifstream file(tests::sourceFolder() + "/resources/i18n/" + name);
        ASSERT_TRUE(file) << name;
        std::stringstream text;
        text << file.rdbuf();
        EXPECT_EQ(text.str().find("type=\"unfinished\""), std::string::npos) << name;
    }
}

} // namespace
} // namespace quotasmith::text
