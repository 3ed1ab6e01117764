// SPDX-License-Identifier: Apache-2.0
#include "text/diagnosis/indicator_text.h"

#include "text/convert.h"
#include "text/diagnosis/finding_text.h"
#include "text/format.h"
#include "text/name_text.h"

#include <QCoreApplication>

#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array kSegments{QT_TRANSLATE_NOOP("Diagnosis", "KA"), QT_TRANSLATE_NOOP("Diagnosis", "mid-tier"),
                               QT_TRANSLATE_NOOP("Diagnosis", "long tail")};
constexpr std::array kTenures{QT_TRANSLATE_NOOP("Diagnosis", "novice"), QT_TRANSLATE_NOOP("Diagnosis", "mature"),
                              QT_TRANSLATE_NOOP("Diagnosis", "senior")};
constexpr std::array kStages{QT_TRANSLATE_NOOP("Diagnosis", "lead"), QT_TRANSLATE_NOOP("Diagnosis", "interest"),
                             QT_TRANSLATE_NOOP("Diagnosis", "negotiation"), QT_TRANSLATE_NOOP("Diagnosis", "signed"),
                             QT_TRANSLATE_NOOP("Diagnosis", "lost")};
constexpr std::array<std::string_view, 3> kSteps{"lead-to-interest", "interest-to-negotiation",
                                                 "negotiation-to-signed"};

/// By row, then column: what the attainment of the able and the less able says.
constexpr std::array kBoxes{
    QT_TRANSLATE_NOOP("Diagnosis", "weak"),      QT_TRANSLATE_NOOP("Diagnosis", "doubtful"),
    QT_TRANSLATE_NOOP("Diagnosis", "lucky"),     QT_TRANSLATE_NOOP("Diagnosis", "behind"),
    QT_TRANSLATE_NOOP("Diagnosis", "core"),      QT_TRANSLATE_NOOP("Diagnosis", "reliable"),
    QT_TRANSLATE_NOOP("Diagnosis", "potential"), QT_TRANSLATE_NOOP("Diagnosis", "rising"),
    QT_TRANSLATE_NOOP("Diagnosis", "star"),
};
constexpr std::array kBoxAdvice{
    QT_TRANSLATE_NOOP("Diagnosis", "Agree on a last chance with a date; then the rule for the last place applies."),
    QT_TRANSLATE_NOOP("Diagnosis", "Train the basics, and check again after a quarter."),
    QT_TRANSLATE_NOOP("Diagnosis", "Find out what the result rests on, and train before the accounts change."),
    QT_TRANSLATE_NOOP("Diagnosis", "Look at funnel and accounts together, and set weekly goals."),
    QT_TRANSLATE_NOOP("Diagnosis", "Keep steady: clear goals and one ability to raise this year."),
    QT_TRANSLATE_NOOP("Diagnosis", "Hold on to them: recognition, and the next step in sight."),
    QT_TRANSLATE_NOOP("Diagnosis", "Coach: find out what keeps the able from the result, accounts, target or will."),
    QT_TRANSLATE_NOOP("Diagnosis", "Give harder accounts and a mentor; the star is one step away."),
    QT_TRANSLATE_NOOP("Diagnosis", "Let them lead and share what they do; secure them first."),
};

QString words(const char *form)
{
    return QCoreApplication::translate("Diagnosis", form);
}

std::size_t boxAt(int row, int column)
{
    return static_cast<std::size_t>(row * 3 + column);
}

} // namespace

QString indicatorName(diagnosis::Indicator indicator)
{
    if (indicator == diagnosis::Indicator::DealSize)
        return words(QT_TRANSLATE_NOOP("Diagnosis", "deal size"));
    if (indicator == diagnosis::Indicator::RevenueAHead)
        return words(QT_TRANSLATE_NOOP("Diagnosis", "revenue a head"));
    return evidenceName(diagnosis::indicatorCode(indicator));
}

QString indicatorText(diagnosis::Indicator indicator, const std::optional<money::Rate> &value,
                      const plan::PlanSettings &settings)
{
    if (!value)
        return noValue();
    switch (diagnosis::formOf(indicator)) {
    case diagnosis::IndicatorForm::Money:
        return amountText(value->of(1), settings.currency.exponent);
    case diagnosis::IndicatorForm::Count:
        return countText(value->of(1));
    case diagnosis::IndicatorForm::Share:
        return rateText(value, 1);
    case diagnosis::IndicatorForm::Days:
        break;
    }
    return phrase(words(QT_TRANSLATE_NOOP("Diagnosis", "{number} days")),
                  {{"number", fromUtf8(value->decimalText(1))}});
}

QString growthText(const std::optional<money::Rate> &growth)
{
    if (!growth)
        return noValue();
    const QString text = rateText(growth, 1);
    return growth->numerator() > 0 ? QStringLiteral("+") + text : text;
}

QString segmentName(diagnosis::Segment segment)
{
    return words(kSegments.at(static_cast<std::size_t>(segment)));
}

QString tenureName(plan::Tenure tenure)
{
    return words(kTenures.at(static_cast<std::size_t>(tenure)));
}

QString funnelStageName(plan::FunnelStage stage)
{
    return words(kStages.at(static_cast<std::size_t>(stage)));
}

QString funnelStepName(int stage)
{
    return evidenceName(kSteps.at(static_cast<std::size_t>(stage)));
}

QString rivalAnswerName(std::string_view code)
{
    if (code == "follow")
        return words(QT_TRANSLATE_NOOP("Diagnosis", "follow"));
    if (code == "differentiate")
        return words(QT_TRANSLATE_NOOP("Diagnosis", "be different"));
    return code == "either" ? words(QT_TRANSLATE_NOOP("Diagnosis", "either")) : fromUtf8(code);
}

QString nineBoxName(int row, int column)
{
    return words(kBoxes.at(boxAt(row, column)));
}

QString nineBoxAdvice(int row, int column)
{
    return words(kBoxAdvice.at(boxAt(row, column)));
}

} // namespace quotasmith::text
