// SPDX-License-Identifier: Apache-2.0
#include "text/board/board_reading.h"

#include "core/base/error.h"
#include "core/spread/target_view.h"
#include "core/store/queries/plan_lists.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/targets.h"

namespace quotasmith::text {

namespace {

constexpr const char *kBase = "base";

base::ErrorData wordsOf(plan::Measure measure, const std::string &ambition)
{
    return {{"measure", std::string(plan::measureCode(measure))}, {"ambition", ambition}};
}

std::vector<plan::Measure> measuresOf(const store::Connection &connection, const BoardRequest &request)
{
    if (request.measure)
        return {*request.measure};
    std::vector<plan::Measure> measures = store::plannedMeasures(connection);
    const std::vector<plan::Measure> ratios = store::plannedRatios(connection);
    measures.insert(measures.end(), ratios.begin(), ratios.end());
    return measures;
}

/// Whether the sheet has the ambition; it then is the sheet of it.
bool raiseTo(const std::string &ambition, const store::Connection &connection, store::PlanSheet &plan)
{
    if (ambition == kBase)
        return true;
    const auto annual = store::readAmbition(connection, plan.sheet.measure, ambition);
    if (annual && plan.planned && plan.sheet.isOpenIn({}))
        throw base::Error("ambition-open", wordsOf(plan.sheet.measure, ambition));
    if (annual)
        plan.sheet = spread::scaledTo(plan.sheet, *annual);
    return annual.has_value();
}

void requireAmbition(bool isThere, plan::Measure measure, const BoardRequest &request)
{
    if (!isThere && request.measure)
        throw base::Error("no-ambition", wordsOf(measure, request.ambition));
}

/// Of a further ambition a ratio is known only where both its parts have that ambition; what was set is of the base.
void readRatio(const store::Connection &connection, plan::Measure measure, const BoardRequest &request, Board &board)
{
    store::RatioPlan plan = store::readRatioPlan(connection, measure);
    bool isThere = true;
    if (request.ambition != kBase) {
        plan.targets.clear();
        isThere = plan.numerator.planned && plan.denominator.planned &&
                  raiseTo(request.ambition, connection, plan.numerator) &&
                  raiseTo(request.ambition, connection, plan.denominator);
    }
    requireAmbition(isThere, measure, request);
    if (isThere)
        board.ratios.push_back(std::move(plan));
}

void readAmounts(const store::Connection &connection, plan::Measure measure, const BoardRequest &request, Board &board)
{
    store::PlanSheet plan = store::readSheet(connection, measure);
    const bool isThere = raiseTo(request.ambition, connection, plan);
    requireAmbition(isThere, measure, request);
    if (isThere)
        board.sheets.push_back(std::move(plan));
}

} // namespace

TargetsForm emptyForm(const store::Connection &connection, const BoardRequest &request)
{
    TargetsForm form{request.axes,
                     request.byWeek ? spread::Column::Month : request.by,
                     request.ambition,
                     request.companyOnly,
                     request.isAssigned,
                     {},
                     {}};
    if (request.byWeek)
        form.weeks = spread::weeksOf(store::readSettings(connection).calendar, store::readHolidays(connection));
    if (request.isAssigned)
        form.cushions = store::readCushions(connection);
    return form;
}

Board readBoard(const store::Connection &connection, const BoardRequest &request)
{
    Board board;
    board.form = emptyForm(connection, request);
    for (const plan::Measure measure : measuresOf(connection, request))
        if (plan::kindOf(measure) == plan::MeasureKind::Ratio)
            readRatio(connection, measure, request, board);
        else
            readAmounts(connection, measure, request, board);
    return board;
}

} // namespace quotasmith::text
