// SPDX-License-Identifier: Apache-2.0
#include "text/backups/backup_text.h"

#include <array>
#include <QCoreApplication>

namespace quotasmith::text {

namespace {

constexpr std::array kReasons{
    QT_TRANSLATE_NOOP("Backup", "before the first edit of the day"),
    QT_TRANSLATE_NOOP("Backup", "before an import"),
    QT_TRANSLATE_NOOP("Backup", "before the file's format changed"),
    QT_TRANSLATE_NOOP("Backup", "before a backup was restored"),
    QT_TRANSLATE_NOOP("Backup", "asked for"),
};

} // namespace

QString backupReasonText(store::BackupReason reason)
{
    return QCoreApplication::translate("Backup", kReasons[static_cast<std::size_t>(reason)]);
}

} // namespace quotasmith::text
