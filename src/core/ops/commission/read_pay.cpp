// SPDX-License-Identifier: Apache-2.0
#include "core/ops/commission/read_pay.h"

#include "core/money/money.h"
#include "core/spread/assigned.h"
#include "core/store/queries/fact_sums.h"
#include "core/store/queries/plan_lists.h"
#include "core/store/queries/plan_sheet.h"
#include "core/store/queries/standing.h"
#include "core/store/tables/members.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/presences.h"
#include "core/store/tables/settings.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace quotasmith::ops {

namespace {

using plan::NodeId;

/// The targets of one measure by place and month, as they are assigned.
class Quotas {
public:
    Quotas(const store::Connection &connection, plan::Measure measure, const std::vector<plan::CushionRule> &cushions)
        : m_plan(store::readSheet(connection, measure)),
          m_factors(spread::assignedFactors(tree(), plan::Axis::Organisation, cushions))
    {
    }

    bool isPlanned() const { return m_plan.planned; }
    std::optional<std::int64_t> of(int node, int month) const
    {
        const auto m = static_cast<std::size_t>(month);
        if (!m_plan.planned || m_plan.sheet.open[m] || !tree().isPlanned(node) || !tree().isLeaf(node))
            return std::nullopt;
        const auto leaf = static_cast<std::size_t>(tree().leaves(node).first);
        return spread::assignedUnits(m_plan.sheet.table(plan::Axis::Organisation).leaves[leaf].cells[m],
                                     m_factors[static_cast<std::size_t>(node)]);
    }

private:
    const plan::Tree &tree() const { return m_plan.sheet.tree(plan::Axis::Organisation); }

    store::PlanSheet m_plan;
    std::vector<money::Rate> m_factors;
};

class Reader {
public:
    explicit Reader(const store::Connection &connection)
        : m_connection(connection), m_standing(connection), m_cushions(store::readCushions(connection))
    {
        m_book.settings = store::readSettings(connection);
        m_book.tree =
            std::make_shared<const plan::Tree>(store::readTree(connection, m_book.settings, plan::Axis::Organisation));
        m_book.schemes = readKnownSchemes(connection);
        m_book.statements = store::readStatements(connection);
        for (const plan::Presence &presence : store::readPresences(connection))
            m_presences.emplace(presence.node, presence);
        indexAssignments();
    }

    PayBook read()
    {
        readActuals();
        for (const KnownScheme &scheme : m_book.schemes)
            m_book.quotaMeasures.push_back(quotaMeasureOf(scheme.file.scheme.base));
        readPeople();
        for (int node = 0; node < m_book.tree->size(); ++node)
            if (isPlace(node))
                addPlace(node);
        payAll();
        return std::move(m_book);
    }

private:
    bool isPlace(int node) const
    {
        const plan::Node &one = m_book.tree->node(node);
        return one.level == plan::Level::Person && !one.unassigned;
    }

    void indexAssignments()
    {
        for (std::size_t s = 0; s < m_book.schemes.size(); ++s)
            for (const store::SchemeAssignment &one : m_book.schemes[s].assigned)
                m_assigned[one.node].emplace_back(s, one);
    }

    void readActuals()
    {
        const calendar::Period year{calendar::PeriodKind::Year, m_book.settings.calendar.start(), 12, 0};
        for (auto &[month, sums] : store::sumsByMember(m_connection, plan::Axis::Organisation, year))
            if (const auto position = m_book.settings.calendar.position(month))
                m_sums[static_cast<std::size_t>(*position)] = std::move(sums);
    }

    const Quotas &quotasOf(plan::Measure measure)
    {
        const auto found = m_quotas.find(measure);
        return found != m_quotas.end()
                   ? *found->second
                   : *m_quotas.emplace(measure, std::make_unique<Quotas>(m_connection, measure, m_cushions))
                          .first->second;
    }

    plan::Measure quotaMeasureOf(plan::Measure base)
    {
        return quotasOf(base).isPlanned() ? base : m_book.settings.money;
    }

    void readPeople()
    {
        std::unordered_map<NodeId, std::optional<std::int64_t>> wages;
        for (const plan::Person &person : store::readPeople(m_connection))
            wages[person.node] = person.monthlyWage;
        for (int node = 0; node < m_book.tree->size(); ++node) {
            const plan::Node &one = m_book.tree->node(node);
            if (!isPlace(node) || m_standing.personOf(one.id) != one.id)
                continue;
            m_people.emplace(one.id, m_book.people.size());
            m_book.people.push_back({one.id, one.code, one.name, wages[one.id]});
        }
    }

