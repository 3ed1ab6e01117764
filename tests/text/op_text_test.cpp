// SPDX-License-Identifier: Apache-2.0
#include "text/op_text.h"

#include "core/ops/op_codes.h"
#include "tests/text/source_codes.h"
#include "tests/text/translated.h"

namespace quotasmith::text {
namespace {

TEST(OpText, HasBothLanguagesForEveryOperation)
{
    expectTranslated("Op", opNames());
}

TEST(OpText, KnowsEveryOperation)
{
    const auto used = codesIn({"src/core/ops"}, "constexpr const char \\*k\\w+ = \"([a-z-]+)\"");
    EXPECT_TRUE(used.contains(ops::kTargetsSet));
    expectKnown(used, opNames());
}

TEST(OpText, NamesWhatHappened)
{
    Speaking speaking(Language::English);
    EXPECT_EQ(opName(ops::kTargetsSet), "Set target");
    EXPECT_EQ(opName("moon-rise"), "moon-rise");
    speaking.speech().change(Language::Chinese);
    EXPECT_EQ(opName(ops::kTargetsSet), "设置目标");
}

TEST(OpText, SaysWhatAStepWasAbout)
{
    const plan::PlanSettings settings;
    const store::Op op{ops::kTargetsSet,
                       store::StepKind::Edit,
                       {{"axis", "customer"},
                        {"node", "KA"},
                        {"period", "2027Q4"},
                        {"measure", "revenue"},
                        {"value", "350000000"},
                        {"keep", "totals"},
                        {"other", "x"}}};
    Speaking speaking(Language::English);
    EXPECT_EQ(toUtf8(opSummary(op, settings)),
              "Set target: customers, KA, 2027Q4, revenue, 3,500,000.00, totals stay, siblings share");
    const store::Op settingsSet{ops::kPlanSet,
                                store::StepKind::Edit,
                                {{"setting", "company=Acme, show=cushion,cross-table, keep=totals, cushions=off"}}};
    EXPECT_EQ(toUtf8(opSummary(settingsSet, settings)),
              "Plan settings: company: Acme; shown beyond the plan: cushion, cross table; when a value is set: totals "
              "stay, siblings share; cushions: off");
    EXPECT_EQ(toUtf8(opSummary({ops::kPlanSet, store::StepKind::Edit, {{"setting", "show=nothing"}}}, settings)),
              "Plan settings: shown beyond the plan: nothing");
    const store::Op paste{ops::kTargetsPaste, store::StepKind::Edit, {{"cells", "12"}}};
    EXPECT_EQ(opName(paste), "Paste targets (12)");
    EXPECT_EQ(opSummary(paste, settings), "Paste targets: 12 cells");
    EXPECT_EQ(opName({ops::kTargetsHold, store::StepKind::Edit, {}}), "Hold target");
    EXPECT_EQ(opSummary({ops::kTargetsHold, store::StepKind::Edit, {}}, settings), "Hold target");
    EXPECT_EQ(
        opSummary({ops::kTargetsAnnual, store::StepKind::Edit, {{"measure", "orders"}, {"value", "1500"}}}, settings),
        "Set annual target: orders, 1,500");
    speaking.speech().change(Language::Chinese);
    EXPECT_EQ(opSummary({ops::kImportPeople, store::StepKind::Edit, {{"source", "people.csv"}}}, settings),
              "导入人员：people.csv");
}

} // namespace
} // namespace quotasmith::text
