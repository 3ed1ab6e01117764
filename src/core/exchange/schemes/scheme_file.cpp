// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/schemes/scheme_file.h"

#include "core/base/error.h"
#include "core/base/platform.h"
#include "core/exchange/schemes/scheme_beside.h"
#include "core/exchange/schemes/scheme_fields.h"
#include "core/exchange/schemes/shipped_schemes.h"

namespace quotasmith::exchange {

namespace {

using commission::Scheme;
using Kind = JsonValue::Kind;

constexpr std::string_view kSchema = "quotasmith-scheme/1";

std::string numbered(const char *list, std::size_t i)
{
    return std::string(list) + '[' + std::to_string(i + 1) + ']';
}

template <class Word>
void readWord(const SchemeFields &fields, const char *name, std::optional<Word> (*find)(std::string_view),
              std::string_view known, Word &into)
{
    if (!fields.has(name))
        return;
    const auto word = find(fields.text(name));
    if (!word)
        fields.rejectWord(name, known);
    into = *word;
}

void readWords(const SchemeFields &fields, Scheme &scheme)
{
    readWord(fields, "base", plan::findMeasure, "revenue, signed, collected, grossProfit", scheme.base);
    readWord(fields, "period", commission::findSchemePeriod, "month, quarter, year, yearToDate", scheme.period);
    readWord(fields, "basis", commission::findBasis, "attainment, amount", scheme.basis);
    readWord(fields, "reading", commission::findReading, "per_period, cumulative, per_transaction", scheme.reading);
    if (!fields.has("method"))
        return;
    scheme.method = commission::findMethod(fields.text("method"));
    if (!scheme.method)
        fields.rejectWord("method", "whole, progressive, progressive-above, curve, overage");
}

money::Rate threshold(const SchemeFields &fields, const char *name, const Scheme &scheme, int decimals)
{
    return scheme.basis == commission::TierBasis::Amount ? fields.amount(name, decimals) : fields.rate(name);
}

void readTiers(const SchemeFields &fields, Scheme &scheme, int decimals)
{
    for (const JsonValue &item : fields.list("tiers")) {
        const SchemeFields one(item, numbered("tiers", scheme.tiers.size()), {"from", "to", "rate", "multiplier"});
        if (one.has("multiplier") != scheme.rate.has_value() || (one.has("multiplier") && one.has("rate")))
            throw base::Error("scheme-multiplier-alone", {{"field", one.placeOf("multiplier")}});
        commission::Tier tier{
            threshold(one, "from", scheme, decimals), one.rate(scheme.rate ? "multiplier" : "rate"), {}};
        if (one.has("to"))
            tier.to = threshold(one, "to", scheme, decimals);
        scheme.tiers.push_back(tier);
    }
    for (const JsonValue &item : fields.list("points")) {
        const SchemeFields one(item, numbered("points", scheme.points.size()), {"at", "pays"});
        scheme.points.push_back({threshold(one, "at", scheme, decimals), one.amount("pays", decimals)});
    }
}

SchemeAssignment assignmentOf(const JsonValue &item, std::size_t i)
{
    if (item.is(Kind::Text) && !item.text.empty())
        return {item.text, {}, {}};
    const SchemeFields one(item, numbered("assigned", i), {"node", "from", "to"});
    SchemeAssignment assignment{one.neededText("node"), one.findMonth("from"), one.findMonth("to")};
    if (assignment.from && assignment.to && *assignment.to < *assignment.from)
        one.reject("to", "month-wanted");
    return assignment;
}

SchemeFile schemeOf(const JsonValue &value, int decimals)
{
    const SchemeFields fields(value, {}, {"schema",      "code",   "name",        "note",    "base",        "period",
                                          "basis",       "method", "reading",     "tiers",   "points",      "rate",
                                          "gate",        "cap",    "achievement", "excess",  "newProducts", "rankings",
                                          "elimination", "draw",   "holdBack",    "assigned"});
    if (const std::string schema = fields.text("schema"); !schema.empty() && schema != kSchema)
        throw base::Error("scheme-schema", {{"schema", schema}, {"wanted", std::string(kSchema)}});
    SchemeFile file{fields.text("code"), fields.text("name"), fields.text("note"), {}, {}, {}};
    Scheme &scheme = file.scheme;
    readWords(fields, scheme);
    scheme.rate = fields.findRate("rate");
    scheme.gate = fields.findRate("gate");
    scheme.cap = fields.findAmount("cap", decimals);
    readTiers(fields, scheme, decimals);
    file.beside = readBesideRules(fields, decimals);
    if (fields.has("assigned")) {
        file.assigned.emplace();
        for (const JsonValue &item : fields.list("assigned"))
            file.assigned->push_back(assignmentOf(item, file.assigned->size()));
    }
    if (scheme.method)
        requireSound(scheme);
    else
        requireSoundParts(scheme);
    return file;
}

std::string nameOf(std::string_view file)
{
    return std::string(file.substr(0, file.rfind('.')));
}

} // namespace

SchemeFile parseScheme(const std::string &file, std::string_view bytes, int decimals)
{
    try {
        return schemeOf(parseJson(bytes), decimals);
    } catch (const base::Error &error) {
        base::ErrorData data = error.data();
        data["file"] = file;
        throw base::Error(error.code(), std::move(data));
    }
}

SchemeFile readSchemeFile(const std::filesystem::path &file, int decimals)
{
    std::error_code problem;
    if (!std::filesystem::exists(file, problem))
        throw base::Error("file-missing", {{"file", file.string()}});
    const base::MappedFile bytes(file);
    return parseScheme(file.string(), bytes.content(), decimals);
}

const std::vector<std::pair<std::string_view, std::string_view>> &shippedSchemes()
{
    static const auto schemes = [] {
        std::vector<std::pair<std::string_view, std::string_view>> all;
        for (const auto &[file, bytes] : shippedSchemeFiles())
            all.emplace_back(file.substr(0, file.rfind('.')), bytes);
        return all;
    }();
    return schemes;
}

SchemeFile readSchemeTemplate(const std::string &name, int decimals)
{
    std::string known;
    for (const auto &[file, bytes] : shippedSchemeFiles()) {
        if (nameOf(file) == name)
            return parseScheme(name, bytes, decimals);
        known += (known.empty() ? "" : ", ") + nameOf(file);
    }
    throw base::Error("scheme-template-unknown", {{"template", name}, {"known", known}});
}

} // namespace quotasmith::exchange
