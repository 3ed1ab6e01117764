// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/diagnosis/findings/finding_details.h"

#include "text/diagnosis/finding_text.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/paragraph.h"
#include "ui/widgets/section_title.h"
#include "ui/widgets/shades.h"

#include <QEvent>
#include <set>

namespace quotasmith::ui {

namespace {

constexpr std::size_t kMostLinks = 8;

} // namespace

FindingDetails::FindingDetails(QWidget *parent)
    : QWidget(parent), m_numbersTitle(new SectionTitle), m_numbers(paragraph(QStringLiteral("finding-numbers"))),
      m_linksTitle(new SectionTitle), m_links(new QLabel), m_adviceTitle(new SectionTitle),
      m_advice(paragraph(QStringLiteral("finding-advice"))), m_act(new QPushButton), m_dismiss(new QPushButton),
      m_reopen(new QPushButton), m_remedies(new QVBoxLayout)
{
    const int gap = fontMetrics().height() / 4;
    m_links->setObjectName(QStringLiteral("finding-evidence"));
    m_links->setWordWrap(true);
    m_links->setTextFormat(Qt::RichText);
    m_links->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_links->setFocusPolicy(Qt::StrongFocus);
    m_act->setObjectName(QStringLiteral("finding-act"));
    m_dismiss->setObjectName(QStringLiteral("finding-dismiss"));
    m_reopen->setObjectName(QStringLiteral("finding-reopen"));
    auto *buttons = new FlowLayout(2 * gap, gap);
    for (QPushButton *button : {m_act, m_dismiss, m_reopen})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    column->setSpacing(gap);
    column->addLayout(buttons);
    column->addWidget(m_adviceTitle);
    column->addWidget(m_advice);
    column->addWidget(m_numbersTitle);
    column->addWidget(m_numbers);
    column->addWidget(m_linksTitle);
    column->addWidget(m_links);
    column->addLayout(m_remedies);
    column->addStretch(1);
    connect(m_links, &QLabel::linkActivated, this, [this](const QString &link) {
        const auto number = link.toUInt();
        if (number < m_evidence.links.size())
            Q_EMIT revealAsked(m_evidence.links[number].destination);
    });
    connect(m_act, &QPushButton::clicked, this, &FindingDetails::actAsked);
    connect(m_dismiss, &QPushButton::clicked, this, &FindingDetails::dismissAsked);
    connect(m_reopen, &QPushButton::clicked, this, &FindingDetails::reopenAsked);
    retranslate();
    clear();
}

void FindingDetails::show(const FindingsModel &model, int row, const diagnosis::Input &input, bool isWritable)
{
    clear();
    if (const diagnosis::Silence *silence = model.silence(row)) {
        addRemedies(*silence, isWritable);
        return;
    }
    const diagnosis::Finding *finding = model.finding(row);
    if (!finding)
        return;
    showFinding(*finding, input);
    const bool isOpen = model.mark(row).status == ops::FindingStatus::Open;
    m_act->setVisible(isOpen);
    m_dismiss->setVisible(isOpen);
    m_reopen->setVisible(!isOpen);
    for (QPushButton *button : {m_act, m_dismiss, m_reopen})
        button->setEnabled(isWritable);
}

void FindingDetails::clear()
{
    clearRemedies();
    m_evidence = {};
    for (QWidget *widget : std::initializer_list<QWidget *>{m_numbersTitle, m_numbers, m_linksTitle, m_links,
                                                            m_adviceTitle, m_advice, m_act, m_dismiss, m_reopen})
        widget->hide();
}

void FindingDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        setLinks();
}

void FindingDetails::showFinding(const diagnosis::Finding &finding, const diagnosis::Input &input)
{
    m_advice->setText(text::adviceText(finding.advice));
    QStringList numbers;
    for (const diagnosis::Evidence &evidence : finding.evidence)
        numbers.append(text::evidenceText(evidence, input.settings));
    m_numbers->setText(numbers.join(QLatin1Char('\n')));
    m_evidence = evidenceLinks(finding, input, kMostLinks);
    setLinks();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_numbersTitle, m_numbers})
        widget->setVisible(!numbers.isEmpty());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_linksTitle, m_links})
        widget->setVisible(!m_evidence.links.empty());
    m_adviceTitle->show();
    m_advice->show();
}

void FindingDetails::setLinks()
{
    const QColor colour = mixed(palette().color(QPalette::WindowText), palette().color(QPalette::Highlight), 0.6);
    QStringList lines;
    for (std::size_t i = 0; i < m_evidence.links.size(); ++i)
        lines.append(QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
                         .arg(i)
                         .arg(colour.name(), m_evidence.links[i].text.toHtmlEscaped()));
    if (m_evidence.left > 0)
        lines.append(tr("and %n more", nullptr, m_evidence.left).toHtmlEscaped());
    m_links->setText(lines.join(QStringLiteral("<br>")));
}

void FindingDetails::addRemedies(const diagnosis::Silence &silence, bool isWritable)
{
    std::set<QString> offered;
    for (const std::string_view missing : silence.missing) {
        const EvidenceLink remedy = remedyFor(missing);
        if (remedy.text.isEmpty() || !offered.insert(remedy.text).second)
            continue;
        auto *button = new QPushButton(remedy.text);
        button->setEnabled(isWritable);
        connect(
            button, &QPushButton::clicked, this,
            [this, destination = remedy.destination] { Q_EMIT revealAsked(destination); }, Qt::QueuedConnection);
        m_remedies->addWidget(button, 0, Qt::AlignLeft);
    }
}

void FindingDetails::clearRemedies()
{
    while (QLayoutItem *item = m_remedies->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void FindingDetails::retranslate()
{
    m_adviceTitle->setText(tr("What to do"));
    m_numbersTitle->setText(tr("What it rests on"));
    m_linksTitle->setText(tr("Where that stands"));
    m_links->setAccessibleName(m_linksTitle->text());
    m_act->setText(tr("Make it an &action…"));
    m_dismiss->setText(tr("&Not relevant because…"));
    m_reopen->setText(tr("&Open again"));
}

} // namespace quotasmith::ui
