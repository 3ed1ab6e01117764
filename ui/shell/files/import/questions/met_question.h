// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/import_options.h"
#include "core/exchange/met_lines.h"

#include <optional>
#include <QButtonGroup>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QRadioButton>
#include <string>

namespace quotasmith::ui {

/// What is to happen with facts of months and people the plan has facts of already. Hidden when there are none.
class MetQuestion : public QGroupBox {
    Q_OBJECT

public:
    explicit MetQuestion(QWidget *parent = nullptr);

    /// `existing` and `batch`: as said so far; Refuse: not yet.
    void setMet(const std::optional<exchange::MetLines> &met, exchange::ExistingFacts existing,
                const std::string &batch);

Q_SIGNALS:
    /// `batch`: which of several imports of the file's name is replaced; empty: there is no question of that.
    void chosen(quotasmith::exchange::ExistingFacts existing, const QString &batch);

protected:
    void changeEvent(QEvent *event) override;

private:
    QRadioButton *addChoice(const char *name, exchange::ExistingFacts existing);
    void showChoices(const exchange::MetLines &met);
    void fillBatches(const exchange::MetLines &met, const std::string &batch);
    void tell();
    void retranslate();

    QLabel *m_sentence;
    QButtonGroup *m_choices;
    QRadioButton *m_replace;
    QRadioButton *m_add;
    QRadioButton *m_skip;
    QComboBox *m_batch;
    std::optional<exchange::MetLines> m_met;
    exchange::ExistingFacts m_existing = exchange::ExistingFacts::Refuse;
    std::string m_said; ///< the batch
};

} // namespace quotasmith::ui
