// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/import_options.h"
#include "core/exchange/met_lines.h"

#include <optional>
#include <QButtonGroup>
#include <QGroupBox>
#include <QLabel>
#include <QRadioButton>

namespace quotasmith::ui {

/// What is to happen with facts of months and people the plan has facts of already. Hidden when there are none.
class MetQuestion : public QGroupBox {
    Q_OBJECT

public:
    explicit MetQuestion(QWidget *parent = nullptr);

    /// `existing`: as said so far; Refuse: not yet.
    void setMet(const std::optional<exchange::MetLines> &met, exchange::ExistingFacts existing);

Q_SIGNALS:
    void chosen(quotasmith::exchange::ExistingFacts existing);

private:
    QRadioButton *addChoice(const char *name, exchange::ExistingFacts existing);
    void showChoices(const exchange::MetLines &met);

    QLabel *m_sentence;
    QButtonGroup *m_choices;
    QRadioButton *m_replace;
    QRadioButton *m_add;
    QRadioButton *m_skip;
};

} // namespace quotasmith::ui
