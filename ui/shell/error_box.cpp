// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/error_box.h"

#include "text/error_text.h"

#include <QMessageBox>

namespace quotasmith::ui {

void showError(QWidget *parent, const base::Error &error)
{
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Quotasmith"), text::errorText(error), QMessageBox::Ok,
                    parent);
    box.setObjectName(QStringLiteral("error-box"));
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    box.exec();
}

} // namespace quotasmith::ui
