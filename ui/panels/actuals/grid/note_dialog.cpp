// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/actuals/grid/note_dialog.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <utility>

namespace quotasmith::ui {

namespace {

constexpr int kWidthInLetters = 60;
constexpr int kLines = 5;

} // namespace

NoteDialog::NoteDialog(std::function<QString()> title, const QString &note, QWidget *parent)
    : QDialog(parent), m_title(std::move(title)), m_what(new QLabel), m_note(new QPlainTextEdit(note))
{
    setObjectName(QStringLiteral("note-dialog"));
    QFont bold = m_what->font();
    bold.setBold(true);
    m_what->setFont(bold);
    m_what->setWordWrap(true);
    m_what->setBuddy(m_note);
    m_note->setObjectName(QStringLiteral("note-text"));
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(fontMetrics().height() * kLines);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_keep = buttons->button(QDialogButtonBox::Ok);
    m_keep->setObjectName(QStringLiteral("note-apply"));
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_what);
    column->addWidget(m_note, 1);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kWidthInLetters);
    m_note->setFocus();
    m_note->moveCursor(QTextCursor::End);
    retranslate();
}

void NoteDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void NoteDialog::retranslate()
{
    setWindowTitle(tr("Note"));
    m_what->setText(m_title());
    m_note->setAccessibleName(tr("Note on %1").arg(m_title()));
    m_note->setPlaceholderText(tr("What one should know of this number. An empty note is none."));
    m_keep->setText(tr("OK"));
    m_cancel->setText(tr("Cancel"));
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
