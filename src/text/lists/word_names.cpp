// SPDX-License-Identifier: Apache-2.0
#include "text/list_text.h"

#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array kTypes{
    Sentence{"text", QT_TRANSLATE_NOOP("List", "text")},
    Sentence{"code", QT_TRANSLATE_NOOP("List", "a code")},
    Sentence{"amount", QT_TRANSLATE_NOOP("List", "an amount (1200000, 1,200,000.50, 120万)")},
    Sentence{"quantity", QT_TRANSLATE_NOOP("List", "a value of the measure")},
    Sentence{"count", QT_TRANSLATE_NOOP("List", "a whole number")},
    Sentence{"rate", QT_TRANSLATE_NOOP("List", "a rate (5%, 0.05)")},
    Sentence{"number", QT_TRANSLATE_NOOP("List", "a number")},
    Sentence{"month", QT_TRANSLATE_NOOP("List", "a month (2027-05)")},
    Sentence{"period", QT_TRANSLATE_NOOP("List", "a period (2027, 2027H1, 2027Q2, 2027-05)")},
    Sentence{"of-year", QT_TRANSLATE_NOOP("List", "a period of the plan's year (2027Q2, 2027-05)")},
    Sentence{"week", QT_TRANSLATE_NOOP("List", "a week (2027-W18)")},
    Sentence{"date", QT_TRANSLATE_NOOP("List", "a date (2027-05-03)")},
    Sentence{"node", QT_TRANSLATE_NOOP("List", "a node's code")},
    Sentence{"choice", QT_TRANSLATE_NOOP("List", "one of a few words")},
    Sentence{"measure", QT_TRANSLATE_NOOP("List", "a measure's code")},
    Sentence{"yes-no", QT_TRANSLATE_NOOP("List", "yes or no")},
    Sentence{"setting", QT_TRANSLATE_NOOP("List", "what the key asks for")},
};

