// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/import/report/refusals_view.h"

#include "core/base/platform.h"
#include "core/exchange/refused_rows.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/import_text.h"
#include "ui/shell/error_box.h"
#include "ui/shell/files/import/report/copyable.h"

#include <algorithm>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kRowsShown = 8;

} // namespace

RefusalsView::RefusalsView(QWidget *parent)
    : QGroupBox(parent), m_model(new RefusalsModel(this)), m_table(new QTableView)
{
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(RefusalsModel::kSortRole);
    m_table->setObjectName(QStringLiteral("refused-lines"));
    m_table->setModel(sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    makeCopyable(m_table);
    auto *save = new QPushButton(tr("&Save the refused lines…"));
    save->setObjectName(QStringLiteral("save-refused"));
    save->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &RefusalsView::askWhereToSave);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_table);
    column->addWidget(save, 0, Qt::AlignLeft);
}

void RefusalsView::setReport(const exchange::ImportReport &report, const QString &file)
{
    m_report = report;
    m_file = file;
    m_model->setRefused(report.refused);
    const std::int64_t listed = m_model->rowCount();
    setTitle(tr("Refused: %1 (lines: %2)").arg(text::countText(listed), text::countText(report.refused.lines())));
    m_table->resizeColumnsToContents();
    const int rows = std::min(kRowsShown, m_model->rowCount());
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            m_table->verticalHeader()->defaultSectionSize() * (rows + 1) + 2 * m_table->frameWidth());
    setVisible(listed > 0);
}

void RefusalsView::askWhereToSave()
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

void RefusalsView::saveRefused(const QString &target) const
{
    const auto source = exchange::Source::open(m_file.toStdU16String(), m_report.form());
    base::writeFileAtomically(target.toStdU16String(),
                              exchange::refusedRowsText(source, m_report, [](const exchange::Refusal &refusal) {
                                  return text::toUtf8(text::refusedText(refusal));
                              }));
}

} // namespace quotasmith::ui
