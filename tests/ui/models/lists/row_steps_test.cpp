// SPDX-License-Identifier: Apache-2.0
#include "ui/models/lists/row_steps.h"

#include <gtest/gtest.h>

namespace quotasmith::ui {
namespace {

using Keys = std::vector<std::string>;

/// What the steps make of the rows.
Keys carriedOut(Keys rows, const Keys &after, const std::vector<RowStep> &steps)
{
    for (const RowStep &step : steps) {
        if (step.kind == RowStep::Kind::Remove)
            rows.erase(rows.begin() + step.row);
        else
            rows.insert(rows.begin() + step.row, after[static_cast<std::size_t>(step.row)]);
    }
    return rows;
}

TEST(RowSteps, LeadFromTheRowsBeforeToThoseAfter)
{
    const Keys cases[] = {{}, {"a"}, {"a", "b", "c"}, {"b"}, {"c", "d", "e"}, {"0", "a", "x", "c", "z"}};
    for (const Keys &before : cases)
        for (const Keys &after : cases) {
            const auto steps = rowSteps(before, after);
            ASSERT_TRUE(steps);
            EXPECT_EQ(carriedOut(before, after, *steps), after);
        }
}

TEST(RowSteps, RowsThatChangeTheirOrderAreNotStepped)
{
    EXPECT_FALSE(rowSteps({"a", "b"}, {"b", "a"}));
    EXPECT_TRUE(rowSteps({"a", "b"}, {"a", "b"})->empty());
}

} // namespace
} // namespace quotasmith::ui
