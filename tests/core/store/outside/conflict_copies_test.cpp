// SPDX-License-Identifier: Apache-2.0
#include "core/store/outside/conflict_copies.h"

#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace quotasmith::tests {
namespace {

TEST(ConflictCopies, AreKnownByWhatServicesCallThem)
{
    for (const char *name :
         {"plan (Jane's conflicted copy 2026-01-02).qsplan", "plan (conflicted copy 2026-01-02 101112).qsplan",
          "plan (Case Conflict).qsplan", "plan-DESKTOP-7A3BC.qsplan", "plan-LAPTOP-Q1.qsplan",
          "plan-Annas-MacBook.sync-conflict.qsplan", "plan.sync-conflict-20260102-101112-ABCDEFG.qsplan",
          "plan_conflict-20260102-101112.qsplan", "plan (SFConflict ann 2026-01-02).qsplan",
          "plan（冲突文件_王芳_2026-01-02）.qsplan", "plan(冲突副本).qsplan", "plan_NAS_Jan-02_Conflict.qsplan",
          "plan-finance7.qsplan"})
        EXPECT_TRUE(store::isConflictCopy("plan.qsplan", name, "FINANCE7")) << name;
}

TEST(ConflictCopies, OtherPlansAreNone)
{
    for (const char *name : {"plan.qsplan", "plan copy.qsplan", "plan (1).qsplan", "plan-final.qsplan",
                             "plan-2027.qsplan", "plan 2.qsplan", "planconflict.qsplan", "conflict.qsplan",
                             "plan-DESKTOP-7A3BC.xlsx", "plan (conflicted copy)", ".qsplan", "",
                             "other (conflicted copy).qsplan", "Plan-DESKTOP-1.qsplan", "plan-finance7.qsplan"})
        EXPECT_FALSE(store::isConflictCopy("plan.qsplan", name, "")) << name;
    EXPECT_FALSE(store::isConflictCopy(".qsplan", "a conflict.qsplan"));
    EXPECT_FALSE(store::isConflictCopy("", ""));
}

TEST(ConflictCopies, AreFoundBesideThePlan)
{
    const TemporaryFolder folder;
    const auto plan = folder.write("年度 plan.qsplan", "");
    EXPECT_TRUE(store::conflictCopiesOf(plan).isEmpty());
    const auto second = folder.write("年度 plan.sync-conflict-20260102-101112-A.qsplan", "");
    const auto first = folder.write("年度 plan-DESKTOP-1.qsplan", "");
    static_cast<void>(folder.write("年度 plan copy.qsplan", ""));
    EXPECT_EQ(store::conflictCopiesOf(plan).copies, (std::vector<std::filesystem::path>{first, second}));
    const auto found = store::conflictCopiesOf(first);
    EXPECT_EQ(found.original, plan);
    EXPECT_TRUE(found.copies.empty());
    EXPECT_TRUE(store::conflictCopiesOf(folder / "none/plan.qsplan").isEmpty());
}

} // namespace
} // namespace quotasmith::tests
