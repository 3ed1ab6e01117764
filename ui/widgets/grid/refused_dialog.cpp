// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/grid/refused_dialog.h"

#include "ui/widgets/grid/cell_edits.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 90;
constexpr int kHeightInLines = 18;

QPushButton *addChoice(QDialogButtonBox *buttons, const QString &words, const QString &name)
{
    QPushButton *button = buttons->addButton(words, QDialogButtonBox::AcceptRole);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QPushButton *addWayOut(QDialogButtonBox *buttons, QDialogButtonBox::StandardButton kind)
{
    QPushButton *button = buttons->addButton(kind);
    button->setDefault(true);
    button->setFocus();
    return button;
}

QTableWidget *listOf(const QList<GridRefusal> &refused)
{
    auto *table = new QTableWidget(static_cast<int>(refused.size()), 3);
    table->setObjectName(QStringLiteral("refused-cells"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->setWordWrap(true);
    for (int row = 0; row < table->rowCount(); ++row) {
        const GridRefusal &each = refused[row];
        auto *typed = new QTableWidgetItem(each.typed);
        typed->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto *reason = new QTableWidgetItem(each.reason);
        reason->setToolTip(each.reason);
        table->setItem(row, 0, new QTableWidgetItem(cellTitle(each.cell)));
        table->setItem(row, 1, typed);
        table->setItem(row, 2, reason);
    }
    return table;
}

} // namespace

RefusedDialog::RefusedDialog(const QList<GridRefusal> &refused, int others, GridSource source, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("refused-dialog"));
    setWindowTitle(tr("Some cells cannot be set"));
    auto *words = new QLabel(tr("%n cell(s) will not take the value. Nothing has been written yet.", nullptr,
                                static_cast<int>(refused.size())));
    words->setWordWrap(true);
    QTableWidget *table = listOf(refused);
    table->setHorizontalHeaderLabels({tr("Cell"), tr("Value"), tr("Why not")});
    table->setAccessibleName(tr("Cells that cannot be set"));
    auto *buttons = new QDialogButtonBox;
    if (others > 0)
        addChoice(buttons,
                  source == GridSource::Paste ? tr("&Paste the others (%1)").arg(others)
                                              : tr("&Set the others (%1)").arg(others),
                  QStringLiteral("set-others"));
    addWayOut(buttons, others > 0 ? QDialogButtonBox::Cancel : QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * kWidthInLetters, fontMetrics().height() * kHeightInLines);
    table->resizeColumnToContents(0);
    table->resizeColumnToContents(1);
    table->horizontalHeader()->setStretchLastSection(true);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, table, &QTableWidget::resizeRowsToContents,
            Qt::QueuedConnection);
}

PasteSizeDialog::PasteSizeDialog(const Sizes &sizes, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("paste-size-dialog"));
    setWindowTitle(tr("Another size"));
    const QString table = tr("%1 rows × %2 columns").arg(sizes.rows).arg(sizes.columns);
    const bool isBeyond = sizes.rows > sizes.roomRows || sizes.columns > sizes.roomColumns;
    QString sentence = tr("What you paste has %1, what is selected has %2.")
                           .arg(table, tr("%1 rows × %2 columns").arg(sizes.selectedRows).arg(sizes.selectedColumns));
    if (isBeyond)
        sentence = tr("What you paste has %1, and from here on there is room for %2. The rest would be left out.")
                       .arg(table, tr("%1 rows × %2 columns").arg(sizes.roomRows).arg(sizes.roomColumns));
    auto *words = new QLabel(sentence);
    words->setWordWrap(true);
    auto *buttons = new QDialogButtonBox;
    addChoice(buttons, isBeyond ? tr("&Paste what fits") : tr("&Paste from the corner in its own size"),
              QStringLiteral("paste-own-size"));
    addWayOut(buttons, QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidthInLetters * 2 / 3);
}

} // namespace quotasmith::ui
