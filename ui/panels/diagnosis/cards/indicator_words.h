// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/charts.h"
#include "core/diagnosis/sales/indicators.h"
#include "ui/shell/pages/number_words.h"

#include <QCoreApplication>

namespace quotasmith::ui {

/// What an indicator is called, how its number reads, and what it needs.
class IndicatorWords {
    Q_DECLARE_TR_FUNCTIONS(quotasmith::ui::IndicatorWords)

public:
    explicit IndicatorWords(NumberWords numbers) : m_numbers(numbers) {}

    static QString name(diagnosis::Indicator indicator);
    /// Which numbers it is made of: said while it is not known.
    static QString needs(diagnosis::Indicator indicator);
    QString value(diagnosis::Indicator indicator, const std::optional<money::Rate> &value) const;
    TableCell valueCell(diagnosis::Indicator indicator, const std::optional<money::Rate> &value) const;

    /// `Year on year ▲ +8.2 %`
    static QString yoy(const diagnosis::IndicatorValue &one);
    static QString mom(const diagnosis::IndicatorValue &one);
    static QString ofPlan(const diagnosis::IndicatorValue &one);
    /// Everything a card says, as one sentence.
    QString spoken(const diagnosis::IndicatorValue &one) const;

    chart::NumberForm form(diagnosis::Indicator indicator) const;
    /// The months as a chart has them, in the form's units.
    std::vector<chart::Value> months(const diagnosis::IndicatorValue &one) const;

private:
    NumberWords m_numbers;
};

} // namespace quotasmith::ui
