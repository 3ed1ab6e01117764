// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/diagnosis/diagnosed.h"

#include "cli/commands/actuals/month_option.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/store/tables/settings.h"

namespace quotasmith::cli {

void declareSpan(Command &command, SpanOptions &options)
{
    command.option("--from", "P", options.from, Cli::tr("The first month (default: twelve months up to the last)"))
        .option("--to", "P", options.to, Cli::tr("The last month (default: the last with actuals that is over)"))
        .option("--as-of", "DATE", options.asOf,
                Cli::tr("The day for tenure and days since a contact (default: the last of these months)"));
}

ops::DiagnosisRequest requestOf(const SpanOptions &options, const store::Connection &connection)
{
    const calendar::FiscalCalendar calendar = store::readSettings(connection).calendar;
    ops::DiagnosisRequest request;
    if (!options.from.empty())
        request.from = requireMonths(options.from, calendar).first;
    if (!options.to.empty())
        request.to = requireMonths(options.to, calendar).last();
    if (options.asOf.empty())
        return request;
    request.asOf = calendar::Date::parse(options.asOf);
    if (!request.asOf)
        throw base::Error("date-wrong", {{"value", options.asOf}});
    return request;
}

ops::FindingStatus Diagnosed::status(const diagnosis::Finding &finding) const
{
    const auto mark = marks.find(finding.id());
    return mark == marks.end() ? ops::FindingStatus::Open : mark->second.status;
}

std::string Diagnosed::code(plan::Axis axis, plan::NodeId node) const
{
    const auto position = input.tree(axis).find(node);
    return position ? input.tree(axis).node(*position).code : std::string();
}

Diagnosed readDiagnosed(const store::Connection &connection, const SpanOptions &options)
{
    Diagnosed diagnosed;
    diagnosed.input = ops::readDiagnosisInput(connection, requestOf(options, connection));
    diagnosed.diagnosis = diagnosis::diagnose(diagnosed.input);
    diagnosed.marks = ops::readFindingMarks(connection);
    return diagnosed;
}

} // namespace quotasmith::cli
