// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/actuals/closing/reopen_dialog.h"

#include "core/ops/actuals/reopen_month.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "text/name_text.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 70;

} // namespace

ReopenDialog::ReopenDialog(DocumentSession &session, const calendar::FiscalCalendar &calendar, int position,
                           QWidget *parent)
    : QDialog(parent), m_session(session), m_calendar(calendar), m_position(position), m_sentence(new QLabel),
      m_label(new QLabel), m_reason(new QLineEdit), m_problem(new QLabel)
{
    setObjectName(QStringLiteral("reopen-dialog"));
    layOut();
    retranslate();
}

void ReopenDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReopenDialog::retranslate()
{
    setWindowTitle(tr("Reopen %1").arg(text::periodName(m_calendar, {m_position, m_position})));
    m_sentence->setText(tr("The month's actuals and targets can change again. The reason stays in the history, "
                           "and undo stops there."));
    m_label->setText(tr("&Reason"));
    m_reason->setPlaceholderText(tr("why, for whoever asks later"));
    m_apply->setText(tr("Re&open month"));
    m_cancel->setText(tr("Cancel"));
    m_problem->setText(m_error ? text::errorText(*m_error) : QString());
    m_problem->setVisible(m_error.has_value());
}

void ReopenDialog::accept()
{
    const std::string reason = text::toUtf8(m_reason->text());
    const bool isDone = m_session.run([month = m_calendar.month(m_position), reason](store::Document &document) {
        return ops::reopenMonth(document, month, reason);
    });
    if (isDone) {
        QDialog::accept();
        return;
    }
    m_error = m_session.lastError();
    retranslate();
}

void ReopenDialog::layOut()
{
    m_sentence->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("reopen-reason"));
    m_problem->setObjectName(QStringLiteral("reopen-problem"));
    m_problem->setWordWrap(true);
    auto *form = new QFormLayout;
    m_label->setBuddy(m_reason);
    form->addRow(m_label, m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_apply = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_apply->setObjectName(QStringLiteral("reopen-apply"));
    m_apply->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_apply->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ReopenDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReopenDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_sentence);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidthInLetters);
    m_reason->setFocus();
}

} // namespace quotasmith::ui
