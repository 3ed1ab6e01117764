// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/table.h"

#include "cli/command_line.h"
#include "cli/words.h"
#include "core/exchange/field.h"
#include "text/convert.h"
#include "text/name_text.h"

#include <QStringList>

#include <array>

namespace quotasmith::cli {

namespace {

constexpr std::array kKinds{exchange::ImportKind::People, exchange::ImportKind::Customers,
                            exchange::ImportKind::Products, exchange::ImportKind::Actuals,
                            exchange::ImportKind::Targets};

Json fieldsJson(exchange::ImportKind kind)
{
    Json fields = Json::array();
    for (const exchange::Field &field : exchange::fieldsOf(kind)) {
        Json headers = Json::array();
        for (const std::string_view header : exchange::headerNames(field))
            headers.push_back(header);
        fields.push_back({{"code", field.code},
                          {"type", exchange::valueTypeCode(field.type)},
                          {"measure", field.measure ? Json(plan::measureCode(*field.measure)) : Json(nullptr)},
                          {"headers", headers}});
    }
    return fields;
}

ExitCode showKinds(Context &context)
{
    Json kinds = Json::array();
    Table table{{{Cli::tr("Kind")}, {Cli::tr("Field")}, {Cli::tr("Type")}, {Cli::tr("Recognised by")}}, {}};
    for (const exchange::ImportKind kind : kKinds) {
        kinds.push_back({{"kind", exchange::importKindCode(kind)}, {"fields", fieldsJson(kind)}});
        for (const exchange::Field &field : exchange::fieldsOf(kind)) {
            QStringList headers;
            for (const std::string_view header : exchange::headerNames(field))
                headers << text::fromUtf8(header);
            table.rows.push_back({text::fromUtf8(exchange::importKindCode(kind)), text::fromUtf8(field.code),
                                  text::fromUtf8(exchange::valueTypeCode(field.type)),
                                  headers.join(QStringLiteral(" "))});
        }
    }
    context.output().json({{"kinds", kinds}});
    context.output().table(table);
    return ExitCode::Done;
}

} // namespace

void declareTable(CommandLine &line)
{
    line.add("table kinds", Cli::tr("List what can be imported, with the fields of each kind")).runs(showKinds);
}

} // namespace quotasmith::cli
