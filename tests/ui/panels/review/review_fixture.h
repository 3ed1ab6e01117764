// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/versions/edit_versions.h"
#include "tests/ui/panels/panel_fixture.h"
#include "ui/panels/review/review_panel.h"
#include "ui/panels/review/tools/period_switch.h"
#include "ui/panels/review/tools/review_tools.h"

namespace quotasmith::tests {

/// The plan of six people, 200,000.00 a month each, with January and February of 2027 over: Ann Li (P1) has sold
/// 260,000.00 a month, Bo Wang (P2) 100,000.00, nobody else anything.
class ReviewFixture : public PanelFixture {
protected:
    void openSales()
    {
        importActuals("date,person,revenue\n2027-01-15,P1,260000\n2027-01-15,P2,100000\n"
                      "2027-02-15,P1,260000\n2027-02-15,P2,100000\n");
        openPlan();
    }
    std::unique_ptr<ui::ReviewPanel> show(const char *page = "attainment") { return shown<ui::ReviewPanel>(page); }
    /// Two of three have to say yes.
    void submit()
    {
        run([](store::Document &plan) { return ops::setApprovers(plan, {"Lin", "Zhou", "Wu"}); });
        run([](store::Document &plan) { return ops::submitVersion(plan, "kick-off"); });
    }
    void approve()
    {
        submit();
        for (const char *name : {"Lin", "Zhou"})
            run([name](store::Document &plan) { return ops::voteVersion(plan, {name, true, ""}); });
    }
};

} // namespace quotasmith::tests
