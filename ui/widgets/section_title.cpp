// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/section_title.h"

namespace quotasmith::ui {

SectionTitle::SectionTitle(QWidget *parent) : QLabel(parent)
{
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

} // namespace quotasmith::ui
