// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/actuals/grid/note_dialog.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 60;
constexpr int kLines = 5;

} // namespace

NoteDialog::NoteDialog(const QString &title, const QString &note, QWidget *parent)
    : QDialog(parent), m_note(new QPlainTextEdit(note))
{
    setObjectName(QStringLiteral("note-dialog"));
    setWindowTitle(tr("Note"));
    auto *what = new QLabel(title);
    QFont bold = what->font();
    bold.setBold(true);
    what->setFont(bold);
    what->setWordWrap(true);
    what->setBuddy(m_note);
    m_note->setObjectName(QStringLiteral("note-text"));
    m_note->setAccessibleName(tr("Note on %1").arg(title));
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("What one should know of this number. An empty note is none."));
    m_note->setMinimumHeight(fontMetrics().height() * kLines);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("note-apply"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(what);
    column->addWidget(m_note, 1);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidthInLetters);
    m_note->setFocus();
    m_note->moveCursor(QTextCursor::End);
}

void NoteDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (event->modifiers() & Qt::ControlModifier))
        accept();
    else
        QDialog::keyPressEvent(event);
}

} // namespace quotasmith::ui
