// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QPlainTextEdit>

namespace quotasmith::ui {

/// The note on a cell: changed, or emptied to take it away.
class NoteDialog : public QDialog {
    Q_OBJECT

public:
    /// title: what the cell is called.
    NoteDialog(const QString &title, const QString &note, QWidget *parent = nullptr);

    QString note() const { return m_note->toPlainText().trimmed(); }

protected:
    /// Ctrl+Enter keeps the note.
    void keyPressEvent(QKeyEvent *event) override;

private:
    QPlainTextEdit *m_note;
};

} // namespace quotasmith::ui
