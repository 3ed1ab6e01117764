// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/import/import_file.h"
#include "core/ops/sample/make_sample.h"
#include "tests/ui/ui_fixture.h"
#include "ui/shell/actions/action_catalog.h"
#include "ui/shell/panel.h"

#include <memory>
#include <QLabel>
#include <QPushButton>
#include <string>

namespace quotasmith::tests {

/// What tests of the panels do alike: bring sales in, open the plan or the sample, show a page.
class PanelFixture : public UiFixture {
protected:
    /// Lines of actuals, before the plan is opened; names that are new are taken in.
    void importActuals(const std::string &lines)
    {
        exchange::ImportOptions options;
        options.kind = exchange::ImportKind::Actuals;
        options.createMissing = true;
        EXPECT_FALSE(ops::importFile(*open(), m_folder.write("sales.csv", lines), options).isRefused);
    }
    void openSample()
    {
        ops::makeSample(m_folder / "sample.qsplan", {});
        ASSERT_TRUE(m_session.open(m_folder / "sample.qsplan"));
    }
    template <class PanelType> std::unique_ptr<PanelType> shown(const char *page)
    {
        auto panel = std::make_unique<PanelType>(ui::PanelContext{m_session, m_actions, m_view});
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
    template <class Widget> static Widget *child(const QWidget &parent, const char *name)
    {
        return parent.findChild<Widget *>(QString::fromUtf8(name));
    }
    static QString label(const QWidget &parent, const char *name) { return child<QLabel>(parent, name)->text(); }

    ui::ActionCatalog m_actions;
};

} // namespace quotasmith::tests
