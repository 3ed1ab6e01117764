// SPDX-License-Identifier: Apache-2.0
#include "core/store/queries/kept/kept_rows.h"

#include "core/base/error.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/sqlite/session.h"
#include "core/store/tables/nodes.h"

#include <cstdint>
#include <map>
#include <set>
#include <sqlite3.h>
#include <utility>

namespace quotasmith::store {

/// It holds while neither this connection has changed a row since (`changeCount`) nor another one (`dataVersion`).
struct KeptRows {
    std::int64_t changeCount = 0;
    std::int64_t dataVersion = 0;
    std::array<SharedTree, 3> trees; ///< by Axis
    std::map<std::pair<plan::Measure, plan::Axis>, std::shared_ptr<LinesByNode>> targets;
};

namespace {

/// Beyond so many changed rows reading all of them is quicker.
constexpr std::size_t kMostFollowed = 500;

using TargetKey = std::pair<plan::Measure, plan::Axis>;

std::int64_t dataVersion(const Connection &connection)
{
    Query query(connection, "PRAGMA data_version");
    query.step();
    return query.integer(0);
}

/// What is kept and holds; nullptr where nothing may be used or kept.
KeptRows *keptNow(const Connection &connection)
{
    std::shared_ptr<KeptRows> &kept = connection.kept();
    const std::int64_t count = connection.changeCount(), version = dataVersion(connection);
    if (kept && kept->changeCount == count && kept->dataVersion == version)
        return kept.get();
    if (connection.isInTransaction())
        return nullptr;
    kept = std::make_shared<KeptRows>();
    kept->changeCount = count;
    kept->dataVersion = version;
    return kept.get();
}

std::string_view textOf(sqlite3_value *value)
{
    // As bytes: to end them with a zero SQLite may want memory, and a line that is not seen would stay as it was.
    const auto *letters = static_cast<const char *>(sqlite3_value_blob(value));
    return letters ? std::string_view(letters, static_cast<std::size_t>(sqlite3_value_bytes(value)))
                   : std::string_view();
}

/// The rows of the changeset that are target lines, and whether it changes nodes.
struct ChangedRows {
    std::map<TargetKey, std::set<plan::NodeId>> targets;
    bool hasNodes = false;
};

ChangedRows changedRows(const Connection &connection, std::string_view changeset)
{
    ChangedRows changed;
    visitChangeset(connection, changeset, false, [&](const RowChange &row) {
        changed.hasNodes = changed.hasNodes || row.table == "node";
        if (row.table != "target")
            return;
        const auto &key = row.kind == RowChange::Kind::Insert ? row.after : row.before;
        const auto measure = plan::findMeasure(textOf(key(0)));
        const auto axis = plan::findAxis(textOf(key(1)));
        if (measure && axis)
            changed.targets[{*measure, *axis}].insert(plan::NodeId(sqlite3_value_int64(key(2))));
    });
    return changed;
}

void follow(const Connection &connection, std::string_view changeset, KeptRows &kept)
{
    const ChangedRows changed = changeset.empty() ? ChangedRows() : changedRows(connection, changeset);
    if (changed.hasNodes)
        kept.trees = {};
    for (const auto &[key, nodes] : changed.targets) {
        const auto found = kept.targets.find(key);
        if (found == kept.targets.end())
            continue;
        if (nodes.size() > kMostFollowed) {
            kept.targets.erase(found);
            continue;
        }
        if (found->second.use_count() > 1) // somebody looks at it as it was
            found->second = std::make_shared<LinesByNode>(*found->second);
        rereadTargets(connection, key.first, key.second, nodes, *found->second);
    }
    kept.changeCount = connection.changeCount();
}

} // namespace

std::array<SharedTree, 3> sharedTrees(const Connection &connection, const plan::PlanSettings &settings)
{
    KeptRows *kept = keptNow(connection);
    std::array<SharedTree, 3> trees;
    for (const plan::Axis axis : plan::kAxes) {
        const auto a = static_cast<std::size_t>(axis);
        if (kept && kept->trees[a] && kept->trees[a]->plannedLevel() == settings.plannedLevel(axis)) {
            trees[a] = kept->trees[a];
            continue;
        }
        trees[a] = std::make_shared<const plan::Tree>(readTree(connection, settings, axis));
        if (kept)
            kept->trees[a] = trees[a];
    }
    return trees;
}

SharedLines sharedTargets(const Connection &connection, plan::Measure measure, plan::Axis axis)
{
    KeptRows *kept = keptNow(connection);
    if (kept)
        if (const auto found = kept->targets.find({measure, axis}); found != kept->targets.end())
            return found->second;
    auto lines = std::make_shared<LinesByNode>(readTargets(connection, measure, axis));
    if (kept)
        kept->targets[{measure, axis}] = lines;
    return lines;
}

KeptFollower::KeptFollower(const Connection &connection) : m_connection(connection)
{
    keptNow(connection); // what does not hold any more is gone before the transaction begins
}

void KeptFollower::committed(std::string_view changeset) const
{
    std::shared_ptr<KeptRows> &kept = m_connection.kept();
    try {
        if (kept)
            follow(m_connection, changeset, *kept);
    } catch (...) { // the step is written all the same, and the next reading says what is wrong
        kept.reset();
    }
}

} // namespace quotasmith::store
