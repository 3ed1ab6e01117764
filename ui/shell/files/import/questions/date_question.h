// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/date_text.h"
#include "core/exchange/import_report.h"

#include <optional>
#include <QButtonGroup>
#include <QGroupBox>
#include <QLabel>
#include <QRadioButton>
#include <string>
#include <vector>

namespace quotasmith::ui {

/// In which order dates are written that can be read in several ways: what an example of the file would mean each
/// time. Hidden until there is such a date; stays when it is answered, so that the answer can be changed.
class DateQuestion : public QGroupBox {
    Q_OBJECT

public:
    explicit DateQuestion(QWidget *parent = nullptr);

    /// `order`: as said so far.
    void setReport(const exchange::ImportReport &report, std::optional<exchange::DateOrder> order);

Q_SIGNALS:
    void chosen(quotasmith::exchange::DateOrder order);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showReadings();
    void retranslate();

    std::string m_example;
    std::optional<exchange::DateOrder> m_order;
    QLabel *m_sentence;
    QButtonGroup *m_orders;
};

} // namespace quotasmith::ui
