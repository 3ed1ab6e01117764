// SPDX-License-Identifier: Apache-2.0
#include "text/execution/execution_text.h"

#include "text/convert.h"
#include "text/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string>

namespace quotasmith::text {

namespace {

/// Of the whole codes, and of the shapes `every-`, `nth-`, `last-`, `day-`: %1 is the day or its number, %2 the nth.
constexpr std::array kCadences{
    Sentence{"daily", QT_TRANSLATE_NOOP("Execution", "every day")},
    Sentence{"week-end", QT_TRANSLATE_NOOP("Execution", "week end")},
    Sentence{"month-end", QT_TRANSLATE_NOOP("Execution", "month end")},
    Sentence{"quarter-end", QT_TRANSLATE_NOOP("Execution", "quarter end")},
    Sentence{"half-end", QT_TRANSLATE_NOOP("Execution", "half end")},
    Sentence{"year-end", QT_TRANSLATE_NOOP("Execution", "year end")},
    Sentence{"every", QT_TRANSLATE_NOOP("Execution", "every %1")},
    Sentence{"nth", QT_TRANSLATE_NOOP("Execution", "%2 %1")},
    Sentence{"last", QT_TRANSLATE_NOOP("Execution", "last %1")},
    Sentence{"day", QT_TRANSLATE_NOOP("Execution", "day %1")},
    Sentence{"1", QT_TRANSLATE_NOOP("Execution", "Monday")},
    Sentence{"2", QT_TRANSLATE_NOOP("Execution", "Tuesday")},
    Sentence{"3", QT_TRANSLATE_NOOP("Execution", "Wednesday")},
    Sentence{"4", QT_TRANSLATE_NOOP("Execution", "Thursday")},
    Sentence{"5", QT_TRANSLATE_NOOP("Execution", "Friday")},
    Sentence{"6", QT_TRANSLATE_NOOP("Execution", "Saturday")},
    Sentence{"7", QT_TRANSLATE_NOOP("Execution", "Sunday")},
    Sentence{"nth-1", QT_TRANSLATE_NOOP("Execution", "first")},
    Sentence{"nth-2", QT_TRANSLATE_NOOP("Execution", "second")},
    Sentence{"nth-3", QT_TRANSLATE_NOOP("Execution", "third")},
    Sentence{"nth-4", QT_TRANSLATE_NOOP("Execution", "fourth")},
    Sentence{"nth-5", QT_TRANSLATE_NOOP("Execution", "fifth")},
};

/// By the codes of the domain, each behind what it is of.
constexpr std::array kWords{
    Sentence{"reminder.milestone", QT_TRANSLATE_NOOP("Execution", "milestone")},
    Sentence{"reminder.project", QT_TRANSLATE_NOOP("Execution", "end of a project")},
    Sentence{"reminder.action", QT_TRANSLATE_NOOP("Execution", "action")},
    Sentence{"reminder.step", QT_TRANSLATE_NOOP("Execution", "step of the execution table")},
    Sentence{"reminder.follow-up", QT_TRANSLATE_NOOP("Execution", "customer to call")},
    Sentence{"reminder.season", QT_TRANSLATE_NOOP("Execution", "season to prepare")},
    Sentence{"reminder.hold", QT_TRANSLATE_NOOP("Execution", "hold that ends")},
    Sentence{"reminder.close", QT_TRANSLATE_NOOP("Execution", "month to review and close")},
    Sentence{"reminder.risk", QT_TRANSLATE_NOOP("Execution", "risk to look at")},
    Sentence{"reminder.reading", QT_TRANSLATE_NOOP("Execution", "indicator to read")},
    Sentence{"reminder.talk", QT_TRANSLATE_NOOP("Execution", "performance talk")},
    Sentence{"reminder.training", QT_TRANSLATE_NOOP("Execution", "training")},
    Sentence{"reminder.problem", QT_TRANSLATE_NOOP("Execution", "problem to settle")},
    Sentence{"roi.stop", QT_TRANSLATE_NOOP("Execution", "stop")},
    Sentence{"roi.keep", QT_TRANSLATE_NOOP("Execution", "keep")},
    Sentence{"roi.scale", QT_TRANSLATE_NOOP("Execution", "scale up")},
    Sentence{"risk.low", QT_TRANSLATE_NOOP("Execution", "low")},
    Sentence{"risk.watch", QT_TRANSLATE_NOOP("Execution", "to watch")},
    Sentence{"risk.high", QT_TRANSLATE_NOOP("Execution", "high")},
    Sentence{"source.opportunities", QT_TRANSLATE_NOOP("Execution", "own opportunities")},
    Sentence{"source.actuals", QT_TRANSLATE_NOOP("Execution", "own actuals")},
    Sentence{"source.company.opportunities", QT_TRANSLATE_NOOP("Execution", "the company's opportunities")},
    Sentence{"source.company.actuals", QT_TRANSLATE_NOOP("Execution", "the company's actuals")},
    Sentence{"meeting.morning",
             QT_TRANSLATE_NOOP("Execution", "15 minutes: everybody names one key action for today.")},
    Sentence{"meeting.evening",
             QT_TRANSLATE_NOOP("Execution",
                               "30 minutes: everybody brings one success and one open problem; remedies are "
                               "found together.")},
    Sentence{"meeting.weekly",
             QT_TRANSLATE_NOOP("Execution", "60 minutes: the week's attainment, the main blockage, what "
                                            "changes next week.")},
    Sentence{"meeting.monthly", QT_TRANSLATE_NOOP("Execution", "90 minutes: ranking, three best cases, champion of the "
                                                               "month.")},
    Sentence{"meeting.quarterly", QT_TRANSLATE_NOOP("Execution", "Do the strategies work, did the market move: what "
                                                                 "stops, what grows, targets of the next quarter.")},
    Sentence{"meeting.other", QT_TRANSLATE_NOOP("Execution", "What is decided gets an owner and a day.")},
};

QString words(std::span<const Sentence> sentences, const std::string &code)
{
    const auto found =
        std::find_if(sentences.begin(), sentences.end(), [&](const Sentence &each) { return each.code == code; });
    return found == sentences.end() ? noValue() : QCoreApplication::translate("Execution", found->form);
}

QString cadenceWord(const std::string &code)
{
    return words(kCadences, code);
}

} // namespace

QString cadenceName(const plan::Cadence &cadence)
{
    switch (cadence.kind) {
    case plan::CadenceKind::Weekday:
        return cadenceWord("every").arg(cadenceWord(std::to_string(cadence.weekday)));
    case plan::CadenceKind::NthWeekday:
        return cadenceWord("nth").arg(cadenceWord(std::to_string(cadence.weekday)),
                                      cadenceWord("nth-" + std::to_string(cadence.number)));
    case plan::CadenceKind::LastWeekday:
        return cadenceWord("last").arg(cadenceWord(std::to_string(cadence.weekday)));
    case plan::CadenceKind::MonthDay:
        return cadenceWord("day").arg(cadence.number);
    default:
        return cadenceWord(plan::cadenceCode(cadence));
    }
}

QString weekSpanName(const plan::WeekSpan &weeks)
{
    if (weeks.first == weeks.last)
        return QCoreApplication::translate("Execution", "week %1").arg(weeks.first);
    return QCoreApplication::translate("Execution", "weeks %1–%2").arg(weeks.first).arg(weeks.last);
}

QString reminderKindName(execution::ReminderKind kind)
{
    return words(kWords, "reminder." + std::string(execution::reminderKindCode(kind)));
}

QString roiVerdictName(execution::RoiVerdict verdict)
{
    return words(kWords, "roi." + std::string(execution::roiVerdictCode(verdict)));
}

QString riskBandName(execution::RiskBand band)
{
    return words(kWords, "risk." + std::string(execution::riskBandCode(band)));
}

QString ratioSourceName(const ops::Activity &activity)
{
    const std::string code(ops::ratioSourceCode(activity.source));
    return words(kWords, (activity.isOwn ? "source." : "source.company.") + code);
}

QString meetingAgenda(plan::MeetingKind kind)
{
    return words(kWords, "meeting." + std::string(plan::meetingKindCode(kind)));
}

QString daysLeftText(int days)
{
    if (days == 0)
        return QCoreApplication::translate("Execution", "today");
    return days > 0 ? QCoreApplication::translate("Execution", "in %n day(s)", nullptr, days)
                    : QCoreApplication::translate("Execution", "%n day(s) over", nullptr, -days);
}

QString returnText(const std::optional<money::Rate> &rate)
{
    return rate ? fromUtf8(rate->decimalText(2)) : noValue();
}

std::span<const Sentence> cadenceSentences()
{
    return kCadences;
}

std::span<const Sentence> executionSentences()
{
    return kWords;
}

} // namespace quotasmith::text
