// SPDX-License-Identifier: Apache-2.0
#include "text/list_text.h"

#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array kLists{
    Sentence{"bridge", QT_TRANSLATE_NOOP("List", "bridge to the target")},
    Sentence{"swot", QT_TRANSLATE_NOOP("List", "SWOT")},
    Sentence{"ogsmt", QT_TRANSLATE_NOOP("List", "OGSMT sheet")},
    Sentence{"commitments", QT_TRANSLATE_NOOP("List", "commitments")},
    Sentence{"goals", QT_TRANSLATE_NOOP("List", "at-least goals")},
    Sentence{"approach", QT_TRANSLATE_NOOP("List", "ways to reach it")},
    Sentence{"service-rules", QT_TRANSLATE_NOOP("List", "service rules")},
    Sentence{"productivity", QT_TRANSLATE_NOOP("List", "productivity")},
    Sentence{"ramp", QT_TRANSLATE_NOOP("List", "ramp of newcomers")},
    Sentence{"cushions", QT_TRANSLATE_NOOP("List", "cushions")},
    Sentence{"vacancies", QT_TRANSLATE_NOOP("List", "vacancies")},
    Sentence{"markers", QT_TRANSLATE_NOOP("List", "season markers")},
    Sentence{"holidays", QT_TRANSLATE_NOOP("List", "holidays")},
    Sentence{"readings", QT_TRANSLATE_NOOP("List", "weekly readings")},
    Sentence{"indicators", QT_TRANSLATE_NOOP("List", "indicators")},
    Sentence{"opportunities", QT_TRANSLATE_NOOP("List", "opportunities")},
    Sentence{"contacts", QT_TRANSLATE_NOOP("List", "contacts")},
    Sentence{"visits", QT_TRANSLATE_NOOP("List", "customer visits")},
    Sentence{"rivals", QT_TRANSLATE_NOOP("List", "rivals")},
    Sentence{"needs", QT_TRANSLATE_NOOP("List", "surveyed needs")},
    Sentence{"zones", QT_TRANSLATE_NOOP("List", "market zones")},
    Sentence{"account-classes", QT_TRANSLATE_NOOP("List", "classes of accounts")},
    Sentence{"loss-reasons", QT_TRANSLATE_NOOP("List", "reasons for losses")},
    Sentence{"market-prices", QT_TRANSLATE_NOOP("List", "market prices")},
    Sentence{"motivation", QT_TRANSLATE_NOOP("List", "motivation survey")},
    Sentence{"abilities", QT_TRANSLATE_NOOP("List", "abilities")},
    Sentence{"reserve", QT_TRANSLATE_NOOP("List", "reserve bench")},
    Sentence{"strategies", QT_TRANSLATE_NOOP("List", "strategies")},
    Sentence{"projects", QT_TRANSLATE_NOOP("List", "projects")},
    Sentence{"actions", QT_TRANSLATE_NOOP("List", "actions")},
    Sentence{"findings", QT_TRANSLATE_NOOP("List", "handled findings")},
    Sentence{"scorecard", QT_TRANSLATE_NOOP("List", "scorecard standards")},
    Sentence{"scores", QT_TRANSLATE_NOOP("List", "scores and answers")},
    Sentence{"notes", QT_TRANSLATE_NOOP("List", "review notes")},
    Sentence{"problems", QT_TRANSLATE_NOOP("List", "problems")},
    Sentence{"cases", QT_TRANSLATE_NOOP("List", "cases of the month")},
    Sentence{"splits", QT_TRANSLATE_NOOP("List", "credit splits")},
    Sentence{"receipts", QT_TRANSLATE_NOOP("List", "cash receipts")},
    Sentence{"corrections", QT_TRANSLATE_NOOP("List", "pay corrections")},
    Sentence{"clawbacks", QT_TRANSLATE_NOOP("List", "clawbacks")},
    Sentence{"draws", QT_TRANSLATE_NOOP("List", "draws")},
    Sentence{"awards", QT_TRANSLATE_NOOP("List", "awards")},
    Sentence{"relief", QT_TRANSLATE_NOOP("List", "quota relief")},
    Sentence{"approvers", QT_TRANSLATE_NOOP("List", "approvers")},
    Sentence{"strategy-months", QT_TRANSLATE_NOOP("List", "cost and return of strategies")},
    Sentence{"milestones", QT_TRANSLATE_NOOP("List", "milestones")},
    Sentence{"results", QT_TRANSLATE_NOOP("List", "key results")},
    Sentence{"schedule", QT_TRANSLATE_NOOP("List", "execution table")},
    Sentence{"trials", QT_TRANSLATE_NOOP("List", "trials of new products")},
    Sentence{"budget", QT_TRANSLATE_NOOP("List", "budget")},
    Sentence{"spend", QT_TRANSLATE_NOOP("List", "spending")},
    Sentence{"risks", QT_TRANSLATE_NOOP("List", "risks")},
    Sentence{"meetings", QT_TRANSLATE_NOOP("List", "meetings")},
    Sentence{"talks", QT_TRANSLATE_NOOP("List", "performance talks")},
    Sentence{"training", QT_TRANSLATE_NOOP("List", "training")},
    Sentence{"cadences", QT_TRANSLATE_NOOP("List", "indicators to read")},
    Sentence{"aliases", QT_TRANSLATE_NOOP("List", "names in files")},
    Sentence{"thresholds", QT_TRANSLATE_NOOP("List", "thresholds")},
    Sentence{"settings", QT_TRANSLATE_NOOP("List", "settings")},
};

} // namespace

std::span<const Sentence> listNames()
{
    return kLists;
}

} // namespace quotasmith::text
