// SPDX-License-Identifier: Apache-2.0
#include "text/commission/scheme_text.h"

#include "text/commission/scheme_part.h"
#include "text/convert.h"
#include "text/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace quotasmith::text {

namespace {

constexpr int kRatePlaces = 4;

constexpr std::array kMethods{QT_TRANSLATE_NOOP("Commission", "whole amount at one rate"),
                              QT_TRANSLATE_NOOP("Commission", "progressive from the first unit"),
                              QT_TRANSLATE_NOOP("Commission", "progressive above the first threshold"),
                              QT_TRANSLATE_NOOP("Commission", "curve"), QT_TRANSLATE_NOOP("Commission", "overage")};
constexpr std::array kPeriods{QT_TRANSLATE_NOOP("Commission", "monthly"), QT_TRANSLATE_NOOP("Commission", "quarterly"),
                              QT_TRANSLATE_NOOP("Commission", "yearly"),
                              QT_TRANSLATE_NOOP("Commission", "year to date")};

constexpr std::array kFindings{
    Sentence{"method-missing",
             QT_TRANSLATE_NOOP("Commission", "No method is named, and there is no default one. Name it: {changes}.")},
    Sentence{"overlap",
             QT_TRANSLATE_NOOP("Commission", "{part} ends behind the start of the next tier. Let it end at {value}.")},
    Sentence{"gap", QT_TRANSLATE_NOOP("Commission", "{part} ends before the next tier begins. Let it end at {value}.")},
    Sentence{"order", QT_TRANSLATE_NOOP("Commission", "{part} does not begin behind the one before it. Remove it.")},
    Sentence{"falling-rate",
             QT_TRANSLATE_NOOP("Commission", "{part} has a lower rate than the tier before it: more is paid less. At "
                                             "least {value} would be needed.")},
    Sentence{"falling-pay",
             QT_TRANSLATE_NOOP("Commission", "{part} pays less than the point before it. At least {value} would be "
                                             "needed.")},
    Sentence{"unreachable-tier",
             QT_TRANSLATE_NOOP("Commission", "{part} ends below the gate, so its rate is never paid. Remove it.")},
    Sentence{"percent-as-amount",
             QT_TRANSLATE_NOOP("Commission", "{part} looks like a percentage typed as a number. Perhaps {value} is "
                                             "meant.")},
    Sentence{"amount-as-percent",
             QT_TRANSLATE_NOOP("Commission", "{part} looks like a share, but tiers count in amounts here. Write the "
                                             "amount, or: {changes}.")},
    Sentence{"no-rule-below",
             QT_TRANSLATE_NOOP("Commission", "Nothing is said of what lies below {at}. Write it down: {changes}.")},
    Sentence{"pay-ends",
             QT_TRANSLATE_NOOP("Commission", "Behind {part}, the last point, nothing more is paid. Add a point as far "
                                             "out as anybody may come[, or say that it is the most: {changes}].")},
};

constexpr std::array kRules{
    Sentence{"commission", QT_TRANSLATE_NOOP("Commission", "commission")},
    Sentence{"correction", QT_TRANSLATE_NOOP("Commission", "correction")},
    Sentence{"achievement", QT_TRANSLATE_NOOP("Commission", "achievement bonus")},
    Sentence{"excess", QT_TRANSLATE_NOOP("Commission", "excess bonus")},
    Sentence{"new-product", QT_TRANSLATE_NOOP("Commission", "new-product bonus")},
    Sentence{"ranking", QT_TRANSLATE_NOOP("Commission", "ranking bonus")},
    Sentence{"draw", QT_TRANSLATE_NOOP("Commission", "draw")},
    Sentence{"draw-recovery", QT_TRANSLATE_NOOP("Commission", "draw paid back")},
    Sentence{"hold-back", QT_TRANSLATE_NOOP("Commission", "held back")},
    Sentence{"release", QT_TRANSLATE_NOOP("Commission", "released")},
    Sentence{"clawback", QT_TRANSLATE_NOOP("Commission", "clawback")},
};
constexpr std::array kReasons{
    Sentence{"actual", QT_TRANSLATE_NOOP("Commission", "the actual has changed")},
    Sentence{"quota", QT_TRANSLATE_NOOP("Commission", "the target has changed")},
    Sentence{"scheme", QT_TRANSLATE_NOOP("Commission", "the scheme has changed")},
};
constexpr std::array kScenarios{
    Sentence{"low", QT_TRANSLATE_NOOP("Commission", "low")},
    Sentence{"plan", QT_TRANSLATE_NOOP("Commission", "plan")},
    Sentence{"high", QT_TRANSLATE_NOOP("Commission", "high")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Commission", text);
}

QString word(std::span<const Sentence> words, std::string_view code)
{
    const auto found = std::find_if(words.begin(), words.end(), [&](const Sentence &one) { return one.code == code; });
    return found == words.end() ? fromUtf8(code) : translated(found->form);
}

QString percent(const money::Rate &rate)
{
    return rateText(rate, kRatePlaces);
}

/// A method or a basis.
QString schemeWordName(std::string_view word)
{
    if (const auto method = commission::findMethod(word))
        return tierMethodName(*method);
    return translated(word == commission::basisCode(commission::TierBasis::Amount)
                          ? QT_TRANSLATE_NOOP("Commission", "amount")
                          : QT_TRANSLATE_NOOP("Commission", "attainment"));
}

/// The value of a change in the words its part is counted in.
QString valueText(const commission::LintChange &change, const commission::Scheme &scheme, int decimals)
{
    if (!change.word.empty())
        return schemeWordName(change.word);
    if (!change.value)
        return translated(QT_TRANSLATE_NOOP("Commission", "removed"));
    const std::string &part = change.part;
    if (part.ends_with(".from") || part.ends_with(".to"))
        return thresholdText(scheme, *change.value, decimals);
    if (part.ends_with(".pays") || part == "cap")
        return amountText(change.value->of(1), decimals);
    if (part.ends_with(".multiplier"))
        return fromUtf8(change.value->decimalText());
    return percent(*change.value);
}

} // namespace

QString tierMethodName(commission::TierMethod method)
{
    return translated(kMethods[static_cast<std::size_t>(method)]);
}

QString schemePeriodName(commission::SchemePeriod period)
{
    return translated(kPeriods[static_cast<std::size_t>(period)]);
}

QString thresholdText(const commission::Scheme &scheme, const money::Rate &at, int decimals)
{
    return scheme.basis == commission::TierBasis::Attainment ? percent(at) : amountText(at.of(1), decimals);
}

QString tiersText(const commission::Scheme &scheme, int decimals)
{
    QStringList parts;
    for (const commission::Tier &tier : scheme.tiers) {
        const QString rate =
            scheme.rate ? QStringLiteral("× ") + fromUtf8(tier.rate.decimalText()) : percent(tier.rate);
        parts << phrase(translated(QT_TRANSLATE_NOOP("Commission", "from {at} {rate}")),
                        {{"at", thresholdText(scheme, tier.from, decimals)}, {"rate", rate}});
    }
    for (const commission::CurvePoint &point : scheme.points)
        parts << phrase(
            translated(QT_TRANSLATE_NOOP("Commission", "at {at} {pays}")),
            {{"at", thresholdText(scheme, point.at, decimals)}, {"pays", amountText(point.pays.of(1), decimals)}});
    return parts.join(translated(QT_TRANSLATE_NOOP("Commission", "; ")));
}

QString lintText(const commission::LintFinding &finding, const commission::Scheme &scheme, int decimals)
{
    Values values{{"part", schemePartText(finding.part, scheme, decimals)}};
    QStringList changes;
    for (const commission::LintChange &change : finding.changes) {
        const QString value = valueText(change, scheme, decimals);
        values.emplace("value", value);
        changes << schemePartText(change.part, scheme, decimals) + QStringLiteral(" = ") + value;
    }
    values["changes"] = changes.join(QStringLiteral(", "));
    if (!scheme.tiers.empty())
        values["at"] = thresholdText(scheme, scheme.tiers.front().from, decimals);
    QString said = phrase(word(kFindings, finding.code), values);
    if (!said.isEmpty())
        said[0] = said[0].toUpper(); // a part may begin the sentence
    return said;
}

QString payRuleName(std::string_view rule)
{
    return word(kRules, rule);
}

QString correctionReason(std::string_view reason)
{
    return word(kReasons, reason);
}

QString scenarioName(std::string_view code)
{
    if (code.starts_with('p') && code.size() == 3)
        return fromUtf8(code).toUpper();
    return word(kScenarios, code);
}

std::span<const Sentence> lintSentences()
{
    return kFindings;
}

} // namespace quotasmith::text
