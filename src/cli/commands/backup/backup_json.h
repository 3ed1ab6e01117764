// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/json.h"
#include "core/ops/backups/keep_backups.h"

#include <QString>

namespace quotasmith::cli {

/// `{id,at,reason,bytes,file}`
Json backupJson(const store::Backup &backup);
/// The same with `ok`, `problem`, `steps` and `lastChange`.
Json contentJson(const ops::BackupContent &content);
/// `intact`, `older format`, `damaged`
QString stateText(const ops::BackupContent &content);

} // namespace quotasmith::cli
