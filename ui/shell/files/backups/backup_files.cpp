// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/backups/backup_files.h"

#include "core/ops/backups/keep_backups.h"
#include "core/store/history.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/targets.h"
#include "text/backups/damage_text.h"
#include "ui/shell/error_box.h"
#include "ui/shell/files/backups/backups_dialog.h"
#include "ui/shell/files/backups/damaged_dialog.h"

#include <memory>
#include <QFileInfo>

namespace quotasmith::ui {

namespace {

std::filesystem::path pathOf(const QString &file)
{
    return std::filesystem::path(file.toStdU16String());
}

/// What the open plan holds, as a backup of it would.
ops::BackupContent present(const store::Document &document)
{
    ops::BackupContent content;
    const plan::PlanSettings settings = store::readSettings(document.connection());
    if (const auto spine = store::readSpine(document.connection(), settings.money))
        content.annual = plan::sumOf(spine->cells);
    for (const store::HistoryStep &step : store::readHistory(document.connection(), 1))
        content.steps = step.step;
    return content;
}

} // namespace

BackupFiles::BackupFiles(DocumentSession &session, std::function<void(const QString &)> open, QWidget *window)
    : QObject(window), m_session(session), m_open(std::move(open)), m_window(window)
{
}

void BackupFiles::show()
{
    if (m_session.isOpen())
        show(QString::fromStdU16String(m_session.file().u16string()));
}

void BackupFiles::show(const QString &file)
{
    std::optional<ops::BackupContent> now;
    int decimals = 2;
    if (m_session.isOpen() && m_session.file() == pathOf(file))
        m_session.read([&](const store::Document &document) {
            now = present(document);
            decimals = store::readSettings(document.connection()).currency.exponent;
        });
    BackupsDialog dialog(ops::readBackups(pathOf(file), m_session.surroundings()), now, decimals, m_window);
    connect(&dialog, &BackupsDialog::makeAsked, this, [&] { make(dialog); });
    connect(&dialog, &BackupsDialog::restoreAsked, this, [&](const std::string &id) {
        if (restore(file, id))
            dialog.accept();
    });
    dialog.chooseNewest();
    dialog.exec();
}

void BackupFiles::tellDamaged(const QString &file)
{
    const auto damage = std::make_shared<ops::PlanDamage>();
    m_session.workInBackground(
        tr("Examining %1").arg(QFileInfo(file).fileName()),
        [damage, file, around = m_session.surroundings()](const base::Progress &) {
            *damage = ops::examineDamage(pathOf(file), around);
        },
        [this, damage, file](const std::optional<base::Error> &error) {
            if (error)
                showError(m_window, *error);
            else
                leadOn(file, *damage);
        });
}

void BackupFiles::leadOn(const QString &file, const ops::PlanDamage &damage)
{
    DamagedDialog dialog(QFileInfo(file).fileName(), text::damageText(damage).sentences(),
                         !store::listBackups(pathOf(file)).empty(), damage.isReadable, m_window);
    dialog.exec();
    if (dialog.choice() == DamagedDialog::Choice::Restore)
        show(file);
    if (dialog.choice() != DamagedDialog::Choice::Read)
        return;
    if (!m_session.openDamaged(pathOf(file), base::Error("plan-damaged", {{"file", pathOf(file).string()}})))
        showError(m_window, *m_session.lastError());
}

bool BackupFiles::restore(const QString &file, const std::string &id)
{
    if (m_session.isBusy()) {
        Q_EMIT said(tr("Wait until the work under way is done."));
        return false;
    }
    if (m_session.isOpen() && m_session.file() == pathOf(file))
        m_session.close();
    bool isRestored = true;
    try {
        ops::restoreBackup(pathOf(file), id, m_session.surroundings());
    } catch (const base::Error &error) {
        showError(m_window, error);
        isRestored = false;
    }
    m_open(file);
    if (isRestored)
        Q_EMIT said(tr("The backup is the plan again."));
    return isRestored;
}

void BackupFiles::make(BackupsDialog &dialog)
{
    if (!m_session.isWritable())
        return;
    m_session.read([&](const store::Document &document) {
        ops::backUp(document, store::BackupReason::Asked, *m_session.surroundings().clock);
    });
    dialog.show(ops::readBackups(m_session.file(), m_session.surroundings()));
}

} // namespace quotasmith::ui
