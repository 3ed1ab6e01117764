// SPDX-License-Identifier: Apache-2.0
#include "core/ops/commission/reading/read_beside.h"

#include "core/money/money.h"
#include "core/store/queries/pay_lists.h"
#include "core/store/tables/nodes.h"

#include <algorithm>
#include <tuple>

namespace quotasmith::ops {

namespace {

using plan::NodeId;

bool looksAtTeams(const commission::BesideRules &rules)
{
    return rules.achievement || rules.excess ||
           std::any_of(rules.rankings.begin(), rules.rankings.end(),
                       [](const commission::RankingRule &rule) { return rule.who == commission::Ranked::Teams; });
}

class BesideReader {
public:
    BesideReader(const store::Connection &connection, const PayBook &book, const BesideGround &ground)
        : m_connection(connection), m_book(book), m_ground(ground)
    {
        for (std::size_t i = 0; i < book.people.size(); ++i)
            m_people.emplace(book.people[i].id, i);
    }

    BesideInputs read()
    {
        readTeams();
        readProducts();
        readCash();
        m_inputs.corrections = ofPeople(store::readTypedCorrections(m_connection));
        m_inputs.clawbacks = ofPeople(store::readClawbacks(m_connection));
        m_inputs.draws = ofPeople(store::readDraws(m_connection));
        return std::move(m_inputs);
    }

private:
    /// Rows may name a former place of somebody.
    template <class Row> std::vector<Row> ofPeople(std::vector<Row> rows) const
    {
        for (Row &row : rows)
            row.person = m_ground.standing.personOf(row.person);
        return rows;
    }

    void readTeams()
    {
        std::map<std::pair<std::size_t, int>, std::size_t> known; // by scheme and tree position
        for (const auto &[key, months] : m_ground.cells)
            if (looksAtTeams(m_book.schemes[key.scheme].file.beside))
                known.emplace(std::pair(key.scheme, key.team), 0);
        for (auto &[place, position] : known) {
            position = m_inputs.teams.size();
            m_inputs.teams.push_back(teamAt(place.first, place.second));
        }
        for (const auto &[key, months] : m_ground.cells)
            if (const auto team = known.find({key.scheme, key.team}); team != known.end())
                m_inputs.teams[team->second].members.push_back({key.person, months});
    }

    TeamPay teamAt(std::size_t scheme, int node) const
    {
        const plan::Tree &tree = *m_book.tree;
        TeamPay team{scheme, tree.node(node).id, tree.node(node).code, tree.node(node).name, {}, {}, {}};
        const plan::Measure base = m_book.schemes[scheme].file.scheme.base;
        const Quotas &quotas = m_ground.quotas.of(m_book.quotaMeasures[scheme]);
        for (std::size_t m = 0; m < 12; ++m) {
            team.quota[m] = quotas.planned(node, static_cast<int>(m));
            for (int below = node; below < tree.end(node); ++below)
                if (const auto sums = m_ground.sums[m].find(tree.node(below).id); sums != m_ground.sums[m].end())
                    team.base[m] = money::addUnits(team.base[m], sums->second.value(base).value_or(0));
        }
        return team;
    }

    /// What every person sold of every product in a month, credit splits among it.
    using Sold = std::map<std::pair<NodeId, NodeId>, store::ActualSums>;
    std::array<Sold, 12> soldByMonth() const
    {
        std::array<Sold, 12> sold;
        for (int m = 0; m < m_book.begun; ++m) {
            const calendar::Period month{calendar::PeriodKind::Month, m_book.settings.calendar.month(m), 1, 0};
            for (const auto &[key, sums] :
                 store::sumsByTwoMembers(m_connection, plan::Axis::Organisation, plan::Axis::Product, month))
                sold[static_cast<std::size_t>(m)][key].add(sums);
        }
        for (const CreditMove &move : m_ground.moves)
            sold[static_cast<std::size_t>(move.month)][{move.person, move.product}].add(move.sums);
        return sold;
    }

