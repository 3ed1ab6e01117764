// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/overview/read_overview.h"
#include "ui/shell/panel.h"
#include "ui/shell/reading/diagnosis_reader.h"
#include "ui/widgets/cards/stat_card.h"

#include <array>
#include <memory>
#include <optional>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

namespace quotasmith::ui {

class AlertCards;
class ChartView;
class DueCards;
class EmptyState;
class MessageBar;
class StandingList;
class TopFindings;

/// Where do we stand? The year to date against plan, where it may end, who is ahead and who behind, what waits. Every
/// number leads to its source.
class OverviewPanel : public Panel {
    Q_OBJECT

public:
    QString helpPage() const override { return QStringLiteral("overview"); }
    explicit OverviewPanel(const PanelContext &context, QWidget *parent = nullptr);

    /// To which month; nothing: the last one that is over.
    void setThrough(std::optional<calendar::Month> month);
    /// nullptr while no plan is open.
    const ops::Overview *overview() const { return m_overview.get(); }
    StandingList *standing() const { return m_standing; }
    ChartView *months() const { return m_months; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Card { Attainment, TimeGone, Gap, Needed, YearsEnd };
    static constexpr std::size_t kCards = 5;

    QWidget *makeBody();
    void makeCards(QLayout *row);
    void makeEmpty();
    void openPlan();
    void markStale();
    void refresh();
    /// To which month: as set, else the last of the period that is looked at; of the whole year nothing.
    std::optional<calendar::Month> asked(const calendar::FiscalCalendar &year) const;
    void readAlertsSoon();
    void fillCards();
    void fill();
    void tellWhatIsMissing();
    void ask(Card card);
    void askPlace(plan::Axis axis, int node, calendar::MonthRange months);
    void setTarget();
    void retranslate();

    DocumentSession &m_session;
    ActionCatalog &m_actions;
    ViewSettings &m_view;
    std::optional<calendar::Month> m_through;
    std::optional<plan::Measure> m_measureChosen; ///< nothing: the plan's money
    std::shared_ptr<const ops::Overview> m_overview;
    bool m_isStale = true;
    QTimer m_alertsTimer;
    DiagnosisReader m_reader;
    QStackedWidget *m_pages;
    QLabel *m_headline;
    QComboBox *m_measure;
    MessageBar *m_bar;
    std::array<StatCard *, kCards> m_cards{};
    QBoxLayout *m_middle = nullptr;
    ChartView *m_months;
    StandingList *m_standing;
    QLabel *m_findingsTitle;
    TopFindings *m_findings;
    QLabel *m_alertsTitle;
    AlertCards *m_alerts;
    DueCards *m_due;
    EmptyState *m_empty;
    QPushButton *m_begin = nullptr;
    QPushButton *m_import = nullptr;
};

/// The panel as the window gets it.
PanelFactory overviewPanelFactory();

} // namespace quotasmith::ui
