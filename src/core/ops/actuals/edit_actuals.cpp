// SPDX-License-Identifier: Apache-2.0
#include "core/ops/actuals/edit_actuals.h"

#include "core/base/error.h"
#include "core/money/amount_text.h"
#include "core/ops/actuals/set_actuals.h"
#include "core/ops/op_codes.h"
#include "core/store/tables/holds.h"
#include "core/store/tables/settings.h"
#include "core/store/writer.h"

#include <algorithm>

namespace quotasmith::ops {

SetActualOutcome setActual(store::Document &document, const SetActual &request)
{
    const int decimals = store::readSettings(document.connection()).decimals(request.measure);
    SetActuals block;
    TypedActual &cell = block.cells.emplace_back(TypedActual{request.person, request.month, request.measure});
    cell.typed = money::printAmount(request.value, decimals);
    if (!request.note.empty())
        cell.note = request.note;
    ActualsOutcome outcome = setActuals(document, block, Partly::Never, Run::Write);
    if (!outcome.refused.empty())
        throw outcome.refused.front().error;
    SetActualOutcome result{std::move(outcome.changes), !outcome.adjustments.empty(), request.value};
    if (result.isAdjustment)
        result.difference = outcome.adjustments.front().difference;
    return result;
}

store::Changes closeMonth(store::Document &document, calendar::Month month)
{
    const plan::PlanSettings settings = store::readSettings(document.connection());
    if (!settings.calendar.position(month))
        throw base::Error("month-outside",
                          {{"month", month.text()}, {"year", std::to_string(settings.calendar.year())}});
    const auto closed = store::readClosedMonths(document.connection());
    if (std::find(closed.begin(), closed.end(), month) != closed.end())
        throw base::Error("month-closed", {{"month", month.text()}});
    return document.transact({kActualsClose, store::StepKind::Barrier, {{"month", month.text()}}},
                             [&](store::Writer &writer) { store::closeMonth(writer, month); });
}

} // namespace quotasmith::ops
