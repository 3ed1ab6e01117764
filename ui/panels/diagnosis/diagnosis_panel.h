// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/diagnosis/diagnosis_section.h"
#include "ui/shell/panel.h"
#include "ui/shell/reading/diagnosis_reader.h"

#include <QPushButton>
#include <QStackedWidget>

namespace quotasmith::ui {

class CardsSection;
class CustomersSection;
class DiagnosisExport;
class DiagnosisTools;
class EmptyState;
class FindingsSheet;
class FunnelSection;
class ListTabs;
class MarketSection;
class MessageBar;
class SectionPages;
class TeamSection;

/// Where is it stuck? Twelve months as cards, customers, the team, the market and the funnel, and beside them what the
/// rules found.
class DiagnosisPanel : public Panel {
    Q_OBJECT

public:
    explicit DiagnosisPanel(const PanelContext &context, QWidget *parent = nullptr);

    QString helpPage() const override { return QStringLiteral("diagnosis"); }
    /// A page (`indicators customers team market funnel findings`), a list of the plan by its code, or something to do
    /// (`segment-customers act-on-finding dismiss-finding reopen-finding import plan-settings`).
    void reveal(const Destination &destination) override;
    /// nullptr before the first reading.
    const SharedDiagnosis &reading() const { return m_reading; }
    /// By its name; nothing for one there is not.
    void showPage(const QString &name);

    CardsSection *cards() const { return m_cards; }
    CustomersSection *customers() const { return m_customers; }
    TeamSection *team() const { return m_team; }
    MarketSection *market() const { return m_market; }
    FunnelSection *funnel() const { return m_funnel; }
    FindingsSheet *findings() const { return m_findings; }
    DiagnosisTools *tools() const { return m_tools; }
    DiagnosisExport *exporter() const { return m_exporter; }

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
    void takePeriod();
    void take(const SharedDiagnosis &reading);
    void fill();
    void showFindings(bool isShown);
    void revealList(const QString &kind, const QString &row);
    bool doAsked(const QString &page);
    void revealPlace(const Destination &destination);
    void retranslate();

    PanelContext m_context;
    DiagnosisReader m_reader;
    ops::DiagnosisRequest m_request;
    SharedDiagnosis m_reading;
    bool m_isStale = true;
    bool m_isAnyhow = false;              ///< somebody wants to see it without actuals
    std::optional<Destination> m_awaited; ///< to be shown once the plan has been read
    CardsSection *m_cards;
    CustomersSection *m_customers;
    TeamSection *m_team;
    MarketSection *m_market;
    FunnelSection *m_funnel;
    FindingsSheet *m_findings;
    DiagnosisTools *m_tools;
    DiagnosisExport *m_exporter;
    MessageBar *m_bar;
    SectionPages *m_sections;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QPushButton *m_import = nullptr;
    QPushButton *m_sample = nullptr;
    QPushButton *m_anyhow = nullptr;
};

/// The panel as the window gets it.
PanelFactory diagnosisPanelFactory();

} // namespace quotasmith::ui
