// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/import_options.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>

namespace quotasmith::ui {

/// Asks what kind of file is taken in, which, and what to do about names and facts that meet others.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(const exchange::ImportOptions &proposal, QWidget *parent = nullptr);

    QString file() const { return m_file->text(); }
    void setFile(const QString &file) { m_file->setText(file); }
    exchange::ImportOptions options() const;

private:
    void fillChoices(const exchange::ImportOptions &proposal);
    QWidget *fileRow();
    void browse();
    void update();

    QComboBox *m_kind;
    QLineEdit *m_file;
    QLabel *m_existingLabel;
    QComboBox *m_existing;
    QCheckBox *m_createMissing;
    QDialogButtonBox *m_buttons;
};

} // namespace quotasmith::ui
