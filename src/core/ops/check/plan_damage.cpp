// SPDX-License-Identifier: Apache-2.0
#include "core/ops/check/plan_damage.h"

#include "core/base/error.h"
#include "core/store/history.h"
#include "core/store/queries/damage/damaged_rows.h"
#include "core/store/sqlite/connection.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

/// What a plan that cannot even be inspected ends with, when it is damage; anything else is thrown on.
DamagedPart partOf(const base::Error &error, const std::filesystem::path &plan)
{
    if (error.code() == "file-damaged") {
        const std::string cause = error.value("cause");
        const bool isHeader = cause == "cut-off" || cause == "journal-mode";
        return {isHeader ? "header" : "integrity", cause};
    }
    if (error.code() == "file-foreign-schema")
        return {"schema", error.value("object")};
    if (error.code() == "file-not-a-plan" && !store::listBackups(plan).empty())
        return {"header", error.code()};
    throw error;
}

/// Runs a reading that a damaged file may make impossible.
template <class Reading> void attempt(Reading reading)
{
    try {
        reading();
    } catch (const base::Error &) { // what cannot be read is not told
    }
}

void readSteps(PlanDamage &damage, const store::Connection &connection)
{
    attempt([&] {
        for (store::HistoryStep &step : store::readHistory(connection, 1))
            damage.lastStep = std::move(step);
    });
    attempt([&] {
        if (const auto broken = store::brokenLink(connection))
            damage.brokenStep = store::readStep(connection, *broken);
    });
}

void findRows(PlanDamage &damage, const store::Connection &connection)
{
    attempt([&] {
        const store::Connection earlier(damage.lastGood->backup.file, store::OpenMode::Read);
        if (const auto rows = store::damagedRows(connection, earlier))
            for (const auto &[table, count] : *rows)
                damage.rows.push_back({table, count});
    });
}

std::string openingProblem(const std::filesystem::path &plan, const store::Surroundings &surroundings)
{
    try {
        store::Document::openForReading(plan, surroundings);
    } catch (const base::Error &error) {
        return error.code();
    }
    return {};
}

} // namespace

std::optional<BackupContent> lastGoodBackup(const std::filesystem::path &plan, const store::Surroundings &surroundings)
{
    for (store::Backup &backup : store::listBackups(plan))
        if (BackupContent content = readBackup(std::move(backup), surroundings); content.isReadable)
            return content;
    return std::nullopt;
}

PlanDamage damageOf(const store::Document &document, const PlanCheck &check, const store::Surroundings &surroundings)
{
    PlanDamage damage;
    damage.file = document.file();
    damage.isReadable = true;
    for (const PlanCheckItem &item : check.checks)
        if (!item.ok)
            damage.parts.push_back({item.code, item.detail});
    if (!damage.isDamaged())
        return damage;
    damage.code = openingProblem(document.file(), surroundings);
    damage.lastGood = lastGoodBackup(document.file(), surroundings);
    readSteps(damage, document.connection());
    if (damage.lastGood && damage.lastStep)
        damage.stepsSince = std::max<std::int64_t>(0, damage.lastStep->step - damage.lastGood->steps);
    if (damage.lastGood && !damage.code.empty())
        findRows(damage, document.connection());
    return damage;
}

PlanDamage examineDamage(const std::filesystem::path &plan, const store::Surroundings &surroundings)
{
    try {
        const auto document = store::Document::openForInspection(plan, surroundings);
        return damageOf(*document, checkPlan(*document), surroundings);
    } catch (const base::Error &error) {
        PlanDamage damage;
        damage.file = plan;
        damage.code = error.code();
        damage.parts.push_back(partOf(error, plan));
        damage.lastGood = lastGoodBackup(plan, surroundings);
        return damage;
    }
}

} // namespace quotasmith::ops
