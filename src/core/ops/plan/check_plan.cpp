// SPDX-License-Identifier: Apache-2.0
#include "core/ops/plan/check_plan.h"

#include "core/base/error.h"
#include "core/store/guards.h"
#include "core/store/queries/damage/integrity.h"
#include "core/store/queries/plan_sheet.h"
#include "core/store/tables/targets.h"
#include "core/store/tables/versions/version_rows.h"

#include <functional>

namespace quotasmith::ops {

namespace {

void append(std::vector<PlanDifference> &list, const store::PlanSheet &plan,
            const std::vector<spread::SumDifference> &differences)
{
    for (const spread::SumDifference &difference : differences)
        list.push_back({std::string(plan::axisCode(difference.axis)),
                        plan.sheet.tree(difference.axis).node(difference.node).code,
                        plan.settings.calendar.text(difference.months), difference.sum, difference.parent,
                        std::string(plan::measureCode(plan.sheet.measure))});
}

/// Runs one check; a check that cannot be carried out has failed, for the reason its error names.
void runCheck(PlanCheck &check, const char *code, const std::function<std::string()> &work)
{
    PlanCheckItem item{code, true, {}};
    try {
        item.detail = work();
    } catch (const base::Error &error) {
        item.detail = error.code();
    }
    item.ok = item.detail.empty();
    check.ok = check.ok && item.ok;
    check.checks.push_back(std::move(item));
}

} // namespace

PlanCheck checkTargets(const store::Document &document)
{
    PlanCheck check;
    bool sums = true, holds = true;
    for (const plan::Measure measure : store::plannedMeasures(document.connection())) {
        const store::PlanSheet plan = store::readSheet(document.connection(), measure);
        const spread::SheetCheck result = spread::checkSheet(plan.sheet);
        check.compared += result.compared;
        append(check.differences, plan, result.differences);
        append(check.differences, plan, result.brokenHolds);
        append(check.soft, plan, result.movedHolds);
        sums = sums && result.differences.empty();
        holds = holds && result.brokenHolds.empty();
    }
    check.ok = sums && holds;
    check.checks = {{"sums", sums, sums ? "" : "differences"}, {"holds", holds, holds ? "" : "differences"}};
    return check;
}

PlanCheck checkPlan(const store::Document &document)
{
    const store::Connection &connection = document.connection();
    PlanCheck check;
    runCheck(check, "integrity", [&] { return store::damagedPages(connection); });
    runCheck(check, "digest", [&] { return std::string(store::digestAgrees(connection) ? "" : "differs"); });
    runCheck(check, "chain", [&] {
        const auto link = store::brokenLink(connection);
        return link ? "step " + std::to_string(*link) : std::string();
    });
    PlanCheck targets;
    try {
        targets = checkTargets(document);
    } catch (const base::Error &error) {
        targets.ok = false;
        targets.checks = {{"sums", false, error.code()}, {"holds", false, error.code()}};
    }
    check.ok = check.ok && targets.ok;
    check.compared = targets.compared;
    check.differences = std::move(targets.differences);
    check.soft = std::move(targets.soft);
    check.checks.insert(check.checks.end(), targets.checks.begin(), targets.checks.end());
    runCheck(check, "references", [&] {
        store::readVersionRows(connection); // throws for one nobody can read
        return store::danglingReference(connection);
    });
    return check;
}

} // namespace quotasmith::ops
