// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QStringList>

namespace quotasmith::ui {

/// Says what is wrong with a plan that could not be opened, since when, and what is left to go on with; leads to its
/// backups, or to reading it as it is. It changes nothing itself, and Esc closes it.
class DamagedDialog : public QDialog {
    Q_OBJECT

public:
    enum class Choice { Close, Restore, Read };

    /// `sentences`: what is known, a paragraph each. Without backups there is nothing to restore, and a plan nobody can
    /// read is not opened.
    DamagedDialog(const QString &name, const QStringList &sentences, bool hasBackups, bool isReadable,
                  QWidget *parent = nullptr);

    Choice choice() const { return m_choice; }
    QPushButton *restoreButton() const { return m_restore; }
    QPushButton *readButton() const { return m_read; }
    QString said() const { return m_said->text(); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void end(Choice choice);

    QString m_name;
    QLabel *m_title;
    QLabel *m_said;
    QPushButton *m_restore;
    QPushButton *m_read;
    QPushButton *m_close;
    Choice m_choice = Choice::Close;
};

} // namespace quotasmith::ui
