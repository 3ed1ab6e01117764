// SPDX-License-Identifier: Apache-2.0
#include "core/money/money.h"
#include "core/spread/edits/edit_steps.h"
#include "core/spread/edits/move_cells.h"
#include "core/spread/edits/move_shares.h"
#include "core/spread/edits/narrow_conflict.h"
#include "core/spread/solver/precision.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace quotasmith::spread {

namespace {

/// As far as an ideal may lie beside its cell once moves have been rounded.
constexpr double kFurthestIdeal = 2;

/// Takes one unit's amount out of its cells, or puts it in: whole shares for the cells, the real amount for the ideals.
class Filler {
public:
    Filler(Sheet &sheet, plan::Axis axis, int sign) : m_sheet(sheet), m_axis(axis), m_sign(sign) {}

    void fill(const std::vector<MoveCell> &cells, std::int64_t units, double real)
    {
        std::vector<double> weights(cells.size());
        std::vector<std::int64_t> limits(cells.size(), kNoLimit);
        for (std::size_t c = 0; c < cells.size(); ++c) {
            weights[c] = std::fabs(ideal(cells[c]));
            if (m_sign < 0 && !m_sheet.allowNegative)
                limits[c] = unitsIn(cells[c]);
        }
        double total = std::accumulate(weights.begin(), weights.end(), 0.0);
        if (total <= 0) {
            weights.assign(cells.size(), 1);
            total = static_cast<double>(cells.size());
        }
        std::vector<double> wanted(cells.size());
        for (std::size_t c = 0; c < cells.size(); ++c)
            wanted[c] = static_cast<double>(units) * weights[c] / total;
        const auto shares = wholeShares(wanted, limits, units, m_sheet.grain);
        for (std::size_t c = 0; c < cells.size(); ++c)
            change(cells[c], m_sign * shares[c], m_sign * real * weights[c] / total);
    }

private:
    plan::TargetLine &line(const MoveCell &cell)
    {
        return m_sheet.table(m_axis).leaves[static_cast<std::size_t>(cell.leaf)];
    }
    double &ideal(const MoveCell &cell) { return line(cell).ideal[static_cast<std::size_t>(cell.month)]; }
    std::int64_t &unitsIn(const MoveCell &cell) { return line(cell).cells[static_cast<std::size_t>(cell.month)]; }

    void change(const MoveCell &cell, std::int64_t units, double real)
    {
        std::int64_t &now = unitsIn(cell);
        double &weight = ideal(cell);
        now = money::addUnits(now, units);
        const double rest = weight + real;
        weight = rest > 0 || m_sheet.allowNegative ? rest : std::fabs(weight) * kNextToNothing;
        if (std::fabs(weight - static_cast<double>(now)) >= kFurthestIdeal)
            weight = static_cast<double>(now);
    }

