// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/destination.h"
#include "ui/shell/reading/diagnosis_reading.h"
#include "ui/widgets/cards/stat_card.h"

#include <array>
#include <QWidget>

namespace quotasmith::ui {

/// The worst findings nobody has dealt with, as cards that lead to them.
class TopFindings : public QWidget {
    Q_OBJECT

public:
    static constexpr std::size_t kShown = 3;

    explicit TopFindings(QWidget *parent = nullptr);

    using QWidget::show;
    /// Nothing: not known yet.
    void show(const SharedDiagnosis &reading);

Q_SIGNALS:
    void revealAsked(const quotasmith::ui::Destination &destination);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    StatCard::Content contentOf(const diagnosis::Finding &finding, std::size_t left) const;
    StatCard::Content nothing() const;

    SharedDiagnosis m_reading;
    std::array<StatCard *, kShown> m_cards{};
    std::array<QString, kShown> m_ids; ///< of the findings shown
};

} // namespace quotasmith::ui
