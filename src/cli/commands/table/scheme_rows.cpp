// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/table/scheme_rows.h"

#include "cli/commands/commission/pay_answer.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/ops/commission/edit_schemes.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"
#include "text/commission/scheme_text.h"
#include "text/convert.h"
#include "text/name_text.h"

namespace quotasmith::cli {

namespace {

Json assignedJson(const ops::KnownScheme &scheme, const plan::Tree &tree)
{
    Json list = Json::array();
    for (const store::SchemeAssignment &one : scheme.assigned)
        if (const auto node = tree.find(one.node))
            list.push_back({{"node", tree.node(*node).code},
                            {"from", one.from ? Json(one.from->text()) : Json(nullptr)},
                            {"to", one.to ? Json(one.to->text()) : Json(nullptr)}});
    return list;
}

} // namespace

ExitCode showSchemeRows(Context &context, const std::string &file)
{
    const auto document = context.openForReading(file);
    const plan::PlanSettings settings = store::readSettings(document->connection());
    const plan::Tree tree = store::readTree(document->connection(), settings, plan::Axis::Organisation);
    Json rows = Json::array();
    Table table{{{Cli::tr("Code")},
                 {Cli::tr("Name")},
                 {Cli::tr("Base")},
                 {Cli::tr("Period")},
                 {Cli::tr("Method")},
                 {Cli::tr("Tiers")}},
                {}};
    for (const ops::KnownScheme &scheme : ops::readKnownSchemes(document->connection())) {
        exchange::SchemeFile written = scheme.file;
        written.code = scheme.code;
        Json values = schemeJson(written, settings.currency.exponent);
        values["assigned"] = assignedJson(scheme, tree);
        rows.push_back({{"key", scheme.code}, {"id", std::to_string(scheme.id.value())}, {"values", values}});
        const commission::Scheme &rule = scheme.file.scheme;
        table.rows.push_back({text::fromUtf8(scheme.code), text::fromUtf8(scheme.file.name),
                              text::measureName(rule.base), text::schemePeriodName(rule.period),
                              text::tierMethodName(*rule.method), text::tiersText(rule, settings.currency.exponent)});
    }
    context.output().json({{"kind", kSchemesList}, {"rows", rows}});
    if (table.rows.empty())
        context.output().line(Cli::tr("The list is empty."));
    else
        context.output().table(table);
    return ExitCode::Done;
}

void requireWritable(const std::string &list, const char *command)
{
    if (list == kSchemesList)
        throw base::Error("list-by-command", {{"list", list}, {"command", command}});
}

} // namespace quotasmith::cli
