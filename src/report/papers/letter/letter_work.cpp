// SPDX-License-Identifier: Apache-2.0
#include "report/papers/letter/letter_work.h"

#include "core/store/queries/lists/execution_lists.h"
#include "core/store/queries/market_lists.h"
#include "core/store/queries/plan_lists.h"
#include "report/papers/owners.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"

#include <algorithm>

namespace quotasmith::report {

namespace {

/// Work with a day; that without one last.
struct DatedWork {
    QString kind, what, owner;
    std::optional<calendar::Date> due;
};

bool isEarlier(const DatedWork &a, const DatedWork &b)
{
    return a.due && (!b.due || *a.due < *b.due);
}

} // namespace

LetterWork::LetterWork(const store::Connection &connection, const plan::PlanSettings &settings)
    : m_settings(settings), m_approaches(store::readApproaches(connection, settings)),
      m_strategies(store::readStrategies(connection)), m_terms(store::readStrategyTerms(connection)),
      m_projects(store::readProjects(connection)), m_actions(store::readActions(connection))
{
}

calendar::Month LetterWork::endOf(const plan::Strategy &strategy) const
{
    for (const plan::StrategyTerms &terms : m_terms)
        if (terms.code == strategy.code && terms.until)
            return *terms.until;
    return m_settings.calendar.month(11);
}

PaperTable LetterWork::ways(const plan::Tree &organisation, std::span<const int> places) const
{
    PaperTable table{{{Papers::tr("Of")}, {Papers::tr("Period")}, {Papers::tr("Way")}}, {}};
    for (const plan::Approach &one : m_approaches) {
        const auto node = one.axis == plan::Axis::Organisation ? organisation.find(one.node) : std::nullopt;
        const auto reaches = [&](int place) { return place == *node || organisation.isAbove(*node, place); };
        if (node && std::any_of(places.begin(), places.end(), reaches))
            table.rows.push_back({{text::nodeName(organisation.node(*node)),
                                   text::periodName(m_settings.calendar, one.months), text::fromUtf8(one.text)},
                                  false,
                                  0});
    }
    return table;
}

PaperTable LetterWork::work(const plan::Tree &organisation, int node) const
{
    PaperTable table{{{Papers::tr("Work")}, {Papers::tr("What")}, {Papers::tr("Responsible")}, {Papers::tr("Until")}},
                     {}};
    const Owners owners(organisation, node);
    for (const plan::Strategy &one : m_strategies)
        if (owners.own(one.owner) || (one.axis == plan::Axis::Organisation && one.node == organisation.node(node).id))
            table.rows.push_back({{Papers::tr("Strategy"), text::fromUtf8(one.name), text::fromUtf8(one.owner),
                                   text::fromUtf8(endOf(one).text())},
                                  false,
                                  0});
    std::vector<DatedWork> dated;
    for (const plan::Project &one : m_projects)
        if (one.status != plan::ActionStatus::Dropped && owners.own(one.owner))
            dated.push_back({Papers::tr("Project"), text::fromUtf8(one.name), text::fromUtf8(one.owner), one.due});
    for (const plan::ActionItem &one : m_actions)
        if (one.status != plan::ActionStatus::Dropped && owners.own(one.owner))
            dated.push_back({Papers::tr("Action"), text::fromUtf8(one.text), text::fromUtf8(one.owner), one.due});
    std::stable_sort(dated.begin(), dated.end(), isEarlier);
    for (const DatedWork &one : dated)
        table.rows.push_back(
            {{one.kind, one.what, one.owner, one.due ? text::fromUtf8(one.due->text()) : text::noValue()}, false, 0});
    return table;
}

} // namespace quotasmith::report
