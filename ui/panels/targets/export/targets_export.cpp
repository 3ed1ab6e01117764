// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/export/targets_export.h"

#include "core/base/platform.h"
#include "text/targets_csv.h"
#include "ui/panels/targets/export/export_dialog.h"

#include <QFileDialog>
#include <QFileInfo>

namespace quotasmith::ui {

TargetsExport::TargetsExport(DocumentSession &session, QWidget *asker)
    : QObject(asker), m_session(session), m_asker(asker)
{
}

void TargetsExport::ask(const plan::PlanSettings &settings, const text::BoardRequest &shown)
{
    ExportDialog dialog(settings, shown, m_asker);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString file = askFile(settings, tr("%1 %2 targets.csv"));
    if (!file.isEmpty())
        write(file, dialog.request());
}

QString TargetsExport::askFile(const plan::PlanSettings &settings, const QString &title)
{
    const QString folder = QFileInfo(QString::fromStdU16String(m_session.file().u16string())).path();
    QFileDialog chooser(m_asker, tr("Export targets to CSV"), folder, tr("CSV files (*.csv)"));
    chooser.setAcceptMode(QFileDialog::AcceptSave);
    chooser.setDefaultSuffix(QStringLiteral("csv"));
    chooser.selectFile(title.arg(QString::fromStdString(settings.company)).arg(settings.calendar.year()));
    return chooser.exec() == QDialog::Accepted ? chooser.selectedFiles().value(0) : QString();
}

void TargetsExport::write(const QString &file, const text::BoardRequest &request)
{
    m_session.readInBackground(
        tr("Exporting to %1").arg(QFileInfo(file).fileName()),
        [file, request](const store::Document &document, const base::Progress &) {
            const text::Board board = text::readBoard(document.connection(), request);
            base::writeFileAtomically(file.toStdU16String(), text::targetsCsv(board.sheets, board.ratios, board.form,
                                                                              exchange::ByteOrderMark::Written));
        },
        [this, file](const std::optional<base::Error> &error) {
            if (error)
                m_session.reportFailure(*error);
            else
                Q_EMIT said(tr("Written: %1").arg(file));
        });
}

} // namespace quotasmith::ui
