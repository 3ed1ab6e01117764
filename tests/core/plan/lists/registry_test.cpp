// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"
#include "core/plan/lists/kind.h"
#include "core/plan/lists/settings.h"
#include "core/plan/lists/value_text.h"
#include "core/plan/measure.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace quotasmith::plan {
namespace {

/// Every field of every list, once.
template <class Check> void eachField(Check check)
{
    for (const ListKind &kind : listKinds())
        for (std::size_t i = 0; i < kind.fields.size(); ++i) {
            SCOPED_TRACE(std::string(kind.code) + '.' + std::string(kind.fields[i].code));
            check(kind, i);
        }
}

TEST(ListRegistry, NamesEveryListAndFieldOnce)
{
    std::set<std::string_view> kinds;
    for (const ListKind &kind : listKinds()) {
        EXPECT_TRUE(kinds.insert(kind.code).second) << kind.code;
        EXPECT_EQ(findListKind(kind.code), &kind);
        std::set<std::string_view> fields;
        for (const ListField &field : kind.fields)
            EXPECT_TRUE(fields.insert(field.code).second) << kind.code << '.' << field.code;
    }
    EXPECT_EQ(findListKind("people"), nullptr);
    EXPECT_EQ(findListKind(""), nullptr);
}

TEST(ListRegistry, GivesEveryListAKey)
{
    for (const ListKind &kind : listKinds()) {
        int keys = 0;
        for (const ListField &field : kind.fields)
            keys += field.isKey ? 1 : 0;
        EXPECT_GT(keys, 0) << kind.code;
        if (!kind.letter.empty()) {
            EXPECT_TRUE(kind.field("code").isKey) << kind.code;
            EXPECT_EQ(keys, 1) << kind.code;
        }
        for (const std::string_view field : partsOf(kind.oneOf, '|'))
            EXPECT_TRUE(kind.find(field)) << kind.code << '.' << field;
    }
}

TEST(ListRegistry, ReadsWhatAFieldDependsOnBeforeIt)
{
    eachField([](const ListKind &kind, std::size_t i) {
        const ListField &field = kind.fields[i];
        const bool needsOther = field.type == ListType::Quantity || field.type == ListType::Setting;
        EXPECT_EQ(needsOther, !field.of.empty());
        if (needsOther) {
            EXPECT_LT(kind.find(field.of).value_or(99), i);
        }
        EXPECT_EQ(field.type == ListType::Node, !field.axis.empty());
        if (field.type == ListType::Node && !findAxis(field.axis)) {
            EXPECT_LT(kind.find(field.axis).value_or(99), i);
        }
    });
}

TEST(ListRegistry, SaysWordsOfChoicesAndHeadersInTheFormFilesAreComparedBy)
{
    eachField([](const ListKind &kind, std::size_t i) {
        const ListField &field = kind.fields[i];
        EXPECT_EQ(field.type == ListType::Choice, !field.words.empty());
        std::set<std::string_view> seen;
        for (const std::string_view header : partsOf(field.headers, '|')) {
            EXPECT_EQ(base::folded(header), header);
            EXPECT_EQ(header.find_first_of(" _-."), std::string_view::npos) << header;
            EXPECT_TRUE(seen.insert(header).second) << header;
        }
        for (const std::string_view word : wordsOf(field))
            EXPECT_EQ(findWord(field, word), word);
        if (!field.levels.empty()) {
            for (const std::string_view level : partsOf(field.levels, '|'))
                EXPECT_TRUE(findLevel(level)) << level;
        }
    });
}

TEST(ListRegistry, WordsAreKnownInBothLanguages)
{
    const ListField &basis = listKind("bridge").field("basis");
    EXPECT_EQ(findWord(basis, "渠道"), "channels");
    EXPECT_EQ(findWord(basis, " Channels "), "channels");
    EXPECT_EQ(findWord(basis, "ＳＷＯＴ调整"), "swot");
    EXPECT_FALSE(findWord(basis, "luck"));
    EXPECT_FALSE(findWord(basis, ""));
}

TEST(ListRegistry, DefaultsOfThresholdsCanBeRead)
{
    const ListKind &kind = listKind("thresholds");
    const ListContext context;
    std::set<std::string_view> keys;
    for (const Setting &setting : thresholdKeys()) {
        EXPECT_TRUE(keys.insert(setting.field.code).second) << setting.field.code;
        Record record(kind);
        record.set("key", std::string(setting.field.code));
        const auto value = readListValue(kind.field("value"), setting.field.fallback, record, context);
        ASSERT_TRUE(value) << setting.field.code;
        EXPECT_EQ(std::get<std::string>(*value), setting.field.fallback) << setting.field.code;
    }
    EXPECT_EQ(findSetting("thresholds", "grain"), nullptr);
    EXPECT_EQ(findSetting("bridge", "grain"), nullptr);
    EXPECT_NE(findSetting("settings", "grain"), nullptr);
}

} // namespace
} // namespace quotasmith::plan
