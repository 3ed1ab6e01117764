// SPDX-License-Identifier: Apache-2.0
#include "core/ops/cross/cross_seed.h"

#include "core/money/money.h"
#include "core/plan/person.h"
#include "core/plan/rows/service_rule.h"
#include "core/store/queries/fact_sums.h"
#include "core/store/queries/plan_lists.h"
#include "core/store/tables/members.h"

#include <unordered_map>
#include <utility>

namespace quotasmith::ops {

namespace {

std::optional<plan::Tenure> tenureOf(const plan::Person &person, calendar::Month month)
{
    if (person.vacancyFrom)
        return plan::Tenure::Novice;
    const auto hired = person.hireDate ? calendar::Month::parse(person.hireDate->substr(0, 7)) : std::nullopt;
    return hired ? std::optional(plan::tenureIn(*hired, month)) : std::nullopt;
}

void fillTenures(const store::Connection &connection, const plan::Tree &tree, calendar::Month month,
                 std::vector<CrossMember> &members)
{
    std::unordered_map<plan::NodeId, std::optional<plan::Tenure>> tenures;
    for (const plan::Person &person : store::readPeople(connection))
        tenures[person.node] = tenureOf(person, month);
    for (CrossMember &member : members)
        if (const auto found = tenures.find(tree.node(member.node).id); found != tenures.end())
            member.tenure = found->second;
}

/// How strongly each person serves each tier; both ways round.
std::vector<std::vector<money::Rate>> servedBy(const std::vector<plan::ServiceRule> &rules, const CrossRequest &request,
                                               const Cross &cross)
{
    const bool arePeopleRows = request.rows == plan::Axis::Organisation;
    const plan::Tree &tiers = cross.plan.sheet.tree(plan::Axis::Customer);
    std::vector<std::vector<money::Rate>> weights;
    for (const CrossMember &row : cross.rows) {
        weights.emplace_back();
        for (const CrossMember &column : cross.columns) {
            const auto &tenure = (arePeopleRows ? row : column).tenure;
            const plan::NodeId tier = tiers.node((arePeopleRows ? column : row).node).id;
            weights.back().push_back(tenure ? plan::serviceWeight(rules, tier, *tenure) : money::Rate(1, 1));
        }
    }
    return weights;
}

/// Where in the table a member's actuals belong: its planned leaf's place, or none.
std::unordered_map<int, std::size_t> placesOf(const std::vector<CrossMember> &members)
{
    std::unordered_map<int, std::size_t> places;
    for (std::size_t i = 0; i < members.size(); ++i)
        places[members[i].node] = i;
    return places;
}

std::vector<std::vector<std::int64_t>> soldLastYear(const store::Connection &connection, const CrossRequest &request,
                                                    const Cross &cross)
{
    std::vector<std::vector<std::int64_t>> sold(cross.rows.size(), std::vector<std::int64_t>(cross.columns.size(), 0));
    const calendar::FiscalCalendar before = cross.plan.settings.calendar.shifted(-1);
    const auto rowPlaces = placesOf(cross.rows), columnPlaces = placesOf(cross.columns);
    const auto placeOf = [&](plan::Axis axis, plan::NodeId member, const auto &places) -> std::optional<std::size_t> {
        const plan::Tree &tree = cross.plan.sheet.tree(axis);
        const auto node = tree.find(member);
        const int leaf = node ? tree.leafOf(*node) : -1;
        const auto place = leaf < 0 ? places.end() : places.find(tree.leafNode(leaf));
        return place == places.end() ? std::nullopt : std::optional(place->second);
    };
    for (const auto &[members, sums] : store::sumsByTwoMembers(connection, request.rows, request.columns,
                                                               {calendar::PeriodKind::Year, before.start(), 12, 0})) {
        const auto row = placeOf(request.rows, members.first, rowPlaces);
        const auto column = placeOf(request.columns, members.second, columnPlaces);
        if (row && column)
            sold[*row][*column] = money::addUnits(sold[*row][*column], sums.value(request.measure).value_or(0));
    }
    return sold;
}

} // namespace

SeedAnswer readSeed(const store::Connection &connection, const CrossRequest &request, Cross &cross)
{
    const calendar::Month first = cross.plan.settings.calendar.month(request.months.first);
    const plan::Tree &people = cross.plan.sheet.tree(plan::Axis::Organisation);
    if (request.rows == plan::Axis::Organisation)
        fillTenures(connection, people, first, cross.rows);
    if (request.columns == plan::Axis::Organisation)
        fillTenures(connection, people, first, cross.columns);
    const std::vector<plan::ServiceRule> rules = store::readServiceRules(connection);
    if (!rules.empty() && request.rows != plan::Axis::Product && request.columns != plan::Axis::Product)
        return {CrossSeed::ServiceRules, spread::seedOf(servedBy(rules, request, cross))};
    spread::CrossSeed seed = spread::seedOf(soldLastYear(connection, request, cross));
    if (!seed.empty())
        return {CrossSeed::LastYear, std::move(seed)};
    return {CrossSeed::Flat, spread::flatSeed(cross.rows.size(), cross.columns.size())};
}

} // namespace quotasmith::ops
