// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/schemes/scheme_file.h"

#include "core/base/error.h"
#include "core/commission/judge/linter.h"
#include "core/commission/preview.h"

#include <gtest/gtest.h>

namespace quotasmith::exchange {
namespace {

using commission::TierMethod;
using money::Rate;

base::Error refusal(const std::string &json)
{
    try {
        parseScheme("s.json", json, 2);
    } catch (const base::Error &error) {
        EXPECT_EQ(error.value("file"), "s.json");
        return error;
    }
    return base::Error("none");
}

const std::string kTiers = R"("tiers":[{"from":"0.8","rate":"0.01"},{"from":"100%","rate":"1.5%"}])";

TEST(SchemeFile, ReadsTheSchemeOfACase)
{
    const SchemeFile file = parseScheme("s.json", R"({"method":"whole","basis":"attainment",)" + kTiers + "}", 2);
    EXPECT_EQ(file.scheme.method, TierMethod::Whole);
    ASSERT_EQ(file.scheme.tiers.size(), 2u);
    EXPECT_EQ(file.scheme.tiers[1], (commission::Tier{Rate(1, 1), Rate(15, 1'000), {}}));
    EXPECT_FALSE(file.assigned);
    EXPECT_TRUE(file.code.empty());
}

TEST(SchemeFile, AmountsAreMinorUnitsOfTheCurrency)
{
    const SchemeFile file = parseScheme(
        "s.json", R"({"method":"curve","basis":"amount","cap":"2万","points":[{"at":"1,000.50","pays":"10"}]})", 2);
    EXPECT_EQ(file.scheme.points.at(0), (commission::CurvePoint{Rate(100'050, 1), Rate(1'000, 1)}));
    EXPECT_EQ(file.scheme.cap, Rate(2'000'000, 1));
}

TEST(SchemeFile, MayLeaveTheMethodOpen)
{
    EXPECT_FALSE(parseScheme("s.json", "{" + kTiers + "}", 2).scheme.method);
}

TEST(SchemeFile, SaysWhoIsPaidByItAndWhen)
{
    const SchemeFile file = parseScheme(
        "s.json", R"({"assigned":["East",{"node":"P1","from":"2027-04","to":"2027-06"}],"code":"A",)" + kTiers + "}",
        2);
    ASSERT_TRUE(file.assigned);
    EXPECT_EQ(file.assigned->at(0).node, "East");
    EXPECT_EQ(file.assigned->at(1).to, calendar::Month(2027, 6));
}

TEST(SchemeFile, IsRefusedWithItsPlace)
{
    const std::string tier = R"({"tiers":[{"from":"0","rate":"0.01"},)";
    EXPECT_EQ(refusal(R"({"tires":[]})").code(), "scheme-field-unknown");
    EXPECT_EQ(refusal(tier + R"({"from":"1","rat":"0.01"}]})").value("field"), "tiers[2].rat");
    EXPECT_EQ(refusal(tier + R"({"from":1,"rate":"0.01"}]})").value("field"), "tiers[2].from");
    EXPECT_EQ(refusal(tier + R"({"from":"1"}]})").code(), "scheme-field-missing");
    EXPECT_EQ(refusal(tier + R"({"from":"0","rate":"0.02"}]})").code(), "scheme-order");
    EXPECT_EQ(refusal(R"({"tiers":[{"from":"0","to":"1","rate":"0.01"},{"from":"0.9","rate":"0.02"}]})").code(),
              "scheme-overlap");
    EXPECT_EQ(refusal(R"({"tiers":{}})").value("problem"), "list-wanted");
    EXPECT_EQ(refusal("[]").value("problem"), "object-wanted");
    EXPECT_EQ(refusal(R"({"method":"Whole"})").code(), "scheme-word-unknown");
    EXPECT_EQ(refusal(R"({"base":"orders"})").code(), "scheme-base-bad");
    EXPECT_EQ(refusal(R"({"cap":"1.005"})").value("problem"), "amount-wanted");
    EXPECT_EQ(refusal(R"({"assigned":[{"from":"2027-01"}]})").value("field"), "assigned[1].node");
    EXPECT_EQ(refusal(R"({"assigned":[{"node":"A","from":"2027-05","to":"2027-04"}]})").value("field"),
              "assigned[1].to");
    EXPECT_EQ(refusal(R"({"schema":"quotasmith-scheme/9"})").code(), "scheme-schema");
    EXPECT_EQ(refusal(R"({"tiers":[{"from":"0","multiplier":"2"}]})").code(), "scheme-multiplier-alone");
    EXPECT_EQ(refusal(R"({"rate":"0.1","tiers":[{"from":"0","rate":"2"}]})").code(), "scheme-multiplier-alone");
    EXPECT_EQ(refusal("{").code(), "json-bad");
}

TEST(SchemeFile, IsReadBackAsItWasPrinted)
{
    SchemeFile file{"A", "按\"档\"", "n",
                    {},  {},         std::vector<SchemeAssignment>{{"East", calendar::Month(2027, 2), {}}}};
    file.scheme.method = TierMethod::Overage;
    file.scheme.base = plan::Measure::Collected;
    file.scheme.period = commission::SchemePeriod::YearToDate;
    file.scheme.tiers = {{Rate(), Rate(1, 1), Rate(8, 31)}, {Rate(8, 31), Rate(3, 2), {}}};
    file.scheme.rate = Rate(1, 3);
    file.scheme.gate = Rate(1, 2);
    file.scheme.cap = Rate(100'001, 1);
    const std::string text = printScheme(file, 2);
    EXPECT_EQ(parseScheme("f", text, 2), file) << text;
    file.scheme.rate.reset();
    file.scheme.method = TierMethod::Curve;
    file.scheme.basis = commission::TierBasis::Amount;
    file.scheme.tiers.clear();
    file.scheme.points = {{Rate(5, 1), Rate(7, 1)}};
    EXPECT_EQ(parseScheme("f", printScheme(file, 0), 0), file);
}

TEST(SchemeFile, TemplatesAreSoundAndPayTheWorkedTable)
{
    std::vector<std::string> names;
    for (const auto &[name, bytes] : shippedSchemes()) {
        names.emplace_back(name);
        const SchemeFile file = readSchemeTemplate(std::string(name), 2);
        EXPECT_EQ(file.code, name);
        EXPECT_NO_THROW(requireSound(file.scheme));
        for (const commission::LintFinding &finding : lint(file.scheme))
            EXPECT_EQ(finding.code, "no-rule-below") << name;
    }
    EXPECT_EQ(names, (std::vector<std::string>{"progressive", "seed", "simple", "team"}));
    const auto pays = previewMethods(readSchemeTemplate("seed", 2).scheme, 100'000'000, 130'000'000);
    EXPECT_EQ(pays.at(0).pay, 2'600'000);
    EXPECT_EQ(pays.at(1).pay, 1'500'000);
    EXPECT_EQ(pays.at(2).pay, 700'000);
    EXPECT_THROW(readSchemeTemplate("best", 2), base::Error);
}

} // namespace
} // namespace quotasmith::exchange
