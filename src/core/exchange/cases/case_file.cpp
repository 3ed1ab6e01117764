// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/cases/case_file.h"

#include "core/base/error.h"
#include "core/base/platform.h"
#include "core/exchange/cases/case_values.h"
#include "core/exchange/cases/shipped_cases.h"

#include <unordered_set>

namespace quotasmith::exchange {

namespace {

using Kind = JsonValue::Kind;

constexpr std::string_view kSchema = "quotasmith-cases/1";

std::string textOf(const CaseFields &fields, std::string_view name)
{
    return fields.find(name) ? fields.text(name) : std::string();
}

/// How a case is called before its id is known to be good: its number.
std::string callName(const JsonValue &value, std::size_t number)
{
    const JsonValue *id = value.find("id");
    return id && id->is(Kind::Text) && !id->text.empty() ? id->text : '#' + std::to_string(number);
}

WorkedCase caseOf(const JsonValue &value, std::size_t number)
{
    const std::string id = callName(value, number);
    if (!value.is(Kind::Object))
        throw base::Error("case-field-bad", {{"case", id}, {"field", "cases"}, {"problem", "object-wanted"}});
    const CaseFields fields(value, id);
    WorkedCase one{fields.text("id"),
                   textOf(fields, "title"),
                   textOf(fields, "source"),
                   textOf(fields, "origin"),
                   fields.text("kind"),
                   fields.needed("expect"),
                   {}};
    if (one.id.empty())
        throw base::Error("case-field-missing", {{"case", id}, {"field", "id"}});
    if (!one.origin.empty())
        fields.word("origin", {"published", "computed", "own"}, {});
    for (const char *part : {"input", "expect"})
        if (!fields.needed(part).is(Kind::Object))
            throw base::Error("case-field-bad", {{"case", id}, {"field", part}, {"problem", "object-wanted"}});
    one.run = prepareCase(one.kind, id, fields.needed("input"), one.expect);
    return one;
}

std::vector<WorkedCase> casesOf(const JsonValue &file)
{
    const JsonValue *schema = file.find("schema");
    if (!schema || schema->text != kSchema)
        throw base::Error("cases-schema",
                          {{"schema", schema ? schema->text : std::string()}, {"wanted", std::string(kSchema)}});
    const JsonValue *list = file.find("cases");
    if (!list || !list->is(Kind::List))
        throw base::Error("cases-missing");
    std::vector<WorkedCase> cases;
    std::unordered_set<std::string> ids;
    for (const JsonValue &value : list->items) {
        cases.push_back(caseOf(value, cases.size() + 1));
        if (!ids.insert(cases.back().id).second)
            throw base::Error("case-id-twice", {{"case", cases.back().id}});
    }
    return cases;
}

} // namespace

std::vector<WorkedCase> readCases(const std::string &name, std::string_view bytes)
{
    try {
        return casesOf(parseJson(bytes));
    } catch (const base::Error &error) {
        base::ErrorData data = error.data();
        data["file"] = name;
        throw base::Error(error.code(), std::move(data));
    }
}

std::vector<WorkedCase> readCaseFile(const std::filesystem::path &file)
{
    std::error_code problem;
    if (!std::filesystem::exists(file, problem))
        throw base::Error("file-missing", {{"file", file.string()}});
    const base::MappedFile bytes(file);
    return readCases(file.string(), bytes.content());
}

std::vector<WorkedCase> readShippedCases()
{
    std::vector<WorkedCase> cases;
    for (const auto &[name, bytes] : shippedCases())
        for (WorkedCase &one : readCases(std::string(name), bytes))
            cases.push_back(std::move(one));
    return cases;
}

CaseReport runCase(const WorkedCase &one)
{
    if (!one.run)
        return {};
    std::optional<JsonValue> got;
    try {
        got = one.run();
    } catch (const base::Error &error) {
        if (error.code() != "amount-overflow")
            throw;
    }
    const bool isGood = agrees(one.expect, got);
    return {isGood ? CaseResult::Passed : CaseResult::Failed,
            got ? std::move(*got) : answerOf("refused", JsonValue::ofBool(true))};
}

} // namespace quotasmith::exchange
