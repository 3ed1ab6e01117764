// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/pages/number_words.h"
#include "ui/shell/panel.h"

#include <optional>
#include <QBoxLayout>
#include <QWidget>
#include <vector>

namespace quotasmith::ui {

class ChartView;
class ContentTable;
class ListTabs;

/// A part of what a panel shows: one page of it. Filled when it is first seen, and again when what it shows has
/// changed.
class Section : public QWidget {
    Q_OBJECT

public:
    explicit Section(const PanelContext &context, QWidget *parent = nullptr);

    /// Something else is to be shown: now, or when it is next seen.
    void refill();
    /// What can be written to files; in the order of the page, those that are seen.
    std::vector<const ContentTable *> tables() const;
    std::vector<ChartView *> charts() const;
    /// The same tables, and what else of it belongs into files.
    virtual std::vector<TableContent> contents() const;
    /// The lists of the plan that are typed here; nullptr: none.
    virtual ListTabs *lists() const { return nullptr; }

Q_SIGNALS:
    void revealAsked(const quotasmith::ui::Destination &destination);
    void selectionChanged(const std::optional<quotasmith::ui::SelectionSummary> &summary);
    void saveAsked(const quotasmith::ui::TableContent &content);
    void said(const QString &sentence);
    /// Something was refused.
    void told(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    /// Whether there is anything to fill it from.
    virtual bool isReady() const { return true; }
    virtual void fill() = 0;
    /// Titles and buttons that do not depend on what is shown.
    virtual void setWords() {}
    /// Decimals of the plan's currency.
    virtual int decimals() const { return 2; }

    QVBoxLayout *body() { return m_body; }
    /// Adds a table whose signals are this section's.
    ContentTable *addTable(const char *name, QLayout *to = nullptr);
    ChartView *addChart(const char *name, int lines, QLayout *to = nullptr);
    /// Two halves beside each other, or below each other where there is no room.
    QBoxLayout *addHalves();
    NumberWords words() const;
    DocumentSession &session() { return m_context.session; }
    ActionCatalog &actions() { return m_context.actions; }
    ViewSettings &view() { return m_context.view; }
    int gap() const { return fontMetrics().height(); }
    /// Carries out an operation; false: `told` says why not.
    bool run(const DocumentSession::Work &work);

private:
    PanelContext m_context;
    QVBoxLayout *m_body;
    std::vector<QBoxLayout *> m_halves;
    bool m_isStale = false;
};

} // namespace quotasmith::ui
