// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/actuals/closing/reopen_dialog.h"

#include "core/ops/actuals/reopen_month.h"
#include "text/name_text.h"

namespace quotasmith::ui {

ReopenDialog::ReopenDialog(DocumentSession &session, const calendar::FiscalCalendar &calendar, int position,
                           QWidget *parent)
    : ReasonDialog(
          session, QStringLiteral("reopen"),
          [calendar, position] {
              return Words{ReopenDialog::tr("Reopen %1").arg(text::periodName(calendar, {position, position})),
                           ReopenDialog::tr("The month's actuals and targets can change again. The reason stays in "
                                            "the history, and undo stops there."),
                           ReopenDialog::tr("Re&open month"), ReopenDialog::tr("why, for whoever asks later")};
          },
          [month = calendar.month(position)](store::Document &document, const std::string &reason) {
              return ops::reopenMonth(document, month, reason);
          },
          parent)
{
    requireReason();
}

} // namespace quotasmith::ui
