// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/execution/pages/execution_reading.h"
#include "ui/shell/pages/table_export.h"
#include "ui/shell/panel.h"

#include <QLabel>
#include <QPushButton>

namespace quotasmith::ui {

class ExecutionPage;
class MessageBar;
class SectionPages;

/// What are we doing about it? Strategies and what they return, projects, work, activity, budget and risks, meetings
/// and people, and the sheet from the aim to the day; each page with the lists it is made of, typed in place.
class ExecutionPanel : public Panel {
    Q_OBJECT

public:
    explicit ExecutionPanel(const PanelContext &context, QWidget *parent = nullptr);

    QString helpPage() const override { return QStringLiteral("execution"); }
    /// A page (`strategies projects work activity money people ogsmt`), a list of the plan by its code, or `mark-done`.
    void reveal(const Destination &destination) override;
    /// By its name; nothing for one there is not.
    void showPage(const QString &name);
    /// nullptr: there is none.
    ExecutionPage *page(const QString &name) const;
    /// nullptr before the first reading.
    const SharedExecution &reading() const { return m_reading; }
    TableExport *exporter() const { return m_exporter; }
    /// Says of the chosen reminder's row that it is done; nothing where none is chosen that can be.
    void markDone();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTools();
    void addPages();
    void connectPlan();
    void markStale();
    void refresh();
    bool isActivityShown() const;
    void takePage();
    void enableDone();
    const execution::Reminder *chosenReminder() const;
    ExecutionPage *current() const;
    void retranslate();

    PanelContext m_context;
    SharedExecution m_reading;
    bool m_isStale = true;
    bool m_hasActivity = false; ///< read only when it is looked at: it asks for all actuals
    MessageBar *m_bar;
    QLabel *m_asOf;
    QPushButton *m_done;
    QPushButton *m_export;
    TableExport *m_exporter;
    SectionPages *m_sections;
};

/// The panel as the window gets it.
PanelFactory executionPanelFactory();

} // namespace quotasmith::ui
