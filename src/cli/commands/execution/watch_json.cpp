// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/execution/json_values.h"
#include "cli/commands/execution/part_json.h"
#include "text/execution/execution_text.h"

namespace quotasmith::cli {

namespace {

Json countJson(const std::optional<std::int64_t> &count)
{
    return count ? Json(*count) : Json(nullptr);
}

Json slicesJson(const ops::Execution &all, const execution::BudgetState &state)
{
    Json slices = Json::array();
    for (const execution::BudgetSlice &slice : state.slices)
        slices.push_back({{"period", all.settings.calendar.text(slice.months)},
                          {"planned", moneyJson(all, slice.planned)},
                          {"spent", moneyJson(all, slice.spent)}});
    return slices;
}

Json needJson(const execution::ActivityNeed &need, const std::optional<std::int64_t> &all)
{
    return {{"all", countJson(all)}, {"aWeek", countJson(need.aWeek(all))}};
}

Json ratiosJson(const ops::Execution &all, const ops::Activity &one)
{
    const execution::ActivityRatios &ratios = one.ratios;
    return {{"dealSize", ratios.dealSize ? moneyJson(all, ratios.dealSize->of(1)) : Json(nullptr)},
            {"winRate", rateJson(ratios.winRate)},
            {"leadConversion", rateJson(ratios.leadConversion)},
            {"visitsPerOpportunity", rateJson(ratios.visitsPerOpportunity)},
            {"callsPerLead", rateJson(ratios.callsPerLead)},
            {"source", ops::ratioSourceCode(one.source)},
            {"own", one.isOwn}};
}

} // namespace

Json budgetJson(const ops::Execution &all)
{
    Json json = Json::array();
    for (std::size_t i = 0; i < all.budget.size(); ++i) {
        const execution::BudgetState &state = all.spending.lines[i];
        json.push_back({{"code", all.budget[i].code},
                        {"type", all.budget[i].type},
                        {"planned", moneyJson(all, state.plannedIn({}))},
                        {"spent", moneyJson(all, state.spentIn({}))},
                        {"outsideYear", moneyJson(all, state.outside)},
                        {"overspent", state.isOverspent()},
                        {"slices", slicesJson(all, state)}});
    }
    for (const std::size_t i : all.spending.nowhere)
        json.push_back({{"code", nullptr},
                        {"type", all.spend[i].budget},
                        {"planned", nullptr},
                        {"spent", moneyJson(all, all.spend[i].amount)},
                        {"overspent", true},
                        {"spend", all.spend[i].code}});
    return json;
}

Json risksJson(const ops::Execution &all)
{
    Json json = Json::array();
    for (const plan::Risk &one : all.risks) {
        const std::int64_t score = execution::scoreOf(one);
        json.push_back({{"code", one.code},
                        {"text", one.text},
                        {"likelihood", one.likelihood},
                        {"impact", one.impact},
                        {"score", score},
                        {"band", execution::riskBandCode(execution::bandOf(score, all.riskLimits))},
                        {"plan", one.plan},
                        {"trigger", one.trigger},
                        {"owner", one.owner},
                        {"status", plan::riskStatusCode(one.status)},
                        {"review", dateJson(one.review)}});
    }
    return json;
}

Json cadencesJson(const ops::Execution &all)
{
    Json json = Json::array();
    for (std::size_t i = 0; i < all.cadences.size(); ++i) {
        const plan::WatchedIndicator &one = all.cadences[i];
        json.push_back({{"code", one.code},
                        {"indicator", one.indicator},
                        {"cadence", plan::cadenceCode(one.cadence)},
                        {"owner", one.owner},
                        {"last", dateJson(one.last)},
                        {"due", dateJson(all.readingsDue[i])}});
    }
    return json;
}

Json meetingsJson(const ops::Execution &all)
{
    Json json = Json::array();
    for (const plan::Meeting &one : all.meetings)
        json.push_back({{"code", one.code},
                        {"kind", plan::meetingKindCode(one.kind)},
                        {"date", dateJson(one.day)},
                        {"agenda", textJson(text::meetingAgenda(one.kind))},
                        {"people", one.people},
                        {"notes", one.notes},
                        {"decided", one.decided}});
    return json;
}

Json followUpsJson(const ops::Execution &all)
{
    Json json = Json::array();
    for (const diagnosis::Overdue &one : all.followUps)
        json.push_back({{"account", nodeJson(all, plan::Axis::Customer, one.account)},
                        {"name", all.nameOf(plan::Axis::Customer, one.account)},
                        {"person", nodeJson(all, plan::Axis::Organisation, one.person)},
                        {"last", dateJson(one.last)},
                        {"days", one.days ? Json(*one.days) : Json(nullptr)}});
    return json;
}

Json remindersJson(const ops::Execution &all)
{
    Json json = Json::array();
    for (const execution::Reminder &one : all.reminders)
        json.push_back({{"kind", execution::reminderKindCode(one.kind)},
                        {"due", one.due.text()},
                        {"daysLeft", one.daysLeft(all.today)},
                        {"key", one.key},
                        {"text", one.text},
                        {"owner", textOrNull(one.owner)},
                        {"list", textOrNull(std::string(one.list))}});
    return json;
}

Json activityJson(const ops::Execution &all, const std::vector<ops::Activity> &activity)
{
    Json json = Json::array();
    for (const ops::Activity &one : activity) {
        const execution::ActivityNeed &need = one.need;
        json.push_back({{"code", one.node.code},
                        {"name", one.node.name},
                        {"measure", plan::measureCode(one.measure)},
                        {"target", moneyJson(all, one.target)},
                        {"actual", moneyJson(all, one.actual)},
                        {"toGo", moneyJson(all, one.target ? std::optional(need.target) : std::nullopt)},
                        {"weeks", need.weeks},
                        {"people", need.people},
                        {"ratios", ratiosJson(all, one)},
                        {"deals", needJson(need, need.deals)},
                        {"opportunities", needJson(need, need.opportunities)},
                        {"leads", needJson(need, need.leads)},
                        {"visits", needJson(need, need.visits)},
                        {"calls", needJson(need, need.calls)},
                        {"lastFourWeeks",
                         {{"deals", one.deals},
                          {"opportunities", one.opportunities},
                          {"leads", one.leads},
                          {"visits", one.visits},
                          {"calls", one.calls}}}});
    }
    return json;
}

} // namespace quotasmith::cli
