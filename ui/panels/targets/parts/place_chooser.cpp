// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/parts/place_chooser.h"

#include "core/spread/target_view.h"
#include "text/name_text.h"

#include <QCoreApplication>
#include <QHBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kMonths = 12;

} // namespace

PlaceChooser::PlaceChooser(TargetsDesk &desk, const QString &name, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_node(new QComboBox), m_period(new QComboBox)
{
    m_node->setObjectName(name + QStringLiteral("-node"));
    m_period->setObjectName(name + QStringLiteral("-period"));
    fillNodes(*m_node, desk.content());
    fillPeriods(*m_period, desk.plan().settings);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_node, 1);
    row->addWidget(m_period);
    setFocusProxy(m_node);
    connect(m_node, &QComboBox::currentIndexChanged, this, &PlaceChooser::changed);
    connect(m_period, &QComboBox::currentIndexChanged, this, &PlaceChooser::changed);
}

void PlaceChooser::setPlace(const spread::Place &place)
{
    m_node->setCurrentIndex(m_node->findData(place.node));
    choosePeriod(*m_period, place.months);
}

spread::Place PlaceChooser::place() const
{
    return {m_desk.model().axis(), m_node->currentData().toInt(), chosenPeriod(*m_period)};
}

void fillNodes(QComboBox &box, const TargetRows &content)
{
    for (const TargetRow &row : content.rows)
        box.addItem(QString(row.depth * 2, QChar(0x2003)) + text::nodeName(content.node(row)), row.position);
}

void fillPeriods(QComboBox &box, const plan::PlanSettings &settings)
{
    for (const auto by : {spread::Column::Year, spread::Column::Half, spread::Column::Quarter, spread::Column::Month})
        for (const calendar::MonthRange months : spread::columnsOf(by))
            if (by == spread::Column::Year || !months.isYear())
                box.addItem(months.isYear() ? QCoreApplication::translate("quotasmith::ui::PlaceChooser", "whole year")
                                            : text::periodName(settings.calendar, months),
                            months.first * kMonths + months.last);
}

calendar::MonthRange chosenPeriod(const QComboBox &box)
{
    const int code = box.currentData().toInt();
    return {code / kMonths, code % kMonths};
}

void choosePeriod(QComboBox &box, calendar::MonthRange months)
{
    box.setCurrentIndex(box.findData(months.first * kMonths + months.last));
}

} // namespace quotasmith::ui
