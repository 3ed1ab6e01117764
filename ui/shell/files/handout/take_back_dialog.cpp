// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/handout/take_back_dialog.h"

#include "text/convert.h"
#include "text/handout/handout_text.h"

#include <algorithm>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStringList>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 120;
constexpr int kFewestRows = 4;

QLabel *line(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QString::fromUtf8(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

TakeBackDialog::TakeBackDialog(const ops::Comparison &comparison, const QString &file, int currencyExponent,
                               QWidget *parent)
    : QDialog(parent), m_comparison(comparison), m_file(file),
      m_model(new ReturnedModel(m_comparison, currencyExponent, this)), m_heading(line("take-back-heading")),
      m_state(line("take-back-state")), m_conflicts(new QLabel), m_strangers(line("take-back-strangers")),
      m_summary(line("take-back-summary")), m_table(new QTableView), m_ours(new QPushButton), m_theirs(new QPushButton)
{
    setObjectName(QStringLiteral("take-back-dialog"));
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_state);
    column->addWidget(table(), 1);
    m_table->setVisible(m_model->rowCount() > 0);
    QWidget *conflicts = conflictButtons();
    column->addWidget(conflicts);
    conflicts->setVisible(m_model->hasConflicts());
    column->addWidget(m_strangers);
    column->addWidget(m_summary);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_take = buttons->button(QDialogButtonBox::Ok);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_take->setObjectName(QStringLiteral("take-back-accept"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_model, &ReturnedModel::chosen, this, &TakeBackDialog::refresh);
    retranslate();
}

void TakeBackDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TakeBackDialog::retranslate()
{
    setWindowTitle(tr("Take back"));
    m_heading->setText(tr("%1, handed out for %2").arg(m_file, text::fromUtf8(m_comparison.manager)));
    m_state->setText(text::returnStateText(m_comparison.state));
    m_table->setAccessibleName(tr("What is otherwise in the file"));
    m_conflicts->setText(tr("Conflicts:"));
    m_ours->setText(tr("Keep all &ours"));
    m_theirs->setText(tr("Take all t&heirs"));
    m_take->setText(tr("Take back"));
    m_cancel->setText(tr("Cancel"));
    m_strangers->setText(strangersText());
    m_strangers->setVisible(!m_strangers->text().isEmpty());
    m_model->retranslate();
    m_table->resizeColumnsToContents();
    refresh();
}

QWidget *TakeBackDialog::table()
{
    QTableView *view = m_table;
    view->setObjectName(QStringLiteral("returned-cells"));
    view->setModel(m_model);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setWordWrap(false);
    view->setAlternatingRowColors(true);
    view->verticalHeader()->hide();
    view->resizeColumnsToContents();
    view->horizontalHeader()->setStretchLastSection(true);
    view->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    const int rows = std::min(kFewestRows, m_model->rowCount());
    view->setMinimumHeight(view->horizontalHeader()->sizeHint().height() +
                           view->verticalHeader()->defaultSectionSize() * rows);
    view->setMinimumWidth(std::min(fontMetrics().averageCharWidth() * kWidthInLetters,
                                   view->horizontalHeader()->length() + view->verticalHeader()->defaultSectionSize()));
    return view;
}

QWidget *TakeBackDialog::conflictButtons()
{
    auto *row = new QWidget;
    auto *parts = new QHBoxLayout(row);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->addWidget(m_conflicts);
    const auto add = [&](QPushButton *button, const char *name, ops::Prefer prefer) {
        button->setObjectName(QString::fromUtf8(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, prefer] { m_model->chooseAll(prefer); });
        parts->addWidget(button);
    };
    add(m_ours, "all-ours", ops::Prefer::Ours);
    add(m_theirs, "all-theirs", ops::Prefer::Theirs);
    parts->addStretch();
    return row;
}

QString TakeBackDialog::strangersText() const
{
    QStringList lines, missing, added;
    for (const std::string &code : m_comparison.missing)
        missing << text::fromUtf8(code);
    for (const ops::AddedRow &row : m_comparison.added)
        added << text::fromUtf8(row.text);
    if (!missing.isEmpty())
        lines << tr("Missing in the file: %1.").arg(missing.join(tr(", ")));
    if (!added.isEmpty())
        lines << tr("Added in the file and not read: %1.").arg(added.join(tr(", ")));
    return lines.join(u'\n');
}

void TakeBackDialog::refresh()
{
    const int undecided = m_model->undecided();
    QString sentence = text::comparisonText(m_comparison);
    if (undecided > 0)
        sentence += u'\n' + tr("%n conflict(s) still to be decided: tick to take theirs, untick to keep ours.", nullptr,
                               undecided);
    else if (m_model->taken() > 0)
        sentence += u'\n' + tr("%n cell(s) will be taken, as one step that can be undone.", nullptr, m_model->taken());
    m_summary->setText(sentence);
    m_take->setEnabled(undecided == 0 && m_model->taken() > 0);
}

} // namespace quotasmith::ui
