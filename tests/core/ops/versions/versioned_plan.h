// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/versions/edit_versions.h"
#include "core/ops/versions/sheet_in_force.h"
#include "core/store/queries/plan_sheet.h"
#include "tests/support/staffed_plan.h"

namespace quotasmith::tests {

/// The staffed plan with three approvers, submitted or approved where a test asks for it. Annual 72,000.00, equal
/// months of 6,000.00; people carry 1,000.00 a month.
class VersionedPlan : public StaffedPlan {
protected:
    VersionedPlan() { ops::setApprovers(*m_document, {"Lin", "Zhou", "Qian"}); }

    void vote(const std::string &name, bool isYes = true) { ops::voteVersion(*m_document, {name, isYes, ""}); }
    void approve()
    {
        ops::submitVersion(*m_document, "for the year");
        vote("Lin");
        vote("Zhou");
    }
    ops::TargetsOutcome revise(ops::Revising method = ops::Revising::Free)
    {
        return ops::reviseTargets(*m_document, {method, plan::Measure::Revenue, "the market turned", "a rival"},
                                  ops::Run::Write);
    }
    ops::VersionInfo current() { return ops::currentVersion(m_document->connection()); }
    ops::TargetsOutcome set(const std::string &node, const std::string &period, const std::string &typed,
                            spread::Keep keep = spread::Keep::Nothing)
    {
        ops::SetTarget request;
        request.place = {plan::Axis::Organisation, node, period};
        request.value = value(typed);
        request.keep = keep;
        return ops::setTarget(*m_document, request, ops::Run::Write);
    }
    /// The company's actual of a month, by one person.
    void sell(int month, std::int64_t units)
    {
        ops::SetActual actual;
        actual.person = "P1";
        actual.month = calendar::Month(2027, month);
        actual.value = units;
        ops::setActual(*m_document, actual);
    }
    std::int64_t inForce(const std::string &node, const std::string &period)
    {
        const auto plan = ops::readSheetInForce(m_document->connection(), plan::Measure::Revenue);
        const auto found = plan.sheet.tree(plan::Axis::Organisation).find(std::string_view(node));
        return plan.sheet.value(plan::Axis::Organisation, *found, ops::requireRange(plan.settings.calendar, period));
    }
    spread::Sheet sheet() { return store::readSheet(m_document->connection(), plan::Measure::Revenue).sheet; }
};

} // namespace quotasmith::tests
