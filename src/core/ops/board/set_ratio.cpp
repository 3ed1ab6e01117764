// SPDX-License-Identifier: Apache-2.0
#include "core/ops/board/set_ratio.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/money/amount_problem.h"
#include "core/ops/board/members.h"
#include "core/ops/op_codes.h"
#include "core/ops/targets/last_year.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/ratios.h"
#include "core/store/writer.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

using Kind = spread::RatioExpression::Kind;

std::string codeOf(plan::Measure measure)
{
    return std::string(plan::measureCode(measure));
}

spread::RatioExpression requireExpression(std::string_view typed, const store::RatioPlan &plan)
{
    const spread::ParsedRatio parsed =
        spread::parseRatio(typed, plan::ratioForm(plan.measure), plan.settings().currency.exponent);
    if (parsed.value)
        return *parsed.value;
    const std::string_view before = typed.substr(0, std::min(parsed.at, typed.size()));
    throw base::Error("value-bad", {{"value", std::string(typed)},
                                    {"problem", std::string(money::amountProblemCode(parsed.problem))},
                                    {"at", std::to_string(base::codePoints(before).size() + 1)}});
}

[[noreturn]] void refuseBaseless(const store::RatioPlan &plan, Kind kind, const std::vector<plan::Measure> &missing)
{
    if (kind != Kind::GrowthOnLastYear)
        throw base::Error("ratio-without-present", {{"measure", codeOf(plan.measure)}});
    std::string names;
    for (const plan::Measure measure : missing)
        names += (names.empty() ? "" : ", ") + codeOf(measure);
    throw base::Error("ratio-without-last-year", {{"measure", codeOf(plan.measure)}, {"missing", names}});
}

store::Changes write(store::Document &document, const RatioOutcome &outcome, const PlaceName &name)
{
    const plan::RatioTarget target{outcome.plan.measure, spread::ratioNode(outcome.plan.sheet(), outcome.place),
                                   outcome.place.months, outcome.set.value_or(money::Rate())};
    return document.transact({kTargetsSet,
                              store::StepKind::Edit,
                              {{"axis", std::string(plan::axisCode(name.axis))},
                               {"node", name.node},
                               {"period", name.period},
                               {"measure", codeOf(outcome.plan.measure)},
                               {"ratio", outcome.set ? plan::exactText(*outcome.set) : std::string()}}},
                             [&](store::Writer &writer) {
                                 if (outcome.set)
                                     store::putRatio(writer, target);
                                 else
                                     store::removeRatio(writer, target);
                             });
}

} // namespace

void requireOpenMonth(const store::RatioPlan &plan, const PlaceName &name, const spread::Place &place)
{
    for (int m = place.months.first; m <= place.months.last; ++m)
        if (!plan.numerator.sheet.closed[static_cast<std::size_t>(m)])
            return;
    throw base::Error("month-closed", {{"month", name.period}});
}

std::optional<money::Rate> lastYearRatio(const store::Connection &connection, const store::RatioPlan &plan,
                                         const spread::Place &place, std::vector<plan::Measure> &missing)
{
    const auto parts = plan::ratioParts(plan.measure);
    if (!parts)
        return std::nullopt;
    const plan::Tree &tree = plan.numerator.sheet.tree(place.axis);
    const auto amount = [&](plan::Measure measure) {
        const auto units = lastYearOf(readLastYear(connection, plan.settings(), measure, place.axis, tree), tree,
                                      place.node, place.months);
        if (!units || *units == 0)
            missing.push_back(measure);
        return units;
    };
    const auto numerator = amount(parts->numerator), denominator = amount(parts->denominator);
    if (!numerator || !denominator)
        return std::nullopt;
    return plan::ratioOf(*parts, *numerator, *denominator, plan.settings().currency.exponent);
}

std::optional<money::Rate> requireRatio(const store::Connection &connection, const store::RatioPlan &plan,
                                        const spread::Place &place, std::string_view typed)
{
    const spread::RatioExpression expression = requireExpression(typed, plan);
    if (expression.kind == Kind::Nothing)
        return std::nullopt;
    std::vector<plan::Measure> missing;
    std::optional<money::Rate> lastYear;
    if (expression.kind == Kind::GrowthOnLastYear)
        lastYear = lastYearRatio(connection, plan, place, missing);
    const auto value = spread::resolve(expression, spread::ratioAt(plan.sheet(), place).value, lastYear);
    if (!value)
        refuseBaseless(plan, expression.kind, missing);
    if (!plan::isPossible(plan.measure, *value))
        throw base::Error("ratio-impossible",
                          {{"measure", codeOf(plan.measure)},
                           {"value", plan::ratioForm(plan.measure) == plan::RatioForm::Share ? value->percentText()
                                                                                             : value->decimalText(2)}});
    return value;
}

RatioOutcome setRatio(store::Document &document, const SetRatio &request, Run run)
{
    const store::Connection &connection = document.connection();
    RatioOutcome outcome;
    outcome.plan = store::readRatioPlan(connection, request.measure);
    const store::PlanSheet &base = outcome.plan.numerator;
    outcome.place = requirePlace(base.sheet, base.settings, request.place);
    requireOpenMonth(outcome.plan, request.place, outcome.place);
    outcome.set = requireRatio(connection, outcome.plan, outcome.place, request.value);
    spread::RatioSheet sheet = outcome.plan.sheet();
    outcome.before = spread::ratioAt(sheet, outcome.place).value;
    std::erase_if(sheet.targets, [&](const plan::RatioTarget &target) {
        return target.node == spread::ratioNode(sheet, outcome.place) && target.months == outcome.place.months;
    });
    if (outcome.set)
        sheet.targets.push_back(
            {request.measure, spread::ratioNode(sheet, outcome.place), outcome.place.months, *outcome.set});
    outcome.shown = spread::ratioAt(sheet, outcome.place);
    outcome.proposals = proposalsAt(connection, base, outcome.place, request.measure, outcome.set);
    if (run == Run::Write)
        outcome.changes = write(document, outcome, request.place);
    return outcome;
}

} // namespace quotasmith::ops
