// SPDX-License-Identifier: Apache-2.0
// What the cells of the ratios say.
#include "core/money/amount_text.h"
#include "text/board/ratio_text.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "ui/models/words.h"
#include "ui/panels/targets/ratios/ratio_model.h"

#include <QStringList>

namespace quotasmith::ui {

namespace {

constexpr int kTypedDecimals = 4; ///< of a percentage; more than anybody types

} // namespace

QString RatioModel::ratioText(const std::optional<money::Rate> &value) const
{
    return text::ratioText(m_measure, value, m_rows->settings());
}

QString RatioModel::shownText(const QModelIndex &index) const
{
    const int row = index.row();
    switch (kind(index.column())) {
    case Column::Node:
        return text::nodeName(m_rows->node(row));
    case Column::Code:
        return text::fromUtf8(m_rows->node(row).code);
    case Column::Period:
        return ratioText(m_rows->at(row, months(index.column())).value);
    case Column::LastYear:
        return ratioText(m_rows->lastYear(row));
    case Column::Change:
        break;
    }
    return changeText(row);
}

QString RatioModel::typedText(const QModelIndex &index) const
{
    if (kind(index.column()) != Column::Period)
        return shownText(index);
    const auto value = m_rows->at(index.row(), months(index.column())).value;
    if (!value)
        return {};
    if (plan::ratioForm(m_measure) == plan::RatioForm::Share)
        return text::fromUtf8(value->percentText(kTypedDecimals));
    return text::fromUtf8(text::ratioPlain(m_measure, *value, m_rows->settings()));
}

QString RatioModel::spokenText(const QModelIndex &index) const
{
    const QString name = text::nodeName(m_rows->node(index.row()));
    if (kind(index.column()) != Column::Period)
        return tr("%1, %2, %3").arg(name, title(index.column()), shownText(index));
    const spread::RatioCell cell = m_rows->at(index.row(), months(index.column()));
    const QString value = cell.value ? ratioText(cell.value) : tr("none");
    if (m_rows->isClosed(months(index.column())))
        return tr("%1, %2, target %3, closed").arg(name, title(index.column()), value);
    if (cell.origin == spread::RatioOrigin::Computed)
        return tr("%1, %2, target %3, computed").arg(name, title(index.column()), value);
    return tr("%1, %2, target %3").arg(name, title(index.column()), value);
}

/// Points of a share, growth of an amount.
QString RatioModel::changeText(int row) const
{
    const auto value = m_rows->at(row, {}).value, before = m_rows->lastYear(row);
    if (!value || !before)
        return text::noValue();
    const money::Rate change = *value - *before;
    const QString sign = change > money::Rate() ? QStringLiteral("+") : QString();
    if (plan::ratioForm(m_measure) == plan::RatioForm::Share)
        return tr("%1 pp").arg(sign + text::amountText(change.of(1000), 1));
    return sign + ratioText(change);
}

QString RatioModel::hint(const QModelIndex &index) const
{
    if (kind(index.column()) != Column::Period)
        return {};
    const calendar::MonthRange range = months(index.column());
    const auto set = m_rows->setAt(index.row(), range);
    const spread::RatioCell cell = m_rows->at(index.row(), range);
    QStringList lines;
    if (cell.origin == spread::RatioOrigin::Computed)
        lines << tr("Computed from the targets of its parts");
    if (set && cell.origin == spread::RatioOrigin::Computed)
        lines << tr("Set to %1, which is kept beside it").arg(ratioText(set));
    if (m_rows->isClosed(range))
        lines << tr("Closed: this number does not change any more.");
    return lines.join(QLatin1Char('\n'));
}

QString RatioModel::title(int section) const
{
    switch (kind(section)) {
    case Column::Node:
        return titled(text::axisName(m_axis));
    case Column::Code:
        return tr("Code");
    case Column::LastYear:
        return tr("Last year");
    case Column::Change:
        return tr("Change");
    case Column::Period:
        break;
    }
    const calendar::MonthRange range = months(section);
    if (range.isYear())
        return tr("Year");
    return m_rows ? text::periodName(m_rows->settings().calendar, range) : QString();
}

} // namespace quotasmith::ui
