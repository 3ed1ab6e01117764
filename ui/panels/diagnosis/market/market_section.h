// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/diagnosis/diagnosis_section.h"
#include "ui/shell/pages/list_tabs.h"

#include <QLabel>

namespace quotasmith::ui {

/// Whom we sell against and to whom: rivals, needs, zones, classes of accounts, losses, prices and SWOT, typed in
/// place, and what they come to.
class MarketSection : public DiagnosisSection {
    Q_OBJECT

public:
    explicit MarketSection(const PanelContext &context, QWidget *parent = nullptr);

    ListTabs *lists() const override { return m_lists; }

protected:
    void fill() override;
    void setWords() override;

private:
    void fillRivals();
    void fillNeeds();
    void fillPrices();
    void fillLosses();
    QString bandText(const std::optional<std::int64_t> &low, const std::optional<std::int64_t> &high) const;

    ListTabs *m_lists;
    ContentTable *m_rivals;
    ContentTable *m_needs;
    ContentTable *m_prices;
    ContentTable *m_losses;
};

} // namespace quotasmith::ui
