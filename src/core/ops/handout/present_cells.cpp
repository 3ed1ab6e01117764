// SPDX-License-Identifier: Apache-2.0
#include "core/ops/handout/present_cells.h"

#include "core/money/money.h"
#include "core/ops/versions/sheet_in_force.h"
#include "core/store/queries/plan_lists.h"
#include "core/store/tables/facts/entries.h"
#include "core/store/tables/holds.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/presences.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/targets.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

constexpr plan::Axis kPeople = plan::Axis::Organisation;

bool isFact(plan::Measure measure)
{
    const auto facts = plan::factMeasures();
    return std::find(facts.begin(), facts.end(), measure) != facts.end();
}

/// The plan's money first, then what is planned besides, in the order of the words.
std::vector<plan::Measure> measuresOf(const store::Connection &connection, plan::Measure money)
{
    std::vector<plan::Measure> measures{money};
    for (const plan::Measure measure : store::plannedMeasures(connection))
        if (measure != money && isFact(measure))
            measures.push_back(measure);
    return measures;
}

calendar::Period yearOf(const calendar::FiscalCalendar &calendar)
{
    return *calendar.period(calendar::MonthRange{});
}

} // namespace

PresentCells::PresentCells(const store::Connection &connection)
    : m_settings(store::readSettings(connection)), m_tree(store::readTree(connection, m_settings, kPeople)),
      m_standing(connection), m_measures(measuresOf(connection, m_settings.money)),
      m_actuals(store::sumsByMember(connection, kPeople, yearOf(m_settings.calendar)))
{
    for (const plan::Measure measure : m_measures)
        m_sheets.emplace(measure, readSheetInForce(connection, measure));
    for (const plan::Presence &presence : store::readPresences(connection))
        m_presences.emplace(presence.node, presence);
    for (const calendar::Month month : store::readClosedMonths(connection))
        m_closed.insert(month);
    for (const plan::Commitment &one : store::readCommitments(connection, m_settings))
        if (one.months.isYear())
            m_commitments[{one.person, one.measure}] = one.amount;
    for (const plan::Entry &entry : store::readEntries(connection)) {
        std::int64_t &sum = m_typed[{entry.person, entry.measure, entry.month}];
        sum = money::addUnits(sum, entry.value);
    }
}

bool PresentCells::stands(plan::NodeId place, calendar::Month month) const
{
    const auto presence = m_presences.find(place);
    return presence == m_presences.end() || presence->second.covers(month);
}

std::optional<plan::NodeId> PresentCells::placeIn(plan::NodeId place, calendar::Month month, plan::NodeId manager) const
{
    const plan::NodeId now = m_standing.placeOf(m_standing.personOf(place), month);
    const auto node = m_tree.find(now);
    const auto above = m_tree.find(manager);
    if (!node || !above || !stands(now, month) || (*node != *above && !m_tree.isAbove(*above, *node)))
        return std::nullopt;
    return now;
}

std::optional<std::int64_t> PresentCells::target(plan::NodeId place, plan::Measure measure, int month) const
{
    const auto found = m_sheets.find(measure);
    const auto node = m_tree.find(place);
    if (found == m_sheets.end() || !node || !m_tree.isPlanned(*node))
        return std::nullopt;
    const spread::Sheet &sheet = found->second.sheet;
    if (!found->second.planned || sheet.open[static_cast<std::size_t>(month)] ||
        !stands(place, m_settings.calendar.month(month)))
        return std::nullopt;
    return sheet.value(kPeople, *node, {month, month});
}

std::optional<std::int64_t> PresentCells::actual(plan::NodeId place, plan::Measure measure, calendar::Month month) const
{
    const auto sums = m_actuals.find(month);
    if (sums == m_actuals.end())
        return std::nullopt;
    const auto own = sums->second.find(place);
    return own == sums->second.end() ? std::nullopt : own->second.value(measure);
}

bool PresentCells::hasImported(plan::NodeId place, plan::Measure measure, const std::string &month) const
{
    const calendar::Month of = *calendar::Month::parse(month);
    const auto typed = m_typed.find({personOf(place), measure, of});
    const auto whole = actual(place, measure, of);
    return whole && (typed == m_typed.end() || typed->second != *whole);
}

std::optional<std::int64_t> PresentCells::commitment(plan::NodeId person, plan::Measure measure) const
{
    const auto found = m_commitments.find({person, measure});
    return found == m_commitments.end() ? std::nullopt : std::optional(found->second);
}

std::vector<int> PresentCells::peopleBelow(int node) const
{
    std::vector<int> people;
    for (int i = node; i < m_tree.end(node); ++i)
        if (m_tree.node(i).level == plan::Level::Person)
            people.push_back(i);
    return people;
}

void PresentCells::addCells(plan::NodeId place, store::HandoutCells &cells) const
{
    using store::HandoutKind;
    const bool isNamed = !m_tree.node(*m_tree.find(place)).unassigned;
    for (const plan::Measure measure : m_measures) {
        for (int m = 0; m < 12; ++m) {
            const calendar::Month month = m_settings.calendar.month(m);
            cells[{place, measure, HandoutKind::Target, month.text()}] = {target(place, measure, m), false};
            cells[{place, measure, HandoutKind::Actual, month.text()}] = {
                actual(place, measure, month), isNamed && stands(place, month) && !isClosed(month)};
        }
        if (isNamed && m_standing.personOf(place) == place)
            cells[{place, measure, HandoutKind::Commitment, m_settings.calendar.text(calendar::MonthRange{})}] = {
                commitment(place, measure), true};
    }
}

} // namespace quotasmith::ops
