// SPDX-License-Identifier: Apache-2.0
#include "core/ops/diagnosis/segment_customers.h"

#include "core/base/error.h"
#include "core/ops/diagnosis/segment_tiers.h"
#include "core/ops/nodes/changed_tree.h"
#include "core/ops/nodes/node_catalog.h"
#include "core/ops/op_codes.h"
#include "core/ops/targets/write_sheet.h"
#include "core/store/queries/plan_lists.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/presences.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/targets.h"
#include "core/store/writer.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace quotasmith::ops {

namespace {

using diagnosis::Segment;

constexpr plan::Axis kAxis = plan::Axis::Customer;

std::size_t at(Segment segment)
{
    return static_cast<std::size_t>(segment);
}

/// Where an account stands, as people see it: not below what takes the ones without a tier.
std::optional<plan::NodeId> tierOf(const plan::Tree &tree, const plan::Node &account)
{
    const auto parent = tree.find(account.parent);
    const bool isTier = parent && tree.node(*parent).level == plan::Level::Tier && !tree.node(*parent).unassigned;
    return isTier ? std::optional(account.parent) : std::nullopt;
}

SegmentOutcome planned(const plan::Tree &tree, const SegmentTiers &tiers,
                       const std::vector<diagnosis::SegmentedAccount> &accounts)
{
    SegmentOutcome outcome;
    outcome.tiers = tiers;
    for (const diagnosis::SegmentedAccount &each : accounts) {
        const auto place = tree.find(each.account);
        if (!place || tree.node(*place).level != plan::Level::Account || tree.node(*place).unassigned)
            continue;
        const auto &to = tiers[at(each.segment)];
        const auto from = tierOf(tree, tree.node(*place));
        if (to && from == to)
            continue;
        outcome.moves.push_back({each.account, from, to.value_or(plan::NodeId()), each.segment});
        const std::string code(kTierCodes[at(each.segment)]);
        if (!to && std::find(outcome.created.begin(), outcome.created.end(), code) == outcome.created.end())
            outcome.created.push_back(code);
    }
    return outcome;
}

/// The axis as it will be; tiers that have yet to be made stand under numbers nobody has.
std::vector<plan::Node> nodesAfter(const plan::Tree &tree, const SegmentOutcome &outcome)
{
    std::vector<plan::Node> nodes = tree.nodes();
    std::unordered_map<plan::NodeId, plan::NodeId> parents;
    std::array<bool, 3> isMade{};
    for (const SegmentMove &move : outcome.moves) {
        const plan::NodeId made(-1 - static_cast<std::int64_t>(at(move.segment)));
        parents[move.account] = move.to.isNull() ? made : move.to;
        if (!move.to.isNull() || std::exchange(isMade[at(move.segment)], true))
            continue;
        const std::string code(kTierCodes[at(move.segment)]);
        nodes.push_back({made, kAxis, "new-" + code, code, tree.node(0).id, plan::Level::Tier, false});
    }
    for (plan::Node &node : nodes)
        if (const auto parent = parents.find(node.id); parent != parents.end())
            node.parent = parent->second;
    return nodes;
}

void requireOpen(const spread::Sheet &sheet, const SegmentOutcome &outcome)
{
    const plan::Tree &tree = sheet.tree(kAxis);
    for (const SegmentMove &move : outcome.moves) {
        const int account = tree.find(move.account).value();
        const plan::MonthUnits own = sheet.months(kAxis, account);
        for (std::size_t m = 0; m < own.size(); ++m)
            if (sheet.closed[m] && own[m] != 0)
                throw base::Error("node-closed-months", {{"node", tree.node(account).code}});
    }
}

void requireHeld(const store::PlanSheet &after)
{
    const spread::Sheet &sheet = after.sheet;
    for (const plan::Hold &hold : sheet.holds) {
        const auto node = hold.axis == kAxis ? sheet.tree(kAxis).find(hold.node) : std::nullopt;
        if (!node || hold.strength == plan::HoldStrength::Soft ||
            plan::besideHold(hold, sheet.value(kAxis, *node, hold.months)) == 0)
            continue;
        throw base::Error("segment-held", {{"node", sheet.tree(kAxis).node(*node).code},
                                           {"period", after.settings.calendar.text(hold.months)}});
    }
}

/// Accounts that carry targets take them along: nothing that is over or promised may change by it.
void requireMovable(const store::Connection &connection, const plan::Tree &tree, const SegmentOutcome &outcome)
{
    if (tree.plannedLevel() != plan::Level::Account)
        return;
    const auto presences = store::readPresences(connection);
    for (const plan::Measure measure : store::plannedMeasures(connection)) {
        const store::PlanSheet before = store::readSheet(connection, measure);
        requireOpen(before.sheet, outcome);
        requireHeld(overNodes(before, kAxis, nodesAfter(tree, outcome), linesOf(before.sheet, kAxis), presences));
    }
}

void write(store::Writer &writer, SegmentOutcome &outcome, const TierNames &names)
{
    NodeCatalog catalog(writer, kAxis);
    outcome.created.clear();
    for (SegmentMove &move : outcome.moves) {
        auto &tier = outcome.tiers[at(move.segment)];
        if (!tier) {
            tier = catalog.add(catalog.root(), std::string(kTierCodes[at(move.segment)]), names[at(move.segment)]);
            outcome.created.push_back(catalog.node(*tier).code);
        }
        move.to = *tier;
        catalog.update(move.account, catalog.node(move.account).name, move.to);
    }
    settleTargets(writer);
}

} // namespace

SegmentOutcome segmentCustomers(store::Document &document, const std::vector<diagnosis::SegmentedAccount> &accounts,
                                Run run, const TierNames &names)
{
    const store::Connection &connection = document.connection();
    const plan::Tree tree = store::readTree(connection, store::readSettings(connection), kAxis);
    SegmentOutcome outcome = planned(tree, segmentTiers(tree, store::readServiceRules(connection)), accounts);
    if (outcome.moves.empty())
        return outcome;
    requireMovable(connection, tree, outcome);
    if (run == Run::Preview)
        return outcome;
    const store::Op op{kCustomersSegment, store::StepKind::Edit, {{"accounts", std::to_string(outcome.moves.size())}}};
    outcome.changes = document.transact(op, [&](store::Writer &writer) { write(writer, outcome, names); });
    return outcome;
}

} // namespace quotasmith::ops
