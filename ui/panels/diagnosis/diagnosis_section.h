// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/diagnosis/tables/number_words.h"
#include "ui/shell/panel.h"
#include "ui/shell/reading/diagnosis_reading.h"

#include <QBoxLayout>
#include <QWidget>
#include <vector>

namespace quotasmith::ui {

class ChartView;
class ContentTable;

/// A part of the diagnosis: one page of the panel. Filled when it is first seen, and again when what it shows has
/// changed.
class DiagnosisSection : public QWidget {
    Q_OBJECT

public:
    explicit DiagnosisSection(const PanelContext &context, QWidget *parent = nullptr);

    using QWidget::show;
    /// Another state of the plan.
    void show(const SharedDiagnosis &reading);
    /// Other words or another unit.
    void retell();
    /// What can be written to files; in the order of the page, those that are seen.
    std::vector<const ContentTable *> tables() const;
    std::vector<ChartView *> charts() const;

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

    virtual void fill() = 0;
    /// Titles and buttons that do not depend on what is shown.
    virtual void setWords() {}
    QVBoxLayout *body() { return m_body; }
    /// Adds a table whose signals are this section's.
    ContentTable *addTable(const char *name, QLayout *to = nullptr);
    ChartView *addChart(const char *name, int lines, QLayout *to = nullptr);
    /// Two halves beside each other, or below each other where there is no room.
    QBoxLayout *addHalves();
    /// nullptr before the first reading.
    const SharedDiagnosis &reading() const { return m_reading; }
    const diagnosis::Input &input() const { return m_reading->input; }
    const diagnosis::Diagnosis &result() const { return m_reading->result; }
    NumberWords words() const;
    DocumentSession &session() { return m_context.session; }
    ActionCatalog &actions() { return m_context.actions; }
    ViewSettings &view() { return m_context.view; }
    int gap() const { return fontMetrics().height(); }
    /// Carries out an operation; false: `told` says why not.
    bool run(const DocumentSession::Work &work);
    /// Chinese or English, the name of a node; its code when it has none.
    QString nameOf(plan::Axis axis, plan::NodeId node) const;
    std::string codeOf(plan::Axis axis, plan::NodeId node) const;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillSoon();

    PanelContext m_context;
    SharedDiagnosis m_reading;
    QVBoxLayout *m_body;
    std::vector<QBoxLayout *> m_halves;
    bool m_isStale = false;
};

} // namespace quotasmith::ui
