// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/handout/take_back_dialog.h"

#include "text/convert.h"
#include "text/handout/handout_text.h"

#include <algorithm>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStringList>
#include <QTableView>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 120;
constexpr int kFewestRows = 4;

QLabel *line(const QString &text, const char *name)
{
    auto *label = new QLabel(text);
    label->setObjectName(QString::fromUtf8(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

TakeBackDialog::TakeBackDialog(const ops::Comparison &comparison, const QString &file, int currencyExponent,
                               QWidget *parent)
    : QDialog(parent), m_comparison(comparison), m_model(new ReturnedModel(m_comparison, currencyExponent, this)),
      m_summary(line({}, "take-back-summary"))
{
    setObjectName(QStringLiteral("take-back-dialog"));
    setWindowTitle(tr("Take back"));
    QLabel *heading =
        line(tr("%1, handed out for %2").arg(file, text::fromUtf8(m_comparison.manager)), "take-back-heading");
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto *column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addWidget(line(text::returnStateText(m_comparison.state), "take-back-state"));
    if (m_model->rowCount() > 0)
        column->addWidget(table(), 1);
    if (m_model->hasConflicts())
        column->addWidget(conflictButtons());
    if (!m_comparison.missing.empty() || !m_comparison.added.empty())
        column->addWidget(strangers());
    column->addWidget(m_summary);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_take = buttons->button(QDialogButtonBox::Ok);
    m_take->setText(tr("Take back"));
    m_take->setObjectName(QStringLiteral("take-back-accept"));
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_model, &ReturnedModel::chosen, this, &TakeBackDialog::refresh);
    refresh();
}

QWidget *TakeBackDialog::table()
{
    auto *view = new QTableView;
    view->setObjectName(QStringLiteral("returned-cells"));
    view->setAccessibleName(tr("What is otherwise in the file"));
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
    parts->addWidget(new QLabel(tr("Conflicts:")));
    const auto add = [&](const QString &text, const char *name, ops::Prefer prefer) {
        auto *button = new QPushButton(text);
        button->setObjectName(QString::fromUtf8(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, prefer] { m_model->chooseAll(prefer); });
        parts->addWidget(button);
    };
    add(tr("Keep all &ours"), "all-ours", ops::Prefer::Ours);
    add(tr("Take all t&heirs"), "all-theirs", ops::Prefer::Theirs);
    parts->addStretch();
    return row;
}

QWidget *TakeBackDialog::strangers() const
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
    return line(lines.join(u'\n'), "take-back-strangers");
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
