// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/actuals/closing/close_dialog.h"

#include "core/ops/actuals/edit_actuals.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "text/format.h"
#include "text/name_text.h"
#include "ui/models/words.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 92;
constexpr qsizetype kMostNames = 12;

QString listed(QStringList names)
{
    const qsizetype all = names.size();
    if (all <= kMostNames)
        return names.join(CloseDialog::tr(", "));
    names.resize(kMostNames);
    return CloseDialog::tr("%1 … (%2 in all)").arg(names.join(CloseDialog::tr(", "))).arg(all);
}

} // namespace

CloseDialog::CloseDialog(DocumentSession &session, std::shared_ptr<const ops::MonthBoard> board, DisplayUnit unit,
                         QWidget *parent)
    : QDialog(parent), m_session(session), m_board(std::move(board)), m_closing(ops::readMonthClosing(*m_board)),
      m_unit(unit), m_sentence(new QLabel), m_table(new QTableWidget), m_missing(new QLabel), m_before(new QLabel),
      m_problem(new QLabel)
{
    setObjectName(QStringLiteral("close-dialog"));
    layOut();
    retranslate();
}

void CloseDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CloseDialog::retranslate()
{
    const calendar::MonthRange month{m_board->position, m_board->position};
    setWindowTitle(tr("Close %1").arg(text::periodName(m_board->settings.calendar, month)));
    m_sentence->setText(tr("Closing freezes the month: its actuals and targets do not change any more, and undo "
                           "stops there. With a reason it can be reopened."));
    m_apply->setText(tr("C&lose month"));
    m_cancel->setText(tr("Cancel"));
    fillTable();
    m_missing->setText(missingText());
    m_missing->setVisible(!m_missing->text().isEmpty());
    m_before->setText(beforeText());
    m_before->setVisible(!m_before->text().isEmpty());
    m_problem->setText(m_error ? text::errorText(*m_error) : QString());
    m_problem->setVisible(m_error.has_value());
}

void CloseDialog::accept()
{
    const bool isDone = m_session.run(
        [month = m_board->month()](store::Document &document) { return ops::closeMonth(document, month); });
    if (isDone) {
        QDialog::accept();
        return;
    }
    m_error = m_session.lastError();
    retranslate();
}

void CloseDialog::layOut()
{
    m_table->setObjectName(QStringLiteral("close-measures"));
    m_missing->setObjectName(QStringLiteral("close-missing"));
    m_before->setObjectName(QStringLiteral("close-before"));
    m_problem->setObjectName(QStringLiteral("close-problem"));
    for (QLabel *label : {m_sentence, m_missing, m_before, m_problem})
        label->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_apply = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_apply->setObjectName(QStringLiteral("close-apply"));
    m_apply->setAutoDefault(false);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &CloseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &CloseDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() / 2);
    column->addWidget(m_sentence);
    column->addWidget(m_table, 1);
    for (QLabel *label : {m_missing, m_before, m_problem})
        column->addWidget(label);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidthInLetters);
    m_table->setFocus();
}

void CloseDialog::fillTable()
{
    const QStringList headings{tr("Measure"),  tr("Actual"),          tr("Target"),     tr("Difference"),
                               tr("Attained"), tr("Without a value"), tr("Adjustments")};
    m_table->setColumnCount(static_cast<int>(headings.size()));
    m_table->setHorizontalHeaderLabels(headings);
    m_table->setRowCount(static_cast<int>(m_closing.measures.size()));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->setAccessibleName(tr("What the month came to"));
    int row = 0;
    for (const ops::OpenMeasure &open : m_closing.measures) {
        const QStringList cells{
            titled(text::measureName(open.measure)),   amount(open.company.actual, open.measure),
            amount(open.company.target, open.measure), amount(open.company.gap(), open.measure),
            text::rateText(open.company.rate()),       text::countText(static_cast<std::int64_t>(open.without.size())),
            text::countText(open.adjustments)};
        for (int section = 0; section < cells.size(); ++section) {
            auto *item = new QTableWidgetItem(cells[section]);
            item->setTextAlignment((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            m_table->setItem(row, section, item);
        }
        ++row;
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
}

QString CloseDialog::missingText() const
{
    QStringList lines;
    for (const ops::OpenMeasure &open : m_closing.measures) {
        QStringList names;
        for (const std::string &code : open.without)
            names << text::nodeName(m_board->tree->node(*m_board->tree->find(std::string_view(code))));
        const bool isMoney = open.measure == m_board->settings.money;
        if (!names.isEmpty() && (isMoney || names.size() <= kMostNames))
            lines << tr("No %1 is known of %2.").arg(text::measureName(open.measure), listed(names));
    }
    return lines.join(QLatin1Char('\n'));
}

QString CloseDialog::beforeText() const
{
    QStringList names;
    for (const calendar::Month month : m_closing.before) {
        const int position = *m_board->settings.calendar.position(month);
        names << text::periodName(m_board->settings.calendar, {position, position});
    }
    return names.isEmpty() ? QString() : tr("Not closed before it: %1.").arg(listed(names));
}

QString CloseDialog::amount(std::optional<std::int64_t> units, plan::Measure measure) const
{
    const bool isMoney = plan::kindOf(measure) == plan::MeasureKind::Money;
    return units ? displayText(*units, m_board->settings.decimals(measure), isMoney ? m_unit : DisplayUnit::One)
                 : text::noValue();
}

} // namespace quotasmith::ui
