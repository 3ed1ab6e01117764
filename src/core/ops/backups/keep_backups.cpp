// SPDX-License-Identifier: Apache-2.0
#include "core/ops/backups/keep_backups.h"

#include "core/base/error.h"
#include "core/base/platform.h"
#include "core/base/private_files.h"
#include "core/ops/op_codes.h"
#include "core/store/draft.h"
#include "core/store/guards.h"
#include "core/store/history.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/targets.h"
#include "core/store/writer.h"

namespace quotasmith::ops {

namespace {

constexpr const char *kRestoredFrom = "plan.restoredFrom";

void readContent(BackupContent &content, const store::Surroundings &surroundings)
{
    const auto document = store::Document::openForReading(content.backup.file, surroundings);
    const store::Connection &connection = document->connection();
    const plan::PlanSettings settings = store::readSettings(connection);
    content.company = settings.company;
    if (const auto spine = store::readSpine(connection, settings.money))
        content.annual = plan::sumOf(spine->cells);
    for (const store::HistoryStep &step : store::readHistory(connection, 1)) {
        content.steps = step.step;
        content.lastAt = step.at;
        content.lastBy = step.author;
        content.lastOp = step.op.code;
    }
    content.isReadable = true;
}

/// What is kept of the present state is what its owner would see: without the half of a step. A plan that cannot be
/// opened is kept as it lies there.
void rollBackCutOffWrite(const std::filesystem::path &plan, const store::Surroundings &surroundings)
{
    try {
        store::Document::openForInspection(plan, surroundings);
    } catch (const base::Error &) {
    }
}

/// A plan of its own from a backup: of the present format, and with the step that says where it comes from.
store::Changes prepare(const std::filesystem::path &draft, const store::Backup &backup,
                       const store::Surroundings &surroundings)
{
    base::writePrivateFile(draft, base::MappedFile(backup.file).content());
    const auto document = store::Document::openForWriting(draft, surroundings);
    std::error_code ignored; // of an older format it was backed up as any plan is, beside the draft
    std::filesystem::remove_all(store::backupFolderOf(draft), ignored);
    return document->transact(
        {kPlanRestore, store::StepKind::Barrier, {{"backup", backup.id}, {"at", backup.at}}},
        [&](store::Writer &writer) { store::putSetting(writer, kRestoredFrom, backup.id + ' ' + writer.now()); });
}

} // namespace

std::optional<store::Backup> keepDaily(const store::Document &document, const base::Clock &clock)
{
    const std::string now = clock.now();
    if (!store::isBackupDue(document, now.substr(0, 10)))
        return std::nullopt;
    return backUp(document, store::BackupReason::Daily, clock);
}

store::Backup backUp(const store::Document &document, store::BackupReason reason, const base::Clock &clock)
{
    store::Backup backup = store::makeBackup(document.file(), reason, clock.now());
    store::thinBackups(document.file());
    return backup;
}

BackupContent readBackup(store::Backup backup, const store::Surroundings &surroundings)
{
    BackupContent content;
    content.backup = std::move(backup);
    try {
        readContent(content, surroundings);
    } catch (const base::Error &error) {
        content.problem = error.code();
    }
    return content;
}

std::vector<BackupContent> readBackups(const std::filesystem::path &plan, const store::Surroundings &surroundings)
{
    std::vector<BackupContent> contents;
    for (store::Backup &backup : store::listBackups(plan))
        contents.push_back(readBackup(std::move(backup), surroundings));
    return contents;
}

store::Changes restoreBackup(const std::filesystem::path &plan, const std::string &id,
                             const store::Surroundings &surroundings, store::LockPolicy policy)
{
    const store::Backup backup = store::findBackup(plan, id);
    rollBackCutOffWrite(plan, surroundings);
    const store::WriterLock lock(plan, policy, surroundings.clock->now());
    std::error_code ignored;
    const auto real = std::filesystem::weakly_canonical(std::filesystem::absolute(plan), ignored); // not a link to it
    const store::Draft draft(real);
    const store::Changes changes = prepare(draft.file(), backup, surroundings);
    if (std::filesystem::exists(real)) // damaged or not, what is there is kept
        store::makeBackup(real, store::BackupReason::Restore, surroundings.clock->now());
    // A journal of what stood there would be played into the plan that takes its place.
    std::filesystem::remove(real.string() + "-journal", ignored);
    const base::MappedFile restored(draft.file());
    if (std::filesystem::exists(real)) // and keeps the mode it has
        base::writeFileAtomically(real, restored.content());
    else
        base::writePrivateFile(real, restored.content());
    return changes;
}

} // namespace quotasmith::ops
