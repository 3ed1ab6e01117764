// SPDX-License-Identifier: Apache-2.0
#include "core/spread/assigned.h"

#include "core/money/money.h"

#include <algorithm>
#include <map>

namespace quotasmith::spread {

namespace {

money::Rate cushionOf(const plan::Node &node, std::span<const plan::CushionRule> rules)
{
    const plan::CushionRule *ofLevel = nullptr;
    for (const plan::CushionRule &rule : rules) {
        if (rule.node == node.id)
            return rule.rate;
        if (rule.axis == node.axis && rule.level == node.level)
            ofLevel = &rule;
    }
    return ofLevel ? ofLevel->rate : money::Rate();
}

} // namespace

std::vector<money::Rate> assignedFactors(const plan::Tree &tree, plan::Axis axis,
                                         std::span<const plan::CushionRule> rules)
{
    std::vector<plan::CushionRule> own;
    std::copy_if(rules.begin(), rules.end(), std::back_inserter(own),
                 [axis](const plan::CushionRule &rule) { return rule.axis == axis; });
    const money::Rate one(1, 1);
    std::vector<money::Rate> factors(static_cast<std::size_t>(tree.size()), one);
    for (int node = 1; !own.empty() && node < tree.size(); ++node) {
        const int parent = tree.parent(node);
        factors[static_cast<std::size_t>(node)] =
            factors[static_cast<std::size_t>(parent)] * (one + cushionOf(tree.node(parent), own));
    }
    return factors;
}

std::vector<money::Rate> quotaFactors(const plan::Tree &tree, plan::Axis axis, std::span<const plan::CushionRule> rules)
{
    std::vector<money::Rate> factors = assignedFactors(tree, axis, rules);
    for (int node = 0; node < tree.size(); ++node)
        if (tree.node(node).level != plan::Level::Person || tree.node(node).unassigned)
            factors[static_cast<std::size_t>(node)] = money::Rate(1, 1);
    return factors;
}

std::int64_t assignedUnits(std::int64_t planned, const money::Rate &factor)
{
    return factor.of(planned);
}

std::int64_t assignedUnits(const plan::MonthUnits &planned, calendar::MonthRange months, const money::Rate &factor)
{
    if (factor == money::Rate(1, 1))
        return plan::sumOf(planned, months.first, months.last);
    std::int64_t sum = 0;
    for (int month = months.first; month <= months.last; ++month)
        sum = money::addUnits(sum, assignedUnits(planned[static_cast<std::size_t>(month)], factor));
    return sum;
}

std::vector<StreetTotal> streetTotals(const Sheet &sheet, plan::Axis axis, std::span<const plan::CushionRule> rules)
{
    const plan::Tree &tree = sheet.tree(axis);
    const std::vector<money::Rate> factors = assignedFactors(tree, axis, rules);
    std::map<plan::Level, StreetTotal> byLevel;
    for (int node = 1; node < tree.size(); ++node) {
        if (!tree.isPlanned(node))
            continue;
        StreetTotal &total = byLevel[tree.node(node).level];
        const plan::MonthUnits planned = sheet.months(axis, node);
        total.level = tree.node(node).level;
        total.planned = money::addUnits(total.planned, plan::sumOf(planned));
        total.assigned =
            money::addUnits(total.assigned, assignedUnits(planned, {}, factors[static_cast<std::size_t>(node)]));
    }
    std::vector<StreetTotal> totals;
    for (auto &[level, total] : byLevel) {
        if (total.planned != 0)
            total.share = money::Rate(total.assigned, total.planned);
        totals.push_back(total);
    }
    return totals;
}

} // namespace quotasmith::spread
