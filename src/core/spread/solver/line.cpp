// SPDX-License-Identifier: Apache-2.0
#include "core/spread/solver/line.h"

#include "core/spread/solver/precision.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace quotasmith::spread {

namespace {

/// The months as leaves of one column: each belongs to the smallest set around it.
struct LineParts {
    std::vector<int> partOf; ///< by position in problem.months
    std::vector<PartSum> sums;
    std::vector<std::size_t> setOf; ///< by part; the first is the total
};

LineParts reduceLine(const LineProblem &problem)
{
    LineParts parts{std::vector<int>(problem.months.size(), 0), {problem.total}, {0}};
    std::vector<std::size_t> order(problem.sets.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return problem.sets[a].months.count() > problem.sets[b].months.count();
    });
    for (const std::size_t s : order) {
        const HeldSet &set = problem.sets[s];
        int outer = -1;
        const int part = static_cast<int>(parts.sums.size());
        for (std::size_t i = 0; i < problem.months.size(); ++i) {
            if (!set.months.test(static_cast<std::size_t>(problem.months[i])))
                continue;
            outer = parts.partOf[i];
            parts.partOf[i] = part;
        }
        if (outer < 0)
            continue;
        parts.sums[static_cast<std::size_t>(outer)].units -= set.sum.units;
        parts.sums[static_cast<std::size_t>(outer)].real -= set.sum.real;
        parts.sums.push_back(set.sum);
        parts.setOf.push_back(s);
    }
    return parts;
}

bool isEmpty(const LineParts &parts, std::size_t part)
{
    return std::find(parts.partOf.begin(), parts.partOf.end(), static_cast<int>(part)) == parts.partOf.end();
}

bool isPossible(const LineProblem &problem, const LineParts &parts, std::size_t part)
{
    const std::int64_t units = parts.sums[part].units;
    return units == 0 || ((units > 0 || problem.allowNegative) && !isEmpty(parts, part));
}

/// The real sums are good as long as each is within a unit of its whole one; else the whole ones are.
void settleReals(const LineProblem &problem, LineParts &parts)
{
    const auto grain = static_cast<double>(problem.grain);
    bool isGood = true;
    for (std::size_t part = 0; part < parts.sums.size(); ++part) {
        const double difference = parts.sums[part].real - static_cast<double>(parts.sums[part].units);
        const bool isNear = difference > -grain && difference < grain;
        isGood = isGood && (isEmpty(parts, part) || (isNear && (parts.sums[part].real > 0 || problem.allowNegative)));
    }
    for (PartSum &sum : parts.sums) {
        if (!isGood)
            sum.real = static_cast<double>(sum.units);
        if (std::fabs(sum.real) < kNextToNothing || !problem.allowNegative)
            sum.real = std::max(sum.real, kNextToNothing);
    }
}

/// What the weights of a part's months are multiplied by: those below zero are divided by it (GRAS). A sum on the side
/// where no month lies turns them all round.
double stepOf(double above, double below, double sum)
{
    const bool turns = (sum < 0 && below == 0) || (sum > 0 && above == 0);
    if (turns || below == 0)
        return above > 0 ? sum / above : sum / -below;
    return above > 0 ? (sum + std::sqrt(sum * sum + 4 * above * below)) / (2 * above) : -below / sum;
}

void fillIdeal(const LineProblem &problem, const LineParts &parts, Line &line)
{
    std::vector<double> above(parts.sums.size(), 0), below(parts.sums.size(), 0);
    std::vector<int> counts(parts.sums.size(), 0);
    const auto partAt = [&](std::size_t i) { return static_cast<std::size_t>(parts.partOf[i]); };
    const auto monthAt = [&](std::size_t i) { return static_cast<std::size_t>(problem.months[i]); };
    for (std::size_t i = 0; i < problem.months.size(); ++i) {
        const double weight = problem.weights[monthAt(i)];
        if (problem.absent.test(monthAt(i)))
            continue;
        (weight < 0 ? below : above)[partAt(i)] += std::fabs(weight);
        ++counts[partAt(i)];
    }
    for (std::size_t i = 0; i < problem.months.size(); ++i) {
        const std::size_t part = partAt(i);
        const double weight = problem.weights[monthAt(i)], sum = parts.sums[part].real;
        if (problem.absent.test(monthAt(i)) && counts[part] > 0)
            continue;
        double &ideal = line.ideal[monthAt(i)];
        if (above[part] == 0 && below[part] == 0) {
            ideal = sum / std::max(counts[part], 1);
            continue;
        }
        const double step = stepOf(above[part], below[part], sum);
        ideal = weight < 0 && step > 0 && !(sum > 0 && above[part] == 0) ? weight / step : weight * step;
    }
}

std::int64_t below(double ideal)
{
    return static_cast<std::int64_t>(std::floor(ideal + kSnap));
}

std::int64_t above(double ideal)
{
    return static_cast<std::int64_t>(std::ceil(ideal - kSnap));
}

