// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/targets/edit_targets.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Goals of different measures for customer tiers and product roles, set in one step.
namespace quotasmith::ops {

/// One line of a template: what a tier or a role is to reach.
struct TemplateRow {
    enum class Kind { GrowthOnLastYear, ShareOfParent, AtLeast };
    enum class Span { Year, EachQuarter };
    std::string_view code; ///< `ka-revenue`
    plan::Axis axis = plan::Axis::Customer;
    std::span<const std::string_view> names; ///< how nodes of the tier or role are called: codes, parts of names
    plan::Measure measure = plan::Measure::Revenue;
    Kind kind = Kind::GrowthOnLastYear;
    Span span = Span::Year;
    std::int64_t amount = 0; ///< AtLeast: whole units of the measure; otherwise percent
};
struct GoalTemplate {
    std::string_view name;
    std::span<const TemplateRow> rows;
};
std::span<const GoalTemplate> goalTemplates();
/// Throws Error{"template-unknown",{template,known}}.
const GoalTemplate &requireTemplate(std::string_view name);

/// What became of a row in one period. `reason` is empty where it was set: `node-missing` (no such tier or role),
/// `last-year-missing` (`missing` names the measures), `base-missing` (nothing the share refers to), `kept` (it is as
/// much already), or the code of the conflict or refusal.
struct TemplateResult {
    const TemplateRow *row = nullptr;
    std::string node;                         ///< code; empty: missing
    std::string period;                       ///< text
    std::optional<money::Rate> before, after; ///< in whole units
    std::string reason;
    std::vector<plan::Measure> missing;
};
struct TemplateOutcome {
    plan::PlanSettings settings;
    std::vector<TemplateResult> results;
    store::Changes changes;
};

/// Sets what can be set, in one step; the rest is reported. At-least rows raise what is lower and are kept as goals.
TemplateOutcome applyTemplate(store::Document &document, const GoalTemplate &chosen, spread::Keep keep, Run run);

} // namespace quotasmith::ops
