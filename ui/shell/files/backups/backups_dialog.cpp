// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/backups/backups_dialog.h"

#include "text/backups/backup_text.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/format/moment_text.h"
#include "text/op_text.h"
#include "ui/models/words.h"

#include <algorithm>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 100;
constexpr int kHeightInLines = 24;
enum Column { Made, Why, State, Steps, LastChange, Annual, ColumnCount };

} // namespace

BackupsDialog::BackupsDialog(const std::vector<ops::BackupContent> &backups,
                             const std::optional<ops::BackupContent> &now, int decimals, QWidget *parent)
    : QDialog(parent), m_now(now), m_decimals(decimals), m_table(new QTableWidget), m_preview(new QLabel),
      m_restore(new QPushButton(tr("&Restore this backup"))), m_make(new QPushButton(tr("&Back up now")))
{
    setObjectName(QStringLiteral("backups-dialog"));
    setWindowTitle(titled(tr("Backups")));
    m_table->setObjectName(QStringLiteral("backups-table"));
    m_preview->setObjectName(QStringLiteral("backups-preview"));
    m_restore->setObjectName(QStringLiteral("backups-restore"));
    m_make->setObjectName(QStringLiteral("backups-make"));
    layOut();
    show(backups);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &BackupsDialog::tellChosen);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreAsked(chosen()); });
    connect(m_make, &QPushButton::clicked, this, &BackupsDialog::makeAsked);
}

void BackupsDialog::layOut()
{
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels(
        {tr("Made"), tr("Why"), tr("State"), tr("Steps"), tr("Last change"), tr("Annual target")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Backups of the plan, the newest first"));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_preview->setWordWrap(true);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_make, QDialogButtonBox::ActionRole);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    for (QAbstractButton *button : buttons->buttons())
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_table, 1);
    column->addWidget(m_preview);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * kWidthInLetters, fontMetrics().height() * kHeightInLines);
}

void BackupsDialog::show(const std::vector<ops::BackupContent> &backups)
{
    m_backups = backups;
    m_table->clearContents();
    m_table->setRowCount(static_cast<int>(backups.size()));
    for (std::size_t row = 0; row < backups.size(); ++row)
        fillRow(static_cast<int>(row), backups[row]);
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    tellChosen();
}

void BackupsDialog::chooseNewest()
{
    const auto newest = std::find_if(m_backups.begin(), m_backups.end(), isUsable);
    if (newest == m_backups.end())
        return;
    m_table->selectRow(static_cast<int>(newest - m_backups.begin()));
    m_restore->setFocus();
}

bool BackupsDialog::isUsable(const ops::BackupContent &content)
{
    return content.isReadable || content.problem == "file-older";
}

void BackupsDialog::fillRow(int row, const ops::BackupContent &content)
{
    const auto put = [&](Column column, const QString &text, Qt::Alignment alignment = Qt::AlignLeft) {
        auto *item = new QTableWidgetItem(text);
        item->setTextAlignment(alignment | Qt::AlignVCenter);
        m_table->setItem(row, column, item);
    };
    put(Made, text::momentText(content.backup.at));
    put(Why, text::backupReasonText(content.backup.reason));
    put(State, content.isReadable                ? tr("✓ intact")
               : content.problem == "file-older" ? tr("older format")
                                                 : tr("✗ damaged"));
    put(Steps, content.isReadable ? text::countText(content.steps) : text::noValue(), Qt::AlignRight);
    put(LastChange, content.lastOp.empty() ? text::noValue() : text::opName(content.lastOp));
    put(Annual, content.annual ? text::amountText(*content.annual, m_decimals) : text::noValue(), Qt::AlignRight);
}

std::string BackupsDialog::chosen() const
{
    const int row = m_table->currentRow();
    const bool isChosen = row >= 0 && !m_table->selectedItems().isEmpty();
    return isChosen ? m_backups[static_cast<std::size_t>(row)].backup.id : std::string();
}

void BackupsDialog::tellChosen()
{
    const int row = m_table->currentRow();
    if (chosen().empty()) {
        m_restore->setEnabled(false);
        m_preview->setText(m_backups.empty() ? tr("There is no backup yet. One is made before the first edit of a day.")
                                             : tr("Choose a backup to see what it holds."));
        return;
    }
    const ops::BackupContent &content = m_backups[static_cast<std::size_t>(row)];
    m_restore->setEnabled(isUsable(content));
    m_preview->setText(isUsable(content) ? changeText(content) : tr("This backup is damaged and cannot be restored."));
}

QString BackupsDialog::changeText(const ops::BackupContent &content) const
{
    QStringList lines;
    if (content.isReadable && m_now && m_now->steps > content.steps)
        lines << tr("%n step(s) taken since would be gone.", nullptr, static_cast<int>(m_now->steps - content.steps));
    if (content.annual && m_now && m_now->annual && *content.annual != *m_now->annual)
        lines << tr("Annual target: %1 now, %2 in the backup.")
                     .arg(text::amountText(*m_now->annual, m_decimals), text::amountText(*content.annual, m_decimals));
    lines << tr("What is there now is kept as a backup of its own.");
    return lines.join(QLatin1Char(' '));
}

} // namespace quotasmith::ui
