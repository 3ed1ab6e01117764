// SPDX-License-Identifier: Apache-2.0
#include "text/conflict_text.h"

#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "text/notice_text.h"
#include "text/phrase.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array kRefusals{
    Sentence{"keep-void-for-year",
             QT_TRANSLATE_NOOP("Conflict", "{place} is a whole year, so no other months of it are left to give way.")},
    Sentence{"root-has-no-siblings",
             QT_TRANSLATE_NOOP("Conflict", "{place} is the whole company: nobody beside it can share the difference.")},
    Sentence{"negative-target", QT_TRANSLATE_NOOP("Conflict", "{place} would fall below zero, and a target cannot.")},
    Sentence{"months-closed", QT_TRANSLATE_NOOP("Conflict", "{place} is closed: its numbers do not change any more.")},
    Sentence{"nobody-there",
             QT_TRANSLATE_NOOP("Conflict", "Nobody stands in {place}: it carries no target there. Name another month "
                                           "or another place.")},
    Sentence{"move-nowhere",
             QT_TRANSLATE_NOOP("Conflict", "Nothing moves from {place} to itself. Name another place.")},
    Sentence{"move-inside",
             QT_TRANSLATE_NOOP("Conflict",
                               "{place} and the place it would move to lie within each other. Name two that do not.")},
    Sentence{"move-overlaps",
             QT_TRANSLATE_NOOP("Conflict",
                               "{place} and the period it would move to share months. Name two periods that do not.")},
    Sentence{"move-not-positive",
             QT_TRANSLATE_NOOP(
                 "Conflict",
                 "What moves out of {place} must be more than zero. To move the other way, exchange the places.")},
    Sentence{"annual-below-set",
             QT_TRANSLATE_NOOP("Conflict", "The months of {place} that are set already come to more than that, and "
                                           "nothing would be left for the open ones.")},
    Sentence{"block-full", QT_TRANSLATE_NOOP("Conflict", "Beside the other values there is no room left for {place}.")},
    Sentence{"pattern-length",
             QT_TRANSLATE_NOOP("Conflict",
                               "The pattern does not fit {place}: the number of its weights has to divide the number "
                               "of months.")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Conflict", text);
}

QString joined(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(QString());
    return words.first(words.size() - 1).join(translated(QT_TRANSLATE_NOOP("Conflict", ", "))) +
           translated(QT_TRANSLATE_NOOP("Conflict", " and ")) + words.last();
}

const char *claimForm(spread::Claim::Kind kind)
{
    switch (kind) {
    case spread::Claim::Kind::Edit:
    case spread::Claim::Kind::Hold:
        return QT_TRANSLATE_NOOP("Conflict", "{place} ({value})");
    case spread::Claim::Kind::Fixed:
        return QT_TRANSLATE_NOOP("Conflict", "the total of {place} ({value})");
    case spread::Claim::Kind::Closed:
        return QT_TRANSLATE_NOOP("Conflict", "the closed months of {place} ({value})");
    case spread::Claim::Kind::Zero:
        break;
    }
    return QT_TRANSLATE_NOOP("Conflict", "the zeros of {place}");
}

bool liesInside(const spread::Place &inner, const spread::Place &outer, const spread::Sheet &sheet)
{
    const bool below = inner.axis == outer.axis &&
                       (inner.node == outer.node || sheet.tree(inner.axis).isAbove(outer.node, inner.node));
    return below && outer.months.contains(inner.months);
}

/// Whether lowering helps for one claim and raising for another: a part against its whole.
bool isMixed(const spread::Conflict &conflict, const spread::Sheet &sheet)
{
    const auto &claims = conflict.claims;
    const auto isSettled = [](const spread::Claim &claim) {
        return claim.kind != spread::Claim::Kind::Edit && claim.kind != spread::Claim::Kind::Hold;
    };
    if (std::any_of(claims.begin(), claims.end(), isSettled))
        return true;
    for (std::size_t a = 0; a < claims.size(); ++a)
        for (std::size_t b = 0; b < claims.size(); ++b)
            if (a != b && liesInside(claims[a].place, claims[b].place, sheet))
                return true;
    return false;
}

