// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/why/variance_tables.h"

#include "core/money/money.h"
#include "text/convert.h"
#include "text/review/review_text.h"
#include "ui/models/words.h"

#include <algorithm>
#include <cstdlib>
#include <QCoreApplication>

namespace quotasmith::ui {

namespace {

using exchange::ColumnKind;

/// The words of bridges.
class VarianceWords {
    Q_DECLARE_TR_FUNCTIONS(VarianceWords)
};

QString endName()
{
    return VarianceWords::tr("Actual");
}

/// Of the whole difference; nothing where there is none.
std::optional<money::Rate> shareOf(std::int64_t amount, const ops::Variance &variance)
{
    const std::int64_t difference = money::subtractUnits(variance.end, variance.start);
    return difference == 0 ? std::nullopt : std::optional(money::Rate(amount, difference));
}

TableCell signedCell(const NumberWords &words, std::int64_t amount)
{
    TableCell cell = words.moneyCell(amount);
    if (amount > 0)
        cell.text = QLatin1Char('+') + cell.text;
    return cell;
}

} // namespace

TableContent varianceTable(const ops::Variance &variance, const NumberWords &words)
{
    TableContent content;
    content.title = VarianceWords::tr("What the difference is made of");
    content.columns = {{VarianceWords::tr("Effect")},
                       {VarianceWords::tr("Amount"), ColumnKind::Money, words.decimals()},
                       {VarianceWords::tr("Of the difference"), ColumnKind::Ratio}};
    const auto total = [&](const QString &name, std::int64_t amount) {
        content.rows.push_back({{NumberWords::textCell(name), words.moneyCell(amount), TableCell{}}, {}, true});
    };
    total(titled(text::againstName(variance.against)), variance.start);
    for (const ops::VarianceEffect &effect : variance.byCode())
        content.rows.push_back(
            {{NumberWords::textCell(titled(text::effectName(effect.code))), signedCell(words, effect.amount),
              NumberWords::shareCell(shareOf(effect.amount, variance))}});
    total(endName(), variance.end);
    return content;
}

TableContent varianceByNode(const ops::Variance &variance, const NumberWords &words)
{
    std::vector<const ops::VarianceEffect *> effects;
    for (const ops::VarianceEffect &effect : variance.effects)
        if (!effect.node.empty())
            effects.push_back(&effect);
    std::stable_sort(effects.begin(), effects.end(),
                     [](const auto *a, const auto *b) { return std::llabs(a->amount) > std::llabs(b->amount); });
    TableContent content;
    const bool isAccount = variance.kind == ops::VarianceKind::Customers;
    content.title = isAccount ? VarianceWords::tr("Customer by customer") : VarianceWords::tr("Product by product");
    content.columns = {{isAccount ? VarianceWords::tr("Customer") : VarianceWords::tr("Product")},
                       {VarianceWords::tr("Effect")},
                       {VarianceWords::tr("Amount"), ColumnKind::Money, words.decimals()},
                       {VarianceWords::tr("Of the difference"), ColumnKind::Ratio}};
    for (const ops::VarianceEffect *effect : effects)
        content.rows.push_back(
            {{NumberWords::textCell(text::fromUtf8(effect->name.empty() ? effect->node : effect->name)),
              NumberWords::textCell(titled(text::effectName(effect->code))), signedCell(words, effect->amount),
              NumberWords::shareCell(shareOf(effect->amount, variance))}});
    return content;
}

} // namespace quotasmith::ui
