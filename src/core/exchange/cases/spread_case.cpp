// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/cases/case_kinds.h"
#include "core/exchange/cases/case_values.h"
#include "core/money/compound.h"
#include "core/spread/methods/line_methods.h"

#include <array>

namespace quotasmith::exchange {

namespace {

using spread::Method;

constexpr std::array kMethods{Method::Proportional, Method::Equal,   Method::Reference, Method::Pattern,
                              Method::StraightLine, Method::Percent, Method::Growth};

struct Spreading {
    Decimals values;
    std::vector<bool> held;
    Decimal total, unit, percent;
    Decimals weights;
    Method method = Method::Proportional;
    bool populatedOnly = false;
};

bool hasTotal(Method method)
{
    return method != Method::StraightLine && method != Method::Percent && method != Method::Growth;
}

std::vector<spread::LineCell> cellsOf(const Spreading &asked)
{
    std::vector<spread::LineCell> cells;
    for (std::size_t i = 0; i < asked.values.size(); ++i)
        cells.push_back({asked.values[i].in(asked.unit), asked.held[i]});
    return cells;
}

/// What the held cells leave of the total; nothing when that is finer than the unit.
std::optional<std::int64_t> restOf(const Spreading &asked, const std::vector<spread::LineCell> &cells)
{
    money::Rate rest = asked.total.in(asked.unit);
    if (rest.denominator() != 1)
        return std::nullopt;
    for (const spread::LineCell &cell : cells)
        if (cell.held)
            rest = rest - cell.value;
    return rest.denominator() == 1 ? std::optional(rest.numerator()) : std::nullopt;
}

std::optional<spread::LineValues> valuesOf(const Spreading &asked)
{
    const std::vector<spread::LineCell> cells = cellsOf(asked);
    if (!hasTotal(asked.method)) {
        if (cells.empty() || cells.size() > money::kMostGrowthSteps)
            return std::nullopt;
        return spread::changeLine(asked.method, cells, asked.percent.in(Decimal(1, 0)), asked.populatedOnly);
    }
    const auto rest = restOf(asked, cells);
    if (cells.empty() || !rest)
        return std::nullopt;
    std::vector<money::Rate> weights;
    for (const Decimal &weight : asked.weights)
        weights.push_back(weight.in(Decimal(1, 0)));
    return spread::shareLine(asked.method, cells, *rest, weights, asked.populatedOnly);
}

std::optional<JsonValue> spreadCells(const Spreading &asked)
{
    const auto values = valuesOf(asked);
    if (!values)
        return std::nullopt;
    Decimals cells;
    for (std::size_t i = 0; i < values->size(); ++i)
        cells.push_back((*values)[i] ? asked.unit.times(*(*values)[i]) : asked.values[i]);
    return answerOf("cells", jsonOf(cells));
}

void readCells(const CaseFields &fields, Spreading &asked)
{
    for (const CaseFields &cell : fields.objects("cells", {"value", "held"})) {
        asked.values.push_back(cell.decimal("value"));
        asked.held.push_back(cell.flag("held"));
    }
}

} // namespace

CaseRun prepareSpread(const std::string &id, const JsonValue &input, const JsonValue &expect)
{
    const CaseFields fields(input, id, "input",
                            {"cells", "total", "unit", "method", "reference", "pattern", "percent", "populated_only"});
    const CaseFields expected(expect, id, "expect", {"cells", "refused", "tolerance"});
    checkExpectation(expected, id, {"cells"});
    if (expected.has("cells"))
        expected.decimals("cells");
    Spreading asked;
    readCells(fields, asked);
    asked.unit = fields.unit();
    asked.populatedOnly = fields.flag("populated_only");
    asked.method = kMethods[fields.word(
        "method", {"proportional", "equal", "reference", "pattern", "straight_line", "percent_change", "growth"}, {})];
    if (hasTotal(asked.method))
        asked.total = fields.decimal("total");
    if (asked.method == Method::Reference || asked.method == Method::Pattern)
        asked.weights = fields.decimals(asked.method == Method::Reference ? "reference" : "pattern");
    if (asked.method == Method::Percent || asked.method == Method::Growth)
        asked.percent = fields.decimal("percent");
    return [asked] { return spreadCells(asked); };
}

} // namespace quotasmith::exchange
