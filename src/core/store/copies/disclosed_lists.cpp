// SPDX-License-Identifier: Apache-2.0
#include "core/store/copies/disclosure_tables.h"

#include <array>

namespace quotasmith::store {

namespace {

constexpr std::array kLists{
    Disclosed{.whole = "bridge", .structure = "basis amount percent order", .words = "note", .names = "code"},
    Disclosed{.whole = "swot", .structure = "quadrant weight amount", .words = "text note", .names = "code"},
    Disclosed{.whole = "ogsmt",
              .structure = "axis node period",
              .words = "objective goal strategy measure timing owner",
              .names = "code"},
    Disclosed{.whole = "commitments", .structure = "person measure period amount", .words = "note"},
    Disclosed{.whole = "goals", .structure = "axis node period measure atLeast growth share", .words = "note"},
    Disclosed{.whole = "approach", .structure = "axis node period", .words = "text"},
    Disclosed{.whole = "service-rules", .structure = "tenure tier allowed weight", .words = "note"},
    Disclosed{.whole = "productivity", .structure = "tenure node measure amount", .words = "note"},
    Disclosed{.whole = "ramp", .structure = "month share", .words = "note"},
    Disclosed{.whole = "cushions", .structure = "axis level node rate", .words = "note"},
    Disclosed{.whole = "vacancies", .structure = "team from tenure", .words = "name note", .names = "code"},
    Disclosed{.whole = "markers", .structure = "month lead", .words = "note", .names = "name"},
    Disclosed{.whole = "holidays", .structure = "date kind", .words = "name"},
    Disclosed{.whole = "readings", .structure = "week axis node value", .names = "indicator"},
    Disclosed{.whole = "indicators", .structure = "axis node period value", .names = "indicator"},
    Disclosed{.whole = "opportunities",
              .structure = "stage lostAt amount account person probability created close stance signingLimit",
              .words = "name source decider user gatekeeper ally note",
              .names = "code"},
    Disclosed{.whole = "contacts",
              .structure = "account lastContact person",
              .words = "name givenName title phone email note",
              .names = "code"},
    Disclosed{.whole = "visits",
              .structure = "date account person reached kind appointment",
              .words = "purpose route roles unknowns commitment note",
              .names = "code"},
    Disclosed{.whole = "rivals",
              .structure =
                  "priceLow priceHigh ourProduct ourLow ourHigh promotionFrom promotionUntil follow differentiate",
              .words = "name product strategy promotion note",
              .names = "code"},
    Disclosed{.whole = "needs",
              .structure = "importance dissatisfaction asked",
              .words = "need source note",
              .names = "code"},
    Disclosed{.whole = "zones", .structure = "region relevance size potential", .words = "name note", .names = "code"},
    Disclosed{.whole = "account-classes", .words = "name approach note", .names = "code"},
    Disclosed{.whole = "loss-reasons",
              .structure = "month count account person amount",
              .words = "reason note",
              .names = "code"},
    Disclosed{.whole = "market-prices", .structure = "product marketMean ourPrice", .words = "source note"},
    Disclosed{.whole = "motivation", .pay = "person sensitivity targetTooHigh capFelt asked note"},
    Disclosed{.whole = "abilities", .structure = "person score", .words = "note"},
    Disclosed{.whole = "reserve", .structure = "month team stage", .words = "name source note", .names = "code"},
    Disclosed{.whole = "strategies",
              .structure = "kind axis node measure gain monthlyCost from until",
              .words = "name owner market sales customer solution note",
              .names = "code"},
    Disclosed{
        .whole = "projects", .structure = "start due status", .words = "name owner note", .names = "code strategy"},
    Disclosed{
        .whole = "actions", .structure = "due status", .words = "text owner note", .names = "code finding strategy"},
    Disclosed{.whole = "findings", .structure = "status", .words = "reason", .names = "id action"},
    Disclosed{.whole = "strategy-months", .structure = "month cost return", .words = "note", .names = "strategy"},
    Disclosed{
        .whole = "milestones", .structure = "due done weight", .words = "text owner note", .names = "code project"},
    Disclosed{.whole = "results",
              .structure = "axis node measure period start target present",
              .words = "text owner note",
              .names = "code project"},
    Disclosed{.whole = "schedule",
              .structure = "weeks start from until status",
              .words = "stage text owner output note",
              .names = "code project"},
    Disclosed{
        .whole = "trials", .structure = "product account from until outcome person", .words = "note", .names = "code"},
    Disclosed{.whole = "budget", .structure = "amount period every", .words = "type owner note", .names = "code"},
    Disclosed{.whole = "spend", .structure = "date amount", .words = "text owner note", .names = "code budget"},
    Disclosed{.whole = "risks",
              .structure = "likelihood impact status review",
              .words = "text plan trigger owner note",
              .names = "code"},
    Disclosed{.whole = "meetings", .structure = "kind date", .words = "people notes decided owner", .names = "code"},
    Disclosed{
        .whole = "talks", .structure = "person date next", .words = "goal result cause agreed note", .names = "code"},
    Disclosed{.whole = "training",
              .structure = "tenure date period done",
              .words = "topic people owner note",
              .names = "code"},
    Disclosed{
        .whole = "cadences", .structure = "cadence last", .words = "indicator category owner note", .names = "code"},
    Disclosed{.whole = "splits", .pay = "code person account product period to share kind note"},
    Disclosed{.whole = "receipts", .structure = "date person amount account", .words = "note", .names = "code"},
    Disclosed{.whole = "corrections", .pay = "code person month amount reason"},
    Disclosed{.whole = "clawbacks", .pay = "code date person sold share amount reason"},
    Disclosed{.whole = "draws", .pay = "code person from until monthly kind note"},
    Disclosed{.whole = "awards", .structure = "date node kind", .words = "text", .names = "code", .pay = "worth"},
    Disclosed{.whole = "relief", .structure = "person period percent amount", .words = "reason", .names = "code"},
    Disclosed{.whole = "scorecard",
              .structure = "year level node weight kind how measure zeroAt fullAt announced",
              .words = "name definition formula source steps note",
              .names = "code"},
    Disclosed{.whole = "scores",
              .structure = "person period value score answered",
              .words = "by answer note",
              .names = "indicator"},
    Disclosed{.whole = "notes",
              .structure = "cadence date week period question written",
              .words = "text author",
              .names = "code"},
    Disclosed{.whole = "problems",
              .structure = "found node due checked state",
              .words = "what cause action owner effect note",
              .names = "code source"},
    Disclosed{.whole = "cases", .structure = "month person kind", .words = "what note", .names = "code"},
    Disclosed{.whole = "approvers", .structure = "order", .words = "title note", .names = "name"},
    Disclosed{.whole = "aliases", .structure = "axis node", .names = "text"},
    Disclosed{.whole = "thresholds", .structure = "key value"},
    Disclosed{.whole = "settings", .structure = "key value"},
};

} // namespace

std::span<const Disclosed> disclosedLists()
{
    return kLists;
}

} // namespace quotasmith::store
