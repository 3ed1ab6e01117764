// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/fiscal_calendar.h"
#include "ui/shell/pages/reason_dialog.h"

namespace quotasmith::ui {

/// Lets a closed month move again, and asks why.
class ReopenDialog : public ReasonDialog {
    Q_OBJECT

public:
    /// position: of the month in the plan's year. The session outlives the dialog.
    ReopenDialog(DocumentSession &session, const calendar::FiscalCalendar &calendar, int position,
                 QWidget *parent = nullptr);
};

} // namespace quotasmith::ui
