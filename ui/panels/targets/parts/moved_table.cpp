// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/parts/moved_table.h"

#include "text/format.h"
#include "text/notice_text.h"

#include <QHeaderView>

namespace quotasmith::ui {

namespace {

constexpr int kMostRows = 200;
constexpr int kNumbers = 3; ///< columns behind the place

} // namespace

MovedTable::MovedTable(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(1 + kNumbers);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionMode(SingleSelection);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column <= kNumbers; ++column)
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    const auto choose = [this](const QTreeWidgetItem *item) {
        Q_EMIT placeChosen(m_places[static_cast<std::size_t>(item->data(0, Qt::UserRole).toInt())]);
    };
    connect(this, &QTreeWidget::itemActivated, this, choose);
    connect(this, &QTreeWidget::itemClicked, this, choose);
    retranslate();
}

void MovedTable::setPlaces(const MovedPlaces &moved, const store::PlanSheet &plan)
{
    clear();
    m_places.clear();
    m_left = 0;
    for (const auto *cells : {&moved.company, &moved.places})
        for (const spread::MovedCell &cell : *cells) {
            if (topLevelItemCount() < kMostRows)
                add(cell, plan);
            else
                ++m_left;
        }
}

void MovedTable::retranslate()
{
    setHeaderLabels({tr("Place"), tr("Before"), tr("After"), tr("Difference")});
    for (int column = 1; column <= kNumbers; ++column)
        headerItem()->setTextAlignment(column, Qt::AlignRight);
    setAccessibleName(tr("Numbers that move"));
}

void MovedTable::add(const spread::MovedCell &cell, const store::PlanSheet &plan)
{
    const int decimals = plan.settings.decimals(plan.sheet.measure);
    const QString place = text::placeText(cell.place, plan.sheet, plan.settings);
    auto *item = new QTreeWidgetItem(this, {place, text::amountText(cell.before, decimals),
                                            text::amountText(cell.after, decimals),
                                            differenceText(cell.difference(), decimals)});
    for (int column = 1; column <= kNumbers; ++column)
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(0, place);
    item->setData(0, Qt::UserRole, static_cast<int>(m_places.size()));
    m_places.push_back(cell.place);
}

} // namespace quotasmith::ui
