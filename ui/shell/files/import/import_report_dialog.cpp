// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/import/import_report_dialog.h"

#include "core/base/platform.h"
#include "core/exchange/refused_rows.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/import_text.h"
#include "text/name_text.h"
#include "ui/models/words.h"
#include "ui/shell/error_box.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>
#include <utility>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 96;
constexpr int kRowsShown = 8;

QLabel *selectable(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QTableWidgetItem *cell(const QString &text, Qt::Alignment alignment)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

void setHeight(QTableView *table, int rows)
{
    table->verticalHeader()->hide();
    table->setMinimumHeight(table->horizontalHeader()->sizeHint().height() +
                            table->verticalHeader()->defaultSectionSize() * rows + 2 * table->frameWidth());
}

} // namespace

RefusalsModel::RefusalsModel(const exchange::Refusals &refused, QObject *parent)
    : QAbstractTableModel(parent), m_refused(refused)
{
}

int RefusalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_refused.listed().size());
}

int RefusalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant RefusalsModel::data(const QModelIndex &index, int role) const
{
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole && column == Column::Line)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const exchange::Refusal &refusal = m_refused.listed()[static_cast<std::size_t>(index.row())];
    switch (column) {
    case Column::Line:
        return text::countText(refusal.line);
    case Column::Field:
        return text::fromUtf8(refusal.column);
    case Column::Text:
        return text::fromUtf8(refusal.text);
    case Column::Reason:
        break;
    }
    return text::refusedText(refusal);
}

QVariant RefusalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Line:
        return tr("Line");
    case Column::Field:
        return tr("Column");
    case Column::Text:
        return tr("What stands there");
    case Column::Reason:
        break;
    }
    return tr("Why it was refused");
}

ImportReportDialog::ImportReportDialog(const ops::ImportOutcome &outcome, QString file, int currencyExponent,
                                       QWidget *parent)
    : QDialog(parent), m_outcome(outcome), m_file(std::move(file))
{
    setObjectName(QStringLiteral("import-report"));
    setWindowTitle(tr("Import"));
    QLabel *heading = selectable(importHeading(m_outcome));
    heading->setObjectName(QStringLiteral("import-heading"));
    heading->setWordWrap(true);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto *column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addWidget(counts());
    if (!m_outcome.report.control.empty())
        column->addWidget(controlTotals(currencyExponent));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok);
    if (m_outcome.report.refused.lines() > 0) {
        column->addWidget(refusals(), 1);
        QPushButton *save = buttons->addButton(tr("Save the refused lines…"), QDialogButtonBox::ActionRole);
        save->setObjectName(QStringLiteral("save-refused"));
        save->setAutoDefault(false);
        connect(save, &QPushButton::clicked, this, &ImportReportDialog::askWhereToSave);
    }
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidthInLetters);
}

QWidget *ImportReportDialog::counts() const
{
    const exchange::RowCounts &rows = m_outcome.report.rows;
    auto *part = new QWidget;
    auto *form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    const auto add = [form](const QString &title, const char *name, std::int64_t count) {
        QLabel *label = selectable(text::countText(count));
        label->setObjectName(QString::fromUtf8(name));
        form->addRow(title, label);
    };
    add(tr("Lines read"), "rows-read", rows.read);
    add(tr("Lines taken"), "rows-taken", rows.taken);
    if (rows.unchanged > 0)
        add(tr("Lines unchanged"), "rows-unchanged", rows.unchanged);
    if (rows.totals > 0)
        add(tr("Lines with totals, compared only"), "rows-totals", rows.totals);
    add(tr("Lines refused"), "rows-refused", rows.refused);
    return part;
}

QWidget *ImportReportDialog::controlTotals(int currencyExponent) const
{
    auto *box = new QGroupBox(tr("Control totals, to compare with the sender"));
    auto *table = new QTableWidget(static_cast<int>(m_outcome.report.control.size()), 3);
    table->setObjectName(QStringLiteral("control-totals"));
    table->setHorizontalHeaderLabels({tr("Measure"), tr("The file adds up to"), tr("Taken")});
    int row = 0;
    for (const auto &[measure, control] : m_outcome.report.control) {
        const int decimals = plan::decimalsOf(measure, currencyExponent);
        table->setItem(row, 0, cell(titled(text::measureName(measure)), Qt::AlignLeft));
        table->setItem(row, 1, cell(text::fromUtf8(control.file.text(decimals)), Qt::AlignRight));
        table->setItem(row, 2, cell(text::fromUtf8(control.stored.text(decimals)), Qt::AlignRight));
        ++row;
    }
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setHeight(table, row);
    (new QVBoxLayout(box))->addWidget(table);
    return box;
}

QWidget *ImportReportDialog::refusals()
{
    auto *box = new QGroupBox(tr("Refused lines"));
    auto *table = new QTableView;
    table->setObjectName(QStringLiteral("refused-lines"));
    table->setModel(new RefusalsModel(m_outcome.report.refused, table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(false);
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    setHeight(table, std::min(kRowsShown, table->model()->rowCount()));
    (new QVBoxLayout(box))->addWidget(table);
    return box;
}

void ImportReportDialog::askWhereToSave()
{
    const QFileInfo source(m_file);
    QFileDialog dialog(this, tr("Save the refused lines"), source.path(), tr("CSV files (*.csv)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("csv"));
    dialog.selectFile(tr("%1 refused.csv").arg(source.completeBaseName()));
    if (dialog.exec() != QDialog::Accepted)
        return;
    try {
        saveRefused(dialog.selectedFiles().value(0));
    } catch (const base::Error &error) {
        showError(this, error);
    }
}

void ImportReportDialog::saveRefused(const QString &target) const
{
    const exchange::ImportReport &report = m_outcome.report;
    const auto source = exchange::Source::open(m_file.toStdU16String(), report.form());
    base::writeFileAtomically(target.toStdU16String(),
                              exchange::refusedRowsText(source, report, [](const exchange::Refusal &refusal) {
                                  return text::toUtf8(text::refusedText(refusal));
                              }));
}

QString importHeading(const ops::ImportOutcome &outcome)
{
    const QString heading =
        outcome.isRefused ? ImportReportDialog::tr("Nothing was imported from %1: some lines cannot be taken.")
        : outcome.changes.isEmpty() ? ImportReportDialog::tr("%1 brought nothing new: the plan has it already.")
                                    : ImportReportDialog::tr("%1 was imported.");
    return heading.arg(text::fromUtf8(outcome.report.source));
}

} // namespace quotasmith::ui
