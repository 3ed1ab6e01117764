// SPDX-License-Identifier: Apache-2.0
#include "text/versions/version_table.h"

#include "text/convert.h"

#include <QCoreApplication>

namespace quotasmith::text {

namespace {

using exchange::ColumnKind;

exchange::ExportColumn column(const char *name, ColumnKind kind)
{
    return {toUtf8(QCoreApplication::translate("Csv", name)), kind, 0};
}

} // namespace

exchange::ExportTable comparisonTable(const ops::VersionComparison &comparison, const plan::PlanSettings &settings)
{
    exchange::ExportTable table;
    table.columns = {column(QT_TRANSLATE_NOOP("Csv", "measure"), ColumnKind::Text),
                     column(QT_TRANSLATE_NOOP("Csv", "axis"), ColumnKind::Text),
                     column(QT_TRANSLATE_NOOP("Csv", "code"), ColumnKind::Text),
                     column(QT_TRANSLATE_NOOP("Csv", "name"), ColumnKind::Text),
                     column(QT_TRANSLATE_NOOP("Csv", "month"), ColumnKind::Period),
                     column(QT_TRANSLATE_NOOP("Csv", "before"), ColumnKind::Money),
                     column(QT_TRANSLATE_NOOP("Csv", "after"), ColumnKind::Money),
                     column(QT_TRANSLATE_NOOP("Csv", "difference"), ColumnKind::Money)};
    for (const ops::VersionCell &cell : comparison.cells) {
        const int decimals = settings.decimals(cell.measure);
        table.rows.push_back({std::string(plan::measureCode(cell.measure)), std::string(plan::axisCode(cell.axis)),
                              cell.code, cell.name, cell.month.text(), exchange::Figure{cell.before, decimals},
                              exchange::Figure{cell.after, decimals},
                              exchange::Figure{cell.after - cell.before, decimals}});
    }
    return table;
}

QString comparisonSheetName()
{
    return QCoreApplication::translate("Csv", "Differences");
}

} // namespace quotasmith::text
