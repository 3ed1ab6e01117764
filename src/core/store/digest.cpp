// SPDX-License-Identifier: Apache-2.0
#include "core/store/digest.h"

#include "core/base/error.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/sqlite/session.h"
#include "core/store/tables/fact_parts.h"

#include <sqlite3.h>

namespace quotasmith::store {

namespace {

constexpr std::string_view kPartTable = "fact_part";

void appendValue(std::string &bytes, sqlite3_value *value)
{
    const int type = sqlite3_value_type(value);
    bytes.push_back(static_cast<char>(type));
    if (type == SQLITE_INTEGER) {
        const std::int64_t number = sqlite3_value_int64(value);
        bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
    } else if (type == SQLITE_FLOAT) {
        const double number = sqlite3_value_double(value);
        bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
    } else if (type != SQLITE_NULL) {
        const auto size = static_cast<std::size_t>(sqlite3_value_bytes(value));
        bytes.append(static_cast<const char *>(sqlite3_value_blob(value)), size);
    }
}

/// Hashes the cells of one row; the row's key is hashed with each.
class RowHasher {
public:
    explicit RowHasher(std::string_view table) : m_bytes(table) { m_bytes.push_back('\0'); }

    void addKey(sqlite3_value *value) { appendValue(m_bytes, value); }
    base::HashSum cell(int column, sqlite3_value *value)
    {
        const std::size_t keyEnd = m_bytes.size();
        m_bytes.push_back(static_cast<char>(column));
        appendValue(m_bytes, value);
        const base::HashSum sum = base::quickHash(m_bytes.data(), m_bytes.size());
        m_bytes.resize(keyEnd);
        return sum;
    }
    /// The row's being there: its key alone, so that a row of keys only is counted.
    base::HashSum presence() const { return base::quickHash(m_bytes.data(), m_bytes.size()); }

private:
    std::string m_bytes;
};

std::vector<bool> keyColumns(const Connection &connection, const std::string &table)
{
    std::vector<bool> keys;
    Query query(connection, "SELECT pk FROM pragma_table_info(?1) ORDER BY cid");
    query.bind(1, table);
    while (query.step())
        keys.push_back(query.integer(0) > 0);
    return keys;
}

/// What a whole row adds to the digest.
base::HashSum rowDigest(std::string_view table, const std::vector<bool> &keys, sqlite3_stmt *statement)
{
    RowHasher row(table);
    const int columns = static_cast<int>(keys.size());
    for (int c = 0; c < columns; ++c)
        if (keys[c])
            row.addKey(sqlite3_column_value(statement, c));
    base::HashSum sum = row.presence();
    for (int c = 0; c < columns; ++c)
        if (!keys[c])
            sum += row.cell(c, sqlite3_column_value(statement, c));
    return sum;
}

base::HashSum tableDigest(const Connection &connection, const std::string &table)
{
    base::HashSum sum;
    const std::vector<bool> keys = keyColumns(connection, table);
    Query query(connection, "SELECT * FROM " + table);
    while (query.step())
        sum += rowDigest(table, keys, query.statement());
    return sum;
}

/// What an active part adds: its row, and its facts as they are now.
base::HashSum partDigest(const Connection &connection, std::int64_t part, bool trusted)
{
    Query query(connection, "SELECT id, batch, month, lines, sums, digest FROM fact_part WHERE id = ?1");
    query.bind(1, part);
    const bool found = query.step();
    base::HashSum sum = trusted ? base::HashSum::parse(query.text(5)) : factsDigest(connection, part);
    if (!found || query.text(5) != sum.text())
        throw base::Error("facts-damaged", {{"part", std::to_string(part)}, {"file", connection.file().string()}});
    sum += rowDigest(kPartTable, {true, false, false, false, false, false}, query.statement());
    return sum;
}

base::HashSum changeDigest(const RowChange &change)
{
    RowHasher row(change.table);
    const auto &keySide = change.kind == RowChange::Kind::Insert ? change.after : change.before;
    for (int c = 0; c < change.columns; ++c)
        if (change.isKey[c])
            row.addKey(keySide(c));
    base::HashSum sum;
    if (change.kind == RowChange::Kind::Insert)
        sum += row.presence();
    if (change.kind == RowChange::Kind::Delete)
        sum -= row.presence();
    for (int c = 0; c < change.columns; ++c) {
        if (change.isKey[c])
            continue;
        const bool changed = change.kind != RowChange::Kind::Update || change.after(c) != nullptr;
        if (changed && change.kind != RowChange::Kind::Insert)
            sum -= row.cell(c, change.before(c));
        if (changed && change.kind != RowChange::Kind::Delete)
            sum += row.cell(c, change.after(c));
    }
    return sum;
}

struct PartFlip {
    std::int64_t part = 0;
    bool active = false;
};

} // namespace

const std::vector<std::string> &recordedTables()
{
    static const std::vector<std::string> tables{
        "setting", "node",         "external_id",       "person", "account", "product",   "spine",
        "target",  "ambition",     "hold",              "batch",  "entry",   "reading",   "indicator_value",
        "presence",     "node_heir",
        "closed_month", "other_year_target", "import_profile", "fact_part",
        "list_row",     "list_value"};
    return tables;
}

base::HashSum digestFromContent(const Connection &connection)
{
    base::HashSum sum;
    for (const std::string &table : recordedTables())
        if (table != kPartTable)
            sum += tableDigest(connection, table);
    Query parts(connection, "SELECT id FROM fact_part WHERE active = 1 ORDER BY id");
    while (parts.step())
        sum += partDigest(connection, parts.integer(0), false);
    return sum;
}

base::HashSum digestMovement(const Connection &connection, std::string_view changeset, bool inverted,
                             const std::set<std::int64_t> &trustedParts)
{
    base::HashSum sum;
    std::vector<PartFlip> flips;
    visitChangeset(connection, changeset, inverted, [&](const RowChange &change) {
        if (change.table != kPartTable)
            sum += changeDigest(change);
        else // only "active" of a part is ever recorded; it is the last column
            flips.push_back({sqlite3_value_int64(change.before(0)),
                             sqlite3_value_int64(change.after(change.columns - 1)) == 1});
    });
    for (const PartFlip &flip : flips) {
        const base::HashSum part = partDigest(connection, flip.part, trustedParts.contains(flip.part));
        if (flip.active)
            sum += part;
        else
            sum -= part;
    }
    return sum;
}

base::HashSum storedDigest(const Connection &connection)
{
    Query query(connection, "SELECT content FROM digest WHERE id = 1");
    return query.step() ? base::HashSum::parse(query.text(0)) : base::HashSum();
}

void storeDigest(const Connection &connection, const base::HashSum &digest)
{
    Query query(connection, "INSERT OR REPLACE INTO digest (id, content) VALUES (1, ?1)");
    query.bind(1, digest.text()).run();
}

} // namespace quotasmith::store
