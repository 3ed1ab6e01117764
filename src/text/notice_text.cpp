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
};

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

} // namespace quotasmith::text
