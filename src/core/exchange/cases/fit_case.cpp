// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/cases/case_kinds.h"
#include "core/exchange/cases/case_values.h"
#include "core/spread/two_way_fit.h"

#include <algorithm>

namespace quotasmith::exchange {

namespace {

using Sums = std::vector<std::optional<Decimal>>;

struct Fitting {
    std::vector<Decimals> seed;
    Sums rows, columns;
};

/// One of the unit all sums are whole numbers of.
Decimal commonUnit(const Fitting &asked)
{
    int places = 0;
    for (const Sums *sums : {&asked.rows, &asked.columns})
        for (const auto &sum : *sums)
            places = std::max(places, sum ? sum->places() : 0);
    return {1, places};
}

spread::Margins marginsOf(const Sums &sums, const Decimal &unit, std::size_t count)
{
    spread::Margins margins;
    for (const auto &sum : sums)
        margins.push_back(sum ? wholeUnits(*sum, unit) : std::nullopt);
    if (sums.empty())
        margins.resize(count);
    return margins;
}

std::optional<JsonValue> fit(const Fitting &asked)
{
    if (asked.seed.empty())
        return std::nullopt;
    const Decimal unit = commonUnit(asked);
    spread::Matrix seed;
    for (const Decimals &row : asked.seed)
        for (std::vector<double> &cells = seed.emplace_back(); const Decimal &cell : row)
            cells.push_back(cell.real() / unit.real()); // what is free on both sides stays as it is
    const auto cells = spread::fitTwoWay(seed, marginsOf(asked.rows, unit, seed.size()),
                                         marginsOf(asked.columns, unit, seed.front().size()));
    if (!cells)
        return std::nullopt;
    JsonValue table = JsonValue::list();
    for (const std::vector<double> &row : *cells) {
        Decimals numbers;
        for (const double cell : row)
            numbers.push_back(decimalOf(cell * unit.real()));
        table.items.push_back(jsonOf(numbers));
    }
    return answerOf("cells", std::move(table));
}

} // namespace

CaseRun prepareFit(const std::string &id, const JsonValue &input, const JsonValue &expect)
{
    const CaseFields fields(input, id, "input", {"seed", "rows", "columns", "unit"});
    const CaseFields expected(expect, id, "expect", {"cells", "refused", "tolerance"});
    checkExpectation(expected, id, {"cells"});
    if (expected.has("cells"))
        expected.table("cells");
    const Fitting asked{fields.table("seed"), fields.findDecimals("rows"), fields.findDecimals("columns")};
    return [asked] { return fit(asked); };
}

} // namespace quotasmith::exchange
