// SPDX-License-Identifier: Apache-2.0
#include "core/ops/execution/read_activity.h"

#include "core/diagnosis/input/axis_sums.h"
#include "core/money/money.h"
#include "core/ops/targets/place_text.h"
#include "core/ops/versions/sheet_in_force.h"
#include "core/spread/assigned.h"
#include "core/store/queries/fact_sums.h"
#include "core/store/queries/lists/execution_lists.h"
#include "core/store/queries/market_lists.h"
#include "core/store/queries/plan_lists.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/settings.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <utility>

namespace quotasmith::ops {

namespace {

using calendar::Date;
using money::Rate;
using plan::FunnelStage;
using plan::Measure;

constexpr std::array<std::string_view, 3> kSources{"none", "opportunities", "actuals"};
constexpr int kMonths = 12;
constexpr int kDaysOfWeek = 7;

/// What is counted of a node over some time.
struct Counts {
    std::int64_t leads = 0, opportunities = 0, deals = 0, amount = 0, visits = 0, calls = 0;
};

std::optional<Rate> quotient(std::int64_t a, std::int64_t b)
{
    return a > 0 && b > 0 ? std::optional(Rate(a, b)) : std::nullopt;
}

/// What activity is reckoned from, read once.
class ActivityBook {
public:
    ActivityBook(const store::Connection &connection, const Date &today)
        : m_today(today), m_plan(readSheetInForce(connection, store::readSettings(connection).money)),
          m_quotas(spread::quotaFactors(tree(), plan::Axis::Organisation, store::readCushions(connection))),
          m_opportunities(store::readOpportunities(connection)), m_visits(store::readVisits(connection))
    {
        const calendar::Month last = today.monthOf();
        const calendar::Period year{calendar::PeriodKind::Year, last.plus(1 - kMonths), kMonths, 0};
        m_span = {year.first, kMonths};
        m_facts = diagnosis::AxisSums(store::sumsByMember(connection, plan::Axis::Organisation, year));
        const calendar::Month first = settings().calendar.start();
        m_year = diagnosis::AxisSums(
            store::sumsByMember(connection, plan::Axis::Organisation, {calendar::PeriodKind::Year, first, 12, 0}));
        m_calls = store::readCalls(connection);
        for (const plan::Opportunity &one : m_opportunities)
            m_deals.emplace_back(placeOf(one.person), &one);
        for (const plan::Visit &one : m_visits)
            m_contacts.emplace_back(placeOf(one.person), &one);
        std::stable_sort(m_deals.begin(), m_deals.end(), isBefore<Deals::value_type>);
        std::stable_sort(m_contacts.begin(), m_contacts.end(), isBefore<Contacts::value_type>);
        m_byNode = m_facts.byNode(tree(), m_span);
        m_ofYear = m_year.byNode(tree(), {first, 12});
        m_ofCompany = listed(0);
    }

    const plan::Tree &tree() const { return m_plan.sheet.tree(plan::Axis::Organisation); }

    Activity of(int position) const
    {
        Activity activity;
        activity.node = tree().node(position);
        activity.measure = m_plan.sheet.measure;
        if (m_plan.planned && tree().isPlanned(position))
            activity.target = spread::assignedUnits(m_plan.sheet.months(plan::Axis::Organisation, position), {},
                                                    m_quotas[static_cast<std::size_t>(position)]);
        activity.actual = m_ofYear[static_cast<std::size_t>(position)].value(activity.measure).value_or(0);
        chooseRatios(activity, position);
        const std::int64_t left = money::subtractUnits(activity.target.value_or(0), activity.actual);
        activity.need =
            execution::needOf(std::max<std::int64_t>(left, 0), activity.ratios, weeksLeft(), peopleBelow(position));
        addDone(activity, position);
        return activity;
    }

private:
    const plan::PlanSettings &settings() const { return m_plan.settings; }

    /// By tree position; those of nobody are only the company's.
    using Deals = std::vector<std::pair<int, const plan::Opportunity *>>;
    using Contacts = std::vector<std::pair<int, const plan::Visit *>>;
    template <class Pair> static bool isBefore(const Pair &a, const Pair &b) { return a.first < b.first; }

    int placeOf(const std::optional<plan::NodeId> &person) const
    {
        const auto at = person ? tree().find(*person) : std::nullopt;
        return at.value_or(-1);
    }

    /// Those below a position.
    template <class Pairs> std::span<const typename Pairs::value_type> below(const Pairs &pairs, int position) const
    {
        if (position == 0)
            return pairs;
        const auto at = [&](int place) {
            return std::lower_bound(pairs.begin(), pairs.end(), typename Pairs::value_type{place, nullptr},
                                    isBefore<typename Pairs::value_type>);
        };
        return {at(position), at(tree().end(position))};
    }

    /// Opportunities created, and visits and calls made, from a day to today.
    Counts listed(int position, const Date &from) const
    {
        Counts counts;
        const auto isIn = [&](const Date &day) { return day >= from && day <= m_today; };
        for (const auto &[place, deal] : below(m_deals, position)) {
            const plan::Opportunity &one = *deal;
            const bool isSigned = one.stage == FunnelStage::Signed;
            const FunnelStage furthest =
                one.stage == FunnelStage::Lost ? one.lostAt.value_or(FunnelStage::Lead) : one.stage;
            if (one.created && isIn(*one.created)) {
                ++counts.leads;
                counts.opportunities += furthest != FunnelStage::Lead ? 1 : 0;
            }
            if (isSigned && one.close && isIn(*one.close)) {
                ++counts.deals;
                counts.amount = money::addUnits(counts.amount, one.amount.value_or(0));
            }
        }
        for (const auto &[place, contact] : below(m_contacts, position))
            if (isIn(contact->day))
                ++(m_calls.contains(contact->code) ? counts.calls : counts.visits);
        return counts;
    }

