// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/actuals/edit_actuals.h"
#include "core/ops/goal/read_goal.h"
#include "core/ops/lists/edit_lists.h"
#include "tests/ui/ui_fixture.h"
#include "ui/shell/actions/action_catalog.h"

namespace quotasmith::tests {

/// The plan of UiFixture, open, with 12,000,000.00 of last year's actuals, all of Ann Li, a million a month.
class GoalFixture : public UiFixture {
protected:
    GoalFixture()
    {
        const auto document = open();
        for (int month = 1; month <= 12; ++month)
            ops::setActual(*document, {"P1", {2026, month}, plan::Measure::Revenue, 100'000'000, {}});
    }
    void SetUp() override { openPlan(); }

    std::shared_ptr<const ops::AnnualGoal> goal()
    {
        auto goal = std::make_shared<ops::AnnualGoal>();
        m_session.read([&](const store::Document &document) { *goal = ops::readAnnualGoal(document.connection()); });
        return goal;
    }
    void put(const char *kind, const ops::FieldTexts &said)
    {
        ASSERT_TRUE(m_session.run(
            [&](store::Document &document) { return ops::putRecord(document, plan::listKind(kind), said).changes; }));
    }

    ui::ActionCatalog m_actions;
};

} // namespace quotasmith::tests
