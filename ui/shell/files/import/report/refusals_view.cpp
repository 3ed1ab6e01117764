// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/import/report/refusals_view.h"

#include "core/base/platform.h"
#include "text/export/table_file.h"
#include "text/format.h"
#include "ui/shell/error_box.h"
#include "ui/shell/files/import/report/copyable.h"

#include <algorithm>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kRowsShown = 8;

} // namespace

RefusalsView::RefusalsView(QWidget *parent)
    : QGroupBox(parent), m_model(new RefusalsModel(this)), m_table(new QTableView), m_save(new QPushButton)
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
    m_save->setObjectName(QStringLiteral("save-refused"));
    m_save->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &RefusalsView::askWhereToSave);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_table);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    retranslate();
}

void RefusalsView::changeEvent(QEvent *event)
{
    QGroupBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RefusalsView::retranslate()
{
    m_save->setText(tr("&Save the refused lines…"));
    m_table->setAccessibleName(tr("Refused lines"));
    setTitle(tr("Refused: %1 (lines: %2)")
                 .arg(text::countText(m_model->rowCount()), text::countText(m_report.refused.lines())));
    m_model->retranslate();
}

void RefusalsView::setReport(const exchange::ImportReport &report, const QString &file, const std::string &now)
{
    m_report = report;
    m_file = file;
    m_now = now;
    m_model->setRefused(report.refused);
    const std::int64_t listed = m_model->rowCount();
    retranslate();
    m_table->resizeColumnsToContents();
    const int rows = std::min(kRowsShown, m_model->rowCount());
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            m_table->verticalHeader()->defaultSectionSize() * (rows + 1) + 2 * m_table->frameWidth());
    setVisible(listed > 0);
}

void RefusalsView::askWhereToSave()
{
    const QFileInfo source(m_file);
    const QStringList kinds{tr("Workbooks (*.xlsx)"), tr("CSV files (*.csv)")};
    QFileDialog dialog(this, tr("Save the refused lines"), source.path(), kinds.join(QStringLiteral(";;")));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("xlsx"));
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString &kind) {
        dialog.setDefaultSuffix(kind == kinds.front() ? QStringLiteral("xlsx") : QStringLiteral("csv"));
    });
    dialog.selectFile(tr("%1 refused").arg(source.completeBaseName()));
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
    const std::filesystem::path file(target.toStdU16String());
    base::writeFileAtomically(file, text::refusedBytes(m_file.toStdU16String(), m_report, file, m_now));
}

} // namespace quotasmith::ui
