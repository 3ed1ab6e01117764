// SPDX-License-Identifier: Apache-2.0
#include "core/ops/actuals/board_sums.h"

#include "core/money/money.h"
#include "core/ops/versions/targets_in_force.h"
#include "core/spread/assigned.h"
#include "core/store/queries/plan_lists.h"

#include <algorithm>

namespace quotasmith::ops {

BoardSums::BoardSums(const store::Connection &connection, const MonthBoard &board, const YearsImports &imports,
                     const std::vector<plan::Entry> &entries)
    : m_board(board), m_standing(connection),
      m_quotas(spread::quotaFactors(*board.tree, plan::Axis::Organisation, store::readCushions(connection))),
      m_sums(static_cast<std::size_t>(board.tree->size()))
{
    addImports(imports);
    for (const plan::Entry &entry : entries)
        addEntry(entry);
    rollUp();
}

void BoardSums::readTargets(const store::Connection &connection, const std::vector<plan::Measure> &measures)
{
    const auto last = static_cast<std::size_t>(m_board.position);
    const TargetsInForce inForce(connection);
    for (const plan::Measure measure : measures) {
        MeasureTargets &targets = m_targets[measure];
        targets.byNode.resize(m_sums.size());
        if (!m_board.isPlanned(measure))
            continue;
        const auto open = inForce.openMonths(measure);
        targets.hasMonth = !open[last];
        targets.hasToDate = std::none_of(open.begin(), open.begin() + m_board.position + 1, [](bool is) { return is; });
        for (const auto &[id, line] : inForce.lines(measure, plan::Axis::Organisation))
            if (const auto node = m_board.tree->find(id))
                targets.byNode[static_cast<std::size_t>(*node)] = targetsOf(*node, line.cells);
        rollUp(targets);
    }
}

/// Nodes above are measured on planned, so what is summed up to them is planned, too.
BoardSums::NodeTargets BoardSums::targetsOf(int node, const plan::MonthUnits &cells) const
{
    const auto last = static_cast<std::size_t>(m_board.position);
    const money::Rate &factor = m_quotas[static_cast<std::size_t>(node)];
    return {cells[last], plan::sumOf(cells, 0, m_board.position), spread::assignedUnits(cells[last], factor),
            spread::assignedUnits(cells, {0, m_board.position}, factor)};
}

BoardCell BoardSums::cell(int node, plan::Measure measure) const
{
    const auto at = static_cast<std::size_t>(node);
    const NodeSums &sums = m_sums[at];
    BoardCell cell;
    cell.month.actual = sums.month.value(measure);
    cell.toDate.actual = sums.toDate.value(measure);
    cell.imported = sums.imported.value(measure);
    cell.typed = sums.typed.value(measure);
    const MeasureTargets &targets = m_targets.at(measure);
    const bool isPerson = m_board.tree->node(node).level == plan::Level::Person;
    if (m_board.tree->isPlanned(node) && targets.hasMonth) {
        cell.month.target = isPerson ? targets.byNode[at].quota : targets.byNode[at].month;
        if (cell.month.target != targets.byNode[at].month)
            cell.planned = targets.byNode[at].month;
    }
    if (m_board.tree->isPlanned(node) && targets.hasToDate)
        cell.toDate.target = isPerson ? targets.byNode[at].quotaToDate : targets.byNode[at].toDate;
    if (const auto stated = m_stated.find({node, measure}); stated != m_stated.end() && stated->second.size() == 1)
        cell.stated = stated->second.front();
    return cell;
}

std::optional<int> BoardSums::nodeOf(plan::NodeId person, calendar::Month month) const
{
    return m_board.tree->find(m_standing.placeOf(person, month));
}

void BoardSums::addImports(const YearsImports &imports)
{
    for (const store::ImportedPart &part : imports) {
        const auto position = m_board.settings.calendar.position(part.month);
        const bool isMonth = position == m_board.position;
        Places places;
        for (const auto &[person, sums] : part.byPerson) {
            m_present |= sums.present;
            const auto node = nodeOf(person, part.month);
            if (!node || !position || *position > m_board.position)
                continue;
            NodeSums &into = m_sums[static_cast<std::size_t>(*node)];
            into.toDate.add(sums);
            if (!isMonth)
                continue;
            into.imported.add(sums);
            into.month.add(sums);
            places[*node].add(sums);
        }
        if (isMonth)
            m_parts.emplace_back(part.batch, std::move(places));
    }
}

void BoardSums::addEntry(const plan::Entry &entry)
{
    const auto position = m_board.settings.calendar.position(entry.month);
    if (!position)
        return;
    const auto facts = plan::factMeasures();
    const int measure = static_cast<int>(std::find(facts.begin(), facts.end(), entry.measure) - facts.begin());
    m_present |= 1U << measure;
    const auto node = nodeOf(entry.person, entry.month);
    if (!node || *position > m_board.position)
        return;
    NodeSums &into = m_sums[static_cast<std::size_t>(*node)];
    into.toDate.add(measure, entry.value);
    if (*position != m_board.position)
        return;
    into.typed.add(measure, entry.value);
    into.month.add(measure, entry.value);
    m_stated[{*node, entry.measure}].push_back(entry.stated);
}

void BoardSums::rollUp()
{
    for (int node = m_board.tree->size() - 1; node > 0; --node) {
        const NodeSums &own = m_sums[static_cast<std::size_t>(node)];
        NodeSums &above = m_sums[static_cast<std::size_t>(m_board.tree->parent(node))];
        above.imported.add(own.imported);
        above.typed.add(own.typed);
        above.month.add(own.month);
        above.toDate.add(own.toDate);
    }
}

void BoardSums::rollUp(MeasureTargets &targets) const
{
    for (int node = m_board.tree->size() - 1; node > 0; --node) {
        const NodeTargets &own = targets.byNode[static_cast<std::size_t>(node)];
        NodeTargets &above = targets.byNode[static_cast<std::size_t>(m_board.tree->parent(node))];
        above.month = money::addUnits(above.month, own.month);
        above.toDate = money::addUnits(above.toDate, own.toDate);
    }
}

} // namespace quotasmith::ops
