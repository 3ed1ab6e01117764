// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/actuals/edit_actuals.h"
#include "core/ops/import/import_file.h"
#include "core/ops/people/change_staff.h"
#include "core/ops/plan/check_plan.h"
#include "core/ops/targets/hold_targets.h"
#include "tests/support/plan_fixture.h"

namespace quotasmith::tests {

/// A plan of 2027 with two regions: North with teams A (P1 P2 P3) and B (P4 P5), South with team C (P6). Everybody has
/// the same target in every month: 1,000.00 of 72,000.00 a year; the first months are closed.
class StaffedPlan : public PlanFixture {
protected:
    StaffedPlan()
    {
        exchange::ImportOptions options;
        options.kind = exchange::ImportKind::People;
        const std::string people = "code,name,region,team\nP1,Ann,North,A\nP2,Bob,North,A\nP3,Cy,North,A\n"
                                   "P4,Dan,North,B\nP5,Eve,North,B\nP6,Fay,South,C\n";
        EXPECT_FALSE(ops::importFile(*m_document, m_folder.write("people.csv", people), options).isRefused);
        ops::setAnnualTarget(*m_document, plan::Measure::Revenue, value("72000"), ops::Run::Write);
        ops::SpreadTargets equally;
        equally.method = spread::Method::Pattern;
        equally.pattern.assign(12, 1);
        ops::spreadTargets(*m_document, equally, ops::Run::Write);
    }

    static spread::ValueExpression value(const std::string &text) { return *spread::parseValue(text, 2).value; }
    void close(int months)
    {
        for (int month = 1; month <= months; ++month)
            ops::closeMonth(*m_document, {2027, month});
    }
    void hold(const std::string &node, const std::string &period)
    {
        ops::HoldTarget request;
        request.place = {plan::Axis::Organisation, node, period};
        ops::holdTarget(*m_document, request, ops::Run::Write);
    }
    ops::StaffOutcome join(const std::string &person, const std::string &from, const std::string &to,
                           const std::string &hireDate = {})
    {
        ops::StaffRequest request{ops::StaffAction::Join, person, from, to, {}, {}, hireDate, false};
        return ops::changeStaff(*m_document, request, ops::Run::Write);
    }
    ops::StaffOutcome leave(const std::string &person, const std::string &from, const std::string &heir = {},
                            bool vacancy = false)
    {
        ops::StaffRequest request{ops::StaffAction::Leave, person, from, {}, heir, {}, {}, vacancy};
        return ops::changeStaff(*m_document, request, ops::Run::Write);
    }
    ops::StaffOutcome move(const std::string &person, const std::string &from, const std::string &to,
                           ops::Run run = ops::Run::Write)
    {
        ops::StaffRequest request{ops::StaffAction::Move, person, from, to, {}, {}, {}, false};
        return ops::changeStaff(*m_document, request, run);
    }
    /// Minor units; -1 for a node that is not there.
    std::int64_t at(const std::string &node, const std::string &period)
    {
        const auto plan = store::readSheet(m_document->connection(), plan::Measure::Revenue);
        const auto found = plan.sheet.tree(plan::Axis::Organisation).find(std::string_view(node));
        return found ? plan.sheet.value(plan::Axis::Organisation, *found,
                                        ops::requireRange(plan.settings.calendar, period))
                     : -1;
    }
    static std::int64_t sumOfDifferences(const ops::StaffOutcome &outcome)
    {
        std::int64_t sum = 0;
        for (const ops::StaffMeasure &measure : outcome.measures)
            for (const ops::BridgeRow &row : measure.bridge)
                sum += row.difference();
        return sum;
    }
    void expectSound()
    {
        EXPECT_TRUE(ops::checkTargets(*m_document).ok);
        EXPECT_EQ(at("organisation", "2027"), 7200000);
        for (int month = 1; month <= 12; ++month)
            EXPECT_EQ(at("organisation", calendar::Month(2027, month).text()), 600000);
    }
    /// Takes the last step back and expects the content of before.
    void expectUndone(const base::HashSum &before)
    {
        m_document->undo();
        EXPECT_EQ(m_document->digest(), before);
    }

    std::unique_ptr<store::Document> m_document = open();
};

} // namespace quotasmith::tests
