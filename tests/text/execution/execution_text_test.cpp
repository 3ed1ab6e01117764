// SPDX-License-Identifier: Apache-2.0
#include "text/execution/execution_text.h"

#include "tests/text/translated.h"
#include "text/execution/execution_tables.h"
#include "text/format.h"
#include "text/list_text.h"

#include <set>

namespace quotasmith::text {
namespace {

TEST(ExecutionText, HasBothLanguagesForEveryWord)
{
    expectTranslated("Execution", cadenceSentences());
    expectTranslated("Execution", executionSentences());
}

TEST(ExecutionText, WhatACadenceIsCalledIsReadBack)
{
    for (const Language language : {Language::English, Language::Chinese}) {
        const Speaking speaking(language);
        for (const char *code :
             {"daily", "every-friday", "first-monday", "third-wednesday", "fifth-sunday", "last-tuesday", "day-15",
              "week-end", "month-end", "quarter-end", "half-end", "year-end"}) {
            const QString name = cadenceName(*plan::parseCadence(code));
            const auto read = plan::parseCadence(toUtf8(name));
            ASSERT_TRUE(read) << toUtf8(name);
            EXPECT_EQ(plan::cadenceCode(*read), code) << toUtf8(name);
        }
        for (const char *code : {"W1", "W3-W4"}) {
            const auto read = plan::parseWeekSpan(toUtf8(weekSpanName(*plan::parseWeekSpan(code))));
            ASSERT_TRUE(read) << code;
            EXPECT_EQ(plan::weekSpanCode(*read), code);
        }
    }
}

TEST(ExecutionText, ListsSayCadencesAndWeeks)
{
    const Speaking speaking(Language::Chinese);
    const plan::ListKind &cadences = plan::listKind("cadences"), &schedule = plan::listKind("schedule");
    EXPECT_EQ(listSaid(cadences.field("cadence"), "third-wednesday"), QStringLiteral("每月第三个周三"));
    EXPECT_EQ(listSaid(schedule.field("weeks"), "W3-W4"), QStringLiteral("第3–4周"));
    EXPECT_EQ(listSaid(cadences.field("owner"), "W3-W4"), QString());
}

TEST(ExecutionText, SaysHowManyDaysAreLeft)
{
    const Speaking speaking(Language::English);
    EXPECT_EQ(daysLeftText(0), QStringLiteral("today"));
    EXPECT_EQ(daysLeftText(1), QStringLiteral("in 1 day"));
    EXPECT_EQ(daysLeftText(-12), QStringLiteral("12 days over"));
    EXPECT_EQ(roiVerdictName(execution::RoiVerdict::Unknown), noValue());
}

TEST(ExecutionTables, EveryPartHasATableThatFitsASheet)
{
    const Speaking speaking(Language::English);
    ops::Execution nothing;
    for (const plan::Axis axis : plan::kAxes) {
        const std::vector<plan::Node> nodes{{plan::NodeId(1), axis, "root", "", {}, plan::Level::Root, false}};
        nothing.trees[static_cast<std::size_t>(axis)] =
            std::make_shared<const plan::Tree>(nodes, axis == plan::Axis::Customer  ? plan::Level::Tier
                                                      : axis == plan::Axis::Product ? plan::Level::Role
                                                                                    : plan::Level::Person);
    }
    std::set<std::string> names;
    for (const exchange::NamedTable &sheet : executionSheets(nothing, {})) {
        EXPECT_LE(sheet.name.size(), 31u) << sheet.name;
        EXPECT_TRUE(names.insert(sheet.name).second) << sheet.name;
        EXPECT_FALSE(sheet.table.columns.empty()) << sheet.name;
    }
    EXPECT_EQ(names.size(), executionParts().size());
}

} // namespace
} // namespace quotasmith::text
