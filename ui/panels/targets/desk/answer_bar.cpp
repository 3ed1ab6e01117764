// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/desk/answer_bar.h"

#include "text/name_text.h"
#include "text/notice_text.h"
#include "ui/models/answer_text.h"
#include "ui/models/words.h"

namespace quotasmith::ui {

AnswerBar::AnswerBar(TargetsDesk &desk, QWidget *parent) : MessageBar(Ending::ByUser, parent), m_desk(desk)
{
    setObjectName(QStringLiteral("targets-bar"));
}

void AnswerBar::take(const EditAnswer &answer, const std::function<void()> &again)
{
    if (const auto *blocked = std::get_if<Blocked>(&answer))
        tell(*blocked, again);
    else if (const auto *declined = std::get_if<Declined>(&answer))
        tell(*declined, again);
    else if (const QString sentence = answerText(answer); !sentence.isEmpty())
        MessageBar::tell(sentence);
    else
        dismiss();
}

void AnswerBar::tell(const Blocked &blocked, const std::function<void()> &again)
{
    QList<Choice> choices;
    for (const spread::Claim &claim : blocked.conflict.claims) {
        if (claim.kind != spread::Claim::Kind::Hold)
            continue;
        const plan::PlanSettings &settings = blocked.plan->settings;
        const plan::Node &node = blocked.plan->sheet.tree(claim.place.axis).node(claim.place.node);
        const EditTarget target{{claim.place.axis, node.code, settings.calendar.text(claim.place.months)},
                                blocked.plan->sheet.measure};
        choices.append({tr("Release %1 and set").arg(text::placeText(claim.place, blocked.plan->sheet, settings)),
                        [this, target, again] { release(target, again); }});
    }
    MessageBar::tell(answerText(blocked), choices);
}

void AnswerBar::tell(const Declined &declined, const std::function<void()> &again)
{
    QList<Choice> choices;
    for (const spread::Keep keep : declined.refusal.instead)
        choices.append({titled(text::keepName(keep)), [this, keep, again] {
                            Q_EMIT keepWanted(keep);
                            again();
                        }});
    MessageBar::tell(answerText(declined), choices);
}

void AnswerBar::release(const EditTarget &target, const std::function<void()> &again)
{
    const EditAnswer answer = releasePlace(m_desk.session(), target);
    if (std::holds_alternative<EditDone>(answer))
        again();
    else
        MessageBar::tell(answerText(answer));
}

} // namespace quotasmith::ui
