// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/actuals/closing/reopen_dialog.h"

#include "core/ops/actuals/reopen_month.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "text/name_text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 70;

} // namespace

ReopenDialog::ReopenDialog(DocumentSession &session, const calendar::FiscalCalendar &calendar, int position,
                           QWidget *parent)
    : QDialog(parent), m_session(session), m_month(calendar.month(position)), m_reason(new QLineEdit),
      m_problem(new QLabel)
{
    setObjectName(QStringLiteral("reopen-dialog"));
    setWindowTitle(tr("Reopen %1").arg(text::periodName(calendar, {position, position})));
    layOut();
}

void ReopenDialog::accept()
{
    const std::string reason = text::toUtf8(m_reason->text());
    const bool isDone = m_session.run(
        [month = m_month, reason](store::Document &document) { return ops::reopenMonth(document, month, reason); });
    if (isDone) {
        QDialog::accept();
        return;
    }
    m_problem->setText(text::errorText(*m_session.lastError()));
    m_problem->show();
}

void ReopenDialog::layOut()
{
    auto *sentence = new QLabel(tr("The month's actuals and targets can change again. The reason stays in the history, "
                                   "and undo stops there."));
    sentence->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("reopen-reason"));
    m_reason->setPlaceholderText(tr("why, for whoever asks later"));
    m_problem->setObjectName(QStringLiteral("reopen-problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *form = new QFormLayout;
    form->addRow(tr("&Reason"), m_reason);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_apply = buttons->addButton(tr("Re&open month"), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(QStringLiteral("reopen-apply"));
    m_apply->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_apply->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ReopenDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReopenDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(sentence);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidthInLetters);
    m_reason->setFocus();
}

} // namespace quotasmith::ui
