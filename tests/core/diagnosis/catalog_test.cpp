// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/catalog.h"

#include "core/plan/lists/settings.h"
#include "tests/core/diagnosis/rules/judged.h"

#include <algorithm>
#include <set>

namespace quotasmith::diagnosis {
namespace {

using tests::DiagnosisInput;

TEST(Catalog, NamesEveryRuleOnce)
{
    std::set<std::string_view> codes;
    for (const Rule &rule : allRules())
        EXPECT_TRUE(codes.insert(rule.code).second) << rule.code;
    EXPECT_EQ(codes.size(), 29);
    EXPECT_EQ(findRule("moon-rise"), nullptr);
}

TEST(Catalog, SaysOfAnEmptyPlanWhatIsMissingRuleByRule)
{
    const Judgement judgement = judge(DiagnosisInput().make());
    EXPECT_TRUE(judgement.findings.empty());
    EXPECT_EQ(judgement.silent.size(), allRules().size()) << "no rule keeps silent about its silence";
    for (const Silence &silence : judgement.silent)
        EXPECT_FALSE(silence.missing.empty()) << silence.code;
}

TEST(Catalog, TellsTheWorstFirst)
{
    DiagnosisInput making;
    making.facts(DiagnosisInput::year(2027), {{plan::Measure::Revenue, 1000}, {plan::Measure::Collected, 100}});
    making.input.rivals.emplace_back().code = "R1";
    const Judgement judgement = judge(making.make());
    ASSERT_GE(judgement.findings.size(), 3);
    EXPECT_EQ(judgement.findings.front().code, "collection-short");
    EXPECT_TRUE(std::is_sorted(judgement.findings.begin(), judgement.findings.end(),
                               [](const Finding &a, const Finding &b) { return a.severity > b.severity; }));
}

TEST(Catalog, EveryLimitOfARuleBelongsToOne)
{
    for (const plan::Setting &limit : plan::thresholdKeys()) {
        const std::string_view rule = limit.field.code.substr(0, limit.field.code.find('.'));
        static constexpr std::array<std::string_view, 8> kOthers{"segment", "roi",  "revision", "outlier",
                                                                 "grade",   "warn", "problem",  "risk"};
        const bool isOfOthers = std::find(kOthers.begin(), kOthers.end(), rule) != kOthers.end();
        EXPECT_TRUE(isOfOthers || findRule(rule)) << limit.field.code;
    }
}

} // namespace
} // namespace quotasmith::diagnosis
