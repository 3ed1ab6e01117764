// SPDX-License-Identifier: Apache-2.0
#include "core/store/copies/cleansing.h"

#include "core/plan/lists/kind.h"
#include "core/store/copies/disclosure.h"
#include "core/store/copies/places.h"
#include "core/store/copies/pseudonyms.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"

#include <string>

namespace quotasmith::store {

namespace {

using Wanted = std::optional<Tells>;

/// What must always be said is said emptily; a row that cannot be told from others any more goes.
void clear(const Connection &copy, const Column &column)
{
    if (column.isKey)
        copy.execute("DELETE FROM " + column.tableName());
    else
        copy.execute("UPDATE " + column.tableName() + " SET " + column.columnName() + " = " + column.nothing());
}

void clearColumns(const Connection &copy, Wanted what)
{
    for (const Column &column : columnsOf(copy))
        if (columnTells(column.table, column.name) == what)
            clear(copy, column);
}

const plan::ListField *findField(const ListPart &part)
{
    const plan::ListKind *kind = plan::findListKind(part.kind);
    const auto at = kind ? kind->find(part.field) : std::nullopt;
    return at ? &kind->fields[*at] : nullptr;
}

void dropRowsWith(const Connection &copy, const ListPart &part)
{
    Query rows(copy, "DELETE FROM list_row WHERE kind = ?1 AND id IN"
                     " (SELECT list_row FROM list_value WHERE field = ?2)");
    rows.with(part.kind, part.field).run();
    copy.execute("DELETE FROM list_value WHERE list_row NOT IN (SELECT id FROM list_row)");
}

/// A row goes with what it is named by; what else it cannot be without is a dash.
void clear(const Connection &copy, const ListPart &part)
{
    const plan::ListField *field = findField(part);
    const bool isDash = field && field->type == plan::ListType::Text && field->isNeeded;
    if (field && (field->isKey || (field->isNeeded && !isDash)))
        return dropRowsWith(copy, part);
    Query values(copy, std::string(isDash ? "UPDATE list_value SET text = '-'" : "DELETE FROM list_value") +
                           " WHERE field = ?2 AND list_row IN (SELECT id FROM list_row WHERE kind = ?1)");
    values.with(part.kind, part.field).run();
}

void clearLists(const Connection &copy, Wanted what)
{
    for (const ListPart &part : listPartsOf(copy))
        if (listFieldTells(part.kind, part.field) == what)
            clear(copy, part);
}

void clearSettings(const Connection &copy, Wanted what)
{
    std::vector<std::string> keys;
    Query stored(copy, "SELECT key FROM setting ORDER BY key");
    while (stored.step())
        keys.push_back(stored.text(0));
    for (const std::string &key : keys)
        if (settingTells(key) == what)
            Query(copy, "DELETE FROM setting WHERE key = ?1").with(key).run();
}

void clearAll(const Connection &copy, Wanted what)
{
    clearColumns(copy, what);
    clearLists(copy, what);
    clearSettings(copy, what);
}

/// A raise is pay as a whole.
void dropRaises(const Connection &copy)
{
    copy.execute("DELETE FROM list_row WHERE kind = 'awards' AND id IN"
                 " (SELECT list_row FROM list_value WHERE field = 'kind' AND text = 'raise')");
    copy.execute("DELETE FROM list_value WHERE list_row NOT IN (SELECT id FROM list_row)");
}

} // namespace

void dropPay(const Connection &copy)
{
    dropRaises(copy);
    clearAll(copy, std::nullopt);
    clearAll(copy, Tells::Pay);
}

void makeAnonymous(const Connection &copy)
{
    dropPay(copy);
    clearAll(copy, Tells::Words);
    putPseudonyms(copy);
    // What every plan has: a company and members with a name.
    copy.execute("INSERT INTO setting (key, value) VALUES ('company', 'plan')");
    copy.execute("UPDATE node SET name = code; UPDATE version_node SET name = code");
}

} // namespace quotasmith::store
