// SPDX-License-Identifier: Apache-2.0
#include "text/diagnosis/indicator_text.h"

#include "text/convert.h"
#include "text/diagnosis/finding_text.h"
#include "text/format.h"
#include "text/name_text.h"

#include <QCoreApplication>

#include <algorithm>
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

/// The boxes by the codes the domain gives them, and what to do.
constexpr std::array kBoxes{
    Sentence{"weak", QT_TRANSLATE_NOOP("Diagnosis", "weak")},
    Sentence{"steady", QT_TRANSLATE_NOOP("Diagnosis", "steady")},
    Sentence{"workhorse", QT_TRANSLATE_NOOP("Diagnosis", "workhorse")},
    Sentence{"dilemma", QT_TRANSLATE_NOOP("Diagnosis", "doubtful")},
    Sentence{"core", QT_TRANSLATE_NOOP("Diagnosis", "core")},
    Sentence{"key", QT_TRANSLATE_NOOP("Diagnosis", "key player")},
    Sentence{"enigma", QT_TRANSLATE_NOOP("Diagnosis", "enigma")},
    Sentence{"high-potential", QT_TRANSLATE_NOOP("Diagnosis", "high potential")},
    Sentence{"star", QT_TRANSLATE_NOOP("Diagnosis", "star")},
};
constexpr std::array kBoxAdvice{
    Sentence{"last-place",
             QT_TRANSLATE_NOOP("Diagnosis",
                               "Agree on a last chance with a date; then the rule for the last place applies.")},
    Sentence{"train", QT_TRANSLATE_NOOP("Diagnosis", "Train the basics, and check again after a quarter.")},
    Sentence{"reward-and-train",
             QT_TRANSLATE_NOOP("Diagnosis", "Reward the result, and train before the accounts change.")},
    Sentence{"improve-or-move",
             QT_TRANSLATE_NOOP("Diagnosis", "Set weekly goals for a quarter; without progress find another place.")},
    Sentence{"develop", QT_TRANSLATE_NOOP("Diagnosis", "Keep steady: clear goals and one ability to raise this year.")},
    Sentence{"stretch",
             QT_TRANSLATE_NOOP("Diagnosis", "Give harder accounts and a stretch target, and hold on to them.")},
    Sentence{"find-cause",
             QT_TRANSLATE_NOOP("Diagnosis", "Find out what keeps the able from the result: accounts, target or will.")},
    Sentence{"coach", QT_TRANSLATE_NOOP("Diagnosis", "Coach: the star is one step away.")},
    Sentence{"manage-and-share",
             QT_TRANSLATE_NOOP("Diagnosis", "Let them lead and share what they do; secure them first.")},
};

QString words(const char *form)
{
    return QCoreApplication::translate("Diagnosis", form);
}

QString wordsOf(std::span<const Sentence> sentences, std::string_view code)
{
    const auto found =
        std::find_if(sentences.begin(), sentences.end(), [&](const Sentence &one) { return one.code == code; });
    return found == sentences.end() ? fromUtf8(code) : words(found->form);
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
    return wordsOf(kBoxes, diagnosis::nineBoxName(row, column));
}

QString nineBoxAdvice(int row, int column)
{
    return wordsOf(kBoxAdvice, diagnosis::nineBoxAdvice(row, column));
}

std::span<const Sentence> nineBoxNames()
{
    return kBoxes;
}

std::span<const Sentence> nineBoxAdviceSentences()
{
    return kBoxAdvice;
}

} // namespace quotasmith::text
