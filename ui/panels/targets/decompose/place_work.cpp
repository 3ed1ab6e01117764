// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/decompose/place_work.h"

#include "ui/models/grid_roles.h"
#include "ui/panels/targets/holds/hold_dialog.h"
#include "ui/panels/targets/move/move_dialog.h"
#include "ui/panels/targets/spread/spread_dialog.h"

namespace quotasmith::ui {

PlaceWork::PlaceWork(TargetsDesk &desk, AnswerBar &bar, QWidget *asker)
    : QObject(asker), m_desk(desk), m_bar(bar), m_asker(asker)
{
}

void PlaceWork::toggleHold()
{
    const QModelIndex cell = m_desk.grid().currentIndex();
    const auto target = m_desk.model().target(cell);
    if (!target) {
        Q_EMIT m_desk.said(tr("Choose a value of a month, a quarter or the year to hold it."));
        return;
    }
    const bool isHeld = cell.data(roleNumber(GridRole::Held)).toBool();
    m_bar.take(isHeld ? releasePlace(m_desk.session(), *target) : holdPlace(m_desk.session(), *target),
               [](const auto &) {});
}

void PlaceWork::askHold()
{
    const auto place = m_desk.place();
    if (!place)
        return;
    std::optional<plan::Hold> present;
    const plan::NodeId node = m_desk.plan().sheet.tree(place->axis).node(place->node).id;
    for (const plan::Hold &hold : m_desk.plan().sheet.holds)
        if (hold.axis == place->axis && hold.node == node && hold.months == place->months)
            present = hold;
    HoldDialog(m_desk, *place, m_desk.model().measure(), present, m_asker).exec();
}

void PlaceWork::askSpread()
{
    if (const auto place = m_desk.place())
        SpreadDialog(m_desk, *place, m_asker).exec();
}

void PlaceWork::askMove()
{
    const auto from = m_desk.place();
    if (!from)
        return;
    spread::Place to = neighbourOf(*from, m_desk.content());
    for (const spread::Place &selected : m_desk.selectedPlaces())
        if (!(selected == *from))
            to = selected;
    askMove(*from, to);
}

void PlaceWork::askMove(const spread::Place &from, const spread::Place &to)
{
    MoveDialog(m_desk, from, to, m_asker).exec();
}

} // namespace quotasmith::ui
