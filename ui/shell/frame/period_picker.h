// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/fiscal_calendar.h"
#include "ui/shell/view_settings.h"

#include <optional>
#include <QComboBox>

namespace quotasmith::ui {

/// Which months are looked at: the year, a half, a quarter or a month of the plan.
class PeriodPicker : public QComboBox {
    Q_OBJECT

public:
    explicit PeriodPicker(ViewSettings &view, QWidget *parent = nullptr);

    /// Nothing: no plan.
    void setCalendar(const std::optional<calendar::FiscalCalendar> &calendar);
    void retranslate();

private:
    void follow();

    ViewSettings &m_view;
    std::optional<calendar::FiscalCalendar> m_calendar;
};

} // namespace quotasmith::ui
