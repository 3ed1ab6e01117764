// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/execution/json_values.h"
#include "cli/commands/execution/part_json.h"

#include <array>

namespace quotasmith::cli {

namespace {

constexpr std::array<const char *, 4> kStatuses{"open", "doing", "done", "dropped"};

const char *statusOf(plan::ActionStatus status)
{
    return kStatuses[static_cast<std::size_t>(status)];
}

Json daysJson(const std::optional<int> &days)
{
    return days ? Json(*days) : Json(nullptr);
}

template <class Row> Json codesOf(const std::vector<std::size_t> &places, const std::vector<Row> &rows)
{
    Json codes = Json::array();
    for (const std::size_t i : places)
        codes.push_back(rows[i].code);
    return codes;
}

Json keyPointsJson(const ops::StrategyWords &words)
{
    Json json = Json::object();
    for (std::size_t i = 0; i < words.keyPoints.size(); ++i)
        json[ops::kKeyPoints[i]] = textOrNull(words.keyPoints[i]);
    return json;
}

Json milestoneJson(const plan::Milestone &one, const ops::Execution &all)
{
    return {{"code", one.code},
            {"project", one.project},
            {"text", one.text},
            {"due", one.due.text()},
            {"done", dateJson(one.done)},
            {"owner", one.owner},
            {"weight", rateJson(one.weight)},
            {"daysLate", daysJson(execution::daysLate(one, all.today))}};
}

} // namespace

Json strategiesJson(const ops::Execution &all)
{
    Json json = Json::array();
    for (std::size_t i = 0; i < all.strategies.size(); ++i) {
        const plan::Strategy &one = all.strategies[i];
        const execution::StrategyRoi &roi = all.returns[i];
        json.push_back({{"code", one.code},
                        {"name", one.name},
                        {"axis", plan::axisCode(one.axis)},
                        {"node", nodeJson(all, one.axis, one.node)},
                        {"measure", plan::measureCode(one.measure)},
                        {"kind", textOrNull(all.strategyWords[i].kind)},
                        {"monthlyCost", moneyJson(all, all.strategyWords[i].monthlyCost)},
                        {"keyPoints", keyPointsJson(all.strategyWords[i])},
                        {"spent", moneyJson(all, roi.spent)},
                        {"cost", moneyJson(all, roi.cost)},
                        {"gained", roi.roi ? moneyJson(all, roi.gained) : Json(nullptr)},
                        {"roi", rateJson(roi.roi)},
                        {"verdict", execution::roiVerdictCode(roi.verdict)},
                        {"turned", roi.turned ? Json(roi.turned->text()) : Json(nullptr)},
                        {"projects", codesOf(all.chain.strategies[i].projects, all.projects)},
                        {"actions", codesOf(all.chain.strategies[i].actions, all.actions)},
                        {"owner", one.owner}});
    }
    return json;
}

Json returnsJson(const ops::Execution &all)
{
    Json json = Json::array();
    for (const execution::StrategyRoi &roi : all.returns)
        for (const execution::RoiMonth &one : roi.months)
            json.push_back({{"strategy", roi.strategy},
                            {"month", one.month.text()},
                            {"cost", moneyJson(all, one.cost)},
                            {"gained", moneyJson(all, one.gained)},
                            {"roi", rateJson(one.roi)},
                            {"toDate", rateJson(one.toDate)},
                            {"verdict", execution::roiVerdictCode(one.verdict)}});
    return json;
}

Json servedJson(const ops::Execution &all)
{
    Json json = Json::array();
    for (const execution::ServedTarget &one : all.chain.targets)
        json.push_back({{"axis", plan::axisCode(one.target.axis)},
                        {"node", nodeJson(all, one.target.axis, one.target.node)},
                        {"measure", plan::measureCode(one.target.measure)},
                        {"strategies", codesOf(one.strategies, all.strategies)}});
    return json;
}

Json projectsJson(const ops::Execution &all)
{
    Json json = Json::array();
    for (std::size_t i = 0; i < all.projects.size(); ++i) {
        const plan::Project &one = all.projects[i];
        const execution::ProjectState &state = all.states[i];
        json.push_back({{"code", one.code},
                        {"name", one.name},
                        {"strategy", textOrNull(one.strategy)},
                        {"owner", one.owner},
                        {"status", statusOf(one.status)},
                        {"start", dateJson(all.starts[i])},
                        {"due", dateJson(one.due)},
                        {"progress", rateJson(state.progress)},
                        {"expected", rateJson(state.expected)},
                        {"next", state.next ? Json(all.milestones[*state.next].code) : Json(nullptr)},
                        {"daysLate", daysJson(state.daysLate)}});
    }
    return json;
}

Json milestonesJson(const ops::Execution &all)
{
    Json json = Json::array();
    for (const plan::Milestone &one : all.milestones)
        json.push_back(milestoneJson(one, all));
    return json;
}

Json resultsJson(const ops::Execution &all)
{
    Json json = Json::array();
    for (std::size_t i = 0; i < all.results.size(); ++i) {
        const plan::KeyResult &one = all.results[i];
        const ops::ResultState &state = all.resultStates[i];
        json.push_back({{"code", one.code},
                        {"project", one.project},
                        {"text", one.text},
                        {"measure", one.measure ? Json(plan::measureCode(*one.measure)) : Json(nullptr)},
                        {"start", rateJson(one.start)},
                        {"present", rateJson(state.present)},
                        {"target", rateJson(state.target)},
                        {"progress", rateJson(state.progress)},
                        {"ofPlan", state.isOfPlan},
                        {"targetOfPlan", state.isTargetOfPlan}});
    }
    return json;
}

Json scheduleJson(const ops::Execution &all)
{
    Json json = Json::array();
    for (const plan::ScheduleStep &one : all.schedule)
        json.push_back({{"code", one.code},
                        {"stage", one.stage},
                        {"text", one.text},
                        {"weeks", one.weeks ? Json(plan::weekSpanCode(*one.weeks)) : Json(nullptr)},
                        {"from", dateJson(one.from)},
                        {"until", dateJson(one.until)},
                        {"owner", one.owner},
                        {"output", one.output},
                        {"status", statusOf(one.status)}});
    return json;
}

Json trialsJson(const ops::Execution &all)
{
    Json json = Json::array();
    for (const execution::TrialCount &one : all.trials)
        json.push_back({{"product", nodeJson(all, plan::Axis::Product, one.product)},
                        {"running", one.running},
                        {"succeeded", one.succeeded},
                        {"failed", one.failed},
                        {"successRate", rateJson(one.successRate())}});
    return json;
}

} // namespace quotasmith::cli
