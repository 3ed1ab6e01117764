// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/commission/commission_section.h"
#include "ui/shell/panel.h"
#include "ui/shell/reading/plan_reader.h"

#include <QPushButton>

namespace quotasmith::ui {

class CommissionExport;
class CostSection;
class EmptyState;
class MessageBar;
class PayListsSection;
class SchemesSection;
class SectionPages;
class StatementsSection;

/// What will it pay, and what will it make people do? Schemes with their payout, what they cost, everybody's
/// statements, and the lists they rest on.
class CommissionPanel : public Panel {
    Q_OBJECT

public:
    /// A plan larger than `largePlan` bytes is read beside the window.
    explicit CommissionPanel(const PanelContext &context, QWidget *parent = nullptr,
                             std::uintmax_t largePlan = PlanReader::kLargePlan);

    QString helpPage() const override { return QStringLiteral("commission"); }
    /// A page (`schemes cost statements lists`; its row is a scheme or a person, by code), a list of pay by its code,
    /// or something to do (`new-scheme duplicate-scheme save-scheme remove-scheme scheme-file close-statements`).
    void reveal(const Destination &destination) override;
    /// nullptr before the first reading.
    const SharedCommission &reading() const { return m_reading; }
    const TaskRunner &tasks() const { return m_reader.tasks(); }
    /// By its name; nothing for one there is not.
    void showPage(const QString &name);

    SchemesSection *schemes() const { return m_schemes; }
    CostSection *cost() const { return m_cost; }
    StatementsSection *statements() const { return m_statements; }
    PayListsSection *lists() const { return m_lists; }
    CommissionExport *exporter() const { return m_exporter; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void makeEmpty();
    void addSections();
    void connectPlan();
    void connectSections();
    void openPlan();
    void awaitPlan();
    void markStale();
    void refresh();
    void take(const SharedCommission &reading);
    /// The page, or what it says while there is no scheme.
    void showCurrent();
    bool doAsked(const QString &page);
    void revealRow(const Destination &destination);
    void retranslate();

    PanelContext m_context;
    PlanReader m_reader;
    SharedCommission m_reading;
    bool m_isStale = true;
    std::optional<Destination> m_awaited; ///< to be shown once the plan has been read
    SchemesSection *m_schemes;
    CostSection *m_cost;
    StatementsSection *m_statements;
    PayListsSection *m_lists;
    CommissionExport *m_exporter;
    MessageBar *m_bar;
    SectionPages *m_sections;
    QPushButton *m_export;
    EmptyState *m_empty;
    QPushButton *m_new = nullptr;
    QPushButton *m_sample = nullptr;
};

/// The panel as the window gets it.
PanelFactory commissionPanelFactory();

} // namespace quotasmith::ui
