// SPDX-License-Identifier: Apache-2.0
#include "text/diagnosis/table_cells.h"

#include "text/convert.h"
#include "text/name_text.h"

namespace quotasmith::text {

exchange::ExportColumn column(const QString &header, exchange::ColumnKind kind)
{
    return {toUtf8(header), kind, 2};
}

exchange::ExportCell cell(const QString &text)
{
    return toUtf8(text);
}

exchange::ExportCell moneyCell(std::int64_t units, const plan::PlanSettings &settings)
{
    return exchange::Figure{units, settings.currency.exponent};
}

exchange::ExportCell countCell(std::int64_t count)
{
    return exchange::Figure{count, 0};
}

exchange::ExportCell shareCell(const std::optional<money::Rate> &share)
{
    return share ? exchange::ExportCell(*share) : exchange::ExportCell();
}

exchange::ExportCell dayCell(const std::optional<calendar::Date> &day)
{
    return day ? exchange::ExportCell(day->text()) : exchange::ExportCell();
}

exchange::ExportCell numberCell(const std::optional<money::Rate> &number, int decimals)
{
    if (!number)
        return {};
    std::int64_t unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    return exchange::Figure{number->of(unit), decimals};
}

exchange::ExportCell nameCell(const plan::Tree &tree, const std::optional<plan::NodeId> &node)
{
    const auto position = node ? tree.find(*node) : std::nullopt;
    return position ? cell(nodeName(tree.node(*position))) : exchange::ExportCell();
}

exchange::ExportCell codeCell(const plan::Tree &tree, const std::optional<plan::NodeId> &node)
{
    const auto position = node ? tree.find(*node) : std::nullopt;
    return position ? exchange::ExportCell(tree.node(*position).code) : exchange::ExportCell();
}

} // namespace quotasmith::text
