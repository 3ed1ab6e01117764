// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/targets/export/export_dialog.h"

#include <gtest/gtest.h>

namespace quotasmith::ui {
namespace {

class ExportDialogTest : public testing::Test {
protected:
    ExportDialogTest()
    {
        m_shown.axes = {plan::Axis::Product};
        m_shown.measure = plan::Measure::Revenue;
    }
    static QComboBox *box(ExportDialog &dialog, const char *name)
    {
        return dialog.findChild<QComboBox *>(QString::fromUtf8(name));
    }

    plan::PlanSettings m_settings;
    text::BoardRequest m_shown;
};

TEST_F(ExportDialogTest, OffersTheShownAxisByQuarterFirst)
{
    ExportDialog dialog(m_settings, m_shown);
    EXPECT_EQ(dialog.request().axes, std::vector{plan::Axis::Product});
    EXPECT_EQ(dialog.request().by, spread::Column::Quarter);
    EXPECT_EQ(dialog.request().measure, plan::Measure::Revenue);
    box(dialog, "export-rows")->setCurrentIndex(1);
    EXPECT_EQ(dialog.request().axes.size(), 3u);
    box(dialog, "export-columns")->setCurrentIndex(2);
    EXPECT_EQ(dialog.request().by, spread::Column::Half);
    box(dialog, "export-measures")->setCurrentIndex(1);
    EXPECT_FALSE(dialog.request().measure);
}

TEST_F(ExportDialogTest, WritesAWorkbookUnlessAskedForCsv)
{
    ExportDialog dialog(m_settings, m_shown);
    EXPECT_EQ(dialog.format(), QStringLiteral("xlsx"));
    box(dialog, "export-format")->setCurrentIndex(1);
    EXPECT_EQ(dialog.format(), QStringLiteral("csv"));
}

TEST_F(ExportDialogTest, LayerAndAmbitionComeWithThePlansSettings)
{
    ExportDialog calm(m_settings, m_shown);
    EXPECT_TRUE(box(calm, "export-layer")->isHidden());
    EXPECT_TRUE(box(calm, "export-ambition")->isHidden());
    m_settings.shown = {plan::Feature::Cushion, plan::Feature::Ambitions};
    ExportDialog dialog(m_settings, m_shown);
    EXPECT_FALSE(box(dialog, "export-layer")->isHidden());
    box(dialog, "export-layer")->setCurrentIndex(1);
    box(dialog, "export-ambition")->setCurrentIndex(1);
    EXPECT_TRUE(dialog.request().isAssigned);
    EXPECT_EQ(dialog.request().ambition, "stretch");
}

TEST_F(ExportDialogTest, WeeksAreOfWhatIsPlanned)
{
    m_settings.shown = {plan::Feature::Cushion};
    ExportDialog dialog(m_settings, m_shown);
    box(dialog, "export-layer")->setCurrentIndex(1);
    box(dialog, "export-columns")->setCurrentIndex(4);
    EXPECT_TRUE(dialog.request().byWeek);
    EXPECT_FALSE(dialog.request().isAssigned);
}

} // namespace
} // namespace quotasmith::ui
