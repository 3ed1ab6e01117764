// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/rules/rules.h"

#include "core/diagnosis/rules/verdict.h"

namespace quotasmith::diagnosis::rules {

namespace {

/// Members that stand below a node which takes what belongs nowhere.
std::vector<plan::NodeId> orphansOf(const plan::Tree &tree, std::int64_t &members)
{
    std::vector<plan::NodeId> orphans;
    for (int i = 1; i < tree.size(); ++i) {
        if (tree.node(i).unassigned)
            continue;
        ++members;
        for (int above = tree.parent(i); above > 0; above = tree.parent(above))
            if (tree.node(above).unassigned) {
                orphans.push_back(tree.node(i).id);
                break;
            }
    }
    return orphans;
}

std::string_view sourceOf(plan::Axis axis)
{
    if (axis == plan::Axis::Organisation)
        return "people";
    return axis == plan::Axis::Customer ? "customers" : "products";
}

} // namespace

Verdict orphanNode(const Input &input)
{
    constexpr std::string_view kCode = "orphan-node";
    Verdict verdict;
    bool isAnybodyKnown = false;
    for (const plan::Axis axis : plan::kAxes) {
        const plan::Tree &tree = input.tree(axis);
        std::int64_t members = 0;
        std::vector<plan::NodeId> orphans = orphansOf(tree, members);
        isAnybodyKnown = isAnybodyKnown || members > 0;
        if (orphans.empty())
            continue;
        Finding finding{kCode, std::string(plan::axisCode(axis)), Severity::Info, "place-nodes", {}, {}};
        finding.evidence = {evidence("nodes-unplaced", EvidenceForm::Count, static_cast<std::int64_t>(orphans.size())),
                            evidence("nodes", EvidenceForm::Count, members)};
        finding.rows = {rowsOf(sourceOf(axis), axis, std::move(orphans))};
        verdict.findings.push_back(std::move(finding));
    }
    return isAnybodyKnown ? verdict : missing(kCode, {"people", "customers", "products"});
}

} // namespace quotasmith::diagnosis::rules
