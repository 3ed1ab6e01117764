// SPDX-License-Identifier: Apache-2.0
#include "core/ops/targets/set_targets.h"

#include "core/ops/op_codes.h"
#include "core/ops/targets/finish_edit.h"
#include "core/ops/targets/first_fill.h"
#include "core/ops/targets/typed_value.h"
#include "core/ops/targets/unit_value.h"
#include "core/ops/targets/write_sheet.h"
#include "core/spread/block/block.h"
#include "core/store/writer.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

/// The cells of a request that say something, and which of the request's they are.
struct ReadCells {
    std::vector<spread::BlockCell> cells;
    std::vector<std::size_t> of;
};

ReadCells readCells(const store::Connection &connection, const SetTargets &request, BlockOutcome &outcome)
{
    const store::PlanSheet &plan = outcome.before;
    UnitValues values(connection, plan);
    ReadCells read;
    for (std::size_t i = 0; i < request.cells.size(); ++i) {
        const TypedCell &cell = request.cells[i];
        try {
            const auto place = requirePlace(plan.sheet, plan.settings, {request.axis, cell.node, cell.period});
            const auto value = requireValue(cell.typed, plan.settings.decimals(request.measure));
            read.cells.push_back({place, values.require(place, value), cell.keep});
            read.of.push_back(i);
        } catch (const base::Error &error) { // an outcome of this cell, the others go on
            outcome.refused.push_back({i, error});
        }
    }
    return read;
}

void write(store::Document &document, const SetTargets &request, std::size_t count, const spread::Sheet &after,
           BlockOutcome &outcome)
{
    Summary summary{{"axis", std::string(plan::axisCode(request.axis))},
                    {"measure", std::string(plan::measureCode(request.measure))},
                    {"cells", std::to_string(count)},
                    {"keep", std::string(spread::keepCode(request.keep))}};
    outcome.changes = document.transact({opCode(request.source), store::StepKind::Edit, std::move(summary)},
                                        [&](store::Writer &writer) { writeSheet(writer, after); });
}

} // namespace

const char *opCode(BlockSource source)
{
    switch (source) {
    case BlockSource::Paste:
        return kTargetsPaste;
    case BlockSource::Fill:
        return kTargetsFill;
    case BlockSource::Clear:
        break;
    }
    return kTargetsClear;
}

BlockOutcome setTargets(store::Document &document, const SetTargets &request, Partly partly, Run run)
{
    requireAdditive(request.measure);
    BlockOutcome outcome;
    outcome.before = store::readSheet(document.connection(), request.measure);
    prepareFirstFill(document.connection(), outcome.before);
    const ReadCells read = readCells(document.connection(), request, outcome);
    if (!outcome.refused.empty() && partly == Partly::Never && run == Run::Write)
        run = Run::Preview;
    spread::BlockResult result = spread::setBlock(outcome.before.sheet, request.axis, read.cells, request.keep);
    outcome.notices = std::move(result.notices);
    for (spread::BlockRefusal &refusal : result.refused)
        std::visit(
            [&](auto &reason) {
                outcome.refused.push_back({read.of[refusal.cell], std::move(reason)});
            },
            refusal.reason);
    std::sort(outcome.refused.begin(), outcome.refused.end(),
              [](const CellRefusal &a, const CellRefusal &b) { return a.cell < b.cell; });
    const std::size_t count = request.cells.size() - outcome.refused.size();
    if (run == Run::Write && count > 0 && (outcome.refused.empty() || partly == Partly::Allowed))
        write(document, request, count, result.after, outcome);
    return outcome;
}

} // namespace quotasmith::ops