constexpr std::array kWords{
    Sentence{"any", QT_TRANSLATE_NOOP("List", "any")},
    Sentence{"novice", QT_TRANSLATE_NOOP("List", "novice")},
    Sentence{"mature", QT_TRANSLATE_NOOP("List", "mature")},
    Sentence{"senior", QT_TRANSLATE_NOOP("List", "senior")},
    Sentence{"performance", QT_TRANSLATE_NOOP("List", "past performance")},
    Sentence{"industry", QT_TRANSLATE_NOOP("List", "industry growth")},
    Sentence{"headcount", QT_TRANSLATE_NOOP("List", "headcount")},
    Sentence{"channels", QT_TRANSLATE_NOOP("List", "channels")},
    Sentence{"products", QT_TRANSLATE_NOOP("List", "products")},
    Sentence{"swot", QT_TRANSLATE_NOOP("List", "SWOT adjustment")},
    Sentence{"strength", QT_TRANSLATE_NOOP("List", "strength")},
    Sentence{"weakness", QT_TRANSLATE_NOOP("List", "weakness")},
    Sentence{"opportunity", QT_TRANSLATE_NOOP("List", "opportunity")},
    Sentence{"threat", QT_TRANSLATE_NOOP("List", "threat")},
    Sentence{"holiday", QT_TRANSLATE_NOOP("List", "day off")},
    Sentence{"workday", QT_TRANSLATE_NOOP("List", "day worked")},
    Sentence{"lead", QT_TRANSLATE_NOOP("List", "lead")},
    Sentence{"interest", QT_TRANSLATE_NOOP("List", "interest")},
    Sentence{"negotiation", QT_TRANSLATE_NOOP("List", "negotiation")},
    Sentence{"signed", QT_TRANSLATE_NOOP("List", "signed")},
    Sentence{"lost", QT_TRANSLATE_NOOP("List", "lost")},
    Sentence{"contacted", QT_TRANSLATE_NOOP("List", "contacted")},
    Sentence{"interviewed", QT_TRANSLATE_NOOP("List", "interviewed")},
    Sentence{"offered", QT_TRANSLATE_NOOP("List", "offered")},
    Sentence{"hired", QT_TRANSLATE_NOOP("List", "hired")},
    Sentence{"dropped", QT_TRANSLATE_NOOP("List", "dropped")},
    Sentence{"acquisition", QT_TRANSLATE_NOOP("List", "winning customers")},
    Sentence{"conversion", QT_TRANSLATE_NOOP("List", "converting them")},
    Sentence{"retention", QT_TRANSLATE_NOOP("List", "keeping them")},
    Sentence{"referral", QT_TRANSLATE_NOOP("List", "being referred")},
    Sentence{"product", QT_TRANSLATE_NOOP("List", "product")},
    Sentence{"price", QT_TRANSLATE_NOOP("List", "price")},
    Sentence{"channel", QT_TRANSLATE_NOOP("List", "channel")},
    Sentence{"promotion", QT_TRANSLATE_NOOP("List", "promotion")},
    Sentence{"team", QT_TRANSLATE_NOOP("List", "team")},
    Sentence{"open", QT_TRANSLATE_NOOP("List", "open")},
    Sentence{"doing", QT_TRANSLATE_NOOP("List", "under way")},
    Sentence{"done", QT_TRANSLATE_NOOP("List", "done")},
    Sentence{"acted", QT_TRANSLATE_NOOP("List", "made an action")},
    Sentence{"dismissed", QT_TRANSLATE_NOOP("List", "not relevant")},
    Sentence{"hard", QT_TRANSLATE_NOOP("List", "hard indicator")},
    Sentence{"soft", QT_TRANSLATE_NOOP("List", "soft indicator")},
    Sentence{"attainment", QT_TRANSLATE_NOOP("List", "attainment of the target")},
    Sentence{"growth", QT_TRANSLATE_NOOP("List", "growth on last year")},
    Sentence{"value", QT_TRANSLATE_NOOP("List", "the value itself")},
    Sentence{"scored", QT_TRANSLATE_NOOP("List", "a typed score")},
    Sentence{"day", QT_TRANSLATE_NOOP("List", "day")},
    Sentence{"week", QT_TRANSLATE_NOOP("List", "week")},
    Sentence{"month", QT_TRANSLATE_NOOP("List", "month")},
    Sentence{"quarter", QT_TRANSLATE_NOOP("List", "quarter")},
    Sentence{"year", QT_TRANSLATE_NOOP("List", "year")},
    Sentence{"day-stopped", QT_TRANSLATE_NOOP("List", "where the day stopped")},
    Sentence{"day-voices", QT_TRANSLATE_NOOP("List", "customers' words")},
    Sentence{"day-tomorrow", QT_TRANSLATE_NOOP("List", "what changes tomorrow")},
    Sentence{"week-funnel", QT_TRANSLATE_NOOP("List", "leads and conversion")},
    Sentence{"week-channel", QT_TRANSLATE_NOOP("List", "channel and script")},
    Sentence{"month-attainment", QT_TRANSLATE_NOOP("List", "attainment and revenue a head")},
    Sentence{"month-allocation", QT_TRANSLATE_NOOP("List", "targets and incentives")},
    Sentence{"quarter-strategies", QT_TRANSLATE_NOOP("List", "effect of the strategies")},
    Sentence{"quarter-market", QT_TRANSLATE_NOOP("List", "moves of the market")},
    Sentence{"year-target", QT_TRANSLATE_NOOP("List", "target of the year")},
    Sentence{"year-ability", QT_TRANSLATE_NOOP("List", "ability gained")},
    Sentence{"year-next", QT_TRANSLATE_NOOP("List", "growth of next year")},
    Sentence{"other", QT_TRANSLATE_NOOP("List", "other")},
    Sentence{"plan", QT_TRANSLATE_NOOP("List", "plan")},
    Sentence{"do", QT_TRANSLATE_NOOP("List", "do")},
    Sentence{"check", QT_TRANSLATE_NOOP("List", "check")},
    Sentence{"act", QT_TRANSLATE_NOOP("List", "act")},
    Sentence{"case", QT_TRANSLATE_NOOP("List", "case of the month")},
    Sentence{"champion", QT_TRANSLATE_NOOP("List", "champion of the month")},
    Sentence{"whole", QT_TRANSLATE_NOOP("List", "shared out")},
    Sentence{"overlay", QT_TRANSLATE_NOOP("List", "counted twice")},
    Sentence{"recoverable", QT_TRANSLATE_NOOP("List", "owed")},
    Sentence{"guaranteed", QT_TRANSLATE_NOOP("List", "guaranteed")},
    Sentence{"prize", QT_TRANSLATE_NOOP("List", "prize")},
    Sentence{"raise", QT_TRANSLATE_NOOP("List", "raise")},
    Sentence{"spoken", QT_TRANSLATE_NOOP("List", "spoken praise")},
    Sentence{"written", QT_TRANSLATE_NOOP("List", "written praise")},
    Sentence{"yes", QT_TRANSLATE_NOOP("List", "yes")},
    Sentence{"no", QT_TRANSLATE_NOOP("List", "no")},
};

} // namespace

std::span<const Sentence> listTypeNames()
{
    return kTypes;
}

std::span<const Sentence> listWordNames()
{
    return kWords;
}

} // namespace quotasmith::text
