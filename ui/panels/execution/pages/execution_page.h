// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/execution/pages/execution_section.h"
#include "ui/panels/execution/pages/page_spec.h"
#include "ui/shell/pages/list_tabs.h"

#include <QLabel>
#include <vector>

namespace quotasmith::ui {

class SectionTitle;

/// A page of the execution: its charts, tables and lists as its spec says.
class ExecutionPage : public ExecutionSection {
    Q_OBJECT

public:
    /// The spec outlives the page.
    ExecutionPage(const PanelContext &context, const PageSpec &spec, QWidget *parent = nullptr);

    ListTabs *lists() const override { return m_lists; }
    /// nullptr: it does not show that part.
    ContentTable *table(text::ExecutionPart part) const;

protected:
    void fill() override;
    void setWords() override;

private:
    const PageSpec &m_spec;
    QLabel *m_hint = nullptr;
    std::vector<ChartView *> m_charts;    ///< as the spec's
    std::vector<ContentTable *> m_tables; ///< by the spec's parts
    SectionTitle *m_listsTitle;
    ListTabs *m_lists;
};

} // namespace quotasmith::ui
