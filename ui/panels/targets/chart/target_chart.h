// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/panels/targets/desk/side_sheet.h"
#include "ui/widgets/chart/chart_view.h"

#include <array>
#include <optional>

namespace quotasmith::ui {

/// The year of the node one is at: its months as bars, last year and the learned season as lines, what is special about
/// a month.
class TargetChart : public SideSheet {
    Q_OBJECT

public:
    explicit TargetChart(TargetsDesk &desk, QWidget *parent = nullptr);

    QString title() const override;

protected:
    void refresh() override;
    void retranslate() override;

private:
    chart::BarsChart chartOf(const TargetRow &row);
    std::optional<std::array<std::int64_t, 12>> seasonOf(const TargetRow &row);

    ChartView *m_view;
};

} // namespace quotasmith::ui
