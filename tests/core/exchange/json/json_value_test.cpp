// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/json/json_value.h"

#include "core/base/error.h"

#include <gtest/gtest.h>

namespace quotasmith::exchange {
namespace {

std::string codeOf(const std::string &text, const JsonLimits &limits = {})
{
    try {
        parseJson(text, limits);
    } catch (const base::Error &error) {
        return error.code();
    }
    return {};
}

TEST(JsonValue, PrintsWhatItRead)
{
    const std::string text = R"({"a":[1,-2,"x\"y",null,true],"b":{"c":[]},"d":"目标"})";
    EXPECT_EQ(parseJson(text).print(), text);
    EXPECT_EQ(parseJson("\xEF\xBB\xBF[]").print(), "[]");
}

TEST(JsonValue, NumbersThatAreNoIntegersStayAsWritten)
{
    EXPECT_EQ(parseJson("[1.50,99999999999999999999]").items[0].kind, JsonValue::Kind::Number);
    EXPECT_EQ(parseJson("[1.50]").print(), "[1.50]");
}

TEST(JsonValue, BadTextIsRefused)
{
    for (const char *text : {"", "{", "[1,]", "{\"a\":1,}", "nul", "[1] 2", "\"\xFF\""})
        EXPECT_EQ(codeOf(text), "json-bad") << text;
    EXPECT_EQ(codeOf(R"({"a":1,"a":2})"), "json-field-twice");
    EXPECT_EQ(codeOf(std::string(100000, '[')), "json-too-deep");
    EXPECT_EQ(codeOf("[1,2,3,4]", {.values = 4}), "json-too-large");
    EXPECT_EQ(codeOf("[1,2,3,4]", {.bytes = 4}), "json-too-large");
    EXPECT_EQ(codeOf(R"({"a":1,"b":2})", {.fields = 1}), "json-too-large");
}

} // namespace
} // namespace quotasmith::exchange
