// SPDX-License-Identifier: Apache-2.0
#include "core/ops/plan/create_plan.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/ops/op_codes.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"
#include "core/store/writer.h"

namespace quotasmith::ops {

namespace {

void require(bool good, const char *setting, const std::string &value)
{
    if (!good)
        throw base::Error("setting-bad", {{"setting", setting}, {"value", value}});
}

void requireSensible(const plan::PlanSettings &settings)
{
    require(!base::trimmed(settings.company).empty(), "company", settings.company);
    const int year = settings.calendar.year();
    require(year >= 1990 && year <= 2200, "year", std::to_string(year));
    const int month = settings.calendar.firstMonth();
    require(month >= 1 && month <= 12, "firstMonth", std::to_string(month));
    require(settings.grain > 0, "grain", std::to_string(settings.grain));
}

/// The code of every root is its axis' word, so that it can be named like any other node.
plan::Node rootOf(plan::Axis axis, plan::NodeId id, const std::string &company)
{
    const std::string code(plan::axisCode(axis));
    return {id, axis, code, axis == plan::Axis::Organisation ? company : code, {}, plan::Level::Root, false};
}

} // namespace

void createPlan(const std::filesystem::path &file, const store::Surroundings &surroundings, plan::PlanSettings settings)
{
    requireSensible(settings);
    store::Document::create(
        file, surroundings, {kPlanCreate, store::StepKind::Barrier, {{"company", settings.company}}},
        [&](store::Writer &writer) {
            if (settings.planId == 0)
                settings.planId = writer.newId<plan::NodeId>().value();
            store::putSettings(writer, settings);
            for (const plan::Axis axis : plan::kAxes)
                store::insertNode(writer, rootOf(axis, writer.newId<plan::NodeId>(), settings.company));
        });
}

} // namespace quotasmith::ops