    Sheet &m_sheet;
    plan::Axis m_axis;
    int m_sign;
};

/// How much each unit passes on, as whole amounts and as real ones.
struct Passed {
    std::vector<double> real;
    std::vector<std::int64_t> units;
};

Passed divide(const Sheet &sheet, const Move &move, const std::vector<MoveUnit> &units)
{
    std::vector<double> first, second;
    std::vector<std::int64_t> limits;
    for (const MoveUnit &unit : units) {
        first.push_back(idealOf(sheet, move.from.axis, unit.from));
        second.push_back(idealOf(sheet, move.from.axis, unit.to));
        limits.push_back(sheet.allowNegative ? kNoLimit : unitsOf(sheet, move.from.axis, unit.from));
    }
    if (std::accumulate(first.begin(), first.end(), 0.0) <= 0)
        for (std::size_t u = 0; u < first.size(); ++u) // nothing but weights is missing: as the cells lie
            first[u] = std::max(1.0, static_cast<double>(unitsOf(sheet, move.from.axis, units[u].from)));
    Passed passed{passedOn(first, second, static_cast<double>(move.amount)), {}};
    passed.units = wholeShares(passed.real, limits, move.amount, sheet.grain);
    return passed;
}

/// The spine takes what its months have lost and won.
void moveSpineAlong(const Sheet &before, Sheet &sheet, plan::Axis axis)
{
    for (std::size_t m = 0; m < 12; ++m) {
        std::int64_t units = 0;
        double real = 0;
        for (std::size_t leaf = 0; leaf < sheet.table(axis).leaves.size(); ++leaf) {
            const plan::TargetLine &is = sheet.table(axis).leaves[leaf], &was = before.table(axis).leaves[leaf];
            units = money::addUnits(units, is.cells[m] - was.cells[m]);
            real += is.ideal[m] - was.ideal[m];
        }
        if (units != 0)
            moveSpine(sheet, m, units, real);
    }
}

std::optional<Conflict> letOthersFollow(const Sheet &before, Sheet &sheet, plan::Axis axis)
{
    for (const plan::Axis other : plan::kAxes)
        if (other != axis)
            if (auto conflict = followSpine(sheet, other, before.spine))
                return conflict;
    return std::nullopt;
}

/// Soft holds that were kept and are not any more.
std::vector<Notice> movedSoftHolds(const Sheet &before, const Sheet &after)
{
    std::vector<Notice> notices;
    for (const auto &[hold, node] : placedHolds(before)) {
        const std::int64_t is = after.value(hold.axis, node, hold.months);
        const bool wasKept = plan::besideHold(hold, before.value(hold.axis, node, hold.months)) == 0;
        if (hold.strength == plan::HoldStrength::Soft && wasKept && plan::besideHold(hold, is) != 0)
            notices.push_back({"soft-hold-moved", {hold.axis, node, hold.months}, is});
    }
    return notices;
}

EditResult carryOut(const Sheet &sheet, const Move &move)
{
    MoveCells cells(sheet, move);
    for (;;) {
        const std::vector<MoveUnit> units = cells.units();
        if (auto conflict = cells.conflict(units))
            return *conflict;
        const Passed passed = divide(sheet, move, units);
        Done done{sheet, {}};
        for (std::size_t u = 0; u < units.size(); ++u) {
            Filler(done.after, move.from.axis, -1).fill(units[u].from, passed.units[u], passed.real[u]);
            Filler(done.after, move.from.axis, 1).fill(units[u].to, passed.units[u], passed.real[u]);
        }
        moveSpineAlong(sheet, done.after, move.from.axis);
        if (cells.freezeBroken(done.after))
            continue;
        if (auto conflict = letOthersFollow(sheet, done.after, move.from.axis))
            return *conflict;
        done.notices = movedSoftHolds(sheet, done.after);
        return done;
    }
}

std::optional<Refusal> refuse(const Sheet &sheet, const Move &move)
{
    const auto &[from, to, amount] = move;
    const plan::Tree &tree = sheet.tree(from.axis);
    if (from == to)
        return Refusal{"move-nowhere", from, {}};
    if (tree.isAbove(from.node, to.node) || tree.isAbove(to.node, from.node))
        return Refusal{"move-inside", from, {}};
    if (from.node == to.node && from.months.overlaps(to.months))
        return Refusal{"move-overlaps", from, {}};
    if (amount <= 0)
        return Refusal{"move-not-positive", from, {}};
    if (amount > sheet.value(from.axis, from.node, from.months) && !sheet.allowNegative)
        return Refusal{"negative-target", from, {}};
    for (const Place &place : {from, to}) {
        const std::vector<int> months = openMonths(sheet, place.months);
        if (months.empty())
            return Refusal{"months-closed", place, {}};
        const MonthSet deserted = desertedMonths(sheet, place.axis, place.node);
        if (std::all_of(months.begin(), months.end(), [&](int m) { return deserted[static_cast<std::size_t>(m)]; }))
            return Refusal{"nobody-there", place, {}};
    }
    return std::nullopt;
}

} // namespace

EditResult movePlace(const Sheet &sheet, const Place &from, const Place &to, std::int64_t amount)
{
    const Move move{from, to, amount};
    if (const auto refusal = refuse(sheet, move))
        return *refusal;
    return explained(sheet, editOf(sheet, move), [&](const Sheet &on) { return carryOut(on, move); });
}

} // namespace quotasmith::spread
