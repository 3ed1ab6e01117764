// SPDX-License-Identifier: Apache-2.0
#include "core/ops/plan/set_plan.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/money/amount_text.h"
#include "core/ops/op_codes.h"
#include "core/ops/targets/write_sheet.h"
#include "core/store/tables/facts/fact_parts.h"
#include "core/store/tables/holds.h"
#include "core/store/tables/incentive_budget.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/targets.h"
#include "core/store/writer.h"

#include <algorithm>
#include <array>

namespace quotasmith::ops {

namespace {

struct Key {
    std::string_view code;
    std::string_view allowed;
    std::string_view fallback; ///< what holds when the plan does not say
};

/// The one setting that may be several of its words at once.
constexpr std::string_view kShow = "show";
constexpr std::string_view kAmount = "amount";
constexpr std::string_view kNothing = "nothing";

constexpr std::array kKeys{
    Key{"company", "text", ""},
    Key{"tax", "included|excluded", "included"},
    Key{"money", "revenue|signed|collected", "revenue"},
    Key{"grain", "amount", "1"},
    Key{store::kIncentiveBudget, "amount|nothing", ""},
    Key{"plannedLevel.organisation", "region|team|person", "person"},
    Key{"plannedLevel.customer", "tier|account", "tier"},
    Key{"plannedLevel.product", "role|product", "product"},
    Key{"ambitions", "on|off", "on"},
    Key{"cushions", "on|off", "on"},
    Key{"keep", "totals|node|both|nothing", "totals"},
    Key{"forecast", "plan-pace|seasonal-run-rate|rolling-growth|exponential-smoothing|holt|holt-damped|holt-winters",
        "plan-pace"},
    Key{"displayUnit", "1|1000|10000|100000000", "1"},
    Key{kShow, "nothing|cushion|ambitions|soft-holds|range-holds|grain|cross-table", "nothing"},
};

bool isOneOf(std::string_view words, std::string_view value)
{
    while (!words.empty()) {
        const auto end = words.find('|');
        if (words.substr(0, end) == value)
            return true;
        words = end == std::string_view::npos ? std::string_view() : words.substr(end + 1);
    }
    return false;
}

const Key &requireKey(const std::string &code)
{
    std::vector<std::string> codes;
    for (const Key &key : kKeys) {
        if (key.code == code)
            return key;
        codes.emplace_back(key.code);
    }
    std::string nearest;
    for (const std::string &word : base::nearest(code, codes))
        nearest += (nearest.empty() ? "" : ", ") + word;
    throw base::Error("setting-unknown", {{"setting", code}, {"nearest", nearest}});
}

[[noreturn]] void refuseValue(const Key &key, const std::string &value)
{
    throw base::Error("setting-refused",
                      {{"setting", std::string(key.code)}, {"value", value}, {"allowed", std::string(key.allowed)}});
}

[[noreturn]] void refuseChange(const Key &key, const char *cause)
{
    throw base::Error("setting-fixed", {{"setting", std::string(key.code)}, {"cause", cause}});
}

/// An amount above zero, as it is stored; empty where none may be said and none is.
std::string requireAmount(const Key &key, const std::string &value, const plan::PlanSettings &settings)
{
    if (key.allowed != kAmount && (value.empty() || value == kNothing))
        return {};
    const auto amount = money::parseAmount(value, {settings.currency.exponent, 1, money::Finer::Refuse});
    if (amount.meaning != money::TextMeaning::Value || amount.units <= 0)
        refuseValue(key, value);
    return std::to_string(amount.units);
}

/// The value as it is stored.
std::string requireStored(const Key &key, const std::string &typed, const plan::PlanSettings &settings)
{
    const std::string value(base::trimmed(typed));
    if (key.allowed == "text") {
        if (value.empty())
            refuseValue(key, typed);
        return value;
    }
    if (key.allowed.starts_with(kAmount))
        return requireAmount(key, value, settings);
    if (key.code == kShow) {
        const auto features = plan::parseFeatures(value);
        if (!features)
            refuseValue(key, typed);
        return plan::featuresText(*features);
    }
    if (!isOneOf(key.allowed, value))
        refuseValue(key, typed);
    return value;
}

std::string presentValue(const store::Connection &connection, const Key &key)
{
    return store::readSetting(connection, std::string(key.code)).value_or(std::string(key.fallback));
}

/// As people say it: amounts in whole currency.
std::string shownValue(const store::Connection &connection, const Key &key, const plan::PlanSettings &settings)
{
    if (key.code == "grain")
        return money::printAmount(settings.grain, settings.currency.exponent);
    const auto budget = key.code == store::kIncentiveBudget ? store::readIncentiveBudget(connection) : std::nullopt;
    return budget ? money::printAmount(*budget, settings.currency.exponent) : presentValue(connection, key);
}

/// Targets and facts say in which money they are; another word would make them lie.
void requireMoneyFree(const store::Connection &connection, const Key &key)
{
    const plan::Measure money = store::readSettings(connection).money;
    const auto planned = store::plannedMeasures(connection);
    if (std::find(planned.begin(), planned.end(), money) != planned.end())
        refuseChange(key, "targets");
    const auto measures = plan::factMeasures();
    const auto slot = static_cast<std::size_t>(std::find(measures.begin(), measures.end(), money) - measures.begin());
    for (const store::FactPart &part : store::readActiveParts(connection))
        if (part.sums[slot] != 0)
            refuseChange(key, "actuals");
}

/// What is held must carry targets afterwards too.
void requireLevelFree(const store::Connection &connection, const Key &key, plan::Axis axis, plan::Level level)
{
    const plan::Tree tree(store::readNodes(connection, axis), level);
    for (const plan::Hold &hold : store::readHolds(connection))
        if (const auto node = tree.find(hold.node); hold.axis == axis && node && !tree.isPlanned(*node))
            refuseChange(key, "holds");
}

void requireFree(const store::Connection &connection, const Key &key, const std::string &stored)
{
    if (stored == presentValue(connection, key))
        return;
    if (key.code == "money")
        requireMoneyFree(connection, key);
    for (const plan::Axis axis : plan::kAxes)
        if (key.code == "plannedLevel." + std::string(plan::axisCode(axis)))
            requireLevelFree(connection, key, axis, *plan::findLevel(stored));
}

void renameCompany(store::Writer &writer, const std::string &before, const std::string &after)
{
    for (plan::Node node : store::readNodes(writer.connection(), plan::Axis::Organisation))
        if (node.level == plan::Level::Root && node.name == before) {
            node.name = after;
            store::updateNode(writer, node);
        }
}

void putValue(store::Writer &writer, const plan::PlanSettings &settings, const std::string &code,
              const std::string &value)
{
    if (code == store::kIncentiveBudget)
        return store::putIncentiveBudget(writer, value.empty() ? std::nullopt : std::optional(std::stoll(value)));
    if (code == "company")
        renameCompany(writer, settings.company, value);
    store::putSetting(writer, code, value);
}

/// Every measure of money brought to another grain.
std::vector<TargetsOutcome> settleGrain(const store::Connection &connection, std::int64_t grain)
{
    std::vector<TargetsOutcome> outcomes;
    for (const plan::Measure measure : store::plannedMeasures(connection)) {
        if (plan::kindOf(measure) != plan::MeasureKind::Money)
            continue;
        TargetsOutcome one{store::readSheet(connection, measure), spread::Refusal{}, {}, 0, {}};
        one.result = spread::changeGrain(one.before.sheet, grain);
        outcomes.push_back(std::move(one));
    }
    return outcomes;
}

} // namespace

std::vector<PlanSettingView> planSettings(const store::Connection &connection)
{
    const plan::PlanSettings settings = store::readSettings(connection);
    std::vector<PlanSettingView> views;
    for (const Key &key : kKeys)
        views.push_back({std::string(key.code), std::string(key.allowed), shownValue(connection, key, settings)});
    return views;
}

spread::Keep defaultKeep(const store::Connection &connection)
{
    return spread::findKeep(store::readSetting(connection, "keep").value_or("")).value_or(spread::Keep::Totals);
}

PlanSetOutcome setPlan(store::Document &document, const SettingValues &values, Run run)
{
    const store::Connection &connection = document.connection();
    const plan::PlanSettings settings = store::readSettings(connection);
    SettingValues stored;
    std::string said;
    for (const auto &[code, typed] : values) {
        const Key &key = requireKey(code);
        stored.emplace_back(code, requireStored(key, typed, settings));
        requireFree(connection, key, stored.back().second);
        said += (said.empty() ? "" : ", ") + code + "=" + std::string(base::trimmed(typed));
    }
    PlanSetOutcome outcome;
    for (const auto &[code, value] : stored)
        if (code == "grain" && value != std::to_string(settings.grain))
            outcome.targets = settleGrain(connection, std::stoll(value));
    const bool isRefused = std::any_of(outcome.targets.begin(), outcome.targets.end(),
                                       [](const TargetsOutcome &one) { return !one.after(); });
    if (run == Run::Preview || isRefused)
        return outcome;
    outcome.changes =
        document.transact({kPlanSet, store::StepKind::Edit, {{"setting", said}}}, [&](store::Writer &writer) {
            for (const auto &[code, value] : stored)
                putValue(writer, settings, code, value);
            for (const TargetsOutcome &one : outcome.targets)
                writeSheet(writer, *one.after());
            settleTargets(writer);
        });
    return outcome;
}

} // namespace quotasmith::ops
