// SPDX-License-Identifier: Apache-2.0
#include "core/ops/backups/preview_backup.h"

#include "core/base/error.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/facts/fact_parts.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/targets.h"

namespace quotasmith::ops {

namespace {

/// Nothing, and why, where a plan cannot be read.
std::optional<PlanGlance> readGlance(const std::filesystem::path &file, const store::Surroundings &surroundings,
                                     std::string &problem)
{
    try {
        return glanceAt(*store::Document::openForReading(file, surroundings));
    } catch (const base::Error &error) {
        problem = error.code();
        return std::nullopt;
    }
}

/// A copy without pay begins a new history; numbers alone would not tell that.
std::optional<std::vector<store::HistoryStep>> stepsSince(const PlanGlance &then, const PlanGlance &now)
{
    const std::size_t known = then.steps.size();
    if (known == 0 || known > now.steps.size() || now.steps[known - 1].hash != then.steps.back().hash)
        return std::nullopt;
    return std::vector<store::HistoryStep>(now.steps.begin() + static_cast<std::ptrdiff_t>(known), now.steps.end());
}

} // namespace

PlanGlance glanceAt(const store::Document &document)
{
    const store::Connection &connection = document.connection();
    const plan::PlanSettings settings = store::readSettings(connection);
    PlanGlance glance;
    glance.company = settings.company;
    glance.year = settings.calendar.year();
    glance.decimals = settings.currency.exponent;
    if (const auto spine = store::readSpine(connection, settings.money))
        glance.annual = plan::sumOf(spine->cells);
    glance.people = store::countNodes(connection, plan::Level::Person);
    glance.customers = store::countNodes(connection, plan::Level::Account);
    glance.products = store::countNodes(connection, plan::Level::Product);
    glance.facts = store::countActiveFacts(connection);
    glance.steps = store::readHistory(connection);
    return glance;
}

BackupPreview previewBackup(const std::filesystem::path &plan, const std::string &id,
                            const store::Surroundings &surroundings)
{
    BackupPreview preview;
    preview.backup.backup = store::findBackup(plan, id);
    preview.then = readGlance(preview.backup.backup.file, surroundings, preview.backup.problem);
    preview.now = readGlance(plan, surroundings, preview.nowProblem);
    preview.backup.isReadable = preview.then.has_value();
    if (preview.then) {
        preview.backup.company = preview.then->company;
        preview.backup.annual = preview.then->annual;
    }
    if (preview.then && !preview.then->steps.empty()) {
        const store::HistoryStep &last = preview.then->steps.back();
        preview.backup.steps = last.step;
        preview.backup.lastAt = last.at;
        preview.backup.lastBy = last.author;
        preview.backup.lastOp = last.op.code;
    }
    if (preview.then && preview.now)
        preview.since = stepsSince(*preview.then, *preview.now);
    return preview;
}

} // namespace quotasmith::ops
