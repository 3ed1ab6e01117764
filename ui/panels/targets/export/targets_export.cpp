// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/export/targets_export.h"

#include "core/base/platform.h"
#include "core/exchange/xlsx/writer/sheet_writer.h"
#include "text/export/targets_table.h"
#include "text/export/workbook_words.h"
#include "ui/panels/targets/export/export_dialog.h"

#include <QFileDialog>
#include <QFileInfo>

namespace quotasmith::ui {

namespace {

bool isWorkbook(const QString &suffix)
{
    return suffix.compare(QLatin1String("xlsx"), Qt::CaseInsensitive) == 0;
}

} // namespace

TargetsExport::TargetsExport(DocumentSession &session, QWidget *asker)
    : QObject(asker), m_session(session), m_asker(asker)
{
}

void TargetsExport::ask(const plan::PlanSettings &settings, const text::BoardRequest &shown)
{
    ExportDialog dialog(settings, shown, m_asker);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString file = askFile(settings, tr("%1 %2 targets"), dialog.format());
    if (!file.isEmpty())
        write(file, dialog.request());
}

QString TargetsExport::askFile(const plan::PlanSettings &settings, const QString &title, const QString &format)
{
    const QString kinds = isWorkbook(format) ? tr("Workbooks (*.xlsx)") : tr("CSV files (*.csv)");
    const QString folder = QFileInfo(QString::fromStdU16String(m_session.file().u16string())).path();
    QFileDialog chooser(m_asker, tr("Export targets"), folder, kinds);
    chooser.setAcceptMode(QFileDialog::AcceptSave);
    chooser.setDefaultSuffix(format);
    chooser.selectFile(title.arg(QString::fromStdString(settings.company)).arg(settings.calendar.year()) +
                       QLatin1Char('.') + format);
    return chooser.exec() == QDialog::Accepted ? chooser.selectedFiles().value(0) : QString();
}

void TargetsExport::write(const QString &file, const text::BoardRequest &request)
{
    m_session.readInBackground(
        tr("Exporting to %1").arg(QFileInfo(file).fileName()),
        [file, request, now = m_session.surroundings().clock->now()](const store::Document &document,
                                                                     const base::Progress &) {
            const text::Board board = text::readBoard(document.connection(), request);
            const exchange::ExportTable table = text::targetsTable(board.sheets, board.ratios, board.form);
            base::writeFileAtomically(file.toStdU16String(),
                                      isWorkbook(QFileInfo(file).suffix())
                                          ? exchange::workbookBytes(table,
                                                                    text::workbookForm(text::targetsSheetName(), now),
                                                                    text::kTargetFrozenColumns)
                                          : exchange::csvText(table, exchange::ByteOrderMark::Written));
        },
        [this, file](const std::optional<base::Error> &error) {
            if (error)
                m_session.reportFailure(*error);
            else
                Q_EMIT said(tr("Written: %1").arg(file));
        });
}

} // namespace quotasmith::ui
