// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/pages/reason_dialog.h"

#include "text/convert.h"
#include "text/error_text.h"
#include "ui/widgets/paragraph.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QVBoxLayout>
#include <utility>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 60;

} // namespace

ReasonDialog::ReasonDialog(DocumentSession &session, const QString &name, Wording wording, Deed deed, QWidget *parent)
    : QDialog(parent), m_session(session), m_wording(std::move(wording)), m_deed(std::move(deed)),
      m_sentence(paragraph(name + QStringLiteral("-sentence"))), m_label(new QLabel), m_reason(new QLineEdit),
      m_problem(paragraph(name + QStringLiteral("-problem")))
{
    setObjectName(name + QStringLiteral("-dialog"));
    layOut(name);
    connect(m_reason, &QLineEdit::textChanged, this, &ReasonDialog::enableApply);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidthInLetters);
    m_reason->setFocus();
    retranslate();
}

void ReasonDialog::requireReason()
{
    m_isRequired = true;
    enableApply();
}

void ReasonDialog::accept()
{
    const std::string reason = text::toUtf8(m_reason->text().trimmed());
    if (m_session.run([&](store::Document &document) { return m_deed(document, reason); })) {
        QDialog::accept();
        return;
    }
    m_error = m_session.lastError();
    retranslate();
}

void ReasonDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReasonDialog::layOut(const QString &name)
{
    m_reason->setObjectName(name + QStringLiteral("-reason"));
    m_label->setBuddy(m_reason);
    auto *form = new QFormLayout;
    form->addRow(m_label, m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_apply = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(name + QStringLiteral("-apply"));
    m_apply->setDefault(true);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReasonDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReasonDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_sentence);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(buttons);
}

void ReasonDialog::enableApply()
{
    m_apply->setEnabled(!m_isRequired || !m_reason->text().trimmed().isEmpty());
}

void ReasonDialog::retranslate()
{
    const Words words = m_wording();
    setWindowTitle(words.title);
    m_sentence->setText(words.sentence);
    m_label->setText(tr("&Reason"));
    m_reason->setPlaceholderText(words.hint);
    m_apply->setText(words.apply);
    m_cancel->setText(tr("Cancel"));
    m_problem->setText(m_error ? text::errorText(*m_error) : QString());
    m_problem->setVisible(m_error.has_value());
}

} // namespace quotasmith::ui
