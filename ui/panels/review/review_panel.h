// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/review/plan_facts.h"
#include "ui/shell/panel.h"
#include "ui/shell/reading/plan_reader.h"

#include <QPushButton>
#include <QStackedWidget>

namespace quotasmith::ui {

class AttainmentSection;
class EmptyState;
class ForecastSection;
class MessageBar;
class NotesSection;
class ReviewTools;
class ScorecardSection;
class SectionPages;
class TableExport;
class VersionsSection;
class WhySection;

/// Did it work, and what changes? Plan against actual, why, where the year will end, scorecards, notes, and the
/// versions of the targets.
class ReviewPanel : public Panel {
    Q_OBJECT

public:
    explicit ReviewPanel(const PanelContext &context, QWidget *parent = nullptr);

    QString helpPage() const override { return QStringLiteral("review"); }
    /// A page (`attainment why forecast scorecard notes versions`), a list of the plan by its code, or something to do
    /// (`submit-version withdraw-version vote-version revise-targets drop-revision`).
    void reveal(const Destination &destination) override;
    /// Nothing before the first reading.
    const std::optional<PlanFacts> &facts() const { return m_facts; }
    /// By its name; nothing for one there is not.
    void showPage(const QString &name);

    AttainmentSection *attainment() const { return m_attainment; }
    WhySection *why() const { return m_why; }
    ForecastSection *forecast() const { return m_forecast; }
    ScorecardSection *scorecard() const { return m_scorecard; }
    NotesSection *notes() const { return m_notes; }
    VersionsSection *versions() const { return m_versions; }
    ReviewTools *tools() const { return m_tools; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBody();
    void makeEmpty();
    void addSections();
    void connectPlan();
    void connectTools();
    void openPlan();
    void markStale();
    void refresh();
    void take(const PlanFacts &facts);
    void passRequest();
    bool doAsked(const QString &page);
    void revealList(const QString &name, const QString &row);
    void revealPlace(const Destination &destination);
    void retranslate();

    PanelContext m_context;
    PlanReader m_reader;
    std::optional<PlanFacts> m_facts;
    bool m_isStale = true;
    bool m_isAnyhow = false;              ///< somebody wants to see it without targets and actuals
    std::optional<Destination> m_awaited; ///< to be shown once the plan has been read
    AttainmentSection *m_attainment;
    WhySection *m_why;
    ForecastSection *m_forecast;
    ScorecardSection *m_scorecard;
    NotesSection *m_notes;
    VersionsSection *m_versions;
    ReviewTools *m_tools;
    TableExport *m_exporter;
    MessageBar *m_bar;
    SectionPages *m_sections;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QPushButton *m_begin = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_sample = nullptr;
    QPushButton *m_anyhow = nullptr;
};

/// The panel as the window gets it.
PanelFactory reviewPanelFactory();

} // namespace quotasmith::ui