/// Month after month the company's sum to date is kept nearest to the ideal's, each cell the unit below or above its
/// ideal, and the rest of its part still possible.
void roundCumulatively(const LineProblem &problem, const LineParts &parts, Line &line)
{
    std::vector<std::int64_t> left, least(parts.sums.size(), 0), most(parts.sums.size(), 0);
    for (const PartSum &sum : parts.sums)
        left.push_back(sum.units);
    for (std::size_t i = 0; i < problem.months.size(); ++i) {
        const double ideal = line.ideal[static_cast<std::size_t>(problem.months[i])];
        least[static_cast<std::size_t>(parts.partOf[i])] += below(ideal);
        most[static_cast<std::size_t>(parts.partOf[i])] += above(ideal);
    }
    double drift = 0; // of the company: its ideal to date less its units to date
    std::size_t next = 0;
    for (std::size_t m = 0; m < 12; ++m) {
        drift += problem.beside[m].real - static_cast<double>(problem.beside[m].units);
        if (next == problem.months.size() || problem.months[next] != static_cast<int>(m))
            continue;
        const auto part = static_cast<std::size_t>(parts.partOf[next++]);
        least[part] -= below(line.ideal[m]);
        most[part] -= above(line.ideal[m]);
        const auto wanted = static_cast<std::int64_t>(std::floor(drift + line.ideal[m] + 0.5 + kSnap));
        const std::int64_t nearest = std::clamp(wanted, below(line.ideal[m]), above(line.ideal[m]));
        line.cells[m] = std::max(left[part] - most[part], std::min(nearest, left[part] - least[part]));
        left[part] -= line.cells[m];
        drift += line.ideal[m] - static_cast<double>(line.cells[m]);
    }
}

/// The same in steps of the grain; what a sum has beyond a multiple of it sits in its largest month.
void roundToGrain(const LineProblem &problem, const LineParts &parts, Line &line)
{
    const std::int64_t grain = problem.grain;
    LineProblem scaled = problem;
    LineParts counted = parts;
    Line result = line;
    std::vector<std::size_t> largest(parts.sums.size(), 12);
    for (std::size_t i = 0; i < problem.months.size(); ++i) {
        std::size_t &month = largest[static_cast<std::size_t>(parts.partOf[i])];
        const auto m = static_cast<std::size_t>(problem.months[i]);
        if (month == 12 || line.ideal[m] > line.ideal[month])
            month = m;
    }
    plan::MonthUnits odd{};
    for (std::size_t part = 0; part < parts.sums.size(); ++part) {
        const std::int64_t rest = ((parts.sums[part].units % grain) + grain) % grain;
        counted.sums[part].units = (parts.sums[part].units - rest) / grain;
        if (largest[part] < 12)
            odd[largest[part]] = rest;
    }
    for (std::size_t m = 0; m < 12; ++m) {
        const double off = problem.beside[m].real - static_cast<double>(problem.beside[m].units);
        scaled.beside[m] = {0, off / static_cast<double>(grain)};
        const double ideal = line.ideal[m] - static_cast<double>(odd[m]);
        result.ideal[m] = (problem.allowNegative ? ideal : std::max(ideal, 0.0)) / static_cast<double>(grain);
    }
    roundCumulatively(scaled, counted, result);
    for (const int month : problem.months) {
        const auto m = static_cast<std::size_t>(month);
        line.cells[m] = result.cells[m] * grain + odd[m];
    }
}

} // namespace

std::optional<Line> solveLine(const LineProblem &problem)
{
    LineParts parts = reduceLine(problem);
    for (std::size_t part = 0; part < parts.sums.size(); ++part)
        if (!isPossible(problem, parts, part))
            return std::nullopt;
    settleReals(problem, parts);
    Line line;
    fillIdeal(problem, parts, line);
    if (problem.grain > 1)
        roundToGrain(problem, parts, line);
    else
        roundCumulatively(problem, parts, line);
    return line;
}

Conflict explainLine(const LineProblem &problem)
{
    // Sets over a line are nested: the first part that comes out below zero, or has an amount and no month left, tells.
    const LineParts parts = reduceLine(problem);
    for (std::size_t part = 0; part < parts.sums.size(); ++part) {
        if (isPossible(problem, parts, part))
            continue;
        const std::int64_t units = parts.sums[part].units;
        const bool isTotal = part == 0;
        const HeldSet *outer = isTotal ? nullptr : &problem.sets[parts.setOf[part]];
        const std::int64_t room = isTotal ? problem.total.units : outer->sum.units;
        Conflict conflict{{isTotal ? problem.totalClaim : outer->claim}, 0, 0, std::abs(units)};
        for (const HeldSet &set : problem.sets) {
            const bool isInside = isTotal || (&set != outer && (set.months & ~outer->months).none());
            const bool isOutermost = std::none_of(problem.sets.begin(), problem.sets.end(), [&](const HeldSet &other) {
                return &other != &set && &other != outer && (set.months & ~other.months).none() &&
                       (set.months != other.months || &other < &set) &&
                       (isTotal || (other.months & ~outer->months).none());
            });
            if (isInside && isOutermost)
                conflict.claims.push_back(set.claim);
        }
        conflict.need = units < 0 ? room - units : room;
        conflict.room = conflict.need - conflict.amount;
        return conflict;
    }
    return {};
}

} // namespace quotasmith::spread
