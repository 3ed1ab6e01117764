// SPDX-License-Identifier: Apache-2.0
#include "core/execution/spending.h"

#include "core/money/money.h"
#include "core/money/rounding.h"

#include <algorithm>

namespace quotasmith::execution {

namespace {

using calendar::MonthRange;

constexpr std::array<std::string_view, 3> kBands{"low", "watch", "high"};

int monthsOf(plan::BudgetTurn turn, MonthRange period)
{
    switch (turn) {
    case plan::BudgetTurn::Half:
        return 6;
    case plan::BudgetTurn::Quarter:
        return 3;
    case plan::BudgetTurn::Month:
        return 1;
    case plan::BudgetTurn::Once:
        break;
    }
    return period.count();
}

/// The halves, quarters or months of the year that touch the period, cut to it.
std::vector<BudgetSlice> slicesOf(const plan::BudgetLine &line)
{
    const int length = monthsOf(line.turn, line.months);
    const int origin = line.turn == plan::BudgetTurn::Once ? line.months.first : line.months.first / length * length;
    std::vector<BudgetSlice> slices;
    for (int first = origin; first <= line.months.last; first += length)
        slices.push_back(
            {{std::max(first, line.months.first), std::min(first + length - 1, line.months.last)}, line.amount, 0});
    return slices;
}

/// The running total is floored, so that the parts add up.
void spreadEvenly(const BudgetSlice &slice, std::array<std::int64_t, 12> &months)
{
    const int count = slice.months.count();
    const auto upTo = [&](int i) { return money::narrow(money::Wide(slice.planned) * i / count); };
    for (int i = 0; i < count; ++i) {
        auto &month = months[static_cast<std::size_t>(slice.months.first + i)];
        month = money::addUnits(month, upTo(i + 1) - upTo(i));
    }
}

std::int64_t sumOf(const std::array<std::int64_t, 12> &months, MonthRange range)
{
    std::int64_t sum = 0;
    for (int m = range.first; m <= range.last; ++m)
        sum = money::addUnits(sum, months[static_cast<std::size_t>(m)]);
    return sum;
}

void add(BudgetState &state, const plan::SpendLine &line, const calendar::FiscalCalendar &calendar)
{
    const auto position = calendar.position(line.day.monthOf());
    if (!position) {
        state.outside = money::addUnits(state.outside, line.amount);
        return;
    }
    auto &month = state.spent[static_cast<std::size_t>(*position)];
    month = money::addUnits(month, line.amount);
    for (BudgetSlice &slice : state.slices)
        if (slice.months.contains(*position))
            slice.spent = money::addUnits(slice.spent, line.amount);
}

} // namespace

std::int64_t BudgetState::plannedIn(MonthRange months) const
{
    return sumOf(planned, months);
}

std::int64_t BudgetState::spentIn(MonthRange months) const
{
    return sumOf(spent, months);
}

bool BudgetState::isOverspent() const
{
    std::int64_t inside = 0;
    for (const BudgetSlice &slice : slices) {
        if (slice.spent > slice.planned)
            return true;
        inside = money::addUnits(inside, slice.spent);
    }
    return money::addUnits(spentIn({}), outside) > inside;
}

Spending spendingOf(std::span<const plan::BudgetLine> budget, std::span<const plan::SpendLine> spend,
                    const calendar::FiscalCalendar &calendar)
{
    Spending spending;
    for (const plan::BudgetLine &line : budget) {
        BudgetState &state = spending.lines.emplace_back();
        state.slices = slicesOf(line);
        for (const BudgetSlice &slice : state.slices)
            spreadEvenly(slice, state.planned);
    }
    for (std::size_t i = 0; i < spend.size(); ++i) {
        const auto line = std::find_if(budget.begin(), budget.end(),
                                       [&](const plan::BudgetLine &each) { return each.code == spend[i].budget; });
        if (line == budget.end())
            spending.nowhere.push_back(i);
        else
            add(spending.lines[static_cast<std::size_t>(line - budget.begin())], spend[i], calendar);
    }
    return spending;
}

std::string_view riskBandCode(RiskBand band)
{
    return kBands[static_cast<std::size_t>(band)];
}

std::int64_t scoreOf(const plan::Risk &risk)
{
    return risk.likelihood * risk.impact;
}

RiskBand bandOf(std::int64_t score, const RiskLimits &limits)
{
    if (score >= limits.high)
        return RiskBand::High;
    return score >= limits.watch ? RiskBand::Watch : RiskBand::Low;
}

RiskMatrix matrixOf(std::span<const plan::Risk> risks)
{
    RiskMatrix matrix{};
    for (const plan::Risk &risk : risks)
        if (risk.status != plan::RiskStatus::Closed)
            ++matrix[static_cast<std::size_t>(risk.likelihood - 1)][static_cast<std::size_t>(risk.impact - 1)];
    return matrix;
}

} // namespace quotasmith::execution
