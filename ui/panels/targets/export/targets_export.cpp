// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/export/targets_export.h"

#include "core/base/platform.h"
#include "text/export/targets_table.h"
#include "text/export/workbook_words.h"
#include "ui/panels/targets/export/export_dialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <utility>

namespace quotasmith::ui {

namespace {

QString kindsOf(const QString &format)
{
    return format == QStringLiteral("xlsx") ? TargetsExport::tr("Workbooks (*.xlsx)")
                                            : TargetsExport::tr("CSV files (*.csv)");
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
    const QString file = askFile(settings, tr("%1 %2 targets"), {dialog.format()});
    if (!file.isEmpty())
        write(file, dialog.request());
}

void TargetsExport::askWhere(const plan::PlanSettings &settings, const QString &title, Reader table)
{
    const QString file = askFile(settings, title, {QStringLiteral("xlsx"), QStringLiteral("csv")});
    if (!file.isEmpty())
        write(file, std::move(table));
}

/// The first format is offered first; whoever types a name with the ending of another gets that.
QString TargetsExport::askFile(const plan::PlanSettings &settings, const QString &title, const QStringList &formats)
{
    QStringList kinds;
    for (const QString &format : formats)
        kinds << kindsOf(format);
    const QString folder = QFileInfo(QString::fromStdU16String(m_session.file().u16string())).path();
    QFileDialog chooser(m_asker, tr("Export targets"), folder, kinds.join(QStringLiteral(";;")));
    chooser.setAcceptMode(QFileDialog::AcceptSave);
    chooser.setDefaultSuffix(formats.front());
    connect(&chooser, &QFileDialog::filterSelected, &chooser, [&](const QString &kind) {
        chooser.setDefaultSuffix(formats.value(kinds.indexOf(kind), formats.front()));
    });
    chooser.selectFile(title.arg(QString::fromStdString(settings.company)).arg(settings.calendar.year()) +
                       (formats.size() == 1 ? QLatin1Char('.') + formats.front() : QString()));
    return chooser.exec() == QDialog::Accepted ? chooser.selectedFiles().value(0) : QString();
}

void TargetsExport::write(const QString &file, const text::BoardRequest &request)
{
    write(file, [request](const store::Document &document) {
        const text::Board board = text::readBoard(document.connection(), request);
        return text::NamedTable{text::targetsTable(board.sheets, board.ratios, board.form), text::targetsSheetName(),
                                text::kTargetFrozenColumns};
    });
}

void TargetsExport::write(const QString &file, Reader table)
{
    m_session.readInBackground(
        tr("Exporting to %1").arg(QFileInfo(file).fileName()),
        [path = std::filesystem::path(file.toStdU16String()), table = std::move(table),
         now = m_session.surroundings().clock->now()](const store::Document &document, const base::Progress &) {
            base::writeFileAtomically(path, text::tableBytes(table(document), path, now));
        },
        [this, file](const std::optional<base::Error> &error) {
            if (error)
                m_session.reportFailure(*error);
            else
                Q_EMIT said(tr("Written: %1").arg(file));
        });
}

} // namespace quotasmith::ui
