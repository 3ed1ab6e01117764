// SPDX-License-Identifier: Apache-2.0
#include "cli/check_answer.h"

#include "cli/words.h"
#include "core/base/error.h"
#include "core/money/money.h"
#include "core/store/tables/settings.h"
#include "text/backups/damage_text.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "text/format.h"
#include "text/format/moment_text.h"
#include "text/name_text.h"

#include <algorithm>

namespace quotasmith::cli {

namespace {

int decimalsOf(const ops::PlanDifference &difference, const plan::PlanSettings &settings)
{
    const auto measure = plan::findMeasure(difference.measure);
    return measure ? settings.decimals(*measure) : 0;
}

Json differencesJson(const std::vector<ops::PlanDifference> &list, const plan::PlanSettings &settings)
{
    Json differences = Json::array();
    for (const ops::PlanDifference &one : list) {
        const int decimals = decimalsOf(one, settings);
        differences.push_back({{"axis", one.axis},
                               {"node", one.node},
                               {"period", one.period},
                               {"measure", one.measure},
                               {"sum", amountJson(one.sum, decimals)},
                               {"parent", amountJson(one.parent, decimals)},
                               {"difference", amountJson(money::subtractUnits(one.sum, one.parent), decimals)}});
    }
    return differences;
}

Json stepJson(const std::optional<store::HistoryStep> &step)
{
    return step ? Json{{"step", step->step}, {"at", step->at}, {"by", step->author}, {"op", step->op.code}}
                : Json(nullptr);
}

Json damageJson(const ops::PlanDamage &damage)
{
    if (!damage.isDamaged())
        return nullptr;
    Json parts = Json::array(), rows = Json::object();
    for (const ops::DamagedPart &part : damage.parts)
        parts.push_back({{"code", part.code}, {"detail", textOrNull(part.detail)}});
    for (const ops::DamagedRows &table : damage.rows)
        rows[table.table] = table.rows;
    const auto &good = damage.lastGood;
    return {{"code", textOrNull(damage.code)},
            {"readable", damage.isReadable},
            {"parts", parts},
            {"rows", rows},
            {"lastStep", stepJson(damage.lastStep)},
            {"brokenStep", stepJson(damage.brokenStep)},
            {"lastGoodBackup",
             good ? Json{{"id", good->backup.id}, {"at", good->backup.at}, {"steps", good->steps}} : Json(nullptr)},
            {"stepsSince", damage.stepsSince}};
}

void sayRestore(Output &output, const std::filesystem::path &plan, const std::string &backup)
{
    output.line(Cli::tr("Put it back: quotasmith-cli backup restore %1 %2")
                    .arg(text::fromUtf8(plan.string()), text::fromUtf8(backup)));
}

void sayDamage(Output &output, const ops::PlanDamage &damage)
{
    if (!damage.isDamaged())
        return;
    for (const QString &sentence : text::damageText(damage).sentences())
        output.line(sentence);
    if (damage.lastGood)
        sayRestore(output, damage.file, damage.lastGood->backup.id);
}

Json checkJson(const ops::PlanCheck &check, const ops::PlanDamage &damage, const plan::PlanSettings &settings)
{
    Json checks = Json::array();
    for (const ops::PlanCheckItem &item : check.checks)
        checks.push_back({{"code", item.code}, {"ok", item.ok}, {"detail", textOrNull(item.detail)}});
    return {{"ok", check.ok},
            {"compared", check.compared},
            {"checks", checks},
            {"differences", differencesJson(check.differences, settings)},
            {"soft", differencesJson(check.soft, settings)},
            {"damage", damageJson(damage)}};
}

void sayChecks(Output &output, const ops::PlanCheck &check)
{
    Table table{{{Cli::tr("Checked")}, {Cli::tr("Result")}}, {}};
    for (const ops::PlanCheckItem &item : check.checks)
        table.rows.push_back({text::checkName(item.code),
                              item.ok ? Cli::tr("good") : Cli::tr("wrong: %1").arg(text::fromUtf8(item.detail))});
    output.table(table);
    output.line(Cli::tr("%n sum(s) compared", nullptr,
                        static_cast<int>(std::min<std::int64_t>(check.compared, std::numeric_limits<int>::max()))));
}

void sayDifferences(Output &output, const ops::PlanCheck &check, const plan::PlanSettings &settings)
{
    if (check.differences.empty())
        return;
    Table table{{{Cli::tr("Axis")},
                 {Cli::tr("Node")},
                 {Cli::tr("Period")},
                 {Cli::tr("Sum"), Align::Right},
                 {Cli::tr("Should be"), Align::Right}},
                {}};
    for (const ops::PlanDifference &one : check.differences) {
        const int decimals = decimalsOf(one, settings);
        table.rows.push_back({text::valueName("axis", one.axis), text::fromUtf8(one.node), text::fromUtf8(one.period),
                              text::amountText(one.sum, decimals), text::amountText(one.parent, decimals)});
    }
    output.table(table);
}

/// A damaged plan may not tell its currency; the difference then shows in two decimals.
plan::PlanSettings settingsOf(const store::Document &document)
{
    try {
        return store::readSettings(document.connection());
    } catch (const base::Error &) {
        return {};
    }
}

} // namespace

ExitCode answerCheck(Output &output, const store::Document &document, const ops::PlanCheck &check,
                     const ops::PlanDamage &damage)
{
    const plan::PlanSettings settings = settingsOf(document);
    output.json(checkJson(check, damage, settings));
    sayChecks(output, check);
    sayDifferences(output, check, settings);
    sayDamage(output, damage);
    return check.ok ? ExitCode::Done : ExitCode::SomethingToSee;
}

ExitCode answerDamage(Output &output, const base::Error &reason, const ops::PlanDamage &damage)
{
    const QString message = text::errorText(reason);
    Json data = Json::object();
    for (const auto &[name, value] : reason.data())
        data[name] = value;
    output.message(message);
    output.json({{"error", {{"code", reason.code()}, {"message", textJson(message)}, {"data", data}}},
                 {"ok", false},
                 {"damage", damageJson(damage)}});
    sayDamage(output, damage);
    return ExitCode::Refused;
}

void sayWayOut(Output &output, const std::filesystem::path &plan, const store::Surroundings &surroundings)
{
    output.message(Cli::tr("What is wrong with it: quotasmith-cli check %1").arg(text::fromUtf8(plan.string())));
    if (const auto good = ops::lastGoodBackup(plan, surroundings))
        output.message(Cli::tr("The last good backup is of %1. Put it back: quotasmith-cli backup restore %2 %3")
                           .arg(text::momentText(good->backup.at), text::fromUtf8(plan.string()),
                                text::fromUtf8(good->backup.id)));
}

} // namespace quotasmith::cli
