// SPDX-License-Identifier: Apache-2.0
#include "core/ops/actuals/edit_actuals.h"

#include "core/base/error.h"
#include "core/money/money.h"
#include "core/ops/nodes/node_catalog.h"
#include "core/ops/op_codes.h"
#include "core/ops/targets/place_text.h"
#include "core/ops/targets/write_sheet.h"
#include "core/store/queries/fact_sums.h"
#include "core/store/tables/entries.h"
#include "core/store/tables/holds.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"
#include "core/store/writer.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

void requireOpen(const store::Connection &connection, calendar::Month month)
{
    const auto closed = store::readClosedMonths(connection);
    if (std::find(closed.begin(), closed.end(), month) != closed.end())
        throw base::Error("month-closed", {{"month", month.text()}});
}

void requireFactMeasure(plan::Measure measure)
{
    const auto measures = plan::factMeasures();
    if (std::find(measures.begin(), measures.end(), measure) == measures.end())
        throw base::Error("measure-not-a-fact", {{"measure", std::string(plan::measureCode(measure))}});
}

plan::NodeId requirePerson(const store::Connection &connection, const std::string &code)
{
    const plan::Tree tree = store::readTree(connection, store::readSettings(connection), plan::Axis::Organisation);
    const plan::Node &node = tree.node(requireNode(tree, plan::Axis::Organisation, code));
    if (node.level != plan::Level::Person)
        throw base::Error("node-not-a-person", {{"node", code}, {"level", std::string(plan::levelCode(node.level))}});
    return node.id;
}

/// What other typed entries of the person already add in this month (another account or product).
std::int64_t typedElsewhere(const store::Connection &connection, const plan::Entry &entry)
{
    std::int64_t sum = 0;
    for (const plan::Entry &other : store::readEntries(connection, entry.month))
        if (other.person == entry.person && other.measure == entry.measure &&
            (other.account != entry.account || other.product != entry.product))
            sum = money::addUnits(sum, other.value);
    return sum;
}

} // namespace

SetActualOutcome setActual(store::Document &document, const SetActual &request)
{
    const store::Connection &connection = document.connection();
    requireFactMeasure(request.measure);
    requireOpen(connection, request.month);
    const plan::NodeId person = requirePerson(connection, request.person);
    const auto present = store::personActual(connection, person, request.month, request.measure);
    SetActualOutcome outcome;
    outcome.isAdjustment = present.imported.has_value();
    store::Op op{kActualsSet,
                 store::StepKind::Edit,
                 {{"person", request.person},
                  {"month", request.month.text()},
                  {"measure", std::string(plan::measureCode(request.measure))},
                  {"value", std::to_string(request.value)}}};
    outcome.changes = document.transact(op, [&](store::Writer &writer) {
        plan::Entry entry{person,
                          NodeCatalog(writer, plan::Axis::Customer).unassignedLeaf(),
                          NodeCatalog(writer, plan::Axis::Product).unassignedLeaf(),
                          request.month,
                          request.measure,
                          0,
                          request.value,
                          request.note};
        const std::int64_t rest =
            money::addUnits(present.imported.value_or(0), typedElsewhere(writer.connection(), entry));
        entry.value = money::subtractUnits(request.value, rest);
        outcome.difference = entry.value;
        store::putEntry(writer, entry);
        settleTargets(writer);
    });
    return outcome;
}

store::Changes closeMonth(store::Document &document, calendar::Month month)
{
    const plan::PlanSettings settings = store::readSettings(document.connection());
    if (!settings.calendar.position(month))
        throw base::Error("month-outside",
                          {{"month", month.text()}, {"year", std::to_string(settings.calendar.year())}});
    requireOpen(document.connection(), month);
    return document.transact({kActualsClose, store::StepKind::Barrier, {{"month", month.text()}}},
                             [&](store::Writer &writer) { store::closeMonth(writer, month); });
}

} // namespace quotasmith::ops
