// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/table/rows.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/table/scheme_rows.h"
#include "cli/export/export_form.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/ops/lists/edit_lists.h"
#include "core/ops/lists/list_context.h"
#include "core/plan/lists/dated_rows.h"
#include "core/store/tables/lists.h"
#include "core/store/tables/settings.h"
#include "text/convert.h"
#include "text/export/list_table.h"
#include "text/list_text.h"

namespace quotasmith::cli {

namespace {

struct RowOptions {
    std::string file, kind, key, period;
    std::vector<std::string> fields;
    ExportOptions to; ///< of the rows that are shown; nothing said: a table for people
};
constexpr const char *kForms = "csv|xlsx|json";

Json valueJson(const plan::Record &record, std::size_t position, const plan::ListContext &context)
{
    const plan::ListField &field = record.kind->fields[position];
    const auto &value = record.values[position];
    if (!value)
        return nullptr;
    if (field.type == plan::ListType::YesNo)
        return std::get<std::int64_t>(*value) == 1;
    if (field.type == plan::ListType::Count)
        return std::get<std::int64_t>(*value);
    return plan::printListValue(field, *value, record, context);
}

Json rowJson(const plan::Record &record, const plan::ListContext &context)
{
    Json values = Json::object();
    for (std::size_t i = 0; i < record.values.size(); ++i)
        values[std::string(record.kind->fields[i].code)] = valueJson(record, i, context);
    return {{"key", plan::keyText(record, context)},
            {"id", record.id.isNull() ? Json(nullptr) : Json(std::to_string(record.id.value()))},
            {"values", values}};
}

bool isNumeric(plan::ListType type)
{
    return type == plan::ListType::Amount || type == plan::ListType::Quantity || type == plan::ListType::Count ||
           type == plan::ListType::Rate || type == plan::ListType::Number;
}

Table rowsTable(const plan::ListKind &kind, const std::vector<plan::Record> &records, const plan::ListContext &context)
{
    Table table;
    for (const plan::ListField &field : kind.fields)
        table.columns.push_back({text::listFieldName(kind, field), isNumeric(field.type) ? Align::Right : Align::Left});
    for (const plan::Record &record : records) {
        table.rows.emplace_back();
        for (std::size_t i = 0; i < record.values.size(); ++i)
            table.rows.back().push_back(text::listValueText(record, i, context));
    }
    return table;
}

Json listJson(const plan::ListKind &kind, const std::vector<plan::Record> &records, const plan::ListContext &words)
{
    Json rows = Json::array();
    for (const plan::Record &record : records)
        rows.push_back(rowJson(record, words));
    return {{"kind", kind.code}, {"rows", rows}};
}

void exportRows(Context &context, const ExportOptions &to, const plan::ListKind &kind,
                const std::vector<plan::Record> &records, const plan::ListContext &words)
{
    Output &output = context.output();
    const bool asJson = to.format == "json" || (output.isJson() && to.target.empty());
    writeExport(output, to.target,
                asJson ? output.jsonText(listJson(kind, records, words))
                       : exportBytes(context, to, text::listTable(kind, records, words), text::listName(kind), 0));
    answerExport(output, to, static_cast<std::int64_t>(records.size()));
}

/// All, or those of a period.
std::vector<plan::Record> recordsOf(const store::Connection &connection, const plan::ListKind &kind,
                                    const std::string &period)
{
    auto records = plan::withDefaults(kind, store::readList(connection, kind));
    if (!period.empty()) {
        const plan::DatedRows wanted(kind, period, store::readSettings(connection).calendar);
        std::erase_if(records, [&](const plan::Record &record) { return !wanted.takes(record); });
    }
    return records;
}

ExitCode show(Context &context, const RowOptions &options)
{
    requireExport(options.to, kForms);
    if (options.kind == kSchemesList && !options.period.empty())
        throw base::Error("argument-unexpected", {{"argument", "--period"}});
    if (options.kind == kSchemesList && options.to.format.empty() && options.to.target.empty())
        return showSchemeRows(context, options.file);
    const plan::ListKind &kind = requireList(options.kind);
    const auto document = context.openForReading(options.file);
    const auto records = recordsOf(document->connection(), kind, options.period);
    const plan::ListContext words = ops::listContext(document->connection());
    if (!options.to.format.empty() || !options.to.target.empty()) {
        exportRows(context, options.to, kind, records, words);
        return ExitCode::Done;
    }
    context.output().json(listJson(kind, records, words));
    if (records.empty())
        context.output().line(options.period.empty() ? Cli::tr("The list is empty.")
                                                     : Cli::tr("The list has no row of this period."));
    else
        context.output().table(rowsTable(kind, records, words));
    return ExitCode::Done;
}

ops::FieldTexts fieldsOf(const std::vector<std::string> &entries)
{
    ops::FieldTexts fields;
    for (const std::string &entry : entries) {
        auto [field, text] = ops::parseFieldEntry(entry);
        fields.insert_or_assign(std::move(field), std::move(text));
    }
    return fields;
}

void answer(Output &output, const store::Changes &changes, const std::string &key)
{
    Json fields = changesJson(changes);
    fields["key"] = key;
    output.json(fields);
    if (!output.isJson())
        sayChanges(output, changes);
}

ExitCode put(Context &context, const RowOptions &options)
{
    requireWritable(options.kind, "commission scheme FILE --from SCHEME.json");
    const plan::ListKind &kind = requireList(options.kind);
    const ops::FieldTexts fields = fieldsOf(options.fields);
    const auto document = context.openForWriting(options.file);
    const ops::PutOutcome outcome = ops::putRecord(*document, kind, fields, options.key);
    answer(context.output(), outcome.changes, outcome.key);
    return ExitCode::Done;
}

ExitCode remove(Context &context, const RowOptions &options)
{
    requireWritable(options.kind, "commission scheme FILE --remove CODE");
    const plan::ListKind &kind = requireList(options.kind);
    const auto document = context.openForWriting(options.file);
    answer(context.output(), ops::removeRecord(*document, kind, options.key), options.key);
    return ExitCode::Done;
}

Command declare(CommandLine &line, const char *name, const QString &help, RowOptions &options)
{
    Command command = line.add(name, help);
    command.argument("FILE", options.file, Cli::tr("The plan"))
        .argument("KIND", options.kind, Cli::tr("The list; table kinds names them all"));
    return command;
}

} // namespace

void declareTableRows(CommandLine &line)
{
    auto shown = std::make_shared<RowOptions>();
    Command showing = declare(line, "table show", Cli::tr("Show the rows of a list"), *shown);
    showing.option(
        "--period", "P", shown->period,
        Cli::tr("Only rows of this day, week, month, quarter, half or year, and of shorter stretches in it"));
    declareExport(showing, shown->to, kForms);
    showing.runs([shown](Context &context) { return show(context, *shown); });

    auto written = std::make_shared<RowOptions>();
    declare(line, "table put", Cli::tr("Add a row to a list, or change one"), *written)
        .arguments("FIELD=VALUE", written->fields, Cli::tr("What the row says; FIELD= empties a field"))
        .option("--key", "K", written->key, Cli::tr("The row (default: the one the key fields name)"))
        .runs([written](Context &context) { return put(context, *written); });

    auto removed = std::make_shared<RowOptions>();
    declare(line, "table remove", Cli::tr("Take a row out of a list"), *removed)
        .needed("--key", "K", removed->key, Cli::tr("The row"))
        .runs([removed](Context &context) { return remove(context, *removed); });
}

} // namespace quotasmith::cli