    /// The scheme of the nearest place that has one in that month.
    std::optional<std::size_t> schemeAt(int place, NodeId person, calendar::Month month) const
    {
        const auto at = [&](NodeId node) -> std::optional<std::size_t> {
            const auto found = m_assigned.find(node);
            if (found == m_assigned.end())
                return std::nullopt;
            for (const auto &[scheme, assignment] : found->second)
                if (assignment.covers(month))
                    return scheme;
            return std::nullopt;
        };
        if (const auto own = at(m_book.tree->node(place).id))
            return own;
        if (const auto own = at(person))
            return own;
        for (int node = m_book.tree->parent(place); node >= 0; node = m_book.tree->parent(node))
            if (const auto above = at(m_book.tree->node(node).id))
                return above;
        return std::nullopt;
    }

    void addPlace(int node)
    {
        const NodeId place = m_book.tree->node(node).id;
        const NodeId person = m_standing.personOf(place);
        const auto known = m_people.find(person);
        if (known == m_people.end())
            return;
        const auto presence = m_presences.find(place);
        for (int m = 0; m < 12; ++m) {
            const calendar::Month month = m_book.settings.calendar.month(m);
            const bool isThere = presence == m_presences.end() || presence->second.covers(month);
            const auto &sums = m_sums[static_cast<std::size_t>(m)];
            const auto actual = sums.find(place);
            if (!isThere && actual == sums.end())
                continue;
            if (const auto scheme = schemeAt(node, person, month))
                addMonth({known->second, *scheme}, node, m,
                         actual == sums.end() ? std::nullopt
                                              : actual->second.value(m_book.schemes[*scheme].file.scheme.base));
        }
    }

    /// A person with two places in one month has the sum of both.
    void addMonth(std::pair<std::size_t, std::size_t> key, int node, int m, std::optional<std::int64_t> actual)
    {
        commission::PayMonth &month = m_months[key][static_cast<std::size_t>(m)];
        month.counts = true;
        month.base = money::addUnits(month.base, actual.value_or(0));
        if (const auto quota = quotasOf(m_book.quotaMeasures[key.second]).of(node, m))
            month.quota = money::addUnits(month.quota.value_or(0), *quota);
    }

    void addPaid(std::size_t person, std::size_t scheme, commission::PayMonths &months) const
    {
        for (std::size_t m = 0; m < months.size(); ++m) {
            const auto *statement = m_book.statementOf(person, m_book.settings.calendar.month(static_cast<int>(m)));
            if (!statement)
                continue;
            std::int64_t paid = 0;
            for (const store::StatementLine &line : statement->lines)
                if (line.scheme == m_book.schemes[scheme].code && line.rule == "commission")
                    paid = money::addUnits(paid, line.amount);
            months[m].paid = paid;
        }
    }

    void payAll()
    {
        for (auto &[key, months] : m_months) {
            const commission::Scheme &scheme = m_book.schemes[key.second].file.scheme;
            if (scheme.period == commission::SchemePeriod::YearToDate)
                addPaid(key.first, key.second, months);
            m_book.pays.push_back({key.first, key.second, months, commission::payYear(scheme, months)});
        }
    }

    const store::Connection &m_connection;
    store::Standing m_standing;
    std::vector<plan::CushionRule> m_cushions;
    PayBook m_book;
    std::unordered_map<NodeId, plan::Presence> m_presences;
    std::unordered_map<NodeId, std::vector<std::pair<std::size_t, store::SchemeAssignment>>> m_assigned;
    std::unordered_map<NodeId, std::size_t> m_people;
    std::array<store::SumsByNode, 12> m_sums;
    std::map<plan::Measure, std::unique_ptr<Quotas>> m_quotas;
    std::map<std::pair<std::size_t, std::size_t>, commission::PayMonths> m_months; ///< by person and scheme
};

} // namespace

const store::Statement *PayBook::statementOf(std::size_t person, calendar::Month month) const
{
    const auto found =
        std::lower_bound(statements.begin(), statements.end(), month,
                         [](const store::Statement &one, calendar::Month wanted) { return one.month < wanted; });
    for (auto at = found; at != statements.end() && at->month == month; ++at)
        if (at->person == people[person].id)
            return &*at;
    return nullptr;
}

PayBook readPayBook(const store::Connection &connection)
{
    return Reader(connection).read();
}

} // namespace quotasmith::ops
