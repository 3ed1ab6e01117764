// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/import/import_file.h"
#include "core/ops/sample/make_sample.h"
#include "core/ops/versions/edit_versions.h"
#include "tests/ui/ui_fixture.h"
#include "ui/panels/review/review_panel.h"
#include "ui/panels/review/tools/period_switch.h"
#include "ui/panels/review/tools/review_tools.h"

#include <memory>
#include <QLabel>
#include <QPushButton>

namespace quotasmith::tests {

/// The plan of six people, 200,000.00 a month each, with January and February of 2027 over: Ann Li (P1) has sold
/// 260,000.00 a month, Bo Wang (P2) 100,000.00, nobody else anything.
class ReviewFixture : public UiFixture {
protected:
    void importSales()
    {
        const std::string lines = "date,person,revenue\n2027-01-15,P1,260000\n2027-01-15,P2,100000\n"
                                  "2027-02-15,P1,260000\n2027-02-15,P2,100000\n";
        exchange::ImportOptions options;
        options.kind = exchange::ImportKind::Actuals;
        EXPECT_FALSE(ops::importFile(*open(), m_folder.write("sales.csv", lines), options).isRefused);
    }
    void openSales()
    {
        importSales();
        openPlan();
    }
    void openSample()
    {
        ops::makeSample(m_folder / "sample.qsplan", {});
        ASSERT_TRUE(m_session.open(m_folder / "sample.qsplan"));
    }
    std::unique_ptr<ui::ReviewPanel> show(const char *page = "attainment")
    {
        auto panel = std::make_unique<ui::ReviewPanel>(ui::PanelContext{m_session, m_actions, m_view});
        panel->resize(1200, 800);
        panel->show();
        panel->showPage(QString::fromUtf8(page));
        settle();
        return panel;
    }
    template <class Work> void run(Work work)
    {
        ASSERT_TRUE(m_session.run(work)) << (m_session.lastError() ? m_session.lastError()->code() : "");
        settle();
    }
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
    template <class Widget> static Widget *child(const QWidget &parent, const char *name)
    {
        return parent.findChild<Widget *>(QString::fromUtf8(name));
    }
    static QString label(const QWidget &parent, const char *name) { return child<QLabel>(parent, name)->text(); }

    ui::ActionCatalog m_actions;
};

} // namespace quotasmith::tests
