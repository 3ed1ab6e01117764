// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"
#include "core/diagnosis/people/ranks.h"
#include "core/diagnosis/sales/running_totals.h"
#include "core/exchange/cases/case_kinds.h"
#include "core/exchange/cases/case_values.h"
#include "core/exchange/cases/indicators/indicator_values.h"

#include <algorithm>
#include <limits>

namespace quotasmith::exchange {

namespace {

struct Ranking {
    Decimals values;
    std::int64_t groups = 0;
};

std::optional<JsonValue> ranksJson(const Ranking &asked)
{
    if (asked.groups < 1 || asked.groups > std::numeric_limits<int>::max())
        return std::nullopt;
    JsonValue ranks = JsonValue::list();
    for (const int rank : diagnosis::quantileRanks(wholeWeights(asked.values), static_cast<int>(asked.groups)))
        ranks.items.push_back(countJson(rank));
    return answerOf("ranks", std::move(ranks));
}

struct Running {
    std::vector<std::string> periods;
    Decimals amounts;
};

/// Sums of numbers up to this stay inside 128 bits, however many of them a file has.
constexpr money::Wide kMostAmount = money::Wide{1} << 104;

JsonValue totalsJson(const Running &asked)
{
    int places = 0;
    for (const Decimal &amount : asked.amounts)
        places = std::max(places, amount.places());
    const std::vector<money::Wide> whole = wholeWeights(asked.amounts);
    std::vector<diagnosis::PeriodAmount> rows;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        if (whole[i] > kMostAmount || whole[i] < -kMostAmount)
            throw base::Error("amount-overflow");
        rows.push_back({asked.periods[i], whole[i]});
    }
    Decimals totals;
    for (const money::Wide total : diagnosis::runningTotals(rows))
        totals.emplace_back(total, places);
    return answerOf("totals", jsonOf(totals));
}

/// A period is a word; files also write a year as a number.
std::string periodOf(const CaseFields &row)
{
    return row.needed("period").is(JsonValue::Kind::Integer) ? std::to_string(row.count("period")) : row.text("period");
}

} // namespace

CaseRun prepareQuartile(const std::string &id, const JsonValue &input, const JsonValue &expect)
{
    const CaseFields fields(input, id, "input", {"values", "groups"});
    const CaseFields expected(expect, id, "expect", {"ranks", "refused", "tolerance"});
    checkExpectation(expected, id, {"ranks"});
    const Ranking asked{fields.decimals("values"), fields.count("groups")};
    return [asked] { return ranksJson(asked); };
}

CaseRun prepareRunningTotal(const std::string &id, const JsonValue &input, const JsonValue &expect)
{
    const CaseFields fields(input, id, "input", {"rows"});
    const CaseFields expected(expect, id, "expect", {"totals", "refused", "tolerance"});
    checkExpectation(expected, id, {"totals"});
    if (expected.has("totals"))
        expected.decimals("totals");
    Running asked;
    for (const CaseFields &row : fields.objects("rows", {"period", "amount"})) {
        asked.periods.push_back(periodOf(row));
        asked.amounts.push_back(row.decimal("amount"));
    }
    return [asked] { return std::optional(totalsJson(asked)); };
}

} // namespace quotasmith::exchange
