// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/backup/backup_json.h"

#include "cli/words.h"

namespace quotasmith::cli {

Json backupJson(const store::Backup &backup)
{
    return {{"id", backup.id},
            {"at", backup.at},
            {"reason", store::backupReasonCode(backup.reason)},
            {"bytes", backup.bytes},
            {"file", backup.file.string()}};
}

Json contentJson(const ops::BackupContent &content)
{
    Json json = backupJson(content.backup);
    json["ok"] = content.isReadable;
    json["problem"] = textOrNull(content.problem);
    json["steps"] = content.steps;
    json["lastChange"] = content.lastOp.empty()
                             ? Json(nullptr)
                             : Json{{"at", content.lastAt}, {"by", content.lastBy}, {"op", content.lastOp}};
    return json;
}

QString stateText(const ops::BackupContent &content)
{
    if (content.isReadable)
        return Cli::tr("intact");
    return content.problem == "file-older" ? Cli::tr("older format") : Cli::tr("damaged");
}

} // namespace quotasmith::cli
