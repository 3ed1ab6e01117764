// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/actuals/grid/actuals_model.h"
#include "ui/shell/panel.h"

#include <QPushButton>
#include <QStackedWidget>

namespace quotasmith::ui {

class ActualsFolding;
class EmptyState;
class GridView;
class MeasureMenu;
class MessageBar;
class MonthChooser;

/// What happened? A month at a time: people × measures with target and attainment beside, typed or pasted; the month is
/// closed and reopened here.
class ActualsPanel : public Panel {
    Q_OBJECT

public:
    explicit ActualsPanel(const PanelContext &context, QWidget *parent = nullptr);

    QString helpPage() const override { return QStringLiteral("actuals"); }
    /// The month of the target's period, its node and measure; page `close-month` and `reopen-month` ask for that.
    void reveal(const Destination &destination) override;
    void showMonth(int position);
    GridView *grid() const { return m_grid; }
    ActualsModel &model() { return m_model; }
    /// nullptr while no plan is open.
    const SharedBoard &board() const { return m_model.board(); }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTools();
    void makeEmpty();
    void connectPlan();
    void connectActions();
    void openPlan();
    void takeChanged(const store::Changes &changes);
    void markStale();
    void refresh();
    void fill();
    void follow();
    void step(int months);
    void choose(const std::vector<plan::Measure> &measures);
    void tellState();
    void tellClosed();
    void askNote();
    void askClose();
    void askReopen();
    std::optional<int> lastClosed() const;
    QString monthName(int position) const;
    void retranslate();

    DocumentSession &m_session;
    ActionCatalog &m_actions;
    ViewSettings &m_view;
    ActualsModel m_model;
    std::optional<ops::YearsImports> m_imports; ///< nothing: to be read
    std::optional<calendar::Month> m_month;     ///< nothing: the one in hand
    std::vector<plan::Measure> m_measures;      ///< empty: the usual ones
    bool m_isStale = true;
    GridView *m_grid;
    ActualsFolding *m_folding;
    MonthChooser *m_months;
    MeasureMenu *m_measureMenu;
    MessageBar *m_bar;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QPushButton *m_import = nullptr;
};

/// The panel as the window gets it.
PanelFactory actualsPanelFactory();

} // namespace quotasmith::ui
