// SPDX-License-Identifier: Apache-2.0
#include "text/commission/beside_text.h"

#include "text/commission/scheme_text.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace quotasmith::text {

namespace {

constexpr int kRatePlaces = 4;

class Words {
    Q_DECLARE_TR_FUNCTIONS(BesideRules)
};

QString percent(const money::Rate &rate)
{
    return rateText(rate, kRatePlaces);
}

QString divisionText(commission::PoolDivision division)
{
    switch (division) {
    case commission::PoolDivision::Equally:
        return Words::tr("divided equally");
    case commission::PoolDivision::ByActual:
        return Words::tr("divided by what each has brought");
    case commission::PoolDivision::ByOwnExcess:
        break;
    }
    return Words::tr("divided by what each has above the own target");
}

QString rankingText(const commission::RankingRule &rule, int decimals)
{
    QStringList amounts;
    for (const std::int64_t amount : rule.amounts)
        amounts << amountText(amount, decimals);
    const QString list = amounts.join(Words::tr(", "));
    return rule.who == commission::Ranked::People
               ? Words::tr("Ranking bonus (%1): the first people by attainment have %2.")
                     .arg(schemePeriodName(rule.period), list)
               : Words::tr("Ranking bonus (%1): the first teams by attainment have %2, divided equally.")
                     .arg(schemePeriodName(rule.period), list);
}

QString productText(const std::string &code, const plan::Tree &products)
{
    const auto node = products.find(code);
    return node ? nodeName(products.node(*node)) : fromUtf8(code);
}

QString newProductText(const commission::NewProductRule &rule, int decimals, const plan::Tree &products)
{
    const QString product = productText(rule.product, products);
    return rule.perUnit
               ? Words::tr("New-product bonus: %1 a unit of %2.").arg(amountText(*rule.perUnit, decimals), product)
               : Words::tr("New-product bonus: %1 of the amount of %2.")
                     .arg(percent(rule.rate.value_or(money::Rate())), product);
}

QString drawText(const commission::DrawRule &rule, int decimals)
{
    const QString amount = amountText(rule.monthly, decimals);
    return rule.kind == commission::DrawKind::Recoverable
               ? Words::tr("Draw: at least %1 a month; what was advanced is settled with later commission.").arg(amount)
               : Words::tr("Draw: at least %1 a month, not to be paid back.").arg(amount);
}

} // namespace

std::vector<QString> besideTexts(const commission::BesideRules &rules, int decimals, const plan::Tree &products)
{
    std::vector<QString> texts;
    if (rules.achievement)
        texts.push_back(
            Words::tr("Achievement bonus (%1): when the team reaches its target, %2 months' wage each.")
                .arg(schemePeriodName(rules.achievement->period), fromUtf8(rules.achievement->months.decimalText(2))));
    if (rules.excess)
        texts.push_back(Words::tr("Excess bonus (%1): %2 of what the team has above its target, %3.")
                            .arg(schemePeriodName(rules.excess->period), percent(rules.excess->share),
                                 divisionText(rules.excess->division)));
    for (const commission::NewProductRule &rule : rules.newProducts)
        texts.push_back(newProductText(rule, decimals, products));
    for (const commission::RankingRule &rule : rules.rankings)
        texts.push_back(rankingText(rule, decimals));
    if (rules.draw)
        texts.push_back(drawText(*rules.draw, decimals));
    if (rules.holdBack)
        texts.push_back(Words::tr("Held back: %1 of the commission waits until the customers have paid.")
                            .arg(percent(rules.holdBack->share)));
    if (rules.elimination)
        texts.push_back(
            Words::tr("Watched: who stays under %1 for %n period(s) in a row.", nullptr, rules.elimination->periods)
                .arg(percent(rules.elimination->below)));
    return texts;
}

} // namespace quotasmith::text