/// The fixed total that is too small for all the other claims together, or null: then it is what leaves the room.
const spread::Claim *tooSmallTotal(const spread::Conflict &conflict)
{
    const spread::Claim *total = nullptr;
    std::int64_t wanted = 0;
    for (const spread::Claim &claim : conflict.claims) {
        if (claim.kind == spread::Claim::Kind::Fixed && !total)
            total = &claim;
        else
            wanted += claim.value;
    }
    const bool isPlain =
        total && conflict.claims.size() > 1 && wanted == conflict.need && total->value == conflict.room;
    return isPlain ? total : nullptr;
}

/// What leaves the room: the total that is too small, else the period all claims share, else the plan.
QString roomName(const spread::Conflict &conflict, const spread::Sheet &sheet, const plan::PlanSettings &settings)
{
    const auto &claims = conflict.claims;
    if (const spread::Claim *total = tooSmallTotal(conflict))
        return total->place.node == 0 ? periodName(settings.calendar, total->place.months)
                                      : placeText(total->place, sheet, settings);
    const bool shared = !claims.empty() && std::all_of(claims.begin(), claims.end(), [&](const spread::Claim &claim) {
        return claim.place.months == claims.front().place.months;
    });
    return shared ? periodName(settings.calendar, claims.front().place.months)
                  : translated(QT_TRANSLATE_NOOP("Conflict", "the rest of the plan"));
}

const char *remedyForm(const spread::Conflict &conflict, const spread::Sheet &sheet)
{
    if (isMixed(conflict, sheet) && !tooSmallTotal(conflict))
        return QT_TRANSLATE_NOOP("Conflict", "Any one of them changed by that would do.");
    return conflict.need > conflict.room ? QT_TRANSLATE_NOOP("Conflict", "Any one of them lowered by that would do.")
                                         : QT_TRANSLATE_NOOP("Conflict", "Any one of them raised by that would do.");
}

} // namespace

QString conflictText(const spread::Conflict &conflict, const spread::Sheet &sheet, const plan::PlanSettings &settings)
{
    const int decimals = settings.decimals(sheet.measure);
    const spread::Claim *total = tooSmallTotal(conflict);
    QStringList claims;
    for (const spread::Claim &claim : conflict.claims)
        if (&claim != total)
            claims << phrase(translated(claimForm(claim.kind)), {{"place", placeText(claim.place, sheet, settings)},
                                                                 {"value", amountText(claim.value, decimals)}});
    const char *form =
        conflict.need > conflict.room
            ? QT_TRANSLATE_NOOP("Conflict", "{claims} need {need}; {place} leaves {room}: over by {amount}. {remedy}")
            : QT_TRANSLATE_NOOP("Conflict", "{claims} give {need}; {place} needs {room}: short by {amount}. {remedy}");
    return phrase(translated(form), {{"claims", joined(claims)},
                                     {"need", amountText(conflict.need, decimals)},
                                     {"place", roomName(conflict, sheet, settings)},
                                     {"room", amountText(conflict.room, decimals)},
                                     {"amount", amountText(conflict.amount, decimals)},
                                     {"remedy", translated(remedyForm(conflict, sheet))}});
}

std::span<const Sentence> refusalSentences()
{
    return kRefusals;
}

QString refusalText(const spread::Refusal &refusal, const spread::Sheet &sheet, const plan::PlanSettings &settings)
{
    const auto found = std::find_if(kRefusals.begin(), kRefusals.end(),
                                    [&](const Sentence &sentence) { return sentence.code == refusal.code; });
    QStringList keeps;
    for (const spread::Keep keep : refusal.instead)
        keeps << fromUtf8(spread::keepCode(keep)) + QStringLiteral(" (") + keepName(keep) + QStringLiteral(")");
    const QString reason = found == kRefusals.end()
                               ? translated(QT_TRANSLATE_NOOP("Conflict", "{place} cannot be changed so: {code}."))
                               : translated(found->form);
    return phrase(reason, {{"place", placeText(refusal.place, sheet, settings)}, {"code", fromUtf8(refusal.code)}}) +
           phrase(translated(QT_TRANSLATE_NOOP("Conflict", "[ What works here: {keeps}.]")),
                  {{"keeps", keeps.join(translated(QT_TRANSLATE_NOOP("Conflict", ", ")))}});
}

} // namespace quotasmith::text
