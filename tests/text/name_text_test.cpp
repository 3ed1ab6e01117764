// SPDX-License-Identifier: Apache-2.0
#include "text/name_text.h"

#include "tests/text/speaking.h"

#include <gtest/gtest.h>

#include <functional>
#include <set>
#include <vector>

namespace quotasmith::text {
namespace {

using Namer = std::function<QString()>;

std::vector<Namer> allNames()
{
    std::vector<Namer> names;
    for (const plan::Axis axis : plan::kAxes)
        names.push_back([axis] { return axisName(axis); });
    for (int level = 0; level <= static_cast<int>(plan::Level::Product); ++level)
        names.push_back([level] { return levelName(static_cast<plan::Level>(level)); });
    for (const plan::Measure measure : plan::allMeasures())
        names.push_back([measure] { return measureName(measure); });
    for (const spread::Keep keep :
         {spread::Keep::Totals, spread::Keep::Node, spread::Keep::Both, spread::Keep::Nothing})
        names.push_back([keep] { return keepName(keep); });
    for (int method = 0; method <= static_cast<int>(spread::Method::Pattern); ++method)
        names.push_back([method] { return methodName(static_cast<spread::Method>(method)); });
    for (int kind = 0; kind <= static_cast<int>(exchange::ImportKind::Targets); ++kind)
        names.push_back([kind] { return importKindName(static_cast<exchange::ImportKind>(kind)); });
    for (const char *code : {"base", "stretch", "challenge"})
        names.push_back([code] { return ambitionName(code); });
    for (const char *code : {"integrity", "digest", "chain", "sums", "holds", "references"})
        names.push_back([code] { return checkName(code); });
    for (const plan::Tax tax : {plan::Tax::Included, plan::Tax::Excluded})
        names.push_back([tax] { return taxName(tax); });
    return names;
}

TEST(NameText, EveryWordHasBothLanguages)
{
    Speaking speaking(Language::English);
    for (const Namer &name : allNames()) {
        speaking.speech().change(Language::English);
        const QString english = name();
        speaking.speech().change(Language::Chinese);
        EXPECT_FALSE(english.isEmpty());
        EXPECT_NE(name(), english) << english.toStdString();
    }
}

TEST(NameText, NoTwoMeasuresShareAName)
{
    for (const Language language : {Language::English, Language::Chinese}) {
        const Speaking speaking(language);
        std::set<QString> names;
        for (const plan::Measure measure : plan::allMeasures())
            EXPECT_TRUE(names.insert(measureName(measure)).second) << measureName(measure).toStdString();
    }
}

TEST(NameText, SaysTheKeepsAsTheDomainDoes)
{
    const Speaking speaking(Language::Chinese);
    EXPECT_EQ(keepName(spread::Keep::Totals), "总数不变·同级分担");
    EXPECT_EQ(keepName(spread::Keep::Node), "本人全年不变·月份互调");
    EXPECT_EQ(keepName(spread::Keep::Both), "两头都不变");
    EXPECT_EQ(keepName(spread::Keep::Nothing), "向上汇总·改年度目标");
}

plan::Node nodeOf(plan::Axis axis, plan::Level level, const char *name, bool unassigned = false)
{
    return {plan::NodeId(1), axis, "code", name, {}, level, unassigned};
}

TEST(NameText, NamesNodes)
{
    Speaking speaking(Language::English);
    EXPECT_EQ(nodeName(nodeOf(plan::Axis::Organisation, plan::Level::Root, "Acme")), "Acme");
    EXPECT_EQ(nodeName(nodeOf(plan::Axis::Customer, plan::Level::Root, "customer")), "All customers");
    EXPECT_EQ(nodeName(nodeOf(plan::Axis::Product, plan::Level::Root, "product")), "All products");
    EXPECT_EQ(nodeName(nodeOf(plan::Axis::Customer, plan::Level::Tier, "KA")), "KA");
    EXPECT_EQ(nodeName(nodeOf(plan::Axis::Customer, plan::Level::Tier, "")), "code");
    EXPECT_EQ(nodeName(nodeOf(plan::Axis::Customer, plan::Level::Tier, "", true)), "Unassigned");
    speaking.speech().change(Language::Chinese);
    EXPECT_EQ(nodeName(nodeOf(plan::Axis::Customer, plan::Level::Tier, "", true)), "未分配");
}

TEST(NameText, NamesPeriodsWithinTheYear)
{
    const calendar::FiscalCalendar fiscal(2020, 7);
    Speaking speaking(Language::English);
    EXPECT_EQ(periodName(fiscal, {0, 11}), "2020");
    EXPECT_EQ(periodName(fiscal, {3, 5}), "Q2");
    EXPECT_EQ(periodName(fiscal, {6, 11}), "second half");
    EXPECT_EQ(periodName(fiscal, {0, 0}), "2019-07");
    EXPECT_EQ(periodName(fiscal, {1, 3}), "2019-08..2019-10");
    speaking.speech().change(Language::Chinese);
    EXPECT_EQ(periodName(fiscal, {0, 5}), "上半年");
}

TEST(NameText, TurnsCodesInErrorsIntoNames)
{
    const Speaking speaking(Language::English);
    EXPECT_EQ(valueName("axis", "customer"), "customers");
    EXPECT_EQ(valueName("level", "tier"), "tier");
    EXPECT_EQ(valueName("measure", "grossProfit"), "gross profit");
    EXPECT_EQ(valueName("kind", "actuals"), "actuals");
    EXPECT_EQ(valueName("ambition", "base"), "target");
    EXPECT_EQ(valueName("file", "customer"), "customer");
    EXPECT_EQ(valueName("axis", "moon"), "moon");
}

} // namespace
} // namespace quotasmith::text
