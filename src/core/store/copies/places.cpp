// SPDX-License-Identifier: Apache-2.0
#include "core/store/copies/places.h"

#include "core/store/sqlite/query.h"

namespace quotasmith::store {

namespace {

std::string quoted(const std::string &name)
{
    std::string text = "\"";
    for (const char letter : name)
        text += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    return text + '"';
}

} // namespace

std::string Column::tableName() const
{
    return quoted(table);
}

std::string Column::columnName() const
{
    return quoted(name);
}

std::string Column::nothing() const
{
    if (!isNeeded)
        return "NULL";
    if (type == "BLOB")
        return "x''";
    return type == "TEXT" ? "''" : "0";
}

std::vector<Column> columnsOf(const Connection &connection)
{
    std::vector<Column> columns;
    Query query(connection, "SELECT m.name, p.name, p.type, p.pk > 0, p.\"notnull\" FROM sqlite_schema m"
                            " JOIN pragma_table_info(m.name) p WHERE m.type = 'table' ORDER BY m.name, p.cid");
    while (query.step())
        columns.push_back({query.text(0), query.text(1), query.text(2), query.integer(3) == 1, query.integer(4) == 1});
    return columns;
}

std::vector<ListPart> listPartsOf(const Connection &connection)
{
    std::vector<ListPart> parts;
    Query query(connection, "SELECT DISTINCT r.kind, v.field FROM list_row r JOIN list_value v ON v.list_row = r.id"
                            " ORDER BY 1, 2");
    while (query.step())
        parts.push_back({query.text(0), query.text(1)});
    return parts;
}

} // namespace quotasmith::store
