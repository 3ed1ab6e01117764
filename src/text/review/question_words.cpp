// SPDX-License-Identifier: Apache-2.0
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "text/review/score_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array<const char *, 5> kCadences{
    QT_TRANSLATE_NOOP("Review", "day"), QT_TRANSLATE_NOOP("Review", "week"), QT_TRANSLATE_NOOP("Review", "month"),
    QT_TRANSLATE_NOOP("Review", "quarter"), QT_TRANSLATE_NOOP("Review", "year")};

constexpr std::array kQuestions{
    Sentence{"day-stopped", QT_TRANSLATE_NOOP("Review", "How far did today carry the month, and where did it stop?")},
    Sentence{"day-voices", QT_TRANSLATE_NOOP("Review", "What did customers say today that we had not heard before?")},
    Sentence{"day-tomorrow", QT_TRANSLATE_NOOP("Review", "What one thing will we do differently tomorrow?")},
    Sentence{"week-funnel",
             QT_TRANSLATE_NOOP("Review", "Did more leads become orders than last week, and at what order value?")},
    Sentence{"week-channel",
             QT_TRANSLATE_NOOP("Review", "Which channel and which script go on, and which do we change next week?")},
    Sentence{
        "month-attainment",
        QT_TRANSLATE_NOOP("Review", "How much of the month's target was reached, and how much does each head bring?")},
    Sentence{"month-allocation",
             QT_TRANSLATE_NOOP("Review", "Do targets or incentives have to be allotted anew for next month?")},
    Sentence{"quarter-strategies",
             QT_TRANSLATE_NOOP("Review", "Which strategies have worked, and which do we stop or scale up?")},
    Sentence{
        "quarter-market",
        QT_TRANSLATE_NOOP("Review", "What moved in the market, and what does it mean for products and customers?")},
    Sentence{"year-target", QT_TRANSLATE_NOOP("Review", "How near did the year come to its target, and why?")},
    Sentence{"year-ability", QT_TRANSLATE_NOOP("Review", "What can the team do now that it could not a year ago?")},
    Sentence{"year-next", QT_TRANSLATE_NOOP("Review", "Where will next year's growth come from?")},
};

/// Numbers that are no measure.
constexpr std::array kNumbers{
    Sentence{"attainment", QT_TRANSLATE_NOOP("Review", "Attainment")},
    Sentence{"gap", QT_TRANSLATE_NOOP("Review", "Ahead of the target")},
    Sentence{"growth", QT_TRANSLATE_NOOP("Review", "Growth on last year")},
    Sentence{"revenueAHead", QT_TRANSLATE_NOOP("Review", "Revenue a head")},
    Sentence{"findings", QT_TRANSLATE_NOOP("Review", "Findings nobody has answered")},
    Sentence{"actionsOverdue", QT_TRANSLATE_NOOP("Review", "Actions overdue")},
    Sentence{"problemsOpen", QT_TRANSLATE_NOOP("Review", "Problems still open")},
    Sentence{"strategies", QT_TRANSLATE_NOOP("Review", "Strategies")},
};

QString words(std::span<const Sentence> sentences, std::string_view code)
{
    const auto found =
        std::find_if(sentences.begin(), sentences.end(), [code](const Sentence &one) { return one.code == code; });
    return found == sentences.end() ? fromUtf8(code) : QCoreApplication::translate("Review", found->form);
}

} // namespace

QString cadenceName(review::Cadence cadence)
{
    return QCoreApplication::translate("Review", kCadences.at(static_cast<std::size_t>(cadence)));
}

QString questionText(std::string_view code)
{
    return words(kQuestions, code);
}

QString questionNumberName(std::string_view code)
{
    const auto measure = plan::findMeasure(code);
    return measure ? measureName(*measure) : words(kNumbers, code);
}

QString questionNumberText(const ops::QuestionNumber &number, const std::optional<money::Rate> &value,
                           const plan::PlanSettings &settings)
{
    if (!value)
        return noValue();
    switch (number.form) {
    case ops::NumberForm::Money:
        return amountText(value->of(1), settings.currency.exponent);
    case ops::NumberForm::Share:
        return rateText(value);
    case ops::NumberForm::Days:
        return fromUtf8(value->decimalText(1));
    case ops::NumberForm::Count:
        break;
    }
    return countText(value->of(1));
}

std::span<const Sentence> questionSentences()
{
    return kQuestions;
}

std::span<const Sentence> questionNumberNames()
{
    return kNumbers;
}

} // namespace quotasmith::text
