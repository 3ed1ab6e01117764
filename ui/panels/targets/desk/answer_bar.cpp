// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/desk/answer_bar.h"

#include "text/name_text.h"
#include "text/notice_text.h"
#include "ui/models/answer_text.h"
#include "ui/models/words.h"

namespace quotasmith::ui {

AnswerBar::AnswerBar(QWidget *parent) : MessageBar(Ending::ByUser, parent)
{
    setObjectName(QStringLiteral("targets-bar"));
}

void AnswerBar::take(const EditAnswer &answer, const Again &again)
{
    if (!m_isAgain)
        m_released.clear();
    if (const auto *blocked = std::get_if<Blocked>(&answer))
        tell(*blocked, again);
    else if (const auto *declined = std::get_if<Declined>(&answer))
        tell(*declined, again);
    else if (const QString sentence = answerText(answer); !sentence.isEmpty())
        MessageBar::tell(sentence);
    else
        dismiss();
}

void AnswerBar::tell(const Blocked &blocked, const Again &again)
{
    QList<Choice> choices;
    for (const spread::Claim &claim : blocked.conflict.claims) {
        if (claim.kind != spread::Claim::Kind::Hold)
            continue;
        const plan::PlanSettings &settings = blocked.plan->settings;
        const plan::Node &node = blocked.plan->sheet.tree(claim.place.axis).node(claim.place.node);
        const ops::PlaceName held{claim.place.axis, node.code, settings.calendar.text(claim.place.months)};
        choices.append({tr("Release %1 and set").arg(text::placeText(claim.place, blocked.plan->sheet, settings)),
                        [this, held, again] {
                            m_released.push_back(held);
                            tryAgain(again);
                        }});
    }
    MessageBar::tell(answerText(blocked), choices);
}

void AnswerBar::tell(const Declined &declined, const Again &again)
{
    QList<Choice> choices;
    for (const spread::Keep keep : declined.refusal.instead)
        choices.append({titled(text::keepName(keep)), [this, keep, again] {
                            Q_EMIT keepWanted(keep);
                            tryAgain(again);
                        }});
    MessageBar::tell(answerText(declined), choices);
}

void AnswerBar::tryAgain(const Again &again)
{
    m_isAgain = true;
    again(Released(m_released));
    m_isAgain = false;
}

} // namespace quotasmith::ui
