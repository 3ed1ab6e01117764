// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/schemes/editor/scheme_editor.h"

#include "text/error_text.h"
#include "ui/panels/commission/schemes/parts/method_part.h"
#include "ui/panels/commission/schemes/parts/paid_part.h"
#include "ui/panels/commission/schemes/parts/terms_part.h"
#include "ui/panels/commission/schemes/parts/tiers_part.h"
#include "ui/panels/commission/schemes/rules/rule_lists_part.h"
#include "ui/panels/commission/schemes/rules/rules_part.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/section_title.h"

#include <QVBoxLayout>

namespace quotasmith::ui {

SchemeEditor::SchemeEditor(QWidget *parent)
    : QWidget(parent), m_state(new QLabel), m_problem(new QLabel), m_save(new QPushButton), m_discard(new QPushButton),
      m_terms(new TermsPart), m_method(new MethodPart), m_tiers(new TiersPart), m_rules(new RulesPart),
      m_ruleLists(new RuleListsPart), m_paid(new PaidPart)
{
    setObjectName(QStringLiteral("scheme-editor"));
    layOut();
    for (const auto &[title, part] : m_parts)
        connect(part, &SchemePart::edited, this, [this, from = part] { takeEdit(from); });
    connect(m_save, &QPushButton::clicked, this, &SchemeEditor::saveAsked);
    connect(m_discard, &QPushButton::clicked, this, &SchemeEditor::discardAsked);
    retranslate();
}

void SchemeEditor::show(SchemeDraft &draft, std::shared_ptr<const SchemeGround> ground)
{
    m_ground = std::move(ground);
    tell({});
    for (const auto &[title, part] : m_parts)
        part->show(draft, m_ground);
}

void SchemeEditor::follow()
{
    for (const auto &[title, part] : m_parts)
        part->follow();
}

void SchemeEditor::follow(std::shared_ptr<const SchemeGround> ground)
{
    m_ground = std::move(ground);
    for (const auto &[title, part] : m_parts)
        part->follow(m_ground);
}

void SchemeEditor::setUnsaved(bool isUnsaved)
{
    m_isUnsaved = isUnsaved;
    const bool isWritable = m_ground && m_ground->isWritable;
    m_save->setEnabled(isUnsaved && isWritable);
    m_discard->setEnabled(isUnsaved);
    m_state->setText(isUnsaved ? tr("● Not saved yet") : tr("Saved"));
}

void SchemeEditor::refuse(const base::Error &error)
{
    const QString sentence = text::errorText(error);
    const auto part = error.data().find("part");
    if (part == error.data().end() || !m_tiers->refuse(part->second, sentence))
        tell(sentence);
}

QString SchemeEditor::problem() const
{
    for (const auto &[title, part] : m_parts)
        if (const QString problem = part->problem(); !problem.isEmpty())
            return problem;
    return {};
}

void SchemeEditor::tell(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void SchemeEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SchemeEditor::layOut()
{
    m_state->setObjectName(QStringLiteral("scheme-state"));
    m_problem->setObjectName(QStringLiteral("scheme-problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_save->setObjectName(QStringLiteral("scheme-save"));
    m_discard->setObjectName(QStringLiteral("scheme-discard"));
    const int gap = fontMetrics().height() / 2;
    auto *saving = new FlowLayout(gap, gap / 2);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_save, m_discard, m_state})
        saving->addWidget(widget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addLayout(saving);
    column->addWidget(m_problem);
    for (SchemePart *part :
         std::initializer_list<SchemePart *>{m_terms, m_method, m_tiers, m_rules, m_ruleLists, m_paid}) {
        m_parts.emplace_back(new SectionTitle, part);
        column->addWidget(m_parts.back().first);
        column->addWidget(part);
    }
    column->addStretch(1);
}

void SchemeEditor::retranslate()
{
    m_save->setText(tr("Save the scheme"));
    m_discard->setText(tr("Discard changes"));
    const QStringList titles{tr("Scheme"),           tr("How tiers become pay"),   tr("Tiers"),
                             tr("Beside the tiers"), tr("New products, rankings"), tr("Who is paid by it")};
    for (qsizetype i = 0; i < titles.size(); ++i)
        m_parts[static_cast<std::size_t>(i)].first->setText(titles[i]);
    setUnsaved(m_isUnsaved);
}

/// The other parts show what the draft has become.
void SchemeEditor::takeEdit(const SchemePart *from)
{
    tell({});
    for (const auto &[title, part] : m_parts)
        if (part != from)
            part->follow();
    Q_EMIT edited();
}

} // namespace quotasmith::ui
