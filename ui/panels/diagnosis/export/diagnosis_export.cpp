// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/export/diagnosis_export.h"

#include "core/base/clock.h"
#include "core/exchange/xlsx/writer/sheet_writer.h"
#include "text/convert.h"
#include "text/diagnosis/diagnosis_tables.h"
#include "text/export/workbook_words.h"

namespace quotasmith::ui {

void DiagnosisExport::addWhole(QMenu *menu, const SharedDiagnosis &reading)
{
    if (reading)
        connect(menu->addAction(tr("The whole diagnosis, a sheet a part…")), &QAction::triggered, this,
                [this, reading] { askWhole(reading); });
}

void DiagnosisExport::askWhole(const SharedDiagnosis &reading)
{
    const QString company = text::fromUtf8(reading->input.settings.company);
    const QString file =
        askFile(tr("%1 diagnosis %2").arg(company, spanText(reading->input.span)), {tr("Workbooks (*.xlsx)")});
    if (!file.isEmpty())
        writeWhole(file, *reading);
}

void DiagnosisExport::writeWhole(const QString &file, const DiagnosisReading &reading)
{
    put(file, [&] {
        const text::DiagnosisTold told{reading.input, reading.result, reading.marks};
        return exchange::workbookBytes(text::diagnosisSheets(told),
                                       text::workbookForm({}, session().surroundings().clock->now()));
    });
}

} // namespace quotasmith::ui
