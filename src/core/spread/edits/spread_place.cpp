// SPDX-License-Identifier: Apache-2.0
#include "core/money/money.h"
#include "core/spread/edits/edit_steps.h"
#include "core/spread/edits/narrow_conflict.h"
#include "core/spread/edits/open_months.h"

#include <algorithm>

namespace quotasmith::spread {

namespace {

bool isOverLeaves(Method method)
{
    return method == Method::Proportional || method == Method::Equal || method == Method::History;
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
        else if (request.method == Method::History)
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

/// Weights of the months in a period from a pattern of as many months, or of its quarters, inside which the shape
/// stays.
std::optional<plan::MonthReals> patternWeights(const Sheet &sheet, const SpreadRequest &request)
{
    const calendar::MonthRange months = request.place.months;
    const auto count = static_cast<int>(request.pattern.size());
    const bool isPositive =
        std::all_of(request.pattern.begin(), request.pattern.end(), [](std::int64_t w) { return w >= 0; }) &&
        std::any_of(request.pattern.begin(), request.pattern.end(), [](std::int64_t w) { return w > 0; });
    if (!isPositive || (count != months.count() && count * 3 != months.count()))
        return std::nullopt;
    const int width = months.count() / count;
    plan::MonthReals weights = idealMonths(sheet, request.place.axis, request.place.node);
    for (int part = 0; part < count; ++part) {
        double sum = 0;
        const int first = months.first + part * width;
        for (int m = first; m < first + width; ++m)
            sum += weights[static_cast<std::size_t>(m)];
        for (int m = first; m < first + width; ++m) {
            double &weight = weights[static_cast<std::size_t>(m)];
            const double share = sum > 0 ? weight / sum : 1.0 / width;
            weight = static_cast<double>(request.pattern[static_cast<std::size_t>(part)]) * share;
        }
    }
    return weights;
}

EditResult spreadOverMonths(const Sheet &sheet, const SpreadRequest &request)
{
    const Place &place = request.place;
    plan::MonthReals weights{};
    if (request.method == Method::Pattern) {
        const auto pattern = patternWeights(sheet, request);
        if (!pattern)
            return Refusal{"pattern-length", place, {}};
        weights = *pattern;
    } else {
        std::copy(request.seasonality.begin(), request.seasonality.end(), weights.begin());
    }
    const std::vector<int> months = openMonths(sheet, place.months);
    LineProblem problem = lineOf(sheet, place.axis, place.node, months);
    problem.weights = weights;
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
        return isOverLeaves(request.method) ? spreadOverLeaves(on, request) : spreadOverMonths(on, request);
    });
}

} // namespace quotasmith::spread