    Counts listed(int position) const { return listed(position, {m_span.first.year(), m_span.first.month(), 1}); }

    Counts counted(int position) const
    {
        const plan::MeasureSums &sums = m_byNode[static_cast<std::size_t>(position)];
        const auto of = [&](Measure measure) { return sums.value(measure).value_or(0); };
        const std::int64_t won = of(Measure::Won);
        return {of(Measure::Leads),       of(Measure::Opportunities), won > 0 ? won : of(Measure::Orders),
                of(m_plan.sheet.measure), of(Measure::Visits),        of(Measure::Calls)};
    }

    static execution::ActivityRatios ratiosOf(const Counts &counts)
    {
        return {quotient(counts.amount, counts.deals), quotient(counts.deals, counts.opportunities),
                quotient(counts.opportunities, counts.leads), quotient(counts.visits, counts.opportunities),
                quotient(counts.calls, counts.leads)};
    }

    /// Visits and calls are divided by what is counted beside them, never a list's by the actuals'.
    static execution::ActivityRatios withEfforts(execution::ActivityRatios ratios, const Counts &facts)
    {
        const auto &conversion = ratios.leadConversion;
        const auto ofLead = quotient(facts.visits, facts.leads);
        if (const auto ofOpportunity = quotient(facts.visits, facts.opportunities))
            ratios.visitsPerOpportunity = ofOpportunity;
        else if (ofLead && conversion)
            ratios.visitsPerOpportunity = *ofLead * Rate(conversion->denominator(), conversion->numerator());
        if (const auto calls = quotient(facts.calls, facts.leads))
            ratios.callsPerLead = calls;
        return ratios;
    }

    /// The first that knows what a deal brings and how many opportunities it takes: the node's own opportunities, the
    /// company's, the node's actuals, the company's.
    void chooseRatios(Activity &activity, int position) const
    {
        for (const bool isListed : {true, false})
            for (const int at : {position, 0}) {
                const Counts counts = !isListed ? counted(at) : at == 0 ? m_ofCompany : listed(at);
                const execution::ActivityRatios ratios = withEfforts(ratiosOf(counts), counted(at));
                if (!ratios.dealSize || !ratios.winRate)
                    continue;
                activity.ratios = ratios;
                activity.source = isListed ? RatioSource::Opportunities : RatioSource::Actuals;
                activity.isOwn = at == position;
                return;
            }
    }

    void addDone(Activity &activity, int position) const
    {
        const Counts done = listed(position, Date::fromDayNumber(m_today.dayNumber() + 1 - kWeeksDone * kDaysOfWeek));
        activity.deals = done.deals;
        activity.opportunities = done.opportunities;
        activity.leads = done.leads;
        activity.visits = done.visits;
        activity.calls = done.calls;
    }

    /// Begun weeks from tomorrow to the end of the plan's year.
    int weeksLeft() const
    {
        const calendar::Month last = settings().calendar.month(11), first = settings().calendar.start();
        const int end = Date{last.year(), last.month(), last.days()}.dayNumber();
        const int from = std::max(m_today.dayNumber(), Date{first.year(), first.month(), 1}.dayNumber() - 1);
        return std::max(0, (end - from + kDaysOfWeek - 1) / kDaysOfWeek);
    }

    int peopleBelow(int position) const
    {
        int people = 0;
        for (int i = position; i < tree().end(position); ++i)
            people += tree().node(i).level == plan::Level::Person && !tree().node(i).unassigned ? 1 : 0;
        return people;
    }

    Date m_today;
    store::PlanSheet m_plan;
    std::vector<Rate> m_quotas; ///< what people are measured by, by tree position
    std::vector<plan::Opportunity> m_opportunities;
    std::vector<plan::Visit> m_visits;
    std::set<std::string> m_calls; ///< codes of the visits that are calls
    Deals m_deals;
    Contacts m_contacts;
    diagnosis::MonthSpan m_span;
    diagnosis::AxisSums m_facts, m_year;
    std::vector<plan::MeasureSums> m_byNode, m_ofYear;
    Counts m_ofCompany; ///< of its opportunities
};

} // namespace

std::string_view ratioSourceCode(RatioSource source)
{
    return kSources[static_cast<std::size_t>(source)];
}

std::vector<Activity> readActivity(const store::Connection &connection, const Date &today, const std::string &code)
{
    const ActivityBook book(connection, today);
    const plan::Tree &tree = book.tree();
    std::vector<Activity> all;
    if (!code.empty()) {
        all.push_back(book.of(requireNode(tree, plan::Axis::Organisation, code)));
        return all;
    }
    all.push_back(book.of(0));
    for (int i = 1; i < tree.size(); ++i)
        if (tree.node(i).level == plan::Level::Person && tree.isPlanned(i) && !tree.node(i).unassigned)
            all.push_back(book.of(i));
    return all;
}

} // namespace quotasmith::ops
