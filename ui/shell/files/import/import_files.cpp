// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/import/import_files.h"

#include "core/ops/backups/keep_backups.h"
#include "text/convert.h"
#include "ui/shell/error_box.h"
#include "ui/shell/files/import/import_wizard.h"

#include <memory>
#include <optional>
#include <QFileInfo>
#include <utility>

namespace quotasmith::ui {

namespace {

/// Why there is no backup of what an import is about to change; nothing: there is one.
std::optional<base::Error> backUp(const store::Document &document, const base::Clock &clock)
{
    try {
        ops::backUp(document, store::BackupReason::Import, clock);
        return std::nullopt;
    } catch (const base::Error &error) {
        return error;
    }
}

} // namespace

ImportFiles::ImportFiles(DocumentSession &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window)
{
}

void ImportFiles::ask(const exchange::ImportOptions &proposal, const QString &file)
{
    ImportWizard wizard(m_session, proposal, m_window);
    if (!file.isEmpty())
        wizard.chooseFile(file);
    if (wizard.exec() == QDialog::Accepted)
        import(wizard.file(), wizard.options(),
               [this](const ops::ImportOutcome &outcome) { Q_EMIT said(importHeading(outcome));
});
} // namespace quotasmith::ui

void ImportFiles::import(const QString &file, const exchange::ImportOptions &options, Told told)
{
    const auto outcome = std::make_shared<ops::ImportOutcome>();
    const auto unkept = std::make_shared<std::optional<base::Error>>(); // no backup is no reason not to work
    m_session.runInBackground(
        tr("Importing %1").arg(QFileInfo(file).fileName()),
        [outcome, unkept, file, options, clock = m_session.surroundings().clock](store::Document &document,
                                                                                 const base::Progress &progress) {
            exchange::ImportOptions watched = options;
            watched.read.progress = progress;
            if (options.kind == exchange::ImportKind::Actuals)
                *unkept = backUp(document, *clock);
            *outcome = ops::importFile(document, file.toStdU16String(), watched);
            return outcome->changes;
        },
        [this, outcome, unkept, told = std::move(told)](const std::optional<base::Error> &error) {
            if (*unkept)
                m_session.reportFailure(**unkept);
            if (!error)
                told(*outcome);
            else if (error->code() == "cancelled")
                Q_EMIT said(tr("The import was stopped. Nothing was changed."));
            else
                showError(m_window, *error);
        });
}

QString importHeading(const ops::ImportOutcome &outcome)
{
    const QString heading =
        outcome.isRefused           ? ImportFiles::tr("Nothing was imported from %1: some lines cannot be taken.")
        : outcome.changes.isEmpty() ? ImportFiles::tr("%1 brought nothing new: the plan has it already.")
                                    : ImportFiles::tr("%1 was imported.");
    return heading.arg(text::fromUtf8(outcome.report.source));
}

} // namespace quotasmith::ui
