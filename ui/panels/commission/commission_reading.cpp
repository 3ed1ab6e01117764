// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/commission_reading.h"

#include "core/store/tables/holds.h"
#include "core/store/tables/incentive_budget.h"
#include "core/store/tables/nodes.h"

namespace quotasmith::ui {

SharedCommission readCommission(const store::Connection &connection)
{
    auto reading = std::make_shared<CommissionReading>();
    reading->book = ops::readPayBook(connection);
    reading->statements = ops::statementsOf(reading->book);
    reading->radars = ops::radarOfSchemes(reading->book);
    reading->products = store::readTree(connection, reading->book.settings, plan::Axis::Product);
    reading->closedMonths = store::readClosedMonths(connection);
    reading->budget = store::readIncentiveBudget(connection);
    return reading;
}

exchange::SchemeFile fileOf(const ops::KnownScheme &scheme, const plan::Tree &tree)
{
    exchange::SchemeFile file = scheme.file;
    file.code = scheme.code;
    file.assigned.emplace();
    for (const store::SchemeAssignment &one : scheme.assigned)
        if (const auto node = tree.find(one.node))
            file.assigned->push_back({tree.node(*node).code, one.from, one.to});
    return file;
}

} // namespace quotasmith::ui
