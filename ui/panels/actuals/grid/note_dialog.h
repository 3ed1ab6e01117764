// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace quotasmith::ui {

/// The note on a cell: changed, or emptied to take it away.
class NoteDialog : public QDialog {
    Q_OBJECT

public:
    /// title: says what the cell is called, in the language of the moment.
    NoteDialog(std::function<QString()> title, const QString &note, QWidget *parent = nullptr);

    QString note() const { return m_note->toPlainText().trimmed(); }

protected:
    /// Ctrl+Enter keeps the note.
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::function<QString()> m_title;
    QLabel *m_what;
    QPlainTextEdit *m_note;
    QPushButton *m_keep;
    QPushButton *m_cancel;
};

} // namespace quotasmith::ui
