// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/overview/read_overview.h"
#include "ui/models/display_unit.h"
#include "ui/widgets/cards/stat_card.h"

#include <array>
#include <QCoreApplication>

namespace quotasmith::ui {

/// What the numbers at the top of the overview say.
class OverviewWords {
    Q_DECLARE_TR_FUNCTIONS(quotasmith::ui::OverviewWords)

public:
    /// Both outlive the words.
    OverviewWords(const ops::Overview &overview, DisplayUnit unit) : m_overview(overview), m_unit(unit) {}

    /// `Revenue 2027, to 2027-05 · annual target 115,449,522.30`
    QString headline() const;
    StatCard::Content attainment() const;
    StatCard::Content timeGone() const;
    StatCard::Content gap() const;
    StatCard::Content needed() const;
    StatCard::Content yearsEnd() const;

    QString amount(std::optional<std::int64_t> units) const;
    QString exact(std::optional<std::int64_t> units) const;

private:
    QString lastMonth() const;
    QString whyNoOutlook() const;

    const ops::Overview &m_overview;
    DisplayUnit m_unit;
};

/// `+8.2 %`; the dash for none.
QString signedRateText(const std::optional<money::Rate> &rate);

} // namespace quotasmith::ui
