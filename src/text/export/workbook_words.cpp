// SPDX-License-Identifier: Apache-2.0
#include "text/export/workbook_words.h"

#include "text/convert.h"

#include <QCoreApplication>

namespace quotasmith::text {

exchange::WorkbookForm workbookForm(const QString &sheet, const std::string &created, exchange::WorkbookSize size)
{
    return {toUtf8(sheet), created,
            toUtf8(QCoreApplication::translate(
                "Workbook", "A spreadsheet would round an amount this large, so it stands here as text.")),
            size};
}

QString targetsSheetName()
{
    return QCoreApplication::translate("Workbook", "Targets");
}

QString actualsSheetName()
{
    return QCoreApplication::translate("Workbook", "Actuals");
}

QString crossSheetName()
{
    return QCoreApplication::translate("Workbook", "Cross table");
}

QString refusedSheetName()
{
    return QCoreApplication::translate("Workbook", "Refused lines");
}

} // namespace quotasmith::text
