// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/desk/targets_desk.h"

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
    connect(&model, &QAbstractItemModel::modelReset, this, stir);
    connect(&model, &QAbstractItemModel::dataChanged, this, stir);
    connect(&session, &DocumentSession::opened, this, stir);
}

std::optional<spread::Place> TargetsDesk::place() const
{
    const QModelIndex cell = m_grid.currentIndex();
    if (!hasPlan() || !cell.isValid())
        return std::nullopt;
    const TargetRow &row = content().rows[static_cast<std::size_t>(cell.row())];
    return spread::Place{m_model.axis(), row.position,
                         m_model.months(cell.column()).value_or(calendar::MonthRange{})};
}

ops::PlaceName TargetsDesk::nameOf(const spread::Place &place) const
{
    return {place.axis, plan().sheet.tree(place.axis).node(place.node).code,
            plan().settings.calendar.text(place.months)};
}

void TargetsDesk::choose(plan::Axis axis, plan::Measure measure)
{
    m_model.show(axis, measure);
    Q_EMIT chosen();
}

void TargetsDesk::goTo(const spread::Place &place)
{
    if (place.axis != m_model.axis())
        choose(place.axis, m_model.measure());
    if (!m_model.cellOf(place).isValid())
        m_model.setUnfolded(place.months.first / 3, true);
    const QModelIndex cell = m_model.cellOf(place);
    if (!cell.isValid())
        return; // a half has no column of its own
    m_grid.setCurrentIndex(cell);
    m_grid.scrollTo(cell);
}

void TargetsDesk::backToGrid()
{
    m_grid.setFocus(Qt::OtherFocusReason);
}

} // namespace quotasmith::ui
