// SPDX-License-Identifier: Apache-2.0
#include "core/ops/handout/hand_out.h"

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/platform.h"
#include "core/ops/op_codes.h"
#include "core/ops/targets/place_text.h"
#include "core/store/writer.h"

namespace quotasmith::ops {

namespace {

/// Over everything the sheet says, so that a stamp copied to another sheet shows.
std::string hashOf(std::int64_t plan, store::HandoutId id, const store::HandoutCells &cells)
{
    base::Sha256 sum;
    sum.add(std::to_string(plan) + ' ' + std::to_string(id.value()) + '\n');
    for (const auto &[at, cell] : cells)
        sum.add(std::to_string(at.place.value()) + ' ' + std::string(plan::measureCode(at.measure)) + ' ' +
                std::string(store::handoutKindCode(at.kind)) + ' ' + at.period + ' ' +
                (cell.value ? std::to_string(*cell.value) : "-") + (cell.isFillable ? " 1\n" : " 0\n"));
    return sum.finish();
}

} // namespace

HandOutOutcome handOut(store::Document &document, const std::string &manager, const std::filesystem::path &file,
                       const HandoutWords &words)
{
    const PresentCells present(document.connection());
    const plan::Tree &tree = present.tree();
    const int node = requireNode(tree, plan::Axis::Organisation, manager);
    const std::vector<int> people = present.peopleBelow(node);
    if (people.empty())
        throw base::Error("handout-empty", {{"node", manager}});
    store::HandoutCells cells;
    store::HandoutCodes codes;
    for (const int person : people) {
        codes[tree.node(person).code] = tree.node(person).id;
        present.addCells(tree.node(person).id, cells);
    }
    HandOutOutcome outcome{{}, {}, static_cast<std::int64_t>(people.size()), 0};
    for (const auto &[at, cell] : cells)
        outcome.fillable += cell.isFillable ? 1 : 0;
    const store::Op op{kHandOut, store::StepKind::Barrier, {{"node", manager}}};
    outcome.changes = document.transact(op, [&](store::Writer &writer) {
        outcome.id = writer.newId<store::HandoutId>();
        const std::int64_t plan = present.settings().planId;
        const std::string hash = hashOf(plan, outcome.id, cells);
        store::insertHandout(writer,
                             {outcome.id, tree.node(node).id, writer.now(), writer.author(),
                              store::nextStep(writer.connection()), hash, std::nullopt},
                             codes, cells);
        // Last, so that a workbook nobody can compare with is never left lying about.
        base::writeFileAtomically(
            file, handoutBytes(present, node, cells, {plan, outcome.id.value(), hash}, words, writer.now()));
    });
    return outcome;
}

} // namespace quotasmith::ops
