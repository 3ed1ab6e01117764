// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/table/kinds.h"

#include "cli/command_line.h"
#include "cli/words.h"
#include "core/exchange/field.h"
#include "core/plan/lists/settings.h"
#include "text/convert.h"
#include "text/list_text.h"

#include <QStringList>

#include <filesystem>
#include <memory>

namespace quotasmith::cli {

namespace {

Json wordsJson(const std::vector<std::string_view> &words)
{
    Json list = Json::array();
    for (const std::string_view word : words)
        list.push_back(word);
    return list;
}

Json boundJson(const std::optional<std::int64_t> &bound)
{
    return bound ? Json(*bound) : Json(nullptr);
}

Json textOrNull(std::string_view text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

/// What a list's field is beyond what a file's field says.
void addListField(Json &json, const plan::ListField &field)
{
    json["type"] = plan::listTypeCode(field.type);
    json["key"] = field.isKey;
    json["needed"] = field.isNeeded;
    json["default"] = textOrNull(field.fallback);
    json["least"] = boundJson(field.least);
    json["most"] = boundJson(field.most);
    json["words"] = wordsJson(plan::wordsOf(field));
    json["axis"] = textOrNull(field.axis);
    json["levels"] = wordsJson(plan::partsOf(field.levels, '|'));
    json["of"] = textOrNull(field.of);
}

Json fieldsJson(exchange::ImportKind kind)
{
    const plan::ListKind *list = exchange::listOf(kind);
    Json fields = Json::array();
    for (const exchange::Field &field : exchange::fieldsOf(kind)) {
        Json json{{"code", field.code},
                  {"type", exchange::valueTypeCode(field.type)},
                  {"measure", field.measure ? Json(plan::measureCode(*field.measure)) : Json(nullptr)}};
        if (list)
            addListField(json, list->field(field.code));
        json["headers"] = wordsJson(exchange::headerNames(field));
        fields.push_back(std::move(json));
    }
    return fields;
}

/// The keys of thresholds and settings with what each takes.
Json keysJson(const plan::ListKind &list)
{
    Json keys = Json::array();
    for (const plan::Setting &setting : plan::settingsOf(list.code)) {
        Json json{{"key", setting.field.code}};
        json["type"] = plan::listTypeCode(setting.field.type);
        json["least"] = boundJson(setting.field.least);
        json["most"] = boundJson(setting.field.most);
        json["words"] = wordsJson(plan::wordsOf(setting.field));
        json["default"] = textOrNull(setting.field.fallback);
        json["fixed"] = setting.change != plan::SettingChange::Free;
        keys.push_back(std::move(json));
    }
    return keys;
}

Json kindJson(exchange::ImportKind kind)
{
    const plan::ListKind *list = exchange::listOf(kind);
    Json json{{"kind", exchange::importKindCode(kind)}, {"list", list != nullptr}, {"fields", fieldsJson(kind)}};
    if (list && !plan::settingsOf(list->code).empty())
        json["keys"] = keysJson(*list);
    return json;
}

QString rangeText(const plan::ListField &field)
{
    QStringList words;
    for (const std::string_view word : plan::wordsOf(field))
        words << text::fromUtf8(word);
    if (!words.isEmpty())
        return words.join(QStringLiteral(" "));
    const auto bound = [](const std::optional<std::int64_t> &value) {
        return value ? QString::number(*value) : QString();
    };
    return field.least || field.most ? bound(field.least) + QStringLiteral(" … ") + bound(field.most) : QString();
}

void addRows(Table &table, exchange::ImportKind kind)
{
    const plan::ListKind *list = exchange::listOf(kind);
    for (const exchange::Field &field : exchange::fieldsOf(kind)) {
        QStringList headers;
        for (const std::string_view header : exchange::headerNames(field))
            headers << text::fromUtf8(header);
        const plan::ListField *own = list ? &list->field(field.code) : nullptr;
        const std::string_view type = own ? plan::listTypeCode(own->type) : exchange::valueTypeCode(field.type);
        table.rows.push_back({text::fromUtf8(exchange::importKindCode(kind)), text::fromUtf8(field.code),
                              text::fromUtf8(type), own ? rangeText(*own) : QString(),
                              headers.join(QStringLiteral(" "))});
    }
}

/// The kinds that are named; a plan may stand before them, as in every other command of tables.
std::vector<exchange::ImportKind> kindsOf(const std::vector<std::string> &words)
{
    std::vector<exchange::ImportKind> kinds;
    for (const std::string &word : words)
        if (exchange::findImportKind(word) || !std::filesystem::exists(word))
            kinds.push_back(requireKind(word));
    const auto all = exchange::importKinds();
    return kinds.empty() ? std::vector<exchange::ImportKind>(all.begin(), all.end()) : kinds;
}

ExitCode showKinds(Context &context, const std::vector<std::string> &words)
{
    Json kinds = Json::array();
    Table table{
        {{Cli::tr("Kind")}, {Cli::tr("Field")}, {Cli::tr("Type")}, {Cli::tr("Range")}, {Cli::tr("Recognised by")}}, {}};
    for (const exchange::ImportKind kind : kindsOf(words)) {
        kinds.push_back(kindJson(kind));
        addRows(table, kind);
    }
    context.output().json({{"kinds", kinds}});
    context.output().table(table);
    return ExitCode::Done;
}

} // namespace

void declareTableKinds(CommandLine &line)
{
    auto words = std::make_shared<std::vector<std::string>>();
    line.add("table kinds",
             Cli::tr("List what can be imported and which lists there are, with the fields of each kind"))
        .arguments("FILE KIND", *words, Cli::tr("Only these kinds (default: all); the plan may stand before them"))
        .runs([words](Context &context) { return showKinds(context, *words); });
}

} // namespace quotasmith::cli
