// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/execution/execution_tables.h"
#include "ui/panels/execution/pages/execution_reading.h"
#include "ui/shell/pages/table_export.h"
#include "ui/shell/panel.h"
#include "ui/shell/reading/plan_reader.h"

#include <QLabel>
#include <QPushButton>

namespace quotasmith::ui {

class BoardSection;
class ContentTable;
class ExecutionPage;
class MessageBar;
class SectionPages;

/// What are we doing about it? Strategies and what they return, projects, work, actions and problems as cards,
/// activity, budget and risks, meetings and people, and the sheet from the aim to the day; the pages with the lists
/// they are made of, typed in place.
class ExecutionPanel : public Panel {
    Q_OBJECT

public:
    /// A plan larger than `largePlan` bytes is read beside the window.
    explicit ExecutionPanel(const PanelContext &context, QWidget *parent = nullptr,
                            std::uintmax_t largePlan = PlanReader::kLargePlan);

    QString helpPage() const override { return QStringLiteral("execution"); }
    /// A page (`strategies projects work board activity money people ogsmt`), a list of the plan by its code, or
    /// something to do (`mark-done add-action`).
    void reveal(const Destination &destination) override;
    /// By its name; nothing for one there is not.
    void showPage(const QString &name);
    /// nullptr: there is none.
    ExecutionPage *page(const QString &name) const;
    BoardSection *board() const { return m_board; }
    /// nullptr before the first reading.
    const SharedExecution &reading() const { return m_reading; }
    const TaskRunner &tasks() const { return m_reader.tasks(); }
    TableExport *exporter() const { return m_exporter; }
    /// Says of the chosen reminder's row that it is done; nothing where none is chosen that can be.
    void markDone();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTools();
    void addPages();
    void addBoard();
    void connectPlan();
    void openPlan();
    void awaitPlan();
    void markStale();
    void refresh();
    void take(const SharedExecution &reading);
    bool isActivityShown() const;
    void takePage();
    void enableDone();
    const execution::Reminder *chosenReminder() const;
    /// Of the page that is seen; nullptr: it does not show that part.
    const ContentTable *shownTable(text::ExecutionPart part) const;
    void retranslate();

    PanelContext m_context;
    PlanReader m_reader;
    SharedExecution m_reading;
    bool m_isStale = true;
    MessageBar *m_bar;
    QLabel *m_asOf;
    QPushButton *m_done;
    QPushButton *m_export;
    TableExport *m_exporter;
    SectionPages *m_sections;
    BoardSection *m_board;
};

/// The panel as the window gets it.
PanelFactory executionPanelFactory();

} // namespace quotasmith::ui
