// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/commission/schemes/parts/scheme_part.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace quotasmith::ui {

/// What a scheme is called, what it pays on, over what stretch, what thresholds count in, how transactions are read.
class TermsPart : public SchemePart {
    Q_OBJECT

public:
    explicit TermsPart(QWidget *parent = nullptr);

protected:
    void setWords() override;
    void fill() override;

private:
    QLineEdit *line(const char *name, std::string exchange::SchemeFile::*field);
    void name(QWidget *field, const QString &words);

    QFormLayout *m_form;
    QLabel *m_code;
    QLineEdit *m_name;
    QLineEdit *m_note;
    QComboBox *m_base;
    QComboBox *m_period;
    QComboBox *m_basis;
    QComboBox *m_reading;
};

} // namespace quotasmith::ui
