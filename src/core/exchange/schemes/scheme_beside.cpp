// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/schemes/scheme_beside.h"

#include "core/base/error.h"
#include "core/commission/beside/sound_rules.h"
#include "core/money/amount_text.h"
#include "core/plan/ratio.h"

namespace quotasmith::exchange {

namespace {

using commission::BesideRules;
using commission::SchemePeriod;

constexpr const char *kPeriods = "month, quarter, year";
constexpr std::int64_t kMostPeriods = 12;

std::string numbered(const char *list, std::size_t i)
{
    return std::string(list) + '[' + std::to_string(i + 1) + ']';
}

template <class Word>
void readWord(const SchemeFields &fields, const char *name, std::optional<Word> (*find)(std::string_view),
              const char *known, Word &into)
{
    if (!fields.has(name))
        return;
    const auto word = find(fields.text(name));
    if (!word)
        fields.rejectWord(name, known);
    into = *word;
}

void readPeriod(const SchemeFields &fields, SchemePeriod &into)
{
    readWord(fields, "period", commission::findSchemePeriod, kPeriods, into);
}

std::int64_t amountIn(const SchemeFields &fields, const char *name, int decimals)
{
    return fields.amount(name, decimals).numerator();
}

commission::AchievementRule achievementOf(const JsonValue &item)
{
    const SchemeFields fields(item, "achievement", {"months", "period"});
    commission::AchievementRule rule;
    rule.months = fields.findRate("months").value_or(rule.months);
    readPeriod(fields, rule.period);
    return rule;
}

commission::ExcessRule excessOf(const JsonValue &item)
{
    const SchemeFields fields(item, "excess", {"share", "division", "period"});
    commission::ExcessRule rule;
    rule.share = fields.rate("share");
    readWord(fields, "division", commission::findDivision, "equally, byActual, byOwnExcess", rule.division);
    readPeriod(fields, rule.period);
    return rule;
}

commission::NewProductRule productOf(const JsonValue &item, std::size_t i, int decimals)
{
    const SchemeFields fields(item, numbered("newProducts", i), {"product", "perUnit", "rate"});
    commission::NewProductRule rule{fields.neededText("product"), {}, fields.findRate("rate")};
    if (const auto perUnit = fields.findAmount("perUnit", decimals))
        rule.perUnit = perUnit->numerator();
    return rule;
}

commission::RankingRule rankingOf(const JsonValue &item, std::size_t i, int decimals)
{
    const std::string place = numbered("rankings", i);
    const SchemeFields fields(item, place, {"who", "amounts", "period"});
    commission::RankingRule rule;
    readWord(fields, "who", commission::findRanked, "people, teams", rule.who);
    readPeriod(fields, rule.period);
    for (const JsonValue &amount : fields.list("amounts")) {
        // An amount in a list is read as a field of its own, so that its place is told.
        JsonValue one = JsonValue::object();
        const std::string name = numbered("amounts", rule.amounts.size());
        one.add(name, amount);
        rule.amounts.push_back(amountIn(SchemeFields(one, place, {name}), name.c_str(), decimals));
    }
    return rule;
}

commission::EliminationRule eliminationOf(const JsonValue &item)
{
    const SchemeFields fields(item, "elimination", {"below", "periods"});
    commission::EliminationRule rule;
    rule.below = fields.rate("below");
    const JsonValue *periods = fields.find("periods");
    if (periods && periods->is(JsonValue::Kind::Integer)) {
        if (periods->integer < 1 || periods->integer > kMostPeriods)
            fields.reject("periods", "count-wanted");
        rule.periods = static_cast<int>(periods->integer);
    } else if (const auto count = fields.findRate("periods")) {
        if (count->denominator() != 1 || count->numerator() < 1 || count->numerator() > kMostPeriods)
            fields.reject("periods", "count-wanted");
        rule.periods = static_cast<int>(count->numerator());
    }
    return rule;
}

commission::DrawRule drawOf(const JsonValue &item, int decimals)
{
    const SchemeFields fields(item, "draw", {"monthly", "kind"});
    commission::DrawRule rule;
    rule.monthly = amountIn(fields, "monthly", decimals);
    readWord(fields, "kind", commission::findDrawKind, "recoverable, guaranteed", rule.kind);
    return rule;
}

commission::HoldBackRule holdBackOf(const JsonValue &item)
{
    const SchemeFields fields(item, "holdBack", {"share"});
    commission::HoldBackRule rule;
    rule.share = fields.findRate("share").value_or(rule.share);
    return rule;
}

JsonValue rateJson(const money::Rate &rate)
{
    return JsonValue::ofText(plan::exactText(rate));
}

JsonValue wordJson(std::string_view word)
{
    return JsonValue::ofText(std::string(word));
}

JsonValue periodJson(SchemePeriod period)
{
    return wordJson(commission::schemePeriodCode(period));
}

class Printer {
public:
    Printer(const BesideRules &rules, int decimals, JsonValue &scheme)
        : m_rules(rules), m_decimals(decimals), m_scheme(scheme)
    {
    }

