// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/import/import_files.h"

#include "core/store/tables/settings.h"
#include "ui/shell/error_box.h"
#include "ui/shell/files/import/import_dialog.h"
#include "ui/shell/files/import/import_report_dialog.h"

#include <memory>
#include <QFileInfo>
#include <utility>

namespace quotasmith::ui {

ImportFiles::ImportFiles(DocumentSession &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window)
{
}

void ImportFiles::ask(const exchange::ImportOptions &proposal, const QString &file)
{
    ImportDialog dialog(proposal, m_window);
    dialog.setFile(file);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString chosen = dialog.file();
    import(chosen, dialog.options(), [this, chosen](const ops::ImportOutcome &outcome) { tell(outcome, chosen);
});
} // namespace quotasmith::ui

void ImportFiles::import(const QString &file, const exchange::ImportOptions &options, Told told)
{
    const auto outcome = std::make_shared<ops::ImportOutcome>();
    m_session.runInBackground(
        tr("Importing %1").arg(QFileInfo(file).fileName()),
        [outcome, file, options](store::Document &document, const base::Progress &progress) {
            exchange::ImportOptions watched = options;
            watched.read.progress = progress;
            *outcome = ops::importFile(document, file.toStdU16String(), watched);
            return outcome->changes;
        },
        [this, outcome, told = std::move(told)](const std::optional<base::Error> &error) {
            if (!error)
                told(*outcome);
            else if (error->code() == "cancelled")
                Q_EMIT said(tr("The import was stopped. Nothing was changed."));
            else
                showError(m_window, *error);
        });
}

void ImportFiles::tell(const ops::ImportOutcome &outcome, const QString &file)
{
    int exponent = 0;
    m_session.read([&](const store::Document &document) {
        exponent = store::readSettings(document.connection()).currency.exponent;
    });
    ImportReportDialog(outcome, file, exponent, m_window).exec();
}

} // namespace quotasmith::ui
