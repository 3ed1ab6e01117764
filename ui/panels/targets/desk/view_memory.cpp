// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/desk/view_memory.h"

#include "text/convert.h"

#include <QCryptographicHash>

namespace quotasmith::ui {

namespace {

QString widthsKey()
{
    return QStringLiteral("targets/widths");
}

QString splitterKey(const QSplitter *splitter)
{
    return QStringLiteral("targets/splitter/") + splitter->objectName();
}

} // namespace

ViewMemory::ViewMemory(TargetsDesk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    desk.grid().setChosenWidths(desk.view().remembered(widthsKey()).toMap());
    connect(&desk.grid(), &GridView::widthsChosen, this,
            [this] { m_desk.view().remember(widthsKey(), m_desk.grid().chosenWidths()); });
    connect(&desk, &TargetsDesk::chosen, this, &ViewMemory::keepChoice);
    connect(&desk.model(), &QAbstractItemModel::columnsInserted, this, &ViewMemory::keepQuarters);
    connect(&desk.model(), &QAbstractItemModel::columnsRemoved, this, &ViewMemory::keepQuarters);
}

void ViewMemory::keepSplitter(QSplitter *splitter)
{
    splitter->restoreState(m_desk.view().remembered(splitterKey(splitter)).toByteArray());
    connect(splitter, &QSplitter::splitterMoved, this,
            [this, splitter] { m_desk.view().remember(splitterKey(splitter), splitter->saveState()); });
}

std::optional<ViewMemory::Left> ViewMemory::left() const
{
    if (!m_desk.session().isOpen())
        return std::nullopt;
    const auto axis = plan::findAxis(text::toUtf8(m_desk.view().remembered(planKey("axis")).toString()));
    const auto measure = plan::findMeasure(text::toUtf8(m_desk.view().remembered(planKey("measure")).toString()));
    return axis && measure ? std::optional(Left{*axis, *measure}) : std::nullopt;
}

void ViewMemory::unfoldQuarters()
{
    m_isRestoring = true;
    const int quarters = m_desk.view().remembered(planKey("quarters")).toInt();
    for (int quarter = 0; quarter < 4; ++quarter)
        m_desk.model().setUnfolded(quarter, quarters & (1 << quarter));
    m_isRestoring = false;
}

/// A plan is known by its file: what it is called inside is read later than the view is chosen.
QString ViewMemory::planKey(const char *what) const
{
    const QByteArray file = QByteArray::fromStdString(m_desk.session().file().string());
    const QByteArray name = QCryptographicHash::hash(file, QCryptographicHash::Sha1).toHex().left(16);
    return QStringLiteral("targets/plans/%1/%2").arg(QString::fromLatin1(name), QString::fromUtf8(what));
}

void ViewMemory::keepChoice()
{
    if (!m_desk.hasPlan())
        return;
    m_desk.view().remember(planKey("axis"), text::fromUtf8(std::string(plan::axisCode(m_desk.model().axis()))));
    m_desk.view().remember(planKey("measure"),
                           text::fromUtf8(std::string(plan::measureCode(m_desk.model().measure()))));
}

void ViewMemory::keepQuarters()
{
    if (m_isRestoring || !m_desk.hasPlan())
        return;
    m_desk.view().remember(planKey("quarters"), unfolded());
}

int ViewMemory::unfolded() const
{
    int quarters = 0;
    for (int quarter = 0; quarter < 4; ++quarter)
        quarters |= m_desk.model().isUnfolded(quarter) ? 1 << quarter : 0;
    return quarters;
}

} // namespace quotasmith::ui
