// SPDX-License-Identifier: Apache-2.0
#include "core/store/copies/disclosure.h"

#include "core/plan/lists/kind.h"
#include "core/plan/lists/settings.h"
#include "core/store/copies/disclosure_tables.h"
#include "core/store/copies/places.h"
#include "core/store/migrate.h"
#include "core/store/sqlite/connection.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>
#include <sstream>

namespace quotasmith::store {
namespace {

using Places = std::set<std::string>; ///< `person.title`

Places placesOfSchema()
{
    const Connection connection(":memory:", OpenMode::Create);
    layFoundation(connection);
    Places places;
    for (const Column &column : columnsOf(connection))
        places.insert(column.table + '.' + column.name);
    return places;
}

Places placesOfLists()
{
    Places places;
    for (const plan::ListKind &kind : plan::listKinds())
        for (const plan::ListField &field : kind.fields)
            places.insert(std::string(kind.code) + '.' + std::string(field.code));
    return places;
}

/// Every place that is declared; said twice, it is reported.
Places declared(std::span<const Disclosed> all)
{
    Places places;
    for (const Disclosed &each : all)
        for (const std::string_view words : {each.structure, each.words, each.names, each.pay}) {
            std::istringstream stream{std::string(words)};
            for (std::string word; stream >> word;)
                EXPECT_TRUE(places.insert(std::string(each.whole) + '.' + word).second) << each.whole << ' ' << word;
        }
    return places;
}

TEST(Disclosure, IsDeclaredForEveryColumnAndForNoOther)
{
    EXPECT_EQ(declared(disclosedTables()), placesOfSchema())
        << "a new column: say in src/core/store/copies/disclosed_tables.cpp what it tells";
}

TEST(Disclosure, IsDeclaredForEveryFieldOfEveryListAndForNoOther)
{
    EXPECT_EQ(declared(disclosedLists()), placesOfLists())
        << "a new field: say in src/core/store/copies/disclosed_lists.cpp what it tells";
}

TEST(Disclosure, WhatPeopleTypeFreelyIsNeverStructure)
{
    for (const plan::ListKind &kind : plan::listKinds())
        for (const plan::ListField &field : kind.fields) {
            const bool isFree = field.type == plan::ListType::Text || field.type == plan::ListType::Code;
            if (isFree && plan::settingsOf(kind.code).empty()) {
                EXPECT_NE(listFieldTells(kind.code, field.code), Tells::Structure) << kind.code << ' ' << field.code;
            }
        }
}

TEST(Disclosure, IsDeclaredForEverySetting)
{
    for (const char *kind : {"settings", "thresholds"})
        for (const std::string_view key : plan::settingCodes(kind))
            EXPECT_TRUE(settingTells(key)) << key;
    EXPECT_EQ(settingTells("openingBase.revenue"), Tells::Structure);
    EXPECT_EQ(settingTells("origin.file"), Tells::Words);
    EXPECT_EQ(settingTells("company"), Tells::Words);
    EXPECT_EQ(settingTells("incentiveBudget"), Tells::Pay);
}

TEST(Disclosure, IsUnknownForWhatNobodyDeclared)
{
    EXPECT_FALSE(columnTells("person", "shoe_size"));
    EXPECT_FALSE(columnTells("shoes", "size"));
    EXPECT_FALSE(listFieldTells("shoes", "size"));
    EXPECT_FALSE(listFieldTells("awards", "shoes"));
    EXPECT_FALSE(settingTells("shoeSize"));
    EXPECT_FALSE(settingTells("openingBase.shoes"));
    EXPECT_FALSE(columnTells("person", ""));
}

} // namespace
} // namespace quotasmith::store
