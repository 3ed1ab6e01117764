// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/backups/backup_folder.h"

#include <QString>

namespace quotasmith::text {

/// Why a backup was made: `before the first edit of the day`.
QString backupReasonText(store::BackupReason reason);

} // namespace quotasmith::text
