// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/sales/indicators.h"

#include "core/diagnosis/input/fractions.h"
#include "core/diagnosis/sales/node_goals.h"

#include <algorithm>
#include <array>

namespace quotasmith::diagnosis {

namespace {

using money::Rate;

struct Named {
    Indicator indicator;
    std::string_view code;
    IndicatorForm form;
};

constexpr std::array kIndicators{
    Named{Indicator::Revenue, "revenue", IndicatorForm::Money},
    Named{Indicator::GrossProfit, "grossProfit", IndicatorForm::Money},
    Named{Indicator::Orders, "orders", IndicatorForm::Count},
    Named{Indicator::OrderValue, "averageOrderValue", IndicatorForm::Money},
    Named{Indicator::Leads, "leads", IndicatorForm::Count},
    Named{Indicator::Signed, "signed", IndicatorForm::Money},
    Named{Indicator::Collected, "collected", IndicatorForm::Money},
    Named{Indicator::Conversion, "conversion", IndicatorForm::Share},
    Named{Indicator::WinRate, "winRate", IndicatorForm::Share},
    Named{Indicator::WinCycle, "winCycle", IndicatorForm::Days},
    Named{Indicator::DealSize, "dealSize", IndicatorForm::Money},
    Named{Indicator::Repurchase, "repurchase", IndicatorForm::Share},
    Named{Indicator::Collection, "collection", IndicatorForm::Share},
    Named{Indicator::RevenueAHead, "revenueAHead", IndicatorForm::Money},
};

const Named &named(Indicator indicator)
{
    return kIndicators[static_cast<std::size_t>(indicator)];
}

/// Of several months together: an amount a head is that of all of them over their mean heads.
std::optional<Rate> overMonths(Indicator indicator, const std::vector<Cell> &cells)
{
    const auto value = over(cells);
    const auto known =
        std::count_if(cells.begin(), cells.end(), [](const Cell &cell) { return cell.kind == Cell::Kind::Parts; });
    if (!value || indicator != Indicator::RevenueAHead || known == 0)
        return value;
    return *value * Rate(known, 1);
}

/// One indicator while it is put together.
class Reading {
public:
    Reading(const NumberSources &sources, const NodeNumbers &numbers, Indicator indicator)
        : m_span(sources.input.span), m_numbers(numbers), m_indicator(indicator)
    {
    }

    void take(IndicatorValue &value) const
    {
        std::vector<Cell> all, like, before;
        const int back = m_span.first.since(m_span.before().first);
        for (int m = 0; m < m_span.months; ++m) {
            const Cell now = at(m_span.month(m)), then = at(m_span.month(m).plus(-back));
            value.months.push_back(now.value());
            all.push_back(now);
            value.knownMonths += now.kind == Cell::Kind::Unknown ? 0 : 1;
            if (now.kind == Cell::Kind::Unknown || then.kind == Cell::Kind::Unknown)
                continue;
            like.push_back(now);
            before.push_back(then);
        }
        value.comparedMonths = static_cast<int>(like.size());
        value.value = overMonths(m_indicator, all);
        value.previous = overMonths(m_indicator, before);
        value.yoy = growth(overMonths(m_indicator, like), value.previous);
        value.mom = growth(at(m_span.last()).value(), at(m_span.last().plus(-1)).value());
    }
    void compare(const NodeGoals &goals, IndicatorValue &value) const
    {
        std::vector<GoalMonth> months;
        for (int m = 0; m < m_span.months; ++m)
            months.push_back({goals.cell(m_indicator, m_span.month(m)), at(m_span.month(m))});
        const GoalReached found = reached(months);
        value.target = found.goal;
        value.ofPlan = found.part;
    }

private:
    Cell at(calendar::Month month) const { return m_numbers.cell(m_indicator, month); }

    MonthSpan m_span;
    const NodeNumbers &m_numbers;
    Indicator m_indicator;
};

/// How far below the plan, of 1; nothing when it is not. Fewer days are better.
std::optional<Rate> shortOfPlan(const IndicatorValue &value)
{
    auto part = value.ofPlan;
    if (part && value.indicator == Indicator::WinCycle)
        part = quotient(Rate(1, 1), *part);
    return part && *part < Rate(1, 1) ? part : std::nullopt;
}

/// How it fell, below zero; nothing when it did not.
std::optional<Rate> fallOf(const IndicatorValue &value)
{
    auto change = value.yoy;
    if (change && value.indicator == Indicator::WinCycle)
        change = Rate() - *change;
    return change && *change < Rate() ? change : std::nullopt;
}

void markWeakest(std::vector<IndicatorValue> &values)
{
    for (const auto rank : {shortOfPlan, fallOf}) {
        IndicatorValue *weakest = nullptr;
        for (IndicatorValue &value : values)
            if (const auto mark = rank(value); mark && (!weakest || *mark < *rank(*weakest)))
                weakest = &value;
        if (!weakest)
            continue;
        weakest->weakest = true;
        return;
    }
}

} // namespace

std::string_view indicatorCode(Indicator indicator)
{
    return named(indicator).code;
}

std::optional<Indicator> findIndicator(std::string_view code)
{
    for (const Named &one : kIndicators)
        if (one.code == code)
            return one.indicator;
    return std::nullopt;
}

std::vector<Indicator> allIndicators()
{
    std::vector<Indicator> all;
    for (const Named &one : kIndicators)
        all.push_back(one.indicator);
    return all;
}

IndicatorForm formOf(Indicator indicator)
{
    return named(indicator).form;
}

IndicatorBook::IndicatorBook(const Input &input) : m_sources(std::make_unique<const NumberSources>(input)) {}
IndicatorBook::~IndicatorBook() = default;

std::vector<IndicatorValue> IndicatorBook::of(plan::Axis axis, int position) const
{
    const NodeNumbers numbers(*m_sources, axis, position);
    const NodeGoals goals(*m_sources, axis, position);
    std::vector<IndicatorValue> values;
    for (const Named &one : kIndicators) {
        IndicatorValue &value = values.emplace_back();
        value.indicator = one.indicator;
        value.axis = axis;
        value.node = m_sources->input.tree(axis).node(position).id;
        const Reading reading(*m_sources, numbers, one.indicator);
        reading.take(value);
        reading.compare(goals, value);
    }
    markWeakest(values);
    return values;
}

std::vector<IndicatorValue> indicatorsOf(const Input &input, plan::Axis axis, int position)
{
    return IndicatorBook(input).of(axis, position);
}

} // namespace quotasmith::diagnosis