    void print()
    {
        teamRules();
        listedRules();
        if (m_rules.elimination) {
            JsonValue one = JsonValue::object();
            one.add("below", rateJson(m_rules.elimination->below));
            one.add("periods", JsonValue::ofText(std::to_string(m_rules.elimination->periods)));
            m_scheme.add("elimination", std::move(one));
        }
        if (m_rules.draw) {
            JsonValue one = JsonValue::object();
            one.add("monthly", amount(m_rules.draw->monthly));
            one.add("kind", wordJson(commission::drawKindCode(m_rules.draw->kind)));
            m_scheme.add("draw", std::move(one));
        }
        if (m_rules.holdBack) {
            JsonValue one = JsonValue::object();
            one.add("share", rateJson(m_rules.holdBack->share));
            m_scheme.add("holdBack", std::move(one));
        }
    }

private:
    JsonValue amount(std::int64_t units) const { return JsonValue::ofText(money::printAmount(units, m_decimals)); }

    void teamRules()
    {
        if (m_rules.achievement) {
            JsonValue one = JsonValue::object();
            one.add("months", rateJson(m_rules.achievement->months));
            one.add("period", periodJson(m_rules.achievement->period));
            m_scheme.add("achievement", std::move(one));
        }
        if (m_rules.excess) {
            JsonValue one = JsonValue::object();
            one.add("share", rateJson(m_rules.excess->share));
            one.add("division", wordJson(commission::divisionCode(m_rules.excess->division)));
            one.add("period", periodJson(m_rules.excess->period));
            m_scheme.add("excess", std::move(one));
        }
    }

    void listedRules()
    {
        JsonValue products = JsonValue::list(), rankings = JsonValue::list();
        for (const commission::NewProductRule &rule : m_rules.newProducts) {
            JsonValue &one = products.items.emplace_back(JsonValue::object());
            one.add("product", wordJson(rule.product));
            if (rule.perUnit)
                one.add("perUnit", amount(*rule.perUnit));
            if (rule.rate)
                one.add("rate", rateJson(*rule.rate));
        }
        for (const commission::RankingRule &rule : m_rules.rankings) {
            JsonValue &one = rankings.items.emplace_back(JsonValue::object());
            one.add("who", wordJson(commission::rankedCode(rule.who)));
            JsonValue amounts = JsonValue::list();
            for (const std::int64_t units : rule.amounts)
                amounts.items.push_back(amount(units));
            one.add("amounts", std::move(amounts));
            one.add("period", periodJson(rule.period));
        }
        if (!products.items.empty())
            m_scheme.add("newProducts", std::move(products));
        if (!rankings.items.empty())
            m_scheme.add("rankings", std::move(rankings));
    }

    const BesideRules &m_rules;
    int m_decimals;
    JsonValue &m_scheme;
};

} // namespace

BesideRules readBesideRules(const SchemeFields &scheme, int decimals)
{
    BesideRules rules;
    if (const JsonValue *item = scheme.find("achievement"))
        rules.achievement = achievementOf(*item);
    if (const JsonValue *item = scheme.find("excess"))
        rules.excess = excessOf(*item);
    for (const JsonValue &item : scheme.list("newProducts"))
        rules.newProducts.push_back(productOf(item, rules.newProducts.size(), decimals));
    for (const JsonValue &item : scheme.list("rankings"))
        rules.rankings.push_back(rankingOf(item, rules.rankings.size(), decimals));
    if (const JsonValue *item = scheme.find("elimination"))
        rules.elimination = eliminationOf(*item);
    if (const JsonValue *item = scheme.find("draw"))
        rules.draw = drawOf(*item, decimals);
    if (const JsonValue *item = scheme.find("holdBack"))
        rules.holdBack = holdBackOf(*item);
    requireSound(rules);
    return rules;
}

void printBesideRules(const BesideRules &rules, int decimals, JsonValue &scheme)
{
    Printer(rules, decimals, scheme).print();
}

} // namespace quotasmith::exchange
