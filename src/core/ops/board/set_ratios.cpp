// SPDX-License-Identifier: Apache-2.0
#include "core/ops/board/set_ratios.h"

#include "core/ops/targets/finish_edit.h"
#include "core/store/tables/ratios.h"
#include "core/store/writer.h"

namespace quotasmith::ops {

namespace {

/// What one cell of the block comes to; without a value the target goes away.
struct Setting {
    plan::RatioTarget target;
    bool isKept = true;
};

Setting require(const store::Connection &connection, const store::RatioPlan &plan, const PlaceName &name,
                const std::string &typed)
{
    const spread::Place place = requirePlace(plan.numerator.sheet, plan.settings(), name);
    requireOpenMonth(plan, name, place);
    const auto value = requireRatio(connection, plan, place, typed);
    return {{plan.measure, spread::ratioNode(plan.sheet(), place), place.months, value.value_or(money::Rate())},
            value.has_value()};
}

store::Changes write(store::Document &document, const SetRatios &request, const std::vector<Setting> &settings)
{
    Summary summary{{"axis", std::string(plan::axisCode(request.axis))},
                    {"measure", std::string(plan::measureCode(request.measure))},
                    {"cells", std::to_string(settings.size())}};
    return document.transact({opCode(request.source), store::StepKind::Edit, std::move(summary)},
                             [&](store::Writer &writer) {
                                 for (const Setting &setting : settings)
                                     if (setting.isKept)
                                         store::putRatio(writer, setting.target);
                                     else
                                         store::removeRatio(writer, setting.target);
                             });
}

} // namespace

RatiosOutcome setRatios(store::Document &document, const SetRatios &request, Partly partly, Run run)
{
    const store::RatioPlan plan = store::readRatioPlan(document.connection(), request.measure);
    RatiosOutcome outcome;
    std::vector<Setting> settings;
    for (std::size_t i = 0; i < request.cells.size(); ++i) {
        const TypedCell &cell = request.cells[i];
        try {
            settings.push_back(
                require(document.connection(), plan, {request.axis, cell.node, cell.period}, cell.typed));
        } catch (const base::Error &error) { // an outcome of this cell, the others go on
            outcome.refused.push_back({i, error});
        }
    }
    const bool isWanted = outcome.refused.empty() || partly == Partly::Allowed;
    if (run == Run::Write && isWanted && !settings.empty())
        outcome.changes = write(document, request, settings);
    return outcome;
}

} // namespace quotasmith::ops
