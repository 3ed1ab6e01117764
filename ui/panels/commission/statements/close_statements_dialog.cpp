// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/statements/close_statements_dialog.h"

#include "core/money/money.h"
#include "core/ops/commission/statements.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "text/name_text.h"

#include <algorithm>
#include <QDialogButtonBox>
#include <QEvent>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 72;

} // namespace

CloseStatementsDialog::CloseStatementsDialog(DocumentSession &session, SharedCommission reading,
                                             calendar::MonthRange months, DisplayUnit unit, QWidget *parent)
    : QDialog(parent), m_session(session), m_reading(std::move(reading)), m_months(months), m_unit(unit),
      m_sentence(new QLabel), m_count(new QLabel), m_open(new QLabel), m_problem(new QLabel)
{
    setObjectName(QStringLiteral("close-statements-dialog"));
    layOut();
    retranslate();
}

void CloseStatementsDialog::accept()
{
    ops::CloseStatementsOutcome outcome;
    const bool isDone = m_session.run([&](store::Document &document) {
        outcome = ops::closeStatements(document, m_months);
        return outcome.changes;
    });
    if (!isDone) {
        m_error = m_session.lastError();
        retranslate();
        return;
    }
    m_outcome = tr("%n statement(s) closed", nullptr, outcome.statements);
    QDialog::accept();
}

void CloseStatementsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CloseStatementsDialog::layOut()
{
    m_count->setObjectName(QStringLiteral("close-statements-count"));
    m_open->setObjectName(QStringLiteral("close-statements-open"));
    m_problem->setObjectName(QStringLiteral("close-statements-problem"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() / 2);
    for (QLabel *label : {m_sentence, m_count, m_open, m_problem}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_apply = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(QStringLiteral("close-statements-apply"));
    m_apply->setAutoDefault(false);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &CloseStatementsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CloseStatementsDialog::reject);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidthInLetters);
    m_cancel->setFocus();
}

void CloseStatementsDialog::retranslate()
{
    const QString period = text::periodName(m_reading->book.settings.calendar, m_months);
    setWindowTitle(tr("Close the statements of %1").arg(period));
    m_sentence->setText(
        tr("What is closed has been promised: it never changes again, undo stops there, and there is no way back. What "
           "comes out otherwise later is a line of its own in a later statement."));
    m_count->setText(countText());
    m_open->setText(openText());
    m_open->setVisible(!m_open->text().isEmpty());
    m_problem->setText(m_error ? text::errorText(*m_error) : QString());
    m_problem->setVisible(m_error.has_value());
    m_apply->setText(tr("C&lose them for good"));
    m_cancel->setText(tr("Cancel"));
}

QString CloseStatementsDialog::countText() const
{
    std::int64_t total = 0;
    int count = 0;
    for (const ops::PayStatement &statement : m_reading->statements) {
        const auto month = m_reading->book.settings.calendar.position(statement.month);
        if (statement.isClosed || !month || !m_months.contains(*month))
            continue;
        total = money::addUnits(total, statement.total());
        ++count;
    }
    return tr("%n statement(s) will be closed; together they pay %1.", nullptr, count)
        .arg(displayText(total, m_reading->decimals(), m_unit));
}

QString CloseStatementsDialog::openText() const
{
    const calendar::FiscalCalendar &calendar = m_reading->book.settings.calendar;
    const auto &closed = m_reading->closedMonths;
    QStringList open;
    for (int month = m_months.first; month <= m_months.last; ++month)
        if (std::find(closed.begin(), closed.end(), calendar.month(month)) == closed.end())
            open << text::periodName(calendar, {month, month});
    return open.isEmpty() ? QString()
                          : tr("⚠ The actuals of %1 are not closed and may still move. Close them first under Actuals.")
                                .arg(open.join(tr(", ")));
}

} // namespace quotasmith::ui
