// SPDX-License-Identifier: Apache-2.0
#include "core/money/amount_text.h"
#include "core/money/rounding.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "ui/models/hold_sign.h"
#include "ui/models/targets_model.h"

#include <QStringList>

namespace quotasmith::ui {

namespace {

/// Growth in tenths of a percent, so that all line up; nothing against a base that is missing or not above zero.
std::optional<std::int64_t> growth(std::int64_t value, std::optional<std::int64_t> base)
{
    if (!base || *base <= 0)
        return std::nullopt;
    return money::roundHalfAway((money::Wide{value} - *base) * 1000, *base);
}

} // namespace

QString TargetsModel::shownText(const QModelIndex &index) const
{
    const TargetRow &row = rowAt(index);
    switch (column(index.column())) {
    case Column::Node:
        return text::nodeName(m_rows.node(row));
    case Column::Code:
        return text::fromUtf8(m_rows.node(row).code);
    case Column::Growth:
        return growthText(row);
    case Column::Share:
        return shareText(row, {});
    case Column::Period:
    case Column::LastYear:
        break;
    }
    const auto units = unitsAt(index);
    return units ? amountText(*units) : text::noValue();
}

QString TargetsModel::typedText(const QModelIndex &index) const
{
    const auto units = unitsAt(index);
    return units ? text::fromUtf8(money::printGrouped(*units, decimals())) : shownText(index);
}

QString TargetsModel::spokenText(const QModelIndex &index) const
{
    const TargetRow &row = rowAt(index);
    const QString name = text::nodeName(m_rows.node(row));
    const auto range = months(index.column());
    if (!range)
        return tr("%1, %2, %3")
            .arg(name, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), shownText(index));
    const QString value = text::amountText(*unitsAt(index), decimals());
    if (const QString hold = holdWords(m_rows, row, *range); !hold.isEmpty())
        return tr("%1, %2, target %3, %4").arg(name, periodTitle(*range), value, hold);
    return tr("%1, %2, target %3").arg(name, periodTitle(*range), value);
}

QString TargetsModel::hint(const QModelIndex &index) const
{
    const bool isName = column(index.column()) == Column::Node;
    if (isName && m_rows.node(rowAt(index)).unassigned)
        return tr("Takes what has no member of its own.");
    const auto range = months(index.column());
    if (range && m_rows.isClosed(*range))
        return tr("Closed: this number does not change any more.");
    QStringList lines;
    if (const QString hold = range ? holdHint(m_rows, rowAt(index), *range) : QString(); !hold.isEmpty())
        lines << hold;
    const auto units = unitsAt(index);
    if (units && m_unit != DisplayUnit::One)
        lines << text::amountText(*units, decimals());
    const int parent = m_rows.tree().parent(rowAt(index).position);
    if (range && parent >= 0)
        lines << tr("%1 of %2").arg(shareText(rowAt(index), *range), text::nodeName(m_rows.tree().node(parent)));
    return lines.join(QLatin1Char('\n'));
}

QString TargetsModel::growthText(const TargetRow &row) const
{
    const auto permille = growth(row.amount({}), row.lastYear);
    if (!permille)
        return text::noValue();
    const QString sign = *permille > 0 ? QStringLiteral("+") : QString();
    return sign + text::amountText(*permille, 1) + QStringLiteral(" %");
}

QString TargetsModel::shareText(const TargetRow &row, calendar::MonthRange months) const
{
    const int parent = m_rows.tree().parent(row.position);
    if (parent < 0)
        return text::noValue();
    const std::int64_t whole = m_rows.plan.sheet.value(axis(), parent, months);
    if (whole <= 0)
        return text::noValue();
    const money::Wide part = money::Wide{plan::sumOf(row.months, months.first, months.last)} * 1000;
    return text::amountText(money::roundHalfAway(part, whole), 1) + QStringLiteral(" %");
}

QString TargetsModel::amountText(std::int64_t units) const
{
    const bool isMoney = plan::kindOf(m_measure) == plan::MeasureKind::Money;
    return displayText(units, decimals(), isMoney ? m_unit : DisplayUnit::One);
}

QString TargetsModel::periodTitle(calendar::MonthRange months) const
{
    return months.isYear() ? tr("Year") : text::periodName(m_rows.plan.settings.calendar, months);
}

} // namespace quotasmith::ui
