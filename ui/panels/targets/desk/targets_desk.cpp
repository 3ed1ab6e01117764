// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/desk/targets_desk.h"

#include <algorithm>

namespace quotasmith::ui {

TargetsDesk::TargetsDesk(DocumentSession &session, ViewSettings &view, TargetsModel &model, GridView &grid,
                         QObject *parent)
    : QObject(parent), m_session(session), m_view(view), m_model(model), m_grid(grid)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(0);
    const auto stir = [this] { m_rest.start(); };
    connect(&m_rest, &QTimer::timeout, this, &TargetsDesk::moved);
    connect(&grid, &GridView::selectionMoved, this, stir);
    connect(grid.selectionModel(), &QItemSelectionModel::currentChanged, this, stir);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &TargetsDesk::rememberCurrent);
    connect(&model, &QAbstractItemModel::modelReset, this, &TargetsDesk::restoreCurrent);
    connect(&model, &QAbstractItemModel::modelReset, this, stir);
    connect(&model, &QAbstractItemModel::dataChanged, this, stir);
    connect(&session, &DocumentSession::opened, this, stir);
    connect(&model, &TargetsModel::followed, this, &TargetsDesk::takeMoved);
}

std::optional<spread::Place> TargetsDesk::place() const
{
    const QModelIndex cell = m_grid.currentIndex();
    if (!hasPlan() || !cell.isValid())
        return std::nullopt;
    const TargetRow &row = m_model.shownRow(cell.row());
    return spread::Place{m_model.axis(), row.position, m_model.months(cell.column()).value_or(calendar::MonthRange{})};
}

std::vector<spread::Place> TargetsDesk::selectedPlaces() const
{
    QModelIndexList cells = m_grid.selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    std::vector<spread::Place> places;
    for (const QModelIndex &cell : cells)
        if (const auto months = m_model.months(cell.column()))
            places.push_back({m_model.axis(), m_model.shownRow(cell.row()).position, *months});
    return places;
}

ops::PlaceName TargetsDesk::nameOf(const spread::Place &place) const
{
    return {place.axis, plan().sheet.tree(place.axis).node(place.node).code,
            plan().settings.calendar.text(place.months)};
}

void TargetsDesk::choose(plan::Axis axis, plan::Measure measure)
{
    m_lastMoved = {};
    m_model.show(axis, measure);
    Q_EMIT chosen();
}

void TargetsDesk::goTo(const spread::Place &place)
{
    if (place.axis != m_model.axis())
        choose(place.axis, m_model.measure());
    m_model.reveal(place.node);
    if (!m_model.cellOf(place).isValid())
        m_model.setUnfolded(place.months.first / 3, true);
    const QModelIndex cell = m_model.cellOf(place);
    if (!cell.isValid())
        return; // a half has no column of its own
    m_grid.setCurrentIndex(cell);
    m_grid.scrollTo(cell);
}

void TargetsDesk::takeMoved(const TargetRows &before)
{
    if (before.plan.settings.planId != plan().settings.planId || before.axis != m_model.axis() ||
        before.plan.sheet.measure != plan().sheet.measure)
        return;
    MovedPlaces moved = movedPlaces(before.plan.sheet, plan().sheet, m_model.axis());
    if (moved.places.empty() && moved.company.empty())
        return; // a hold, a list: what was moved before stays to be read
    m_lastMoved = std::move(moved);
    Q_EMIT said(movedText(m_lastMoved, plan()));
}

void TargetsDesk::rememberCurrent()
{
    const QModelIndex current = m_grid.currentIndex();
    m_current.reset();
    if (current.isValid())
        m_current = {content().node(m_model.shownRow(current.row())).id, current.column()};
}

void TargetsDesk::restoreCurrent()
{
    for (int row = 0; m_current && row < m_model.rowCount(); ++row)
        if (content().node(m_model.shownRow(row)).id == m_current->first)
            m_grid.setCurrentIndex(m_model.index(row, m_current->second));
}

void TargetsDesk::backToGrid()
{
    m_grid.setFocus(Qt::OtherFocusReason);
}

} // namespace quotasmith::ui
