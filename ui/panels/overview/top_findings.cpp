// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/overview/top_findings.h"

#include "text/convert.h"
#include "text/diagnosis/finding_text.h"
#include "ui/models/words.h"
#include "ui/widgets/cards/card_layout.h"

#include <QEvent>

namespace quotasmith::ui {

TopFindings::TopFindings(QWidget *parent) : QWidget(parent)
{
    auto *row = new CardLayout(fontMetrics().height() / 2);
    setLayout(row);
    for (std::size_t i = 0; i < kShown; ++i) {
        m_cards[i] = new StatCard;
        m_cards[i]->setObjectName(QStringLiteral("overview-finding-%1").arg(i + 1));
        row->addWidget(m_cards[i]);
        connect(m_cards[i], &StatCard::clicked, this, [this, i] {
            Q_EMIT revealAsked({QStringLiteral("diagnosis"), QStringLiteral("findings"), {}, m_ids[i]});
        });
    }
    fill();
}

void TopFindings::show(const SharedDiagnosis &reading)
{
    m_reading = reading;
    fill();
}

void TopFindings::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void TopFindings::fill()
{
    const auto open = m_reading ? m_reading->openFindings() : std::vector<const diagnosis::Finding *>();
    for (std::size_t i = 0; i < kShown; ++i) {
        const bool isThere = i < open.size();
        m_ids[i] = isThere ? text::fromUtf8(open[i]->id()) : QString();
        m_cards[i]->setVisible(isThere || i == 0);
        if (isThere)
            m_cards[i]->setContent(contentOf(*open[i], i + 1 == kShown ? open.size() - kShown : 0));
    }
    if (open.empty())
        m_cards[0]->setContent(nothing());
}

StatCard::Content TopFindings::contentOf(const diagnosis::Finding &finding, std::size_t left) const
{
    StatCard::Content content;
    content.title = severitySign(finding.severity) + QLatin1Char(' ') + titled(text::severityName(finding.severity));
    content.value = titled(text::ruleName(finding.code));
    content.sentence = text::findingText(finding, m_reading->input);
    content.tip = text::adviceText(finding.advice);
    if (left > 0)
        content.sentence = joined(content.sentence, tr("%n more in Diagnosis.", nullptr, static_cast<int>(left)));
    const bool isBad = finding.severity == diagnosis::Severity::Bad;
    content.tone = isBad ? StatCard::Tone::Behind : StatCard::Tone::Plain;
    return content;
}

StatCard::Content TopFindings::nothing() const
{
    StatCard::Content content;
    content.title = tr("Open findings");
    content.value = m_reading ? QStringLiteral("0") : QStringLiteral("…");
    if (m_reading)
        content.sentence = tr("Nothing that was found waits for you; Diagnosis says which rules could not judge.");
    return content;
}

} // namespace quotasmith::ui
