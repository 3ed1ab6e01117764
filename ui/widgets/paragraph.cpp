// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/paragraph.h"

namespace quotasmith::ui {

QLabel *paragraph(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace quotasmith::ui
