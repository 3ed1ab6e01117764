// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/rules/verdict.h"

#include <algorithm>

namespace quotasmith::diagnosis::rules {

namespace {

/// Whether a strategy is for everybody: for the company, or for customers or products, which all of it sells.
bool isForAll(const plan::Strategy &strategy, const plan::Tree &tree)
{
    return !strategy.node || strategy.axis != plan::Axis::Organisation || *strategy.node == tree.node(0).id;
}

bool isServedAsWhole(const Input &input, plan::Measure measure)
{
    const plan::Tree &tree = input.tree(plan::Axis::Organisation);
    return std::any_of(input.strategies.begin(), input.strategies.end(), [&](const plan::Strategy &strategy) {
        return strategy.measure == measure && isForAll(strategy, tree);
    });
}

/// Whether a strategy stands at the node, above or below it.
bool isServed(const Input &input, plan::Measure measure, int position)
{
    const plan::Tree &tree = input.tree(plan::Axis::Organisation);
    return std::any_of(input.strategies.begin(), input.strategies.end(), [&](const plan::Strategy &strategy) {
        if (strategy.measure != measure)
            return false;
        if (isForAll(strategy, tree))
            return true;
        const auto at = tree.find(*strategy.node);
        return at && (*at == position || tree.isAbove(*at, position) || tree.isAbove(position, *at));
    });
}

Finding findingOf(std::string_view code, plan::Measure measure, const plan::Node &node, std::int64_t target)
{
    Finding finding{
        code, std::string(plan::measureCode(measure)) + ':' + node.code, Severity::Warn, "plan-strategy", {}, {}};
    finding.evidence = {measured(measure, target), evidence("strategies", EvidenceForm::Count, 0)};
    finding.rows = {rowsOf("targets", plan::Axis::Organisation, {node.id}), listRows("strategies")};
    return finding;
}

std::vector<plan::NodeId> membersOf(const plan::Tree &tree, int position)
{
    std::vector<plan::NodeId> members;
    for (int leaf = tree.leaves(position).first; leaf < tree.leaves(position).end; ++leaf)
        members.push_back(tree.node(tree.leafNode(leaf)).id);
    return members;
}

/// Those right below the company whose target no strategy serves.
void appendUnserved(std::vector<Finding> &findings, std::string_view code, const Input &input, plan::Measure measure)
{
    const plan::Tree &tree = input.tree(plan::Axis::Organisation);
    for (const int child : tree.children(0)) {
        const auto target =
            input.targets.sum(measure, plan::Axis::Organisation, membersOf(tree, child), planYear(input));
        if (target.value_or(0) > 0 && !isServed(input, measure, child))
            findings.push_back(findingOf(code, measure, tree.node(child), *target));
    }
}

} // namespace

Verdict targetWithoutStrategy(const Input &input)
{
    constexpr std::string_view kCode = "target-without-strategy";
    Verdict verdict;
    bool isAnyTarget = false;
    for (const auto &[measure, targets] : input.targets.measures) {
        const auto year = input.targets.company(measure, planYear(input));
        if (year.value_or(0) <= 0)
            continue;
        isAnyTarget = true;
        if (!isServed(input, measure, 0)) {
            verdict.findings.push_back(findingOf(kCode, measure, input.tree(plan::Axis::Organisation).node(0), *year));
            verdict.findings.back().subject = plan::measureCode(measure);
        } else if (!isServedAsWhole(input, measure)) {
            appendUnserved(verdict.findings, kCode, input, measure);
        }
    }
    return isAnyTarget ? verdict : missing(kCode, {"targets"});
}

} // namespace quotasmith::diagnosis::rules
