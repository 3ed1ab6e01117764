// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/execution/pages/page_spec.h"
#include "ui/shell/pages/list_tabs.h"
#include "ui/shell/pages/section.h"

#include <QLabel>
#include <vector>

namespace quotasmith::ui {

class SectionTitle;

/// A page of the execution: its charts, tables and lists as its spec says.
class ExecutionPage : public Section {
    Q_OBJECT

public:
    /// The spec outlives the page.
    ExecutionPage(const PanelContext &context, const PageSpec &spec, QWidget *parent = nullptr);

    using QWidget::show;
    /// Another state of the plan.
    void show(const SharedExecution &reading);
    ListTabs *lists() const { return m_lists; }
    ContentTable *table(text::ExecutionPart part) const;

protected:
    void fill() override;
    void setWords() override;
    bool isReady() const override { return m_reading != nullptr; }
    int decimals() const override;

private:
    const PageSpec &m_spec;
    SharedExecution m_reading;
    QLabel *m_hint = nullptr;
    std::vector<ChartView *> m_charts;    ///< as the spec's
    std::vector<ContentTable *> m_tables; ///< by the spec's parts
    SectionTitle *m_listsTitle;
    ListTabs *m_lists;
};

} // namespace quotasmith::ui
