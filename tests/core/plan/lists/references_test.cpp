// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lists/references.h"

#include <gtest/gtest.h>

#include <set>

namespace quotasmith::plan {
namespace {

TEST(ListReferences, StandBetweenFieldsThereAre)
{
    std::set<std::pair<std::string_view, std::string_view>> seen;
    for (const ListReference &reference : listReferences()) {
        SCOPED_TRACE(std::string(reference.list) + '.' + std::string(reference.field));
        ASSERT_TRUE(findListKind(reference.list) && findListKind(reference.target));
        EXPECT_EQ(listKind(reference.list).field(reference.field).type, ListType::Code);
        EXPECT_TRUE(listKind(reference.target).field("code").isKey);
        EXPECT_TRUE(listKind(reference.target).find(reference.name));
        EXPECT_TRUE(seen.emplace(reference.list, reference.field).second);
    }
}

bool leadsTo(std::string_view from, std::string_view to, int steps)
{
    for (const ListReference &reference : listReferences())
        if (reference.list == from &&
            (reference.target == to || (steps > 0 && leadsTo(reference.target, to, steps - 1))))
            return true;
    return false;
}

TEST(ListReferences, NeverLeadBackToTheirList)
{
    const int most = static_cast<int>(listReferences().size());
    for (const ListReference &reference : listReferences())
        EXPECT_FALSE(leadsTo(reference.target, reference.list, most)) << reference.list << '.' << reference.field;
}

TEST(ListReferences, NameARowByItsCodeOrWhatItIsCalled)
{
    const ListReference &reference = listReferences().front();
    Record row(listKind(reference.target));
    row.set("code", std::string("ST1"));
    row.set(reference.name, std::string("Grow"));
    EXPECT_TRUE(isNamed(reference, row, "ST1"));
    EXPECT_TRUE(isNamed(reference, row, "Grow"));
    EXPECT_FALSE(isNamed(reference, row, "grow"));
    EXPECT_FALSE(isNamed(reference, row, ""));
}

} // namespace
} // namespace quotasmith::plan
