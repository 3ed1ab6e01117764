// SPDX-License-Identifier: Apache-2.0
#include "core/store/queries/damage/damaged_rows.h"

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/store/digest.h"
#include "core/store/history.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/sqlite/session.h"

#include <algorithm>
#include <iterator>
#include <sqlite3.h>
#include <utility>
#include <vector>

namespace quotasmith::store {

namespace {

using RowHash = std::pair<std::uint64_t, std::uint64_t>;

void copyInto(const Connection &target, const Connection &source)
{
    sqlite3_backup *copy = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (!copy)
        target.require(sqlite3_errcode(target.handle()));
    sqlite3_backup_step(copy, -1);
    target.require(sqlite3_backup_finish(copy));
}

/// Whether the copy's newest step is a step of the plan.
bool isEarlierState(const Connection &plan, const HistoryStep &newest)
{
    const auto same = readStep(plan, newest.step);
    return same && same->hash == newest.hash;
}

/// Does once more what the steps after `first` did.
void applySteps(const Connection &target, const Connection &plan, std::int64_t first)
{
    for (const HistoryStep &step : readHistory(plan)) {
        if (step.step <= first)
            continue;
        const std::string changeset = verifiedChangeset(plan, step.target.value_or(step.step));
        applyChangeset(target, changeset, step.op.kind == StepKind::Undo);
    }
}

/// The rows of a query, each as a hash, in order; those up to a place that cannot be read.
std::vector<RowHash> rowsOf(const Connection &connection, const std::string &sql)
{
    std::vector<RowHash> rows;
    try {
        Query query(connection, sql);
        const int columns = sqlite3_column_count(query.statement());
        std::string bytes;
        while (query.step()) {
            bytes.clear();
            for (int column = 0; column < columns; ++column) {
                bytes += static_cast<char>(sqlite3_column_type(query.statement(), column));
                bytes += query.textView(column);
                bytes += '\0';
            }
            const base::HashSum hash = base::quickHash(bytes.data(), bytes.size());
            rows.emplace_back(hash.high, hash.low);
        }
    } catch (const base::Error &) { // the pages end here
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::int64_t differences(const std::vector<RowHash> &is, const std::vector<RowHash> &should)
{
    std::vector<RowHash> tooMany, missing;
    std::set_difference(is.begin(), is.end(), should.begin(), should.end(), std::back_inserter(tooMany));
    std::set_difference(should.begin(), should.end(), is.begin(), is.end(), std::back_inserter(missing));
    return static_cast<std::int64_t>(std::max(tooMany.size(), missing.size()));
}

std::map<std::string, std::int64_t> differencesOf(const Connection &damaged, const Connection &expected)
{
    std::map<std::string, std::int64_t> tables;
    const auto compare = [&](const std::string &table, const std::string &sql) {
        if (const std::int64_t rows = differences(rowsOf(damaged, sql), rowsOf(expected, sql)))
            tables[table] = rows;
    };
    for (const std::string &table : recordedTables())
        compare(table, "SELECT * FROM " + table);
    compare("fact", "SELECT * FROM fact WHERE id >> 32 IN (SELECT id FROM fact_part WHERE active = 1)");
    return tables;
}

} // namespace

std::optional<std::map<std::string, std::int64_t>> damagedRows(const Connection &damaged, const Connection &earlier)
{
    const auto newest = readHistory(earlier, 1);
    if (newest.empty() || !isEarlierState(damaged, newest.front()))
        return std::nullopt;
    const Connection expected(":memory:", OpenMode::Create);
    copyInto(expected, earlier);
    try {
        applySteps(expected, damaged, newest.front().step);
    } catch (const base::Error &) { // a step does not fit, or its changes are not kept
        return std::nullopt;
    }
    if (digestFromContent(expected) != storedDigest(damaged))
        return std::nullopt;
    return differencesOf(damaged, expected);
}

} // namespace quotasmith::store
