// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/help/shortcut_sheet.h"

#include "core/base/platform.h"
#include "text/convert.h"
#include "ui/shell/error_box.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr QSize kSizeInLetters{84, 34};

} // namespace

ShortcutSheet::ShortcutSheet(std::vector<ShortcutLine> lines, QWidget *parent)
    : QDialog(parent), m_lines(std::move(lines)), m_field(new QLineEdit), m_list(new QTreeWidget)
{
    setObjectName(QStringLiteral("shortcut-sheet"));
    setWindowTitle(tr("Keyboard shortcuts"));
    m_field->setObjectName(QStringLiteral("shortcut-filter"));
    m_field->setPlaceholderText(tr("Search: an action or a key"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("shortcut-list"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(fontMetrics().height());
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setFocusPolicy(Qt::TabFocus);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    addButtons(column);
    fill();
    connect(m_field, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
    const QSize wanted(fontMetrics().averageCharWidth() * kSizeInLetters.width(),
                       fontMetrics().height() * kSizeInLetters.height());
    resize(parent ? wanted.boundedTo(parent->size()) : wanted);
}

void ShortcutSheet::filter(const QString &text)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *area = m_list->topLevelItem(i);
        int shown = 0;
        for (int j = 0; j < area->childCount(); ++j) {
            QTreeWidgetItem *line = area->child(j);
            const bool isWanted = line->text(0).contains(text, Qt::CaseInsensitive) ||
                                  line->text(1).contains(text, Qt::CaseInsensitive) ||
                                  area->text(0).contains(text, Qt::CaseInsensitive);
            line->setHidden(!isWanted);
            shown += isWanted;
        }
        area->setHidden(shown == 0);
    }
}

void ShortcutSheet::fill()
{
    QFont bold = font();
    bold.setBold(true);
    QTreeWidgetItem *area = nullptr;
    for (const ShortcutLine &line : m_lines) {
        if (!area || area->text(0) != line.area) {
            area = new QTreeWidgetItem(m_list, {line.area});
            area->setFont(0, bold);
            area->setFirstColumnSpanned(true);
        }
        new QTreeWidgetItem(area, {line.what, line.keys});
    }
    m_list->expandAll();
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

void ShortcutSheet::addButtons(QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(tr("Copy as text"), QDialogButtonBox::ActionRole);
    auto *save = buttons->addButton(tr("Save as text…"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("shortcut-copy"));
    save->setObjectName(QStringLiteral("shortcut-save"));
    for (QPushButton *button : {copy, save})
        button->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(shortcutText(m_lines)); });
    connect(save, &QPushButton::clicked, this, &ShortcutSheet::askFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void ShortcutSheet::askFile()
{
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save the shortcuts"), tr("shortcuts.txt"), tr("Text (*.txt)"));
    if (file.isEmpty())
        return;
    try {
        base::writeFileAtomically(file.toStdU16String(), text::toUtf8(shortcutText(m_lines)));
    } catch (const base::Error &error) {
        showError(this, error);
    }
}

} // namespace quotasmith::ui
