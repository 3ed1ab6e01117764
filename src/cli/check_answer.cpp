// SPDX-License-Identifier: Apache-2.0
#include "cli/check_answer.h"

#include "cli/words.h"
#include "core/base/error.h"
#include "core/money/money.h"
#include "core/store/tables/settings.h"
#include "text/convert.h"
#include "text/format.h"
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

Json checkJson(const ops::PlanCheck &check, const plan::PlanSettings &settings)
{
    Json checks = Json::array();
    for (const ops::PlanCheckItem &item : check.checks)
        checks.push_back({{"code", item.code}, {"ok", item.ok}, {"detail", textOrNull(item.detail)}});
    return {{"ok", check.ok},
            {"compared", check.compared},
            {"checks", checks},
            {"differences", differencesJson(check.differences, settings)},
            {"soft", differencesJson(check.soft, settings)}};
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

ExitCode answerCheck(Output &output, const store::Document &document, const ops::PlanCheck &check)
{
    const plan::PlanSettings settings = settingsOf(document);
    output.json(checkJson(check, settings));
    sayChecks(output, check);
    sayDifferences(output, check, settings);
    return check.ok ? ExitCode::Done : ExitCode::SomethingToSee;
}

} // namespace quotasmith::cli
