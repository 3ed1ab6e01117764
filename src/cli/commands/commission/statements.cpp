// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/commission/statements.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/commission/pay_answer.h"
#include "cli/commands/commission/statement_rows.h"
#include "cli/export/export_form.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/exchange/xlsx/writer/sheet_writer.h"
#include "core/money/money.h"
#include "core/ops/targets/place_text.h"
#include "core/store/tables/settings.h"
#include "text/commission/pay_tables.h"
#include "text/commission/statement_text.h"
#include "text/convert.h"
#include "text/export/workbook_words.h"
#include "text/format.h"

#include <algorithm>
#include <set>

namespace quotasmith::cli {

namespace {

constexpr const char *kForms = "csv|xlsx";

struct StatementOptions {
    std::string file, person, period;
    bool isAll = false;
    ExportOptions to;
};

/// A year's pay, and what of it lies in the period that was asked for.
struct Asked {
    ops::PayBook book;
    std::vector<ops::PayStatement> statements;
    calendar::MonthRange months;
    std::vector<ops::PersonStatements> people;
};

Asked read(const store::Connection &connection, const std::string &period)
{
    Asked asked{ops::readPayBook(connection), {}, {}, {}};
    asked.months = ops::requireRange(asked.book.settings.calendar, period);
    asked.statements = ops::statementsOf(asked.book);
    if (asked.book.schemes.empty() && asked.statements.empty())
        throw base::Error("schemes-none");
    asked.people = ops::peopleIn(asked.book, asked.statements, asked.months);
    return asked;
}

/// What is the same for everything tiers pay in the period.
template <class Part> Json common(const Asked &asked, Part part)
{
    std::set<std::string> found;
    for (const ops::PersonStatements &one : asked.people)
        for (const ops::PayStatement *statement : one.statements)
            for (const store::StatementLine &line : statement->lines)
                if (commission::findMethod(line.method))
                    found.insert(part(line));
    return found.size() == 1 ? Json(*found.begin()) : Json(nullptr);
}

Table peopleTable(const Asked &asked)
{
    const int decimals = asked.book.settings.currency.exponent;
    Table table{{{Cli::tr("Code")},
                 {Cli::tr("Name")},
                 {Cli::tr("Target"), Align::Right},
                 {Cli::tr("Actual"), Align::Right},
                 {Cli::tr("Attainment"), Align::Right},
                 {Cli::tr("Pay"), Align::Right},
                 {Cli::tr("Year to date"), Align::Right},
                 {Cli::tr("Closed")}},
                {}};
    for (const ops::PersonStatements &one : asked.people) {
        const ops::PaidPerson &person = asked.book.people[one.person];
        const ops::StatementSums sums = sumsOf(one);
        table.rows.push_back({text::fromUtf8(person.code), text::fromUtf8(person.name),
                              text::amountText(sums.quota, decimals), text::amountText(sums.actual, decimals),
                              text::rateText(sums.attainment), text::amountText(one.pay, decimals),
                              text::amountText(one.yearToDate, decimals),
                              sums.isClosed ? Cli::tr("yes") : Cli::tr("no")});
    }
    return table;
}

bool isExport(const StatementOptions &options)
{
    return !options.to.format.empty() || !options.to.target.empty();
}

/// CSV is of `table`; a workbook has the people on one sheet and every line on another.
ExitCode exportPay(Context &context, const StatementOptions &options, const Asked &asked,
                   const exchange::ExportTable &table)
{
    if (options.to.form() == "xlsx") {
        const exchange::NamedTable sheets[]{
            {text::toUtf8(text::paySheetName()), text::payTable(asked.book, asked.people), 2},
            {text::toUtf8(text::payLinesSheetName()), text::payLinesTable(asked.book, asked.people), 2}};
        writeExport(context.output(), options.to.target,
                    exchange::workbookBytes(sheets, text::workbookForm({}, context.surroundings().clock->now())));
    } else {
        writeExport(context.output(), options.to.target, exchange::csvText(table, options.to.mark()));
    }
    answerExport(context.output(), options.to, static_cast<std::int64_t>(table.rows.size()));
    return ExitCode::Done;
}

ExitCode showPay(Context &context, const StatementOptions &options)
{
    requireExport(options.to, kForms);
    const auto document = context.openForReading(options.file);
    const Asked asked = read(document->connection(), options.period);
    if (isExport(options))
        return exportPay(context, options, asked, text::payTable(asked.book, asked.people));
    const int decimals = asked.book.settings.currency.exponent;
    std::int64_t total = 0;
    Json people = Json::array();
    for (const ops::PersonStatements &one : asked.people) {
        people.push_back(personJson(asked.book, one));
        total = money::addUnits(total, one.pay);
    }
    const auto scheme = [](const store::StatementLine &line) { return line.scheme; };
    const auto method = [](const store::StatementLine &line) { return line.method; };
    const auto base = [](const store::StatementLine &line) { return std::string(plan::measureCode(line.measure)); };
    Output &output = context.output();
    output.json({{"period", asked.book.settings.calendar.text(asked.months)},
                 {"scheme", common(asked, scheme)},
                 {"method", common(asked, method)},
                 {"base", common(asked, base)},
                 {"people", people},
                 {"total", amountJson(total, decimals)}});
    if (asked.people.empty()) {
        output.line(Cli::tr("Nothing falls due in %1.").arg(text::fromUtf8(options.period)));
        return ExitCode::Done;
    }
    output.table(peopleTable(asked));
    output.line(Cli::tr("Together %1").arg(text::amountText(total, decimals)));
    return ExitCode::Done;
}

Json changeJson(const ops::StatementChange &change, const ops::PayStatement &before, int decimals)
{
    Json others = Json::array();
    for (const ops::ChangePart &part : change.others)
        others.push_back({{"rule", part.rule}, {"amount", amountJson(part.amount, decimals)}});
    return {{"previous", before.month.text()},
            {"amount", amountJson(change.difference, decimals)},
            {"byActual", amountJson(change.byActual, decimals)},
            {"byTarget", amountJson(change.byQuota, decimals)},
            {"byOther", amountJson(change.byOther, decimals)},
            {"other", others}};
}

/// Leaves the person who was asked for. Throws Error{"person-not-paid",{person,period}}.
void keepPerson(Asked &asked, const StatementOptions &options)
{
    const int node = ops::requireNode(*asked.book.tree, plan::Axis::Organisation, options.person);
    const plan::NodeId id = asked.book.tree->node(node).id;
    std::erase_if(asked.people,
                  [&](const ops::PersonStatements &one) { return asked.book.people[one.person].id != id; });
    if (asked.people.empty())
        throw base::Error("person-not-paid", {{"person", options.person}, {"period", options.period}});
}

ExitCode showOne(Context &context, const StatementOptions &options, const Asked &asked)
{
    const ops::PersonStatements &one = asked.people.front();
    const int decimals = asked.book.settings.currency.exponent;
    const ops::PayStatement *before = ops::statementBefore(asked.statements, one);
    const ops::PayStatement &last = *one.statements.back();
    Json json{{"period", asked.book.settings.calendar.text(asked.months)}, {"person", options.person}};
    json.update(personJson(asked.book, one));
    std::optional<ops::StatementChange> change;
    if (before && one.statements.size() == 1)
        change = ops::changeBetween(asked.book, *before, last);
    json["difference"] = change ? changeJson(*change, *before, decimals) : Json(nullptr);
    json["closedAt"] = textOrNull(last.closedAt);
    json["closedBy"] = textOrNull(last.closedBy);
    Output &output = context.output();
    output.json(json);
    output.table(linesTable(asked.book, one));
    output.line(Cli::tr("Pays %1; year to date %2")
                    .arg(text::amountText(one.pay, decimals), text::amountText(one.yearToDate, decimals)));
    if (change)
        output.line(Cli::tr("Against %1: %2, of it by the actual %3, by the target %4, by other reasons %5")
                        .arg(text::fromUtf8(before->month.text()), text::amountText(change->difference, decimals),
                             text::amountText(change->byActual, decimals), text::amountText(change->byQuota, decimals),
                             text::amountText(change->byOther, decimals)));
    for (const ops::ChangePart &part : change ? change->others : std::vector<ops::ChangePart>())
        output.line(
            QStringLiteral("    %1  %2").arg(text::changeReason(part.rule), text::amountText(part.amount, decimals)));
    if (last.lacksQuota)
        output.message(Cli::tr("There is no target above zero, so the tiers pay nothing."));
    return ExitCode::Done;
}

/// Everybody's lines; there is nothing to explain to one person.
ExitCode showAllLines(Context &context, const Asked &asked)
{
    Json people = Json::array();
    for (const ops::PersonStatements &one : asked.people)
        people.push_back(personJson(asked.book, one));
    context.output().json({{"period", asked.book.settings.calendar.text(asked.months)}, {"people", people}});
    for (const ops::PersonStatements &one : asked.people) {
        const ops::PaidPerson &person = asked.book.people[one.person];
        context.output().line(Cli::tr("%1 (%2)").arg(text::fromUtf8(person.name), text::fromUtf8(person.code)));
        context.output().table(linesTable(asked.book, one));
    }
    return ExitCode::Done;
}

ExitCode showStatement(Context &context, const StatementOptions &options)
{
    requireExport(options.to, kForms);
    if (options.isAll != options.person.empty())
        throw options.isAll ? base::Error("options-exclusive", {{"first", "--person"}, {"second", "--all"}})
                            : base::Error("option-needed", {{"option", "--person"}});
    const auto document = context.openForReading(options.file);
    Asked asked = read(document->connection(), options.period);
    if (!options.isAll)
        keepPerson(asked, options);
    if (isExport(options))
        return exportPay(context, options, asked, text::payLinesTable(asked.book, asked.people));
    return options.isAll ? showAllLines(context, asked) : showOne(context, options, asked);
}

ExitCode closePay(Context &context, const StatementOptions &options)
{
    const auto document = context.openForWriting(options.file);
    const plan::PlanSettings settings = store::readSettings(document->connection());
    const calendar::MonthRange months = ops::requireRange(settings.calendar, options.period);
    const ops::CloseStatementsOutcome outcome = ops::closeStatements(*document, months);
    std::vector<Warning> warnings;
    for (const calendar::Month month : outcome.openMonths)
        warnings.push_back({"month-open", Cli::tr("%1 is not closed: its actuals may still move. What changes is "
                                                  "corrected in a later statement.")
                                              .arg(text::fromUtf8(month.text()))});
    Json json = changesJson(outcome.changes, warnings);
    json["statements"] = outcome.statements;
    json["corrections"] = outcome.corrections;
    context.output().json(json);
    sayChanges(context.output(), outcome.changes, warnings);
    context.output().line(Cli::tr("%n statement(s) closed", nullptr, outcome.statements));
    return ExitCode::Done;
}

} // namespace

void declareCommissionStatements(CommandLine &line)
{
    auto show = std::make_shared<StatementOptions>();
    Command showing = line.add("commission show", Cli::tr("Show what everybody is paid in a period, with slices"));
    showing.argument("FILE", show->file, Cli::tr("The plan"))
        .needed("--period", "P", show->period, Cli::tr("2027, 2027H1, 2027Q2 or 2027-05"));
    declareExport(showing, show->to, kForms);
    showing.runs([show](Context &context) { return showPay(context, *show); });
    auto statement = std::make_shared<StatementOptions>();
    Command telling = line.add("commission statement",
                               Cli::tr("Show one person's pay line by line, and why it differs from the last"));
    telling.argument("FILE", statement->file, Cli::tr("The plan"))
        .option("--person", "CODE", statement->person, Cli::tr("The person, by code"))
        .flag("--all", statement->isAll, Cli::tr("Everybody who is paid in the period"))
        .needed("--period", "P", statement->period, Cli::tr("2027, 2027H1, 2027Q2 or 2027-05"));
    declareExport(telling, statement->to, kForms);
    telling.runs([statement](Context &context) { return showStatement(context, *statement); });
    auto close = std::make_shared<StatementOptions>();
    line.add("commission close", Cli::tr("Close the statements of a period: they never change again. Cannot be undone"))
        .argument("FILE", close->file, Cli::tr("The plan"))
        .needed("--period", "P", close->period, Cli::tr("2027, 2027H1, 2027Q2 or 2027-05"))
        .runs([close](Context &context) { return closePay(context, *close); });
}

} // namespace quotasmith::cli
