// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/targets_model.h"
#include "ui/shell/panel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/grid/grid_view.h"

#include <QSplitter>
#include <QStackedWidget>

namespace quotasmith::ui {

class AnswerBar;
class CrossView;
class PlaceWork;
class RatioView;
class SideSheets;
class TargetChart;
class TargetsDesk;
class TargetsExport;
class TargetsTools;
class ViewMemory;

/// Who must do what, when: the annual target taken apart by month along one axis, read and edited.
class DecomposePage : public Panel {
    Q_OBJECT

public:
    explicit DecomposePage(const PanelContext &context, QWidget *parent = nullptr);

    GridView *grid() const { return m_grid; }
    TargetsModel &model() { return m_model; }
    TargetsDesk &desk() { return *m_desk; }
    RatioView &ratios() { return *m_ratios; }
    CrossView &cross() { return *m_cross; }
    TargetsExport &exports() { return *m_export; }
    /// Shows the place; of a node or period there is not any more only the axis and measure. An empty node is the root.
    void reveal(const Destination &destination) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Part { Amounts, Ratios, Cross };

    void layOut();
    void addSheets();
    void connectTools();
    void connectActions();
    void connectModel();
    void openPlan();
    /// Another measure: its amounts, or its ratios.
    void choose(plan::Axis axis, plan::Measure measure);
    /// Two axes at once, of an amount.
    void chooseCross();
    void showPart(Part part);
    void refreshActions();
    GridView *shownGrid() const;
    void refresh();
    /// Goes to the column of the period that is looked at.
    void follow(calendar::MonthRange period);
    void setKeep(spread::Keep keep);
    void unfoldMonths(bool unfolded);
    void askExport();
    void typeAnnual(const QString &typed, const std::vector<ops::PlaceName> &released);
    void retranslate();

    DocumentSession &m_session;
    ActionCatalog &m_actions;
    TargetsModel m_model;
    GridView *m_grid;
    TargetsDesk *m_desk;
    TargetsTools *m_tools;
    AnswerBar *m_bar;
    ViewMemory *m_memory = nullptr;
    PlaceWork *m_work;
    QLabel *m_note;
    QLabel *m_layerNote; ///< what the layer is, where it is not the plan
    QStackedWidget *m_pages;
    QSplitter *m_beside; ///< the grid and the sheets at its right
    SideSheets *m_sheets;
    TargetChart *m_chart;
    RatioView *m_ratios;
    CrossView *m_cross;
    TargetsExport *m_export;
    Part m_part = Part::Amounts;
    EmptyState *m_empty;
    QPushButton *m_begin;
};

} // namespace quotasmith::ui
