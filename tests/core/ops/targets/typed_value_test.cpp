// SPDX-License-Identifier: Apache-2.0
#include "core/ops/targets/typed_value.h"

#include "core/base/error.h"

#include <gtest/gtest.h>

namespace quotasmith::ops {
namespace {

struct BadValue {
    const char *typed;
    const char *problem;
    const char *at;
};

TEST(TypedValue, ReadsWhatTheContractAllows)
{
    using Kind = spread::ValueExpression::Kind;
    EXPECT_EQ(requireValue("120万", 2).amount, 120000000);
    EXPECT_EQ(requireValue("1,200,000.50", 2).amount, 120000050);
    EXPECT_EQ(requireValue("+30%", 2).kind, Kind::GrowthOnLastYear);
    EXPECT_EQ(requireValue("now+3%", 2).kind, Kind::GrowthOnPresent);
    EXPECT_EQ(requireValue("40%", 2).kind, Kind::Share);
}

TEST(TypedValue, NamesWhatIsWrongAndWhere)
{
    const BadValue kBad[]{
        {"", "missing", "1"},
        {"12,34,5", "misplaced-separator", "3"},
        {"万事", "not-a-number", "1"},
        {"120万x", "not-a-number", "5"},
    };
    for (const BadValue &bad : kBad) {
        try {
            requireValue(bad.typed, 2);
            ADD_FAILURE() << bad.typed << " was taken";
        } catch (const base::Error &error) {
            EXPECT_EQ(error.code(), "value-bad");
            EXPECT_EQ(error.value("value"), bad.typed);
            EXPECT_EQ(error.value("problem"), bad.problem) << bad.typed;
            EXPECT_EQ(error.value("at"), bad.at) << bad.typed;
        }
    }
}

} // namespace
} // namespace quotasmith::ops
