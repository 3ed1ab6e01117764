// SPDX-License-Identifier: Apache-2.0
#include "core/store/migrate.h"

#include "core/base/error.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/sqlite/transaction.h"

#include <map>
#include <string>

namespace quotasmith::store {

namespace {

int pragmaNumber(const Connection &connection, const char *pragma)
{
    Query query(connection, pragma);
    return query.step() ? static_cast<int>(query.integer(0)) : 0;
}

void climbTo(const Connection &connection, int version)
{
    const Transaction transaction(connection);
    connection.execute(std::string(schemaSteps()[static_cast<std::size_t>(version - 1)]));
    connection.execute("PRAGMA application_id = " + std::to_string(kApplicationId));
    connection.execute("PRAGMA user_version = " + std::to_string(version));
    transaction.commit();
}

/// Every object of a schema by name, with its text.
std::map<std::string, std::string> objects(const Connection &connection)
{
    std::map<std::string, std::string> result;
    Query query(connection, "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema ORDER BY name");
    while (query.step())
        result.emplace(query.text(0), query.text(1));
    return result;
}

} // namespace

int currentVersion()
{
    return static_cast<int>(schemaSteps().size());
}

int fileVersion(const Connection &connection)
{
    return pragmaNumber(connection, "PRAGMA user_version");
}

int applicationId(const Connection &connection)
{
    return pragmaNumber(connection, "PRAGMA application_id");
}

void layFoundation(const Connection &connection)
{
    connection.execute("PRAGMA journal_mode = DELETE");
    for (int version = 1; version <= currentVersion(); ++version)
        climbTo(connection, version);
}

void migrate(const Connection &connection)
{
    for (int version = fileVersion(connection) + 1; version <= currentVersion(); ++version)
        climbTo(connection, version);
}

std::optional<std::string> foreignObject(const Connection &connection)
{
    const Connection reference(":memory:", OpenMode::Create);
    layFoundation(reference);
    const auto expected = objects(reference);
    const auto found = objects(connection);
    for (const auto &[name, sql] : found) {
        const auto known = expected.find(name);
        if (known == expected.end() || known->second != sql)
            return name;
    }
    for (const auto &[name, sql] : expected)
        if (!found.contains(name))
            return name;
    return std::nullopt;
}

void requireKnownSchema(const Connection &connection)
{
    if (const auto object = foreignObject(connection))
        throw base::Error("file-foreign-schema", {{"file", connection.file().string()}, {"object", *object}});
}

} // namespace quotasmith::store
