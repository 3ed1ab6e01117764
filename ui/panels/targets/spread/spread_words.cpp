// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/spread/spread_words.h"

#include "core/money/amount_text.h"
#include "text/convert.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace quotasmith::ui {

namespace {

QString translated(const char *sentence)
{
    return QCoreApplication::translate("quotasmith::ui::SpreadDialog", sentence);
}

} // namespace

QString methodExplanation(spread::Method method)
{
    using spread::Method;
    switch (method) {
    case Method::Proportional:
        return translated(QT_TRANSLATE_NOOP("quotasmith::ui::SpreadDialog",
                                            "Everybody below keeps the proportion there is now, month by month."));
    case Method::Equal:
        return translated(
            QT_TRANSLATE_NOOP("quotasmith::ui::SpreadDialog", "Everybody below gets the same, month by month."));
    case Method::History:
        return translated(QT_TRANSLATE_NOOP("quotasmith::ui::SpreadDialog",
                                            "Everybody below gets the share of last year's actuals, month by month."));
    case Method::Seasonal:
        return translated(
            QT_TRANSLATE_NOOP("quotasmith::ui::SpreadDialog",
                              "The months get the shares learned from the years before; their sum stays."));
    case Method::Pattern:
        return translated(QT_TRANSLATE_NOOP("quotasmith::ui::SpreadDialog",
                                            "The months or quarters get the weights you type; their sum stays."));
    case Method::WorkingDays:
        return translated(QT_TRANSLATE_NOOP("quotasmith::ui::SpreadDialog",
                                            "The months get shares by their working days; their sum stays."));
    case Method::StraightLine:
        return translated(QT_TRANSLATE_NOOP("quotasmith::ui::SpreadDialog",
                                            "From the first to the last month in even steps; the sum may change."));
    case Method::Percent:
        return translated(QT_TRANSLATE_NOOP("quotasmith::ui::SpreadDialog",
                                            "Every month changes by the percentage; the sum changes with it."));
    case Method::Growth:
        return translated(QT_TRANSLATE_NOOP("quotasmith::ui::SpreadDialog",
                                            "From the first month on each grows by the percentage over the one before; "
                                            "the sum changes."));
    case Method::Repeat:
        return translated(QT_TRANSLATE_NOOP("quotasmith::ui::SpreadDialog",
                                            "Every month becomes like the first one; the sum may change."));
    case Method::Reference:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("quotasmith::ui::SpreadDialog",
                                        "Everybody below gets the share of those below the node it is to be like."));
}

std::optional<std::vector<std::int64_t>> readPattern(const QString &typed)
{
    static const QRegularExpression kDivider(QStringLiteral("[\\s/,;:，、；：／－-]+"));
    std::vector<std::int64_t> weights;
    for (const QString &part : typed.split(kDivider, Qt::SkipEmptyParts)) {
        const auto weight = money::parseAmount(text::toUtf8(part), {0, 1, money::Finer::Refuse});
        if (weight.meaning != money::TextMeaning::Value || weight.units < 0)
            return std::nullopt;
        weights.push_back(weight.units);
    }
    return weights.empty() ? std::nullopt : std::optional(std::move(weights));
}

std::optional<money::Rate> readPercent(const QString &typed)
{
    QString number = typed.trimmed();
    if (number.startsWith(QLatin1Char('+')) || number.startsWith(QStringLiteral("＋")))
        number.remove(0, 1);
    const bool isMarked = number.endsWith(QLatin1Char('%')) || number.endsWith(QStringLiteral("％"));
    const money::ParsedRate parsed = money::parseRate(text::toUtf8(number));
    if (parsed.meaning != money::TextMeaning::Value)
        return std::nullopt;
    return isMarked ? parsed.rate : parsed.rate * money::Rate(1, 100);
}

} // namespace quotasmith::ui
