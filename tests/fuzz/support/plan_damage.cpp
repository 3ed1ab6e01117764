// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/support/plan_damage.h"

#include "core/store/digest.h"
#include "core/store/sqlite/connection.h"
#include "tests/fuzz/support/promise.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <memory>
#include <sqlite3.h>

namespace quotasmith::fuzz {

namespace {

class Bytes {
public:
    explicit Bytes(std::string_view bytes) : m_bytes(bytes) {}

    bool atEnd() const { return m_bytes.empty(); }
    std::uint64_t number(std::size_t size)
    {
        std::uint64_t value = 0;
        for (const char byte : text(size))
            value = value << 8 | static_cast<unsigned char>(byte);
        return value;
    }
    std::uint8_t byte() { return static_cast<std::uint8_t>(number(1)); }
    std::string text(std::size_t size)
    {
        const std::string taken(m_bytes.substr(0, size));
        m_bytes.remove_prefix(taken.size());
        return taken;
    }

private:
    std::string_view m_bytes;
};

PlanDamage::Cell readCell(Bytes &bytes, PlanDamage::Cell::Kind kind)
{
    PlanDamage::Cell cell{bytes.byte(), bytes.byte(), bytes.byte(), kind, 0, {}};
    if (kind == PlanDamage::Cell::Kind::Integer)
        cell.integer = static_cast<std::int64_t>(bytes.number(8));
    if (kind == PlanDamage::Cell::Kind::Text)
        cell.text = bytes.text(bytes.byte());
    return cell;
}

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

/// The first column of what a query gives.
std::vector<std::string> namesOf(sqlite3 *database, const std::string &sql)
{
    std::vector<std::string> names;
    const auto add = [](void *into, int, char **values, char **) {
        static_cast<std::vector<std::string> *>(into)->push_back(values[0] ? values[0] : "");
        return 0;
    };
    sqlite3_exec(database, sql.c_str(), add, &names, nullptr);
    return names;
}

void execute(sqlite3 *database, const std::string &sql, const PlanDamage::Cell &cell)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) == SQLITE_OK) {
        if (cell.kind == PlanDamage::Cell::Kind::Integer)
            sqlite3_bind_int64(statement, 1, cell.integer);
        else if (cell.kind == PlanDamage::Cell::Kind::Text)
            sqlite3_bind_text(statement, 1, cell.text.data(), static_cast<int>(cell.text.size()), SQLITE_TRANSIENT);
        sqlite3_step(statement); // what the schema refuses is no damage
    }
    sqlite3_finalize(statement);
}

void change(sqlite3 *database, const std::vector<std::string> &tables, const PlanDamage::Cell &cell)
{
    const std::string &table = tables[cell.table % tables.size()];
    const auto columns = namesOf(database, "SELECT name FROM pragma_table_info('" + table + "')");
    const auto counted = namesOf(database, "SELECT count(*) FROM " + table);
    const int count = counted.empty() ? 0 : std::stoi(counted.front());
    if (columns.empty() || count == 0)
        return;
    const std::string row = " WHERE rowid = (SELECT rowid FROM " + table + " ORDER BY rowid LIMIT 1 OFFSET " +
                            std::to_string(cell.row % count) + ")";
    const bool isGone = cell.kind == PlanDamage::Cell::Kind::Gone;
    const std::string what =
        isGone ? "DELETE FROM " + table : "UPDATE " + table + " SET " + columns[cell.column % columns.size()] + " = ?1";
    execute(database, what + row, cell);
}

void changeCells(const std::filesystem::path &file, const PlanDamage &damage)
{
    sqlite3 *opened = nullptr;
    promise(sqlite3_open(file.c_str(), &opened) == SQLITE_OK, "a good plan is opened");
    const Database database(opened, &sqlite3_close);
    sqlite3_exec(opened, "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
    const auto tables = namesOf(opened, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE"
                                        " 'sqlite%' ORDER BY name");
    for (const PlanDamage::Cell &cell : damage.cells)
        change(opened, tables, cell);
    sqlite3_exec(opened, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
}

} // namespace

PlanDamage parseDamage(std::string_view text)
{
    constexpr std::size_t kMost = 24; // of changes; more say nothing new
    Bytes bytes(text);
    PlanDamage damage;
    damage.agrees = bytes.byte() % 2 == 1;
    while (!bytes.atEnd() && damage.cells.size() + damage.patches.size() < kMost) {
        const std::uint8_t what = bytes.byte() % 6;
        if (what < 4)
            damage.cells.push_back(readCell(bytes, static_cast<PlanDamage::Cell::Kind>(what)));
        else {
            const std::size_t at = bytes.number(3);
            damage.patches.push_back({at, what == 4 ? bytes.text(bytes.byte() % 16 + 1) : std::string()});
        }
    }
    return damage;
}

void damage(const std::filesystem::path &file, const PlanDamage &damage)
{
    if (!damage.cells.empty())
        changeCells(file, damage);
    if (damage.agrees)
        isDone([&] {
            const store::Connection connection(file, store::OpenMode::Write);
            connection.execute("PRAGMA foreign_keys = OFF");
            store::storeDigest(connection, store::digestFromContent(connection));
        });
    if (damage.patches.empty())
        return;
    std::string bytes = tests::bytesOf(file);
    for (const PlanDamage::Patch &patch : damage.patches) {
        if (bytes.empty())
            break;
        const std::size_t at = patch.at % bytes.size();
        if (patch.bytes.empty())
            bytes.resize(at);
        else
            bytes.replace(at, std::min(patch.bytes.size(), bytes.size() - at), patch.bytes);
    }
    tests::writeBytes(file, bytes);
}

} // namespace quotasmith::fuzz
