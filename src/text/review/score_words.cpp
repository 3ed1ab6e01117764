// SPDX-License-Identifier: Apache-2.0
#include "text/review/score_words.h"

#include "core/plan/ratio.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/list_text.h"
#include "text/name_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace quotasmith::text {

namespace {

constexpr int kPlaces = 2; // of points

constexpr std::array<const char *, 4> kChanges{
    QT_TRANSLATE_NOOP("Review", "unchanged"), QT_TRANSLATE_NOOP("Review", "new"),
    QT_TRANSLATE_NOOP("Review", "dropped"), QT_TRANSLATE_NOOP("Review", "changed")};
constexpr std::array<const char *, 5> kRewards{
    QT_TRANSLATE_NOOP("Review", "target reached"), QT_TRANSLATE_NOOP("Review", "share of the excess"),
    QT_TRANSLATE_NOOP("Review", "new products"), QT_TRANSLATE_NOOP("Review", "ranking"),
    QT_TRANSLATE_NOOP("Review", "warning: below target")};
constexpr std::array<const char *, 3> kTops{QT_TRANSLATE_NOOP("Review", "by attainment"),
                                            QT_TRANSLATE_NOOP("Review", "by growth"),
                                            QT_TRANSLATE_NOOP("Review", "by new customers")};

QString words(const char *form)
{
    return QCoreApplication::translate("Review", form);
}

/// Attainment, growth and shares read as percent, everything else as it is.
bool isShare(const review::Standard &standard)
{
    if (standard.how == review::Measured::Attainment || standard.how == review::Measured::Growth)
        return true;
    return standard.how == review::Measured::Value && plan::kindOf(standard.measure) == plan::MeasureKind::Ratio &&
           plan::ratioForm(standard.measure) == plan::RatioForm::Share;
}

} // namespace

QString measuredName(review::Measured how)
{
    return listWordName(review::measuredCode(how));
}

QString cardName(const review::Card &card, const plan::Tree &tree)
{
    const auto at = card.node ? tree.find(*card.node) : std::nullopt;
    return phrase(QCoreApplication::translate("Review", "{level}[ below {node}]"),
                  {{"level", levelName(card.level)}, {"node", at ? nodeName(tree.node(*at)) : QString()}});
}

QString readingText(const review::Standard &standard, const std::optional<money::Rate> &reading)
{
    if (!reading)
        return noValue();
    return isShare(standard) ? rateText(reading) : fromUtf8(reading->decimalText(kPlaces));
}

QString scaleText(const review::Standard &standard)
{
    const review::ScoreScale &scale = standard.scale;
    if (scale.steps.empty())
        return QCoreApplication::translate("Review", "%1 → 0, %2 → 100")
            .arg(readingText(standard, scale.zeroAt), readingText(standard, scale.fullAt));
    QStringList parts;
    for (const auto &step : scale.steps)
        parts << QCoreApplication::translate("Review", "from %1: %2")
                     .arg(readingText(standard, step.from), fromUtf8(step.points.decimalText(kPlaces)));
    return parts.join(QCoreApplication::translate("Review", "; "));
}

QString pointsText(const std::optional<std::int64_t> &hundredths)
{
    return amountText(hundredths, kPlaces);
}

QString standardChangeName(review::StandardChange change)
{
    return words(kChanges.at(static_cast<std::size_t>(change)));
}

QString standardFieldName(std::string_view field)
{
    const plan::ListKind &kind = plan::listKind("scorecard");
    return field == "scale" ? QCoreApplication::translate("Review", "scale") : listFieldName(kind, kind.field(field));
}

QString rewardKindName(ops::RewardKind kind)
{
    return words(kRewards.at(static_cast<std::size_t>(kind)));
}

QString topByName(ops::TopBy by)
{
    return words(kTops.at(static_cast<std::size_t>(by)));
}

QString pdcaName(std::string_view code)
{
    return listWordName(code);
}

QString deviationText(const review::SuggestedProblem &problem, const ops::Problems &problems)
{
    const auto gap = problem.place.attained.gap();
    return QCoreApplication::translate("Review", "%1 has come to %2 of its target in %3, %4 short.")
        .arg(nodeName(problems.tree->node(problem.place.node)), rateText(problem.attainment), fromUtf8(problems.period),
             amountText(gap ? std::optional(-*gap) : std::nullopt, problems.settings.currency.exponent));
}

} // namespace quotasmith::text
