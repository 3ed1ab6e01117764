// SPDX-License-Identifier: Apache-2.0
#include "core/ops/diagnosis/read_diagnosis.h"

#include "core/base/error.h"
#include "core/ops/diagnosis/diagnosis_targets.h"
#include "core/ops/diagnosis/pay_facts.h"
#include "core/plan/lists/settings.h"
#include "core/store/queries/fact_sums.h"
#include "core/store/queries/market_lists.h"
#include "core/store/queries/plan_lists.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/facts/closings.h"
#include "core/store/tables/incentive_budget.h"
#include "core/store/tables/members.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/presences.h"
#include "core/store/tables/settings.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

using calendar::Month;
using diagnosis::Input;
using diagnosis::MonthSpan;

constexpr int kMonthsLookedAt = 12;
constexpr plan::Axis kPeople = plan::Axis::Organisation;

/// The last month with actuals; not the month of today while it is open, unless there is no other. Without any, the one
/// before the plan's year.
Month lastMonthOver(const store::Connection &connection, const std::vector<Month> &known,
                    const calendar::FiscalCalendar &calendar)
{
    if (known.empty())
        return calendar.start().plus(-1);
    const auto now = Month::parse(connection.today().substr(0, 7));
    std::vector<Month> closed;
    for (const store::Closing &closing : store::readClosings(connection))
        closed.push_back(closing.month);
    for (auto month = known.rbegin(); month != known.rend(); ++month)
        if (!now || *month != *now || std::binary_search(closed.begin(), closed.end(), *month))
            return *month;
    return known.back();
}

MonthSpan spanOf(const store::Connection &connection, const DiagnosisRequest &request, const std::vector<Month> &known,
                 const calendar::FiscalCalendar &calendar)
{
    const Month to = request.to ? *request.to : lastMonthOver(connection, known, calendar);
    const Month from = request.from ? *request.from : to.plus(1 - kMonthsLookedAt);
    if (from > to)
        throw base::Error("span-backwards", {{"from", from.text()}, {"to", to.text()}});
    return {from, to.since(from) + 1};
}

diagnosis::AxisSums sumsOf(const store::Connection &connection, plan::Axis axis, const std::vector<Month> &known)
{
    if (known.empty())
        return {};
    const int months = known.back().since(known.front()) + 1;
    return diagnosis::AxisSums(
        store::sumsByMember(connection, axis, {calendar::PeriodKind::Year, known.front(), months, 0}));
}

/// Everybody of the organisation, also who is only known by a code; a place held before a move is nobody.
void readPeople(const store::Connection &connection, Input &input)
{
    for (const plan::Presence &presence : store::readPresences(connection)) {
        if (!presence.formerOf.isNull())
            input.formerPlaces.emplace(presence.node, presence.formerOf);
        else if (presence.rampFrom)
            input.rampedFrom.emplace(presence.node, *presence.rampFrom);
    }
    std::unordered_map<plan::NodeId, plan::Person> known;
    for (plan::Person &person : store::readPeople(connection))
        known.emplace(person.node, std::move(person));
    for (const plan::Node &node : input.tree(kPeople).nodes()) {
        if (node.level != plan::Level::Person || node.unassigned || input.formerPlaces.contains(node.id))
            continue;
        const auto person = known.find(node.id);
        input.people.emplace_back(person == known.end() ? plan::Person() : std::move(person->second)).node = node.id;
    }
}

void readLimits(const store::Connection &connection, Input &input)
{
    for (const plan::Setting &key : plan::thresholdKeys())
        input.thresholds.set(key.field.code, store::readThreshold(connection, key.field.code));
}

void readTeamLists(const store::Connection &connection, Input &input)
{
    input.ramp = store::readRamp(connection);
    input.vacancies = store::readVacancies(connection);
    input.motivation = store::readMotivation(connection);
    input.abilities = store::readAbilities(connection);
    input.reserve = store::readReserve(connection);
    input.strategies = store::readStrategies(connection);
    input.projects = store::readProjects(connection);
    input.actions = store::readActions(connection);
}

void readMarketLists(const store::Connection &connection, Input &input)
{
    input.rivals = store::readRivals(connection);
    input.needs = store::readNeeds(connection);
    input.zones = store::readZones(connection);
    input.accountClasses = store::readAccountClasses(connection);
    input.losses = store::readLossReasons(connection);
    input.marketPrices = store::readMarketPrices(connection);
    input.opportunities = store::readOpportunities(connection);
    input.contacts = store::readContacts(connection);
    input.visits = store::readVisits(connection);
    input.readings = store::readIndicatorReadings(connection);
}

} // namespace

Input readDiagnosisInput(const store::Connection &connection, const DiagnosisRequest &request)
{
    Input input;
    input.settings = store::readSettings(connection);
    const std::vector<Month> known = store::monthsWithActuals(connection);
    input.span = spanOf(connection, request, known, input.settings.calendar);
    const Month last = input.span.last();
    input.asOf = request.asOf ? *request.asOf : calendar::Date{last.year(), last.month(), last.days()};
    for (const plan::Axis axis : plan::kAxes) {
        const auto a = static_cast<std::size_t>(axis);
        input.trees[a] = std::make_shared<const plan::Tree>(store::readTree(connection, input.settings, axis));
        input.actuals[a] = sumsOf(connection, axis, known);
    }
    input.targets = readTargetBook(connection, input.settings, input.trees);
    input.accounts = store::readAccounts(connection);
    input.products = store::readProducts(connection);
    readPeople(connection, input);
    readLimits(connection, input);
    readTeamLists(connection, input);
    readMarketLists(connection, input);
    input.incentiveBudget = store::readIncentiveBudget(connection);
    readPayFacts(connection, input);
    return input;
}

} // namespace quotasmith::ops
