// SPDX-License-Identifier: Apache-2.0
#include "core/store/flat_json.h"

#include <gtest/gtest.h>
#include <limits>

namespace quotasmith::store {
namespace {

using Texts = std::map<std::string, std::string>;
using Numbers = std::map<std::string, std::int64_t>;

TEST(FlatJson, IsWrittenAndReadBack)
{
    const Texts texts{{"a", "plain"}, {"b", "\"quoted\"\n\t\\"}, {"名", "目标匠"}, {"", ""}};
    EXPECT_EQ(flatJson(Texts{{"b", "x"}, {"a", "1\"2"}}), R"({"a":"1\"2","b":"x"})");
    EXPECT_EQ(textsOfJson(flatJson(texts)), texts);
    const Numbers numbers{{"least", std::numeric_limits<std::int64_t>::min()},
                          {"most", std::numeric_limits<std::int64_t>::max()}};
    EXPECT_EQ(numbersOfJson(flatJson(numbers)), numbers);
    EXPECT_EQ(flatJson(Numbers{}), "{}");
}

TEST(FlatJson, PassesOverWhatIsOfAnotherKind)
{
    const std::string mixed = R"({"a":"x","b":1,"c":1.5,"d":null,"e":{"a":"inner","z":7},"f":["y",3],"g":true,"h":-2})";
    EXPECT_EQ(textsOfJson(mixed), (Texts{{"a", "x"}}));
    EXPECT_EQ(numbersOfJson(mixed), (Numbers{{"b", 1}, {"h", -2}}));
    EXPECT_TRUE(numbersOfJson(R"({"a":18446744073709551615})").empty());
}

TEST(FlatJson, HasNothingOfWhatIsNoObject)
{
    for (const char *text : {"", "[1]", "1", "\"a\"", "{\"a\":1", "{\"a\":\"x\"} x", "[{\"a\":1}]", "nonsense"}) {
        EXPECT_TRUE(textsOfJson(text).empty()) << text;
        EXPECT_TRUE(numbersOfJson(text).empty()) << text;
    }
}

} // namespace
} // namespace quotasmith::store
