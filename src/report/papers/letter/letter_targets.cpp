// SPDX-License-Identifier: Apache-2.0
#include "report/papers/letter/letter_targets.h"

#include "core/base/error.h"
#include "core/money/money.h"
#include "core/ops/versions/sheet_in_force.h"
#include "core/spread/assigned.h"
#include "core/store/queries/plan_lists.h"
#include "core/store/queries/standing.h"
#include "core/store/tables/targets.h"
#include "report/charts/plan_figures.h"
#include "report/papers/paper_frame.h"
#include "text/board/ratio_text.h"
#include "text/format.h"
#include "text/name_text.h"

#include <algorithm>

namespace quotasmith::report {

namespace {

constexpr plan::Axis kPeople = plan::Axis::Organisation;
} // namespace

/// Nothing: nobody has set a target for the month.
struct LetterTargets::Months {
    std::array<std::optional<std::int64_t>, 12> units;

    /// Nothing while any of the months is open.
    std::optional<std::int64_t> in(calendar::MonthRange months) const
    {
        std::int64_t sum = 0;
        for (int m = months.first; m <= months.last; ++m) {
            const auto &one = units[static_cast<std::size_t>(m)];
            if (!one)
                return std::nullopt;
            sum = money::addUnits(sum, *one);
        }
        return sum;
    }
};

LetterTargets::LetterTargets(const store::Connection &connection)
{
    const std::vector<plan::CushionRule> cushions = store::readCushions(connection);
    for (const plan::Measure measure : store::plannedMeasures(connection)) {
        if (plan::kindOf(measure) == plan::MeasureKind::Ratio)
            continue;
        Measured &measured = m_sheets.emplace_back(Measured{ops::readSheetInForce(connection, measure), {}});
        measured.factors = spread::quotaFactors(measured.plan.sheet.tree(kPeople), kPeople, cushions);
    }
    for (const plan::Measure measure : store::plannedRatios(connection))
        m_ratios.push_back(store::readRatioPlan(connection, measure));
    if (isEmpty())
        throw base::Error("no-targets", {{"measure", std::string(plan::measureCode(plan::Measure::Revenue))}});
    const store::Standing standing(connection);
    for (int place = 0; place < tree().size(); ++place)
        if (tree().isPlanned(place) && tree().node(place).level == plan::Level::Person)
            m_places[standing.personOf(tree().node(place).id)].push_back(place);
}

const plan::Tree &LetterTargets::tree() const
{
    const store::PlanSheet &plan = m_sheets.empty() ? m_ratios.front().numerator : m_sheets.front().plan;
    return *plan.trees[static_cast<std::size_t>(kPeople)];
}

std::vector<int> LetterTargets::placesOf(int node) const
{
    const auto places = m_places.find(tree().node(node).id);
    return places == m_places.end() ? std::vector<int>{node} : places->second;
}

LetterTargets::Months LetterTargets::monthsOf(const Measured &measured, int node) const
{
    const spread::Sheet &sheet = measured.plan.sheet;
    const plan::Tree &tree = sheet.tree(kPeople);
    const bool isPerson = tree.node(node).level == plan::Level::Person;
    Months months;
    const auto add = [&](int place) {
        const plan::MonthUnits cells = sheet.months(kPeople, place);
        for (std::size_t m = 0; m < cells.size(); ++m)
            if (!sheet.open[m])
                months.units[m] =
                    money::addUnits(months.units[m].value_or(0),
                                    spread::assignedUnits(cells[m], measured.factors[static_cast<std::size_t>(place)]));
    };
    if (!isPerson) {
        add(node);
        return months;
    }
    if (const auto places = m_places.find(tree.node(node).id); places != m_places.end())
        for (const int place : places->second)
            add(place);
    return months;
}

PaperRow LetterTargets::rowOf(const Measured &measured, int node, std::span<const PeriodColumn> columns) const
{
    const plan::Measure measure = measured.plan.sheet.measure;
    const int decimals = measured.plan.settings.decimals(measure);
    const Months months = monthsOf(measured, node);
    PaperRow row{{capital(text::measureName(measure))}, false, 0};
    for (const PeriodColumn &column : columns)
        row.cells.push_back(text::amountText(months.in(column.months), decimals));
    return row;
}

void LetterTargets::addRatios(PaperTable &table, int node, std::span<const PeriodColumn> columns) const
{
    for (const store::RatioPlan &ratio : m_ratios) {
        const auto at = [&](calendar::MonthRange months) {
            const spread::Place place{kPeople, node, months};
            return spread::ratioAt(ratio.sheet(), place).value;
        };
        PaperRow row{{capital(text::measureName(ratio.measure))}, false, 0};
        bool isKnown = false;
        for (const PeriodColumn &column : columns) {
            const auto value = at(column.months);
            isKnown = isKnown || value;
            row.cells.push_back(text::ratioText(ratio.measure, value, ratio.settings()));
        }
        if (isKnown)
            table.rows.push_back(std::move(row));
    }
}

PaperTable LetterTargets::table(int node, std::span<const PeriodColumn> columns) const
{
    PaperTable table{{{Papers::tr("Measure")}}, {}};
    for (const PeriodColumn &column : columns)
        table.columns.push_back({column.head, CellSide::Right});
    for (const Measured &measured : m_sheets)
        table.rows.push_back(rowOf(measured, node, columns));
    addRatios(table, node, columns);
    return table;
}

} // namespace quotasmith::report
