// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/decompose/export_dialog.h"

#include <gtest/gtest.h>

namespace quotasmith::ui {
namespace {

TEST(ExportDialog, OffersTheShownAxisByQuarterFirst)
{
    ExportDialog dialog(plan::Axis::Product);
    EXPECT_EQ(dialog.form().axes, std::vector{plan::Axis::Product});
    EXPECT_EQ(dialog.form().by, spread::Column::Quarter);
    dialog.findChild<QRadioButton *>(QStringLiteral("all-axes"))->setChecked(true);
    EXPECT_EQ(dialog.form().axes.size(), 3u);
    dialog.findChild<QRadioButton *>(QStringLiteral("by-half"))->setChecked(true);
    EXPECT_EQ(dialog.form().by, spread::Column::Half);
}

} // namespace
} // namespace quotasmith::ui
