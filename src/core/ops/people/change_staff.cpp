// SPDX-License-Identifier: Apache-2.0
#include "core/ops/people/change_staff.h"

#include "core/ops/op_codes.h"
#include "core/ops/people/staff_change.h"
#include "core/ops/targets/write_sheet.h"
#include "core/store/writer.h"

#include <algorithm>
#include <map>

namespace quotasmith::ops {

namespace {

constexpr plan::Axis kAxis = plan::Axis::Organisation;

const char *codeOf(StaffAction action)
{
    switch (action) {
    case StaffAction::Join:
        return kPeopleJoin;
    case StaffAction::Leave:
        return kPeopleLeave;
    case StaffAction::Move:
        break;
    }
    return kPeopleMove;
}

store::Op opOf(const StaffRequest &request)
{
    return {codeOf(request.action),
            store::StepKind::Edit,
            {{"person", request.person}, {"month", request.from}, {"to", request.to}, {"heir", request.heir}}};
}

/// Identities nobody keeps: for looking only.
NewId borrowedIds()
{
    return [next = std::int64_t{0}]() mutable { return --next; };
}

/// A place: who stands in it, under which node.
using Seat = std::pair<plan::NodeId, plan::NodeId>;

struct SeatLine {
    plan::Node node;
    std::string team;
    plan::MonthUnits before{}, after{};
};

/// Adds a sheet's leaves to the seats, in tree order.
void collect(const spread::Sheet &sheet, const Roster &roster, std::vector<Seat> &order,
             std::map<Seat, SeatLine> &seats, plan::MonthUnits SeatLine::*side)
{
    const plan::Tree &tree = sheet.tree(kAxis);
    for (int leaf = 0; leaf < tree.leafCount(); ++leaf) {
        const int position = tree.leafNode(leaf);
        const plan::Node &node = tree.node(position);
        const bool isOpened = node.unassigned && !roster.before().find(node.id); // its team carried the amount before
        const Seat seat =
            isOpened ? Seat{node.parent, roster.node(node.parent).parent} : Seat{roster.personOf(node.id), node.parent};
        const auto [found, isNew] = seats.try_emplace(seat);
        if (isNew)
            order.push_back(seat);
        const int parent = tree.parent(position);
        found->second.node = node;
        found->second.team = parent < 0 ? std::string() : tree.node(parent).code;
        const plan::MonthUnits &cells = sheet.table(kAxis).leaves[static_cast<std::size_t>(leaf)].cells;
        for (std::size_t m = 0; m < 12; ++m)
            (found->second.*side)[m] += cells[m];
    }
}

} // namespace

std::vector<BridgeRow> bridgeBetween(const StaffMeasure &measure, const spread::Sheet &after, const Roster &roster)
{
    std::vector<Seat> order;
    std::map<Seat, SeatLine> seats;
    collect(measure.before.sheet, roster, order, seats, &SeatLine::before);
    collect(after, roster, order, seats, &SeatLine::after);
    std::vector<BridgeRow> rows;
    for (const Seat &seat : order) {
        const SeatLine &line = seats.at(seat);
        for (int month = 0; month < 12; ++month) {
            const auto m = static_cast<std::size_t>(month);
            if (line.before[m] != line.after[m])
                rows.push_back({line.node.code, line.node.name, line.team, month, line.before[m], line.after[m]});
        }
    }
    return rows;
}

const StaffMeasure *StaffOutcome::refused() const
{
    const auto found = std::find_if(measures.begin(), measures.end(), [](const StaffMeasure &measure) {
        return !std::holds_alternative<spread::Done>(measure.result);
    });
    return found == measures.end() ? nullptr : &*found;
}

StaffOutcome changeStaff(store::Document &document, const StaffRequest &request, Run run)
{
    const store::Connection &connection = document.connection();
    StaffOutcome outcome;
    {
        const StaffChange change(connection, request, borrowedIds());
        outcome.measures = change.solve(connection);
        outcome.node = change.madeNode();
    }
    if (run == Run::Preview || outcome.refused())
        return outcome;
    outcome.changes = document.transact(opOf(request), [&](store::Writer &writer) {
        const StaffChange change(connection, request, [&] { return writer.newId<plan::NodeId>().value(); });
        outcome.measures = change.solve(connection);
        change.roster().write(writer);
        for (const StaffMeasure &measure : outcome.measures)
            writeSheet(writer, std::get<spread::Done>(measure.result).after);
        change.roster().removeNodes(writer);
    });
    return outcome;
}

} // namespace quotasmith::ops
