// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/schemes/scheme_file.h"

#include <QButtonGroup>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <set>
#include <vector>

namespace quotasmith::ui {

/// What a new scheme begins with: a template, a file, or nothing; and what it is called in the plan.
class NewSchemeDialog : public QDialog {
    Q_OBJECT

public:
    /// `taken`: codes there are already.
    NewSchemeDialog(int decimals, std::set<std::string> taken, QWidget *parent = nullptr);

    /// Once it was accepted. A scheme that begins with nothing has no method.
    const exchange::SchemeFile &scheme() const { return m_scheme; }
    /// Begins with a file.
    void takeFile(const QString &file);
    /// Stays open and says why where the file cannot be read or the code is no good.
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void addChoice(int id, const QString &name);
    void chooseFile();
    void proposeCode();
    void showNote();
    void retranslate();
    exchange::SchemeFile read() const;
    int templates() const { return static_cast<int>(m_templates.size()); }
    int fileId() const { return templates(); }
    int emptyId() const { return templates() + 1; }

    int m_decimals;
    std::set<std::string> m_taken;
    exchange::SchemeFile m_scheme;
    std::vector<std::string> m_templates;
    QString m_path;
    QButtonGroup *m_choices;
    std::vector<QLabel *> m_notes; ///< by choice
    QPushButton *m_browse;
    QLabel *m_codeLabel;
    QLineEdit *m_code;
    QLabel *m_problem;
    QPushButton *m_make = nullptr;
    bool m_isCodeTyped = false;
};

} // namespace quotasmith::ui
