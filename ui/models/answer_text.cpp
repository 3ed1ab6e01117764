// SPDX-License-Identifier: Apache-2.0
#include "ui/models/answer_text.h"

#include "text/conflict_text.h"
#include "text/error_text.h"
#include "text/notice_text.h"

#include <QStringList>

namespace quotasmith::ui {

namespace {

QString wordsOf(const EditDone &done)
{
    QStringList sentences;
    for (const spread::Notice &notice : done.notices)
        sentences << text::noticeText(notice, done.plan->sheet, done.plan->settings);
    return sentences.join(QLatin1Char('\n'));
}

QString wordsOf(const Blocked &blocked)
{
    return text::conflictText(blocked.conflict, blocked.plan->sheet, blocked.plan->settings);
}

QString wordsOf(const Declined &declined)
{
    // What works instead is offered as buttons.
    spread::Refusal reason = declined.refusal;
    reason.instead.clear();
    return text::refusalText(reason, declined.plan->sheet, declined.plan->settings);
}

QString wordsOf(const base::Error &error)
{
    return text::errorText(error);
}

} // namespace

QString answerText(const EditAnswer &answer)
{
    return std::visit([](const auto &each) { return wordsOf(each); }, answer);
}

} // namespace quotasmith::ui