    void readProducts()
    {
        if (std::all_of(m_book.schemes.begin(), m_book.schemes.end(),
                        [](const KnownScheme &scheme) { return scheme.file.beside.newProducts.empty(); }))
            return;
        m_products = store::readTree(m_connection, m_book.settings, plan::Axis::Product);
        const auto sold = soldByMonth();
        for (std::size_t m = 0; m < sold.size(); ++m)
            for (const auto &[key, sums] : sold[m])
                addSold(static_cast<int>(m), key.first, key.second, sums);
        for (auto &[key, sales] : m_sales)
            m_inputs.products.push_back(sales);
    }

    void addSold(int month, NodeId person, NodeId product, const store::ActualSums &sums)
    {
        const NodeId place = m_ground.standing.placeOf(person, m_book.settings.calendar.month(month));
        const auto paid = m_ground.paidAt.find({place, month});
        if (paid == m_ground.paidAt.end())
            return;
        const auto &[who, scheme] = paid->second;
        const auto &file = m_book.schemes[scheme].file;
        for (std::size_t rule = 0; rule < file.beside.newProducts.size(); ++rule) {
            const commission::NewProductRule &bonus = file.beside.newProducts[rule];
            if (!isOf(bonus.product, product))
                continue;
            ProductSales &sales = m_sales[{who, scheme, rule}];
            sales.person = who;
            sales.scheme = scheme;
            sales.rule = rule;
            auto &units = sales.sold[static_cast<std::size_t>(month)];
            units =
                money::addUnits(units, sums.value(bonus.perUnit ? plan::Measure::Units : file.scheme.base).value_or(0));
        }
    }

    bool isOf(const std::string &code, NodeId product) const
    {
        const auto wanted = m_products->find(std::string_view(code)), sold = m_products->find(product);
        return wanted && sold && (*wanted == *sold || m_products->isAbove(*wanted, *sold));
    }

    void readCash()
    {
        m_inputs.cash.resize(m_book.people.size());
        if (std::none_of(m_book.schemes.begin(), m_book.schemes.end(),
                         [](const KnownScheme &scheme) { return scheme.file.beside.holdBack.has_value(); }))
            return;
        const auto receipts = store::readReceipts(m_connection);
        for (const plan::CashReceipt &receipt : receipts)
            addCash(receipt.person, m_book.settings.calendar.position(receipt.date.monthOf()), receipt.amount);
        for (std::size_t m = 0; receipts.empty() && m < 12; ++m)
            for (const auto &[place, sums] : m_ground.sums[m])
                addCash(place, static_cast<int>(m), sums.value(plan::Measure::Collected).value_or(0));
    }

    void addCash(NodeId place, std::optional<int> month, std::int64_t amount)
    {
        const auto person = m_people.find(m_ground.standing.personOf(place));
        if (person == m_people.end() || !month)
            return;
        auto &cash = m_inputs.cash[person->second][static_cast<std::size_t>(*month)];
        cash = money::addUnits(cash, amount);
    }

    const store::Connection &m_connection;
    const PayBook &m_book;
    const BesideGround &m_ground;
    BesideInputs m_inputs;
    std::map<NodeId, std::size_t> m_people;
    std::optional<plan::Tree> m_products; ///< read where a rule names one
    std::map<std::tuple<std::size_t, std::size_t, std::size_t>, ProductSales> m_sales;
};

} // namespace

int teamAbove(const plan::Tree &tree, int node)
{
    int above = tree.parent(node);
    while (above > 0 && tree.node(above).level == plan::Level::Person)
        above = tree.parent(above);
    return above;
}

BesideInputs readBeside(const store::Connection &connection, const PayBook &book, const BesideGround &ground)
{
    return BesideReader(connection, book, ground).read();
}

} // namespace quotasmith::ops
