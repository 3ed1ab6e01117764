// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/view_settings.h"

#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace quotasmith::ui {

/// How the window looks: language, colours, unit, size of letters. What is chosen holds at once.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(ViewSettings &view, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QComboBox *addRow(const QString &name);
    void fill();
    void connectChoices();
    void retranslate();

    ViewSettings &m_view;
    QFormLayout *m_form;
    QComboBox *m_language;
    QComboBox *m_scheme;
    QComboBox *m_unit;
    QComboBox *m_letters;
    QLabel *m_note;
    QPushButton *m_close;
};

} // namespace quotasmith::ui
