// SPDX-License-Identifier: Apache-2.0
#include "core/ops/commission/read_pay.h"

#include "core/money/money.h"
#include "core/ops/commission/reading/credits.h"
#include "core/ops/commission/reading/quotas.h"
#include "core/ops/commission/reading/read_beside.h"
#include "core/ops/commission/reading/reliefs.h"
#include "core/ops/commission/reading/transactions.h"
#include "core/store/queries/fact_sums.h"
#include "core/store/queries/pay_lists.h"
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

class Reader {
public:
    Reader(const store::Connection &connection, std::vector<KnownScheme> schemes)
        : m_connection(connection), m_standing(connection), m_quotas(connection)
    {
        m_book.settings = store::readSettings(connection);
        m_book.tree =
            std::make_shared<const plan::Tree>(store::readTree(connection, m_book.settings, plan::Axis::Organisation));
        m_book.schemes = std::move(schemes);
        m_book.statements = store::readStatements(connection);
        for (const plan::Presence &presence : store::readPresences(connection))
            m_presences.emplace(presence.node, presence);
        for (std::size_t i = 0; i < m_book.statements.size(); ++i)
            m_closed[m_book.statements[i].person].push_back(i);
        indexAssignments();
    }

    PayBook read()
    {
        readActuals();
        const Credits credits(m_connection, m_standing, m_book.settings, *m_book.tree);
        const std::vector<CreditMove> moves = credits.moves();
        move(moves);
        for (const KnownScheme &scheme : m_book.schemes)
            m_book.quotaMeasures.push_back(quotaMeasureOf(scheme.file.scheme.base));
        readPeople();
        for (int node = 0; node < m_book.tree->size(); ++node)
            if (isPlace(node))
                addPlace(node);
        letOff();
        payAll();
        payTransactions(m_connection, m_book, credits,
                        [this](plan::NodeId person, calendar::Month month) { return payOf(person, month); });
        m_book.beside = readBeside(m_connection, m_book, {m_standing, m_quotas, m_sums, m_cells, m_paidAt, moves});
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
            if (const auto position = m_book.settings.calendar.position(month)) {
                m_sums[static_cast<std::size_t>(*position)] = std::move(sums);
                m_book.begun = std::max(m_book.begun, *position + 1);
            }
    }

    /// Credit splits: what was brought and what counts. Overlays count for people alone, so they stay apart from the
    /// sums teams are measured by.
    void move(const std::vector<CreditMove> &moves)
    {
        for (const CreditMove &one : moves) {
            const NodeId place = m_standing.placeOf(one.person, m_book.settings.calendar.month(one.month));
            (one.isOverlay ? m_overlays : m_sums)[static_cast<std::size_t>(one.month)][place].add(one.sums);
        }
    }

