// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/cross/cross_view.h"
#include "ui/panels/targets/decompose/decompose_page.h"
#include "ui/panels/targets/decompose/place_work.h"
#include "ui/panels/targets/decompose/targets_tools.h"
#include "ui/panels/targets/desk/answer_bar.h"
#include "ui/panels/targets/desk/side_sheets.h"
#include "ui/panels/targets/desk/targets_desk.h"
#include "ui/panels/targets/export/targets_export.h"
#include "ui/panels/targets/ratios/ratio_view.h"

/// The part of the page that says which action and which news leads where.
namespace quotasmith::ui {

void DecomposePage::connectTools()
{
    connect(m_tools, &TargetsTools::annualTyped, this, [this](const QString &typed) { typeAnnual(typed, {}); });
    connect(m_tools, &TargetsTools::axisChosen, this, [this](plan::Axis axis) {
        m_part = Part::Amounts;
        choose(axis, m_tools->measures().measure());
    });
    connect(m_tools, &TargetsTools::crossChosen, this, &DecomposePage::chooseCross);
    connect(m_export, &TargetsExport::said, this, &Panel::said);
    connect(m_tools, &TargetsTools::measureChosen, this,
            [this](plan::Measure measure) { choose(m_model.axis(), measure); });
    connect(m_tools, &TargetsTools::layerChosen, this, [this](TargetLayer layer) {
        if (layer != TargetLayer::Planned && m_sheets->isVisible())
            m_sheets->close(); // they are about the plan
        m_model.setLayer(layer);
        showPart(m_part);
        refresh();
    });
    connect(m_tools, &TargetsTools::keepChosen, this, [this](spread::Keep keep) { m_model.setKeep(keep); });
    connect(m_bar, &AnswerBar::keepWanted, this, &DecomposePage::setKeep);
    connect(m_desk, &TargetsDesk::said, this, &Panel::said);
    connect(m_desk, &TargetsDesk::undoable, this, [this](const QString &sentence) {
        m_bar->MessageBar::tell(sentence, {{tr("&Undo"), [this] { m_session.undo(); }}});
    });
    connect(m_desk, &TargetsDesk::chosen, this, [this] {
        if (m_part != Part::Cross)
            m_tools->setAxis(m_model.axis());
        refresh();
    });
    connect(m_begin, &QPushButton::clicked, m_tools, &TargetsTools::focusAnnual);
}

void DecomposePage::connectActions()
{
    connect(m_actions.action(ActionId::ExplainTarget), &QAction::toggled, m_ratios, &RatioView::setExplaining);
    connect(m_actions.action(ActionId::UnfoldMonths), &QAction::triggered, this, &DecomposePage::unfoldMonths);
    whileShown(m_actions.action(ActionId::ToggleHold), [this] { m_work->toggleHold(); });
    whileShown(m_actions.action(ActionId::HoldWith), [this] { m_work->askHold(); });
    whileShown(m_actions.action(ActionId::SpreadTarget), [this] { m_work->askSpread(); });
    whileShown(m_actions.action(ActionId::MoveAmount), [this] { m_work->askMove(); });
    whileShown(m_actions.action(ActionId::Export), [this] { askExport(); });
    const auto inGrid = [this](ActionId id, void (GridView::*work)()) {
        whileShown(m_actions.action(id), [this, work] {
            if (shownGrid()->hasFocus())
                (shownGrid()->*work)();
        });
    };
    whileShown(m_actions.action(ActionId::Copy), [this] { shownGrid()->copySelection(); });
    inGrid(ActionId::Cut, &GridView::cutSelection);
    inGrid(ActionId::Paste, &GridView::paste);
    inGrid(ActionId::FillDown, &GridView::fillDown);
    inGrid(ActionId::FillRight, &GridView::fillRight);
    inGrid(ActionId::ClearCells, &GridView::clearCells);
}

void DecomposePage::connectModel()
{
    connect(&m_session, &DocumentSession::opened, this, &DecomposePage::openPlan);
    connect(&m_session, &DocumentSession::changed, this, [this] {
        m_bar->dismiss();
        refresh();
    });
    connect(&m_model, &TargetsModel::answered, this, [this](const EditAnswer &answer) {
        if (std::holds_alternative<base::Error>(answer))
            m_bar->dismiss(); // its words stand beside the cell
        else
            m_bar->take(answer, [this](const AnswerBar::Released &released) { m_model.typeAgain(released); });
    });
    connect(m_ratios, &RatioView::answered, this, [this](const QString &words) {
        if (words.isEmpty())
            m_bar->dismiss();
        else
            m_bar->MessageBar::tell(words);
    });
    for (const GridView *grid : {m_grid, m_ratios->grid(), m_cross->grid()})
        connect(grid, &GridView::selectionMoved, this, [this, grid] {
            if (grid == shownGrid())
                Q_EMIT selectionChanged(summaryOf(grid->selectionModel()->selectedIndexes()));
        });
}

} // namespace quotasmith::ui
