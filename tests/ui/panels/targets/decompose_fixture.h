// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/ui_fixture.h"
#include "ui/panels/targets/decompose/decompose_page.h"
#include "ui/panels/targets/desk/targets_desk.h"

#include <memory>

namespace quotasmith::tests {

/// The page of the decomposition over an open plan. Columns: 0 name, 1 code, 2 … 5 quarters, 6 year.
class DecomposeFixture : public UiFixture {
protected:
    DecomposeFixture()
    {
        openPlan();
        m_actions.setState({true, true, false, false});
        m_page = std::make_unique<ui::DecomposePage>(ui::PanelContext{m_session, m_actions, m_view});
        m_page->resize(1200, 700);
        m_page->show();
        settle();
    }

    ui::TargetsModel &model() { return m_page->model(); }
    ui::TargetsDesk &desk() { return m_page->desk(); }
    void choose(int row, int column)
    {
        m_page->grid()->setCurrentIndex(model().index(row, column));
        settle();
    }
    void trigger(ui::ActionId id)
    {
        m_actions.action(id)->trigger();
        settle();
    }
    template <class Widget> Widget *find(const char *name)
    {
        return m_page->findChild<Widget *>(QString::fromUtf8(name));
    }

    ui::ActionCatalog m_actions;
    std::unique_ptr<ui::DecomposePage> m_page;
};

} // namespace quotasmith::tests