    plan::Measure quotaMeasureOf(plan::Measure base)
    {
        return m_quotas.of(base).isPlanned() ? base : m_book.settings.money;
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
            const auto actual = actualOf(place, m);
            if (!isThere && !actual)
                continue;
            if (const auto scheme = schemeAt(node, person, month)) {
                m_paidAt[{place, m}] = {known->second, *scheme};
                addMonth({known->second, *scheme, teamAbove(*m_book.tree, node)}, node, m,
                         actual ? actual->value(m_book.schemes[*scheme].file.scheme.base) : std::nullopt);
            }
        }
    }

    /// What counts for a place in a month, overlays among it; nothing where there is nothing.
    std::optional<store::ActualSums> actualOf(NodeId place, int m) const
    {
        std::optional<store::ActualSums> actual;
        for (const auto *sums : {&m_sums[static_cast<std::size_t>(m)], &m_overlays[static_cast<std::size_t>(m)]})
            if (const auto found = sums->find(place); found != sums->end()) {
                if (!actual)
                    actual.emplace();
                actual->add(found->second);
            }
        return actual;
    }

    /// A person with two places of one team in one month has the sum of both.
    void addMonth(const CellKey &key, int node, int m, std::optional<std::int64_t> actual)
    {
        commission::PayMonth &month = m_cells[key][static_cast<std::size_t>(m)];
        month.counts = true;
        month.base = money::addUnits(month.base, actual.value_or(0));
        if (const auto quota = m_quotas.of(m_book.quotaMeasures[key.scheme]).of(node, m))
            month.quota = money::addUnits(month.quota.value_or(0), *quota);
    }

    void letOff()
    {
        std::map<std::size_t, std::vector<plan::QuotaRelief>> reliefs;
        for (const plan::QuotaRelief &relief : store::readReliefs(m_connection, m_book.settings))
            if (const auto person = m_people.find(m_standing.personOf(relief.person)); person != m_people.end())
                reliefs[person->second].push_back(relief);
        for (const auto &[person, ofPerson] : reliefs) {
            std::vector<RelievedMonths> places;
            std::vector<std::size_t> schemes;
            for (auto &[key, months] : m_cells)
                if (key.person == person) {
                    places.push_back({&months, {}});
                    schemes.push_back(key.scheme);
                }
            relieve(places, ofPerson);
            for (std::size_t i = 0; i < places.size(); ++i)
                for (std::size_t m = 0; m < 12; ++m)
                    m_relief[{person, schemes[i]}][m] += places[i].relief[m];
        }
    }

    /// What a person brings to a scheme in all teams.
    std::map<std::pair<std::size_t, std::size_t>, commission::PayMonths> monthsByScheme() const
    {
        std::map<std::pair<std::size_t, std::size_t>, commission::PayMonths> all;
        for (const auto &[key, months] : m_cells)
            for (std::size_t m = 0; m < months.size(); ++m) {
                if (!months[m].counts)
                    continue;
                commission::PayMonth &sum = all[{key.person, key.scheme}][m];
                sum.counts = true;
                sum.base = money::addUnits(sum.base, months[m].base);
                if (months[m].quota)
                    sum.quota = money::addUnits(sum.quota.value_or(0), *months[m].quota);
            }
        return all;
    }

    /// What closed statements have paid for the months of a year to date, corrections among it.
    void addPaid(std::size_t person, std::size_t scheme, commission::PayMonths &months) const
    {
        const auto closed = m_closed.find(m_book.people[person].id);
        for (const std::size_t i : closed == m_closed.end() ? std::vector<std::size_t>() : closed->second) {
            const store::Statement &statement = m_book.statements[i];
            if (const auto m = m_book.settings.calendar.position(statement.month))
                if (auto &paid = months[static_cast<std::size_t>(*m)].paid; !paid)
                    paid = 0;
            for (const store::StatementLine &line : statement.lines) {
                const auto m = m_book.settings.calendar.position(line.month);
                if (!m || line.scheme != m_book.schemes[scheme].code || !commission::findMethod(line.method))
                    continue;
                auto &paid = months[static_cast<std::size_t>(*m)].paid;
                paid = money::addUnits(paid.value_or(0), line.amount);
            }
        }
    }

    void payAll()
    {
        for (auto &[key, months] : monthsByScheme()) {
            const commission::Scheme &scheme = m_book.schemes[key.second].file.scheme;
            PersonPay pay{key.first, key.second, months, {}};
            if (scheme.period == commission::SchemePeriod::YearToDate)
                addPaid(key.first, key.second, pay.months);
            pay.dues = commission::payYear(scheme, pay.months);
            if (const auto relief = m_relief.find(key); relief != m_relief.end())
                pay.relief = relief->second;
            m_payAt.emplace(key, m_book.pays.size());
            m_book.pays.push_back(std::move(pay));
        }
    }

    std::optional<std::size_t> payOf(NodeId person, calendar::Month month) const
    {
        const auto position = m_book.settings.calendar.position(month);
        const auto key = position ? m_paidAt.find({m_standing.placeOf(person, month), *position}) : m_paidAt.end();
        const auto pay = key == m_paidAt.end() ? m_payAt.end() : m_payAt.find(key->second);
        return pay == m_payAt.end() ? std::nullopt : std::optional(pay->second);
    }

    const store::Connection &m_connection;
    store::Standing m_standing;
    QuotaBook m_quotas;
    PayBook m_book;
    std::unordered_map<NodeId, plan::Presence> m_presences;
    std::unordered_map<NodeId, std::vector<std::pair<std::size_t, store::SchemeAssignment>>> m_assigned;
    std::unordered_map<NodeId, std::vector<std::size_t>> m_closed; ///< statements, by person
    std::unordered_map<NodeId, std::size_t> m_people;
    std::array<store::SumsByNode, 12> m_sums, m_overlays;
    PayCells m_cells;
    PaidPlaces m_paidAt;
    std::map<std::pair<std::size_t, std::size_t>, std::array<std::int64_t, 12>> m_relief; ///< by person and scheme
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> m_payAt;                   ///< by person and scheme
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
    return readPayBook(connection, readKnownSchemes(connection));
}

PayBook readPayBook(const store::Connection &connection, std::vector<KnownScheme> schemes)
{
    return Reader(connection, std::move(schemes)).read();
}

} // namespace quotasmith::ops
