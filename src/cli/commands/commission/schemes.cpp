// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/commission/schemes.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/commission/pay_answer.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/ops/commission/edit_schemes.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"
#include "text/commission/scheme_text.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"

namespace quotasmith::cli {

namespace {

struct SchemeOptions {
    std::string file, from, templateName, code, method, remove;
};

std::vector<Warning> warningsOf(const ops::PutSchemeOutcome &outcome)
{
    switch (outcome.place) {
    case ops::SchemePlace::Company:
        return {{"assigned-company", Cli::tr("The scheme does not say whom it pays: it pays everybody, all year.")}};
    case ops::SchemePlace::Nobody:
        return {{"scheme-unassigned", Cli::tr("The scheme pays nobody yet, since another one pays everybody. Say whom "
                                              "it pays in \"assigned\".")}};
    case ops::SchemePlace::AsWritten:
        break;
    }
    return {};
}

ExitCode putScheme(Context &context, const SchemeOptions &options)
{
    if (!options.remove.empty()) {
        if (!options.from.empty())
            throw base::Error("options-exclusive", {{"first", "--from"}, {"second", "--remove"}});
        const auto document = context.openForWriting(options.file);
        answerChanges(context.output(), ops::removeScheme(*document, options.remove));
        return ExitCode::Done;
    }
    const auto document = context.openForWriting(options.file);
    const plan::PlanSettings settings = store::readSettings(document->connection());
    exchange::SchemeFile file = requireScheme(options.from, "--from", options.templateName, settings.currency.exponent);
    if (!options.code.empty())
        file.code = options.code;
    if (!options.method.empty()) {
        requireWord("--method", options.method, "whole|progressive|progressive-above|curve|overage");
        file.scheme.method = commission::findMethod(options.method);
    }
    const std::string stem = std::filesystem::path(options.from).stem().string();
    const ops::PutSchemeOutcome outcome = ops::putScheme(*document, file, stem);
    answerChanges(context.output(), outcome.changes, warningsOf(outcome));
    return ExitCode::Done;
}

/// What is assigned, with the codes of the nodes.
class Assigned {
public:
    explicit Assigned(const store::Connection &connection)
        : m_tree(store::readTree(connection, store::readSettings(connection), plan::Axis::Organisation))
    {
    }

    Json json(const ops::KnownScheme &scheme) const
    {
        Json list = Json::array();
        for (const store::SchemeAssignment &one : scheme.assigned)
            if (const auto node = m_tree.find(one.node))
                list.push_back({{"node", m_tree.node(*node).code},
                                {"from", one.from ? Json(one.from->text()) : Json(nullptr)},
                                {"to", one.to ? Json(one.to->text()) : Json(nullptr)}});
        return list;
    }

    QString text(const ops::KnownScheme &scheme) const
    {
        QString text;
        for (const store::SchemeAssignment &one : scheme.assigned) {
            const auto node = m_tree.find(one.node);
            if (!node)
                continue;
            text += (text.isEmpty() ? QString() : QStringLiteral(", ")) + text::nodeName(m_tree.node(*node));
            if (one.from || one.to)
                text += QStringLiteral(" (%1..%2)")
                            .arg(one.from ? text::fromUtf8(one.from->text()) : QString(),
                                 one.to ? text::fromUtf8(one.to->text()) : QString());
        }
        return text.isEmpty() ? text::noValue() : text;
    }

private:
    plan::Tree m_tree;
};

ExitCode listSchemes(Context &context, const SchemeOptions &options)
{
    const auto document = context.openForReading(options.file);
    const int decimals = store::readSettings(document->connection()).currency.exponent;
    const Assigned assigned(document->connection());
    Json list = Json::array();
    Table table{{{Cli::tr("Code")},
                 {Cli::tr("Name")},
                 {Cli::tr("Base")},
                 {Cli::tr("Period")},
                 {Cli::tr("Method")},
                 {Cli::tr("Tiers")},
                 {Cli::tr("Pays")}},
                {}};
    for (const ops::KnownScheme &scheme : ops::readKnownSchemes(document->connection())) {
        exchange::SchemeFile file = scheme.file;
        file.code = scheme.code;
        Json json = schemeJson(file, decimals);
        json["assigned"] = assigned.json(scheme);
        list.push_back(std::move(json));
        const commission::Scheme &rule = scheme.file.scheme;
        table.rows.push_back({text::fromUtf8(scheme.code), text::fromUtf8(scheme.file.name),
                              text::measureName(rule.base), text::schemePeriodName(rule.period),
                              text::tierMethodName(*rule.method), text::tiersText(rule, decimals),
                              assigned.text(scheme)});
    }
    context.output().json({{"schemes", list}});
    if (table.rows.empty())
        context.output().line(Cli::tr("There is no commission scheme yet."));
    else
        context.output().table(table);
    return ExitCode::Done;
}

} // namespace

void declareCommissionSchemes(CommandLine &line)
{
    auto put = std::make_shared<SchemeOptions>();
    line.add("commission scheme", Cli::tr("Take a scheme into the plan, or replace the one of the same code"))
        .argument("FILE", put->file, Cli::tr("The plan"))
        .option("--from", "SCHEME.json", put->from, Cli::tr("The scheme"))
        .option("--template", "NAME", put->templateName,
                Cli::tr("A template instead: seed, team, progressive or simple"))
        .option("--code", "CODE", put->code, Cli::tr("Its code (default: the scheme's own, else the file's name)"))
        .option("--method", "M", put->method,
                Cli::tr("Its method: whole, progressive, progressive-above, curve or overage"))
        .option("--remove", "CODE", put->remove, Cli::tr("Take a scheme away; closed statements stay"))
        .runs([put](Context &context) { return putScheme(context, *put); });
    auto list = std::make_shared<SchemeOptions>();
    line.add("commission schemes", Cli::tr("List the schemes of the plan and whom they pay"))
        .argument("FILE", list->file, Cli::tr("The plan"))
        .runs([list](Context &context) { return listSchemes(context, *list); });
}

} // namespace quotasmith::cli
