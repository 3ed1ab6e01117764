// SPDX-License-Identifier: Apache-2.0
#include "text/notice_text.h"

#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "text/phrase.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array kSentences{
    Sentence{"climbed",
             QT_TRANSLATE_NOOP("Notice", "Nobody beside it had room, so all of {place} shares the difference.")},
    Sentence{"hold-as-months",
             QT_TRANSLATE_NOOP("Notice", "The hold on {place} crosses another one and is kept month by month.")},
    Sentence{
        "soft-hold-moved",
        QT_TRANSLATE_NOOP("Notice", "The soft hold on {place} could not be kept; the nearest it can be is {amount}.")},
};

const char *holdForm(plan::HoldBound bound)
{
    switch (bound) {
    case plan::HoldBound::AtLeast:
        return QT_TRANSLATE_NOOP("Notice", "at least {value}");
    case plan::HoldBound::AtMost:
        return QT_TRANSLATE_NOOP("Notice", "at most {most}");
    case plan::HoldBound::Between:
        return QT_TRANSLATE_NOOP("Notice", "between {value} and {most}");
    case plan::HoldBound::Exact:
        break;
    }
    return QT_TRANSLATE_NOOP("Notice", "{value}");
}

constexpr const char *kOther = QT_TRANSLATE_NOOP("Notice", "{place}: {code}[ ({amount})].");

} // namespace

std::span<const Sentence> noticeSentences()
{
    return kSentences;
}

QString placeText(const spread::Place &place, const spread::Sheet &sheet, const plan::PlanSettings &settings)
{
    return phrase(QCoreApplication::translate("Notice", "{node} {period}"),
                  {{"node", nodeName(sheet.tree(place.axis).node(place.node))},
                   {"period", periodName(settings.calendar, place.months)}});
}

QString noticeText(const spread::Notice &notice, const spread::Sheet &sheet, const plan::PlanSettings &settings)
{
    const auto found = std::find_if(kSentences.begin(), kSentences.end(),
                                    [&](const Sentence &sentence) { return sentence.code == notice.code; });
    const char *form = found == kSentences.end() ? kOther : found->form;
    return phrase(QCoreApplication::translate("Notice", form),
                  {{"code", fromUtf8(notice.code)},
                   {"place", placeText(notice.place, sheet, settings)},
                   {"amount", amountText(notice.amount, settings.decimals(sheet.measure))}});
}

QString expiredText(std::span<const plan::Hold> holds, const spread::Sheet &sheet, const plan::PlanSettings &settings)
{
    const plan::Hold &first = holds.front();
    const auto node = sheet.tree(first.axis).find(first.node);
    const QString place = placeText({first.axis, node.value_or(0), first.months}, sheet, settings);
    const QString until = fromUtf8(first.until);
    if (holds.size() == 1)
        return phrase(
            QCoreApplication::translate("Notice", "The hold on {place} ended with {until} and does not bind any more."),
            {{"place", place}, {"until", until}});
    return phrase(QCoreApplication::translate(
                      "Notice", "{count} holds have ended and do not bind any more; the first is the one on {place}, "
                                "which ended with {until}."),
                  {{"count", countText(static_cast<std::int64_t>(holds.size()))}, {"place", place}, {"until", until}});
}

QString holdText(const plan::Hold &hold, int decimals)
{
    const QString limits =
        phrase(QCoreApplication::translate("Notice", holdForm(hold.bound)),
               {{"value", amountText(hold.value, decimals)}, {"most", amountText(hold.most, decimals)}});
    if (hold.strength == plan::HoldStrength::Hard)
        return limits;
    return phrase(QCoreApplication::translate("Notice", "{limits}, softly"), {{"limits", limits}});
}

} // namespace quotasmith::text
