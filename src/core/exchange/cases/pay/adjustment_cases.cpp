// SPDX-License-Identifier: Apache-2.0
#include "core/commission/beside/adjustments.h"
#include "core/commission/beside/draw.h"
#include "core/exchange/cases/case_kinds.h"
#include "core/exchange/cases/case_values.h"
#include "core/exchange/cases/pay/pay_values.h"

namespace quotasmith::exchange {

namespace {

using commission::Exact;

std::optional<JsonValue> drawJson(const Decimal &draw, commission::DrawKind kind, const Decimals &earned)
{
    if (draw.isNegative())
        return std::nullopt;
    JsonValue paid = JsonValue::list(), owed = JsonValue::list();
    for (const commission::DrawnPay &pay : commission::payWithDraw(exactOf(draw), kind, exactOf(earned))) {
        paid.items.push_back(exactJson(pay.paid));
        owed.items.push_back(exactJson(pay.owed));
    }
    JsonValue answer = answerOf("paid", std::move(paid));
    answer.add("owed", std::move(owed));
    return answer;
}

struct Held {
    Decimal commission, invoice, unit;
    Decimals receipts;
};

std::optional<JsonValue> releaseJson(const Held &held)
{
    const auto released = commission::releaseCollected(exactOf(held.commission), exactOf(held.invoice),
                                                       exactOf(held.receipts), exactOf(held.unit));
    return released ? std::optional(answerOf("released", grainsJson(*released, held.unit))) : std::nullopt;
}

struct Levels {
    Decimal base, unit;
    Decimals rates;
};

std::optional<JsonValue> hierarchyJson(const Levels &levels)
{
    std::vector<money::Rate> rates;
    for (const Decimal &rate : levels.rates)
        rates.push_back(rateOf(rate));
    return answerOf(
        "each", grainsJson(commission::payHierarchy(exactOf(levels.base), rates, exactOf(levels.unit)), levels.unit));
}

struct Taken {
    Decimal commission, unit;
    std::optional<Decimal> share;
    std::optional<std::int64_t> term, served;
};

std::optional<JsonValue> clawbackJson(const Taken &taken)
{
    const bool hasTerm = taken.term && taken.served;
    if (taken.share.has_value() == hasTerm)
        return std::nullopt;
    const auto share =
        hasTerm ? commission::unservedShare(*taken.term, *taken.served) : std::optional(exactOf(*taken.share));
    const auto back =
        share ? commission::clawBack(exactOf(taken.commission), *share, exactOf(taken.unit)) : std::nullopt;
    return back ? std::optional(answerOf("adjustment", JsonValue::ofText(taken.unit.times(*back).text())))
                : std::nullopt;
}

struct Credits {
    std::vector<std::pair<Decimal, Decimal>> lines;
    std::optional<Decimal> target;
    Decimal unit;
};

std::optional<JsonValue> creditJson(const Credits &credits)
{
    std::vector<commission::CreditLine> lines;
    for (const auto &[amount, share] : credits.lines)
        lines.push_back({exactOf(amount), exactOf(share)});
    const Exact unit = exactOf(credits.unit);
    const std::int64_t credited = (commission::creditOf(lines) / unit).rounded();
    JsonValue answer = answerOf("credited", JsonValue::ofText(credits.unit.times(credited).text()));
    if (credits.target)
        answer.add("gap", exactJson(Exact(credited) * unit - exactOf(*credits.target)));
    return answer;
}

std::optional<std::int64_t> findCount(const CaseFields &fields, const char *name)
{
    return fields.find(name) ? std::optional(fields.count(name)) : std::nullopt;
}

/// Expected lists of decimals, read for their form only.
void checkLists(const JsonValue &expect, const std::string &id, std::initializer_list<std::string_view> known,
                std::initializer_list<std::string_view> lists)
{
    const CaseFields expected(expect, id, "expect", known);
    checkExpectation(expected, id, lists);
    for (const std::string_view list : lists)
        expected.findDecimals(list);
}

void checkNumbers(const JsonValue &expect, const std::string &id, std::initializer_list<std::string_view> known,
                  std::initializer_list<std::string_view> numbers)
{
    const CaseFields expected(expect, id, "expect", known);
    checkExpectation(expected, id, numbers);
    for (const std::string_view number : numbers)
        expected.findDecimal(number);
}

} // namespace

CaseRun prepareDraw(const std::string &id, const JsonValue &input, const JsonValue &expect)
{
    const CaseFields fields(input, id, "input", {"draw_per_period", "recoverable", "earned", "unit"});
    checkLists(expect, id, {"paid", "owed", "refused", "tolerance"}, {"paid", "owed"});
    const auto kind = fields.flag("recoverable") ? commission::DrawKind::Recoverable : commission::DrawKind::Guaranteed;
    return [draw = fields.decimal("draw_per_period"), kind, earned = fields.decimals("earned")] {
        return drawJson(draw, kind, earned);
    };
}

CaseRun prepareCollected(const std::string &id, const JsonValue &input, const JsonValue &expect)
{
    const CaseFields fields(input, id, "input", {"commission", "invoice", "receipts", "unit"});
    checkLists(expect, id, {"released", "refused", "tolerance"}, {"released"});
    const Held held{fields.decimal("commission"), fields.decimal("invoice"), fields.unit(),
                    fields.decimals("receipts")};
    return [held] { return releaseJson(held); };
}

CaseRun prepareHierarchy(const std::string &id, const JsonValue &input, const JsonValue &expect)
{
    const CaseFields fields(input, id, "input", {"base", "rates", "unit"});
    checkLists(expect, id, {"each", "refused", "tolerance"}, {"each"});
    const Levels levels{fields.decimal("base"), fields.unit(), fields.decimals("rates")};
    return [levels] { return hierarchyJson(levels); };
}

CaseRun prepareClawback(const std::string &id, const JsonValue &input, const JsonValue &expect)
{
    const CaseFields fields(input, id, "input", {"commission", "share", "term", "served", "unit"});
    checkNumbers(expect, id, {"adjustment", "refused", "tolerance"}, {"adjustment"});
    const Taken taken{fields.decimal("commission"), fields.unit(), fields.findDecimal("share"),
                      findCount(fields, "term"), findCount(fields, "served")};
    return [taken] { return clawbackJson(taken); };
}

CaseRun prepareCreditSplit(const std::string &id, const JsonValue &input, const JsonValue &expect)
{
    const CaseFields fields(input, id, "input", {"lines", "target", "unit"});
    checkNumbers(expect, id, {"credited", "gap", "refused", "tolerance"}, {"credited", "gap"});
    Credits credits{{}, fields.findDecimal("target"), fields.unit()};
    for (const CaseFields &line : fields.objects("lines", {"amount", "share"}))
        credits.lines.emplace_back(line.decimal("amount"), line.decimal("share"));
    return [credits] { return creditJson(credits); };
}

} // namespace quotasmith::exchange
