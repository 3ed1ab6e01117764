// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lists/kind.h"
#include "core/store/backup.h"
#include "core/store/copies/disclosure.h"
#include "core/store/copies/places.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "tests/support/plan_fixture.h"

#include <gmock/gmock.h>

/// A canary in every place a plan has, found in copies only where its place may tell it.
namespace quotasmith::faults {
namespace {

using store::CopyDetail;
using store::Tells;
using ::testing::HasSubstr;
using ::testing::Not;

std::string canary(const std::string &whole, const std::string &part)
{
    return "zq+" + whole + '+' + part + "+qz";
}

class DisclosedCopies : public tests::PlanFixture {
protected:
    DisclosedCopies() : m_document(open())
    {
        connection().execute("PRAGMA foreign_keys = OFF");
        for (const store::Column &column : store::columnsOf(connection()))
            m_tables[column.table].push_back(column);
        for (const char *apart : {"setting", "list_row", "list_value", "digest", "history"})
            m_tables.erase(apart);
        for (const auto &[table, columns] : m_tables)
            fill(table, columns);
        for (const plan::ListKind &kind : plan::listKinds())
            fill(kind);
    }
    const store::Connection &connection() const { return m_document->connection(); }

    /// A row of a table with a word of its own in every column that takes words.
    void fill(const std::string &table, const std::vector<store::Column> &columns)
    {
        std::string names, values;
        for (const store::Column &column : columns) {
            names += (names.empty() ? "" : ", ") + column.columnName();
            values += values.empty() ? "" : ", ";
            values += column.type == "TEXT"   ? '\'' + canary(table, column.name) + '\''
                      : column.type == "BLOB" ? std::string("x'00'")
                                              : std::to_string(900'000 + m_number++);
        }
        connection().execute("INSERT INTO \"" + table + "\" (" + names + ") VALUES (" + values + ")");
    }
    /// A row of a list with a word in every field, whatever it is made for.
    void fill(const plan::ListKind &kind)
    {
        const std::int64_t row = 800'000 + m_number++;
        store::Query(connection(), "INSERT INTO list_row (id, kind) VALUES (?1, ?2)").with(row, kind.code).run();
        for (const plan::ListField &field : kind.fields)
            put(row, std::string(field.code), canary(std::string(kind.code), std::string(field.code)));
    }
    void put(std::int64_t row, const std::string &field, const std::string &text)
    {
        store::Query(connection(), "INSERT INTO list_value (list_row, field, text) VALUES (?1, ?2, ?3)")
            .with(row, field, text)
            .run();
    }
    std::string copied(CopyDetail detail)
    {
        const auto target = m_folder / "copy.qsplan";
        std::filesystem::remove(target);
        store::copyFile(connection(), target, detail);
        return tests::bytesOf(target);
    }
    /// Looks for the canary of every place; `mayStay`: whether a copy may hold what tells this.
    template <class MayStay> void expectOnly(const std::string &bytes, MayStay mayStay) const
    {
        const auto look = [&](const std::string &whole, const std::string &part, std::optional<Tells> tells) {
            if (!tells || !mayStay(*tells)) {
                EXPECT_EQ(bytes.find(canary(whole, part)), std::string::npos) << whole << ' ' << part;
            }
        };
        for (const auto &[table, columns] : m_tables)
            for (const store::Column &column : columns)
                look(table, column.name, store::columnTells(table, column.name));
        for (const plan::ListKind &kind : plan::listKinds())
            for (const plan::ListField &field : kind.fields)
                look(std::string(kind.code), std::string(field.code), store::listFieldTells(kind.code, field.code));
    }

    std::unique_ptr<store::Document> m_document;
    std::map<std::string, std::vector<store::Column>> m_tables;
    int m_number = 0;
};

TEST_F(DisclosedCopies, AWholeCopyHoldsEverything)
{
    const std::string bytes = copied(CopyDetail::Everything);
    for (const auto &[table, columns] : m_tables)
        for (const store::Column &column : columns)
            if (column.type == "TEXT") {
                EXPECT_THAT(bytes, HasSubstr(canary(table, column.name)));
            }
}

TEST_F(DisclosedCopies, WithoutPayHoldsWhatIsNoPay)
{
    const std::string bytes = copied(CopyDetail::WithoutPay);
    expectOnly(bytes, [](Tells tells) { return tells != Tells::Pay; });
    for (const auto &[whole, part] : std::vector<std::pair<std::string, std::string>>{
             {"node", "name"}, {"person", "title"}, {"hold", "reason"}, {"awards", "text"}, {"rivals", "name"}})
        EXPECT_THAT(bytes, HasSubstr(canary(whole, part)));
}

TEST_F(DisclosedCopies, AnonymousHoldsNothingAnybodyWrote)
{
    const std::string bytes = copied(CopyDetail::Anonymous);
    expectOnly(bytes, [](Tells tells) { return tells == Tells::Structure; });
    for (const auto &[whole, part] : std::vector<std::pair<std::string, std::string>>{
             {"node", "axis"}, {"hold", "until"}, {"visits", "date"}, {"handout_cell", "kind"}})
        EXPECT_THAT(bytes, HasSubstr(canary(whole, part))) << "what is only structure helps whoever is asked";
}

TEST_F(DisclosedCopies, WhatNobodyDeclaredIsLeftOut)
{
    connection().execute("ALTER TABLE person ADD COLUMN shoe TEXT; UPDATE person SET shoe = 'zq+shoe+qz';"
                         "ALTER TABLE account ADD COLUMN hat TEXT NOT NULL DEFAULT 'zq+hat+qz';"
                         "CREATE TABLE wardrobe (id INTEGER NOT NULL PRIMARY KEY, coat TEXT NOT NULL) STRICT;"
                         "INSERT INTO wardrobe VALUES (1, 'zq+coat+qz');"
                         "INSERT INTO setting VALUES ('glove', 'zq+glove+qz');"
                         "INSERT INTO list_row VALUES (700001, 'scarves');"
                         "INSERT INTO list_row VALUES (700002, 'rivals')");
    put(700'001, "colour", "zq+scarf+qz");
    put(700'002, "sock", "zq+sock+qz");
    for (const CopyDetail detail : {CopyDetail::WithoutPay, CopyDetail::Anonymous}) {
        connection().execute("UPDATE account SET hat = 'zq+hat+qz'");
        const std::string bytes = copied(detail);
        for (const char *word : {"shoe", "coat", "glove", "scarf", "sock"})
            EXPECT_THAT(bytes, Not(HasSubstr("zq+" + std::string(word) + "+qz")));
    }
    const store::Connection copy(m_folder / "copy.qsplan", store::OpenMode::Read);
    store::Query hats(copy, "SELECT count(*) FROM account WHERE hat <> ''");
    ASSERT_TRUE(hats.step());
    EXPECT_EQ(hats.integer(0), 0) << "its fallback stands in the schema, not in a row";
}

TEST_F(DisclosedCopies, EqualNamesGetEqualCodes)
{
    connection().execute("DELETE FROM version_approver; DELETE FROM version_vote; DELETE FROM handout_place;"
                         "INSERT INTO version_approver VALUES (1, 1, 1, 'Zhang'), (1, 1, 2, 'Li');"
                         "INSERT INTO version_vote VALUES (1, 1, 1, 'Li', 1, '2027-01-01', '', '', '');"
                         "INSERT INTO node VALUES (700001, 'organisation', 'Zhang San', 'Zhang San', 1, 'person', 0);"
                         "INSERT INTO node VALUES (700002, 'customer', 'KA', 'Head', 1, 'tier', 0);"
                         "INSERT INTO handout_place VALUES (1, 700001, 'Zhang San')");
    copied(CopyDetail::Anonymous);
    const store::Connection copy(m_folder / "copy.qsplan", store::OpenMode::Read);
    const auto one = [&](const char *sql) {
        store::Query query(copy, sql);
        return query.step() ? query.text(0) : std::string();
    };
    EXPECT_EQ(one("SELECT place FROM version_approver WHERE name = (SELECT name FROM version_vote)"), "2");
    EXPECT_EQ(one("SELECT code FROM node WHERE id = 700001"), one("SELECT code FROM handout_place"));
    EXPECT_EQ(one("SELECT code || name FROM node WHERE id = 700001"), "person-1person-1");
    EXPECT_EQ(one("SELECT code || name FROM node WHERE id = 700002"), "KAKA") << "a word of the program";
}

} // namespace
} // namespace quotasmith::faults
