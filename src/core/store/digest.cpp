// SPDX-License-Identifier: Apache-2.0
#include "core/store/digest.h"

#include "core/base/error.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/sqlite/session.h"
#include "core/store/tables/facts/fact_parts.h"

#include <sqlite3.h>

#include <map>
#include <optional>

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

std::string bytesOf(sqlite3_value *value)
{
    std::string bytes;
    appendValue(bytes, value);
    return bytes;
}

/// What the digest needs to know of a table's columns.
struct ColumnForm {
    bool isKey = false;
    std::optional<std::string> standard; ///< the value it has by default, which counts nothing
};
using TableForm = std::vector<ColumnForm>;

TableForm formOf(const Connection &connection, const std::string &table)
{
    TableForm form;
    Query query(connection, "SELECT pk, dflt_value FROM pragma_table_info(?1) ORDER BY cid");
    query.bind(1, table);
    while (query.step()) {
        ColumnForm &column = form.emplace_back(ColumnForm{query.integer(0) > 0, std::nullopt});
        if (query.isNull(1))
            continue;
        Query standard(connection, "SELECT " + query.text(1));
        standard.step();
        column.standard = bytesOf(sqlite3_column_value(standard.statement(), 0));
    }
    return form;
}

/// What one cell adds. A value a column has by default adds nothing, so that a file whose table was given the column
/// later, and steps recorded before, keep their digest.
base::HashSum cellDigest(RowHasher &row, const TableForm &form, int column, sqlite3_value *value)
{
    const auto &standard = form[static_cast<std::size_t>(column)].standard;
    return standard && *standard == bytesOf(value) ? base::HashSum() : row.cell(column, value);
}

/// What a whole row adds to the digest.
base::HashSum rowDigest(std::string_view table, const TableForm &form, sqlite3_stmt *statement)
{
    RowHasher row(table);
    const int columns = static_cast<int>(form.size());
    for (int c = 0; c < columns; ++c)
        if (form[static_cast<std::size_t>(c)].isKey)
            row.addKey(sqlite3_column_value(statement, c));
    base::HashSum sum = row.presence();
    for (int c = 0; c < columns; ++c)
        if (!form[static_cast<std::size_t>(c)].isKey)
            sum += cellDigest(row, form, c, sqlite3_column_value(statement, c));
    return sum;
}

base::HashSum tableDigest(const Connection &connection, const std::string &table)
{
    base::HashSum sum;
    const TableForm form = formOf(connection, table);
    Query query(connection, "SELECT * FROM " + table);
    while (query.step())
        sum += rowDigest(table, form, query.statement());
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
    sum += rowDigest(kPartTable, {{true, {}}, {}, {}, {}, {}, {}}, query.statement());
    return sum;
}

base::HashSum changeDigest(const RowChange &change, const TableForm &form)
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
            sum -= cellDigest(row, form, c, change.before(c));
        if (changed && change.kind != RowChange::Kind::Delete)
            sum += cellDigest(row, form, c, change.after(c));
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
    static const std::vector<std::string> tables{"setting",        "node",
                                                 "external_id",    "person",
                                                 "account",        "product",
                                                 "spine",          "target",
                                                 "ambition",       "hold",
                                                 "batch",          "entry",
                                                 "reading",        "indicator_value",
                                                 "presence",       "node_heir",
                                                 "closed_month",   "other_year_target",
                                                 "import_profile", "fact_part",
                                                 "list_row",       "list_value",
                                                 "ratio_target",   "open_month",
                                                 "handout",        "handout_place",
                                                 "handout_cell",   "handout_return",
                                                 "scheme",         "scheme_assignment",
                                                 "statement",      "statement_line",
                                                 "version",        "version_approver",
                                                 "version_vote",   "version_node",
                                                 "version_spine",  "version_target",
                                                 "version_ratio",  "version_ambition",
                                                 "version_hold",   "version_open_month"};
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
    std::map<std::string, TableForm, std::less<>> forms;
    const auto formOfTable = [&](std::string_view table) -> const TableForm & {
        const auto known = forms.find(table);
        return known != forms.end() ? known->second
                                    : forms.emplace(table, formOf(connection, std::string(table))).first->second;
    };
    visitChangeset(connection, changeset, inverted, [&](const RowChange &change) {
        if (change.table != kPartTable)
            sum += changeDigest(change, formOfTable(change.table));
        else // only "active" of a part is ever recorded; it is the last column
            flips.push_back(
                {sqlite3_value_int64(change.before(0)), sqlite3_value_int64(change.after(change.columns - 1)) == 1});
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
    Query query(connection, "SELECT substr(content, 1, 32) FROM digest WHERE id = 1");
    return query.step() ? base::HashSum::parse(query.text(0)) : base::HashSum();
}

void storeDigest(const Connection &connection, const base::HashSum &digest)
{
    Query query(connection, "INSERT OR REPLACE INTO digest (id, content) VALUES (1, ?1 || coalesce("
                            "(SELECT ' ' || step || ' ' || hash FROM history ORDER BY step DESC LIMIT 1), ''))");
    query.bind(1, digest.text()).run();
}

} // namespace quotasmith::store
