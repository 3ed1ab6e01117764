// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/status_line.h"

#include "core/plan/measure.h"
#include "text/convert.h"
#include "text/format.h"
#include "ui/widgets/flow_layout.h"

#include <chrono>
#include <QEvent>

namespace quotasmith::ui {

namespace {

constexpr std::chrono::seconds kWordTime{6};

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent), m_selection(new QLabel), m_agreement(new QLabel), m_saved(new QLabel), m_word(new QLabel)
{
    const int gap = fontMetrics().height();
    auto *row = new FlowLayout(gap * 2, gap / 4);
    row->setContentsMargins(gap / 2, gap / 4, gap / 2, gap / 4);
    setLayout(row);
    for (QLabel *label : {m_selection, m_word})
        row->addWidget(label);
    row->addStretch();
    for (QLabel *label : {m_agreement, m_saved})
        row->addWidget(label);
    m_agreement->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_agreement, &QLabel::linkActivated, this, &StatusLine::chooseDifference);
    m_selection->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_selection->setObjectName(QStringLiteral("selection-summary"));
    m_agreement->setObjectName(QStringLiteral("agreement"));
    m_saved->setObjectName(QStringLiteral("saved-state"));
    m_word->setObjectName(QStringLiteral("passing-word"));
    m_wordTime.setSingleShot(true);
    connect(&m_wordTime, &QTimer::timeout, m_word, &QLabel::clear);
    retranslate();
}

void StatusLine::addActivity(QWidget *widget)
{
    // A layout that flows can only append: what stood before goes behind the newcomer.
    QList<QLayoutItem *> before;
    while (QLayoutItem *item = layout()->takeAt(0))
        before.append(item);
    layout()->addWidget(widget);
    for (QLayoutItem *item : before)
        layout()->addItem(item);
}

void StatusLine::setSelection(const std::optional<SelectionSummary> &summary)
{
    m_summary = summary;
    m_selection->setText(selectionText());
}

void StatusLine::setAgreement(const std::optional<ops::PlanCheck> &check, int currencyExponent)
{
    m_check = check;
    m_currencyExponent = currencyExponent;
    retranslate();
}

void StatusLine::setSaved(SavedState state)
{
    m_savedState = state;
    m_saved->setText(savedText());
}

void StatusLine::say(const QString &sentence)
{
    m_word->setText(sentence);
    m_wordTime.start(kWordTime);
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StatusLine::retranslate()
{
    m_selection->setText(selectionText());
    m_agreement->setText(agreementText());
    m_agreement->setToolTip(m_check ? tr("%1 sums compared").arg(text::countText(m_check->compared)) : QString());
    m_saved->setText(savedText());
}

void StatusLine::chooseDifference()
{
    if (!m_check || m_check->differences.empty())
        return;
    const ops::PlanDifference &first = m_check->differences.front();
    const auto axis = plan::findAxis(first.axis);
    const auto measure = plan::findMeasure(first.measure);
    if (axis && measure)
        Q_EMIT differenceChosen({{*axis, first.node, first.period}, *measure});
}

QString StatusLine::selectionText() const
{
    if (!m_summary)
        return {};
    const QString average = text::amountText(m_summary->average, m_summary->decimals);
    return tr("Sum %1   Average %2   Count %3")
        .arg(text::amountText(m_summary->sum, m_summary->decimals),
             m_summary->isAverageExact ? average : QStringLiteral("≈ ") + average, text::countText(m_summary->count));
}

QString StatusLine::agreementText() const
{
    if (!m_check)
        return {};
    if (m_check->differences.empty())
        return tr("All targets agree ✓");
    const ops::PlanDifference &first = m_check->differences.front();
    const int decimals =
        plan::decimalsOf(plan::findMeasure(first.measure).value_or(plan::Measure::Revenue), m_currencyExponent);
    const QString sentence =
        tr("%1 of %2 sums do not agree; the first: %3 %4 is off by %5")
            .arg(text::countText(static_cast<std::int64_t>(m_check->differences.size())),
                 text::countText(m_check->compared), text::fromUtf8(first.node), text::fromUtf8(first.period),
                 text::amountText(first.sum - first.parent, decimals));
    return QStringLiteral("<a href=\"difference\">%1</a>").arg(sentence.toHtmlEscaped());
}

QString StatusLine::savedText() const
{
    switch (m_savedState) {
    case SavedState::Saved:
        return tr("Saved");
    case SavedState::ReadOnly:
        return tr("Read only");
    case SavedState::NoPlan:
        break;
    }
    return {};
}

} // namespace quotasmith::ui
