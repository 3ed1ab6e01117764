// SPDX-License-Identifier: Apache-2.0
#include "core/store/queries/market_lists.h"

#include "core/store/queries/lists/dates.h"
#include "core/store/queries/lists/list_rows.h"

#include <algorithm>

namespace quotasmith::store {

using plan::Record;

namespace {

/// The code of the strategy a row names: people also write its name, where nobody else has it.
std::string strategyOf(const std::vector<plan::Strategy> &strategies, const std::string &said)
{
    const bool isCode =
        std::any_of(strategies.begin(), strategies.end(), [&](const auto &each) { return each.code == said; });
    const auto isNamed = [&](const plan::Strategy &each) { return each.name == said; };
    if (isCode || std::count_if(strategies.begin(), strategies.end(), isNamed) != 1)
        return said;
    return std::find_if(strategies.begin(), strategies.end(), isNamed)->code;
}

} // namespace

std::vector<plan::Strategy> readStrategies(const Connection &connection)
{
    return all(connection, "strategies", [&](const Record &record) {
        return plan::Strategy{record.text("code"),
                              record.text("name"),
                              required(record.axis("axis"), connection, record),
                              record.node("node"),
                              required(record.measure("measure"), connection, record),
                              record.number("gain"),
                              record.text("owner")};
    });
}

std::vector<plan::Project> readProjects(const Connection &connection)
{
    const auto strategies = readStrategies(connection);
    return all(connection, "projects", [&](const Record &record) {
        return plan::Project{record.text("code"),
                             record.text("name"),
                             strategyOf(strategies, record.text("strategy")),
                             record.text("owner"),
                             dateOf(connection, record, "due"),
                             required(plan::findActionStatus(record.text("status")), connection, record)};
    });
}

std::vector<plan::ActionItem> readActions(const Connection &connection)
{
    const auto strategies = readStrategies(connection);
    return all(connection, "actions", [&](const Record &record) {
        return plan::ActionItem{record.text("code"),
                                record.text("text"),
                                record.text("owner"),
                                dateOf(connection, record, "due"),
                                required(plan::findActionStatus(record.text("status")), connection, record),
                                record.text("finding"),
                                strategyOf(strategies, record.text("strategy"))};
    });
}

} // namespace quotasmith::store
