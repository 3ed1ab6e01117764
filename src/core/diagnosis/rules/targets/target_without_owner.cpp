// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/rules/verdict.h"
#include "core/money/money.h"

#include <algorithm>

namespace quotasmith::diagnosis::rules {

namespace {

struct Unowned {
    std::int64_t units = 0;
    std::vector<calendar::Month> months;
};

const plan::Person *personAt(const Input &input, plan::NodeId node)
{
    const auto found = std::find_if(input.people.begin(), input.people.end(),
                                    [node](const plan::Person &person) { return person.node == node; });
    return found == input.people.end() ? nullptr : &*found;
}

/// The last month somebody stands for what is planned there; nothing: for all of them.
struct Stewardship {
    bool isAnybody = false;
    std::optional<calendar::Month> until;
};

Stewardship stewardshipOf(const Input &input, const plan::Node &node)
{
    if (node.level != plan::Level::Person || node.unassigned)
        return {};
    const plan::Person *person = personAt(input, node.id);
    const auto left = person && person->leaveDate ? calendar::Date::parse(*person->leaveDate) : std::nullopt;
    return {true, left ? std::optional(left->monthOf()) : std::nullopt};
}

/// A planned leaf above people is owned by those below it.
bool isOwned(const Input &input, const plan::Tree &tree, int position, calendar::Month month)
{
    for (int i = position; i < tree.end(position); ++i) {
        const Stewardship owner = stewardshipOf(input, tree.node(i));
        if (owner.isAnybody && (!owner.until || month <= *owner.until))
            return true;
    }
    return false;
}

/// What the plan's year asks of nobody.
Unowned unownedOf(const Input &input, const plan::Tree &tree, int position, const MonthValues &line)
{
    Unowned unowned;
    for (const auto &[month, units] : line) {
        if (units <= 0 || !planYear(input).contains(month) || isOwned(input, tree, position, month))
            continue;
        unowned.units = money::addUnits(unowned.units, units);
        unowned.months.push_back(month);
    }
    return unowned;
}

} // namespace

Verdict targetWithoutOwner(const Input &input)
{
    constexpr std::string_view kCode = "target-without-owner";
    const plan::Measure measure = input.settings.money;
    const auto targets = input.targets.measures.find(measure);
    if (targets == input.targets.measures.end())
        return missing(kCode, {"targets"});
    const plan::Tree &tree = input.tree(plan::Axis::Organisation);
    const auto &byNode = targets->second.byNode[static_cast<std::size_t>(plan::Axis::Organisation)];
    Verdict verdict;
    for (int leaf = 0; leaf < tree.leafCount(); ++leaf) {
        const int position = tree.leafNode(leaf);
        const plan::Node &node = tree.node(position);
        const auto line = byNode.find(node.id);
        if (line == byNode.end())
            continue;
        const Unowned unowned = unownedOf(input, tree, position, line->second);
        if (unowned.units <= 0)
            continue;
        Finding finding{kCode, node.code, Severity::Bad, "name-owner", {}, {}};
        finding.evidence = {measured(measure, unowned.units)};
        finding.rows = {rowsOf("targets", plan::Axis::Organisation, {node.id})};
        finding.rows.front().months = unowned.months;
        verdict.findings.push_back(std::move(finding));
    }
    return verdict;
}

} // namespace quotasmith::diagnosis::rules
