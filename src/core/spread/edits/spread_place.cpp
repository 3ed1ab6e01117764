// SPDX-License-Identifier: Apache-2.0
#include "core/spread/edits/edit_steps.h"
#include "core/spread/edits/narrow_conflict.h"
#include "core/spread/edits/open_months.h"
#include "core/spread/methods/line_methods.h"

#include <algorithm>

namespace quotasmith::spread {

namespace {

/// Over the leaves within each month, or over the node's months.
bool isOverLeaves(const Sheet &sheet, const SpreadRequest &request)
{
    switch (request.method) {
    case Method::Proportional:
    case Method::Equal:
    case Method::History:
        return true;
    case Method::Reference:
        return sheet.tree(request.place.axis).leaves(request.place.node).count() > 1;
    default:
        return false;
    }
}

/// Last year's amounts; a month nobody sold anything in goes by the year, as far as there was one.
void fillQuietMonths(std::vector<plan::MonthReals> &weights)
{
    std::vector<double> years(weights.size(), 0);
    for (std::size_t leaf = 0; leaf < weights.size(); ++leaf)
        for (const double amount : weights[leaf])
            years[leaf] += amount;
    for (std::size_t m = 0; m < 12; ++m) {
        const bool isQuiet =
            std::all_of(weights.begin(), weights.end(), [m](const plan::MonthReals &leaf) { return leaf[m] <= 0; });
        for (std::size_t leaf = 0; isQuiet && leaf < weights.size(); ++leaf)
            weights[leaf][m] = years[leaf];
    }
}

std::vector<plan::MonthReals> leafWeights(const Sheet &sheet, const SpreadRequest &request)
{
    const plan::Tree::Run run = sheet.tree(request.place.axis).leaves(request.place.node);
    const auto &leaves = sheet.table(request.place.axis).leaves;
    std::vector<plan::MonthReals> weights;
    for (int leaf = run.first; leaf < run.end; ++leaf) {
        const auto l = static_cast<std::size_t>(leaf);
        plan::MonthReals own{};
        if (request.method == Method::Proportional)
            own = leaves[l].ideal;
        else if (request.method == Method::History || request.method == Method::Reference)
            own = request.history[l];
        else
            own.fill(1);
        for (std::size_t m = 0; m < 12; ++m)
            if (own[m] < 0 || (request.populatedOnly && leaves[l].cells[m] == 0))
                own[m] = 0;
        weights.push_back(own);
    }
    if (request.method == Method::History)
        fillQuietMonths(weights);
    return weights;
}

EditResult spreadOverLeaves(const Sheet &sheet, const SpreadRequest &request)
{
    const Place &place = request.place;
    const Scope scope = scopeOf(sheet, place.axis, place.node, openMonths(sheet, place.months));
    const auto weights = leafWeights(sheet, request);
    const auto lines = solveScope(sheet, scope, weights);
    if (!lines)
        return explainScope(sheet, scope, weights);
    Done done{sheet, {}};
    putLines(done.after, scope, *lines);
    return done;
}

/// Weights of the node's months in the period; nothing when the pattern does not fit.
std::optional<plan::MonthReals> monthWeights(const Sheet &sheet, const SpreadRequest &request)
{
    const Place &place = request.place;
    plan::MonthReals weights{};
    if (request.method == Method::Reference) {
        const int leaf = sheet.tree(place.axis).leaves(place.node).first;
        weights = request.history[static_cast<std::size_t>(leaf)];
    } else if (request.method == Method::Pattern) {
        weights = idealMonths(sheet, place.axis, place.node);
        const auto first = weights.begin() + place.months.first;
        const auto pattern = patternWeights(request.pattern, {first, first + place.months.count()});
        if (!pattern)
            return std::nullopt;
        std::copy(pattern->begin(), pattern->end(), first);
    } else {
        std::copy(request.seasonality.begin(), request.seasonality.end(), weights.begin());
    }
    const plan::MonthUnits own = sheet.months(place.axis, place.node);
    for (std::size_t m = 0; m < 12; ++m)
        if (weights[m] < 0 || (request.populatedOnly && own[m] == 0))
            weights[m] = 0;
    return weights;
}

EditResult spreadOverMonths(const Sheet &sheet, const SpreadRequest &request)
{
    const Place &place = request.place;
    const auto weights = monthWeights(sheet, request);
    if (!weights)
        return Refusal{"pattern-length", place, {}};
    const std::vector<int> months = openMonths(sheet, place.months);
    LineProblem problem = lineOf(sheet, place.axis, place.node, months);
    problem.weights = *weights;
    problem.totalClaim = {Claim::Kind::Fixed, place, sheet.value(place.axis, place.node, place.months), {}};
    const auto line = solveLine(problem);
    if (!line)
        return explainLine(problem);
    Done done{sheet, {}};
    if (const auto conflict = replaceMonths(done.after, place.axis, place.node, months, *line,
                                            {Claim::Kind::Edit, place, problem.totalClaim.value, {}}))
        return *conflict;
    return done;
}

} // namespace

EditResult spreadPlace(const Sheet &sheet, const SpreadRequest &request)
{
    if (sheet.isOpenIn({}))
        return reopened(spreadPlace(withOpenClosed(sheet), request), sheet);
    if (openMonths(sheet, request.place.months).empty())
        return Refusal{"months-closed", request.place, {}};
    const Place &place = request.place;
    const Claim claim{Claim::Kind::Edit, place, sheet.value(place.axis, place.node, place.months), {}};
    return explained(sheet, claim, [&](const Sheet &on) {
        return isOverLeaves(on, request) ? spreadOverLeaves(on, request) : spreadOverMonths(on, request);
    });
}

} // namespace quotasmith::spread
