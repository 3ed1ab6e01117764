// SPDX-License-Identifier: Apache-2.0
#include "text/diagnosis/finding_text.h"

#include "tests/support/diagnosis_input.h"
#include "tests/text/source_codes.h"
#include "tests/text/translated.h"

#include <gmock/gmock.h>

#include <regex>

namespace quotasmith::text {
namespace {

using plan::Measure;
using ::testing::HasSubstr;
using ::testing::Not;
using tests::DiagnosisInput;

const std::vector<std::string> kRuleFolders{"src/core/diagnosis/rules"};

TEST(FindingText, HasBothLanguages)
{
    for (const auto sentences : {findingSentences(), adviceSentences(), ruleNames(), missingNames(), evidenceNames()})
        expectTranslated("Finding", sentences);
}

TEST(FindingText, NamesEveryRuleAndSaysWhatItFound)
{
    for (const diagnosis::Rule &rule : diagnosis::allRules()) {
        expectKnown({std::string(rule.code)}, ruleNames());
        const auto sentences = findingSentences();
        EXPECT_TRUE(std::any_of(sentences.begin(), sentences.end(), [&](const Sentence &one) {
            return one.code.substr(0, one.code.find(':')) == rule.code;
        })) << rule.code;
    }
}

TEST(FindingText, KnowsWhatRulesAdviseAndRestOn)
{
    const auto advice = codesIn(kRuleFolders, "Severity::\\w+, \"([a-z-]+)\"");
    EXPECT_GT(advice.size(), 15u);
    expectKnown(advice, adviceSentences());
    auto names = codesIn(kRuleFolders, "(?:evidence|worded|amount|score)\\(\"([a-zA-Z0-9-]+)\"");
    std::erase_if(names, [](const std::string &name) { return plan::findMeasure(name).has_value(); });
    EXPECT_GT(names.size(), 40u);
    expectKnown(names, evidenceNames());
}

TEST(FindingText, NamesWhatRulesMiss)
{
    std::set<std::string> codes;
    const std::regex word("\"([a-z-]+)\"");
    for (const std::string &list :
         codesIn(kRuleFolders, "(?:missing\\(kCode, |unknown\\.push_back\\(|note\\(all\\.missing, )([^;]*)\\);"))
        for (std::sregex_iterator it(list.begin(), list.end(), word), end; it != end; ++it)
            codes.insert((*it)[1]);
    EXPECT_GT(codes.size(), 15u);
    expectKnown(codes, missingNames());
}

/// A company where much is wrong at once.
diagnosis::Input troubled()
{
    DiagnosisInput making;
    making.team("T1");
    making.person("P1", "T1", "2027-01-01");
    making.account("A");
    making.fact({2027, 3}, {{Measure::Revenue, 9'000'000}}, {"P1", "A", ""});
    for (int i = 0; i < 9; ++i) {
        const std::string code = "C" + std::to_string(i);
        making.account(code);
        making.fact({2027, 3}, {{Measure::Revenue, 100'000}}, {"P1", code, ""});
    }
    making.facts(DiagnosisInput::year(2026),
                 {{Measure::Revenue, 800'000}, {Measure::Orders, 100}, {Measure::Leads, 400}}, {"P1", "A", ""});
    making.facts(
        DiagnosisInput::year(2027),
        {{Measure::Revenue, 900'000}, {Measure::Orders, 130}, {Measure::Leads, 800}, {Measure::Collected, 500'000}},
        {"P1", "A", ""});
    making.targets(Measure::Revenue, DiagnosisInput::year(2027), 3'000'000, "P1");
    making.target(Measure::Revenue, {2027, 5}, 90'000'000, "P1");
    making.target(Measure::Revenue, {2027, 5}, 7'000'000);
    for (int i = 0; i < 2; ++i) {
        plan::Rival &rival = making.input.rivals.emplace_back();
        rival.code = "R" + std::to_string(i);
        rival.name = "Acme";
        rival.priceLow = 800;
        rival.ourLow = 1000;
        rival.promotion = "spring sale";
    }
    plan::SurveyedNeed &need = making.input.needs.emplace_back();
    need.code = "N1";
    need.need = "quick delivery";
    need.dissatisfaction = money::Rate(1, 2);
    plan::Contact &contact = making.input.contacts.emplace_back();
    contact.account = making.id(plan::Axis::Customer, "A");
    contact.last = DiagnosisInput::day("2027-01-01");
    making.input.strategies.push_back({"S1", "New shops", plan::Axis::Organisation, {}, Measure::Revenue, 1'000, ""});
    making.input.commissionAtPlan = 200;
    making.input.incentiveBudget = 100;
    plan::Motivation &answer = making.input.motivation.emplace_back();
    answer.capFelt = true;
    return making.make();
}

TEST(FindingText, LeavesNoPlaceOpen)
{
    const diagnosis::Input input = troubled();
    const auto findings = diagnosis::judge(input).findings;
    EXPECT_GT(findings.size(), 14u);
    for (const Language language : {Language::English, Language::Chinese}) {
        const Speaking speaking(language);
        for (const diagnosis::Finding &finding : findings) {
            const std::string text = toUtf8(findingText(finding, input));
            EXPECT_THAT(text, Not(HasSubstr("{"))) << finding.id();
            EXPECT_THAT(text, Not(HasSubstr("  "))) << finding.id();
            EXPECT_THAT(text, Not(HasSubstr(" ,"))) << finding.id();
            EXPECT_THAT(text, Not(HasSubstr("（）"))) << finding.id();
            EXPECT_NE(text, finding.id());
            EXPECT_NE(toUtf8(adviceText(finding.advice)), finding.advice);
        }
    }
}

const diagnosis::Finding *find(const std::vector<diagnosis::Finding> &findings, const std::string &id)
{
    for (const diagnosis::Finding &finding : findings)
        if (finding.id() == id)
            return &finding;
    return nullptr;
}

TEST(FindingText, SaysWhatIsSoWithItsNumbersAndLimits)
{
    const diagnosis::Input input = troubled();
    const auto findings = diagnosis::judge(input).findings;
    const auto *key = find(findings, "key-account-dependence");
    const auto *outlier = find(findings, "outlier-target:P1:2027-05");
    ASSERT_TRUE(key && outlier);
    Speaking speaking(Language::English);
    EXPECT_EQ(toUtf8(findingText(*key, input)),
              "Key accounts are only 10 % of the customers, yet bring 95.7 % of the revenue (limit 80 %); the five "
              "largest alone bring 97.6 %.");
    EXPECT_EQ(toUtf8(findingText(*outlier, input)),
              "Target of P1 for 2027-05, revenue: 930,000.00, 31 times the larger of its neighbours (30,000.00 before, "
              "30,000.00 after; limit 5 times).");
    speaking.speech().change(Language::Chinese);
    EXPECT_EQ(toUtf8(findingText(*key, input)),
              "KA 只占客户数的 10 %，却贡献了 95.7 % 的销售额（阈值 80 %）；仅前五大客户就占 97.6 %。");
}

TEST(FindingText, SaysWhyARuleIsSilent)
{
    Speaking speaking(Language::English);
    EXPECT_EQ(toUtf8(silenceText({"conversion-short", {"targets", "last-year"}})),
              "conversion falls short: not judged; missing: targets, last year's actuals.");
    speaking.speech().change(Language::Chinese);
    EXPECT_EQ(toUtf8(silenceText({"conversion-short", {"targets", "last-year"}})),
              "转化短板：缺少目标、上年实绩，未作判断。");
}

TEST(FindingText, CountsDaysAndMonths)
{
    const plan::PlanSettings settings;
    const diagnosis::Evidence days{
        "days-longest", diagnosis::EvidenceForm::Days, money::Rate(1, 1), money::Rate(30, 1), {}};
    Speaking speaking(Language::English);
    EXPECT_EQ(toUtf8(evidenceText(days, settings)), "longest wait: 1 day (limit 30 days)");
    speaking.speech().change(Language::Chinese);
    EXPECT_EQ(toUtf8(evidenceText(days, settings)), "最长未联系：1 天（阈值 30 天）");
}

TEST(FindingText, AShareThatIsNotItsLimitDoesNotReadAsIt)
{
    const Speaking speaking(Language::English);
    const plan::PlanSettings settings;
    const auto said = [&](const money::Rate &value) {
        return toUtf8(
            evidenceText({"stage-fall", diagnosis::EvidenceForm::Share, value, money::Rate(15, 100), {}}, settings));
    };
    EXPECT_THAT(said(money::Rate(149, 1'000)), ::testing::EndsWith(": 14.9 % (limit 15 %)"));
    EXPECT_THAT(said(money::Rate(1'496, 10'000)), ::testing::EndsWith(": 14.96 % (limit 15 %)"));
    EXPECT_THAT(said(money::Rate(150'004, 1'000'000)), ::testing::EndsWith(": 15.0004 % (limit 15 %)"));
    EXPECT_THAT(said(money::Rate(15, 100)), ::testing::EndsWith(": 15 % (limit 15 %)"));
}

TEST(FindingText, KeepsCodesNobodyHasWordsFor)
{
    const Speaking speaking(Language::English);
    EXPECT_EQ(toUtf8(ruleName("moon-rise")), "moon-rise");
    EXPECT_EQ(toUtf8(adviceText("moon-rise")), "moon-rise");
    EXPECT_EQ(toUtf8(findingStatusName("moon-rise")), "moon-rise");
}

} // namespace
} // namespace quotasmith::text
