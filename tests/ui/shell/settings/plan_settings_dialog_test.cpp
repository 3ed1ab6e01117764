// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/settings/plan_settings_dialog.h"

#include "core/store/tables/settings.h"
#include "tests/ui/ui_fixture.h"
#include "ui/models/target_editing.h"

#include <gmock/gmock.h>

namespace quotasmith::tests {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Pair;

class PlanSettingsDialogTest : public UiFixture {
protected:
    PlanSettingsDialogTest()
    {
        openPlan();
        m_dialog = std::make_unique<ui::PlanSettingsDialog>(m_session);
    }
    QLineEdit *line(const char *name) { return m_dialog->findChild<QLineEdit *>(QString::fromUtf8(name)); }
    QCheckBox *box(const char *name) { return m_dialog->findChild<QCheckBox *>(QString::fromUtf8(name)); }
    QString problem() { return m_dialog->findChild<QLabel *>(QStringLiteral("plan-settings-problem"))->text(); }
    plan::PlanSettings settings()
    {
        plan::PlanSettings settings;
        m_session.read([&](const store::Document &document) { settings = store::readSettings(document.connection()); });
        return settings;
    }

    std::unique_ptr<ui::PlanSettingsDialog> m_dialog;
};

TEST_F(PlanSettingsDialogTest, NothingChangedIsNoStep)
{
    EXPECT_THAT(m_dialog->changes(), IsEmpty());
    const auto step = m_session.nextUndo()->step;
    m_dialog->accept();
    EXPECT_EQ(m_session.nextUndo()->step, step);
    EXPECT_EQ(m_dialog->result(), QDialog::Accepted);
}

TEST_F(PlanSettingsDialogTest, SwitchesAreOneStepAndUndone)
{
    EXPECT_FALSE(box("show-cushion")->isChecked()) << "calm by default";
    box("show-cushion")->setChecked(true);
    box("show-cross-table")->setChecked(true);
    line("plan-company")->setText(QStringLiteral("远帆"));
    EXPECT_THAT(m_dialog->changes(), ElementsAre(Pair("company", "远帆"), Pair("show", "cushion,cross-table")));
    m_dialog->accept();
    EXPECT_TRUE(settings().shows(plan::Feature::CrossTable));
    EXPECT_EQ(settings().company, "远帆");
    EXPECT_TRUE(m_session.undo());
    EXPECT_TRUE(settings().shown.empty());
}

TEST_F(PlanSettingsDialogTest, SaysWhatAnotherGrainWouldMoveAndMovesNothing)
{
    line("plan-grain")->setText(QStringLiteral("1万"));
    EXPECT_THAT(m_dialog->previewGrain().toStdString(), HasSubstr("would move"));
    EXPECT_EQ(settings().grain, 1);
    line("plan-grain")->setText(QStringLiteral("nonsense"));
    EXPECT_THAT(m_dialog->previewGrain().toStdString(), HasSubstr("nonsense"));
}

TEST_F(PlanSettingsDialogTest, WhatIsRefusedIsSaidAndTheDialogStays)
{
    line("plan-company")->setText(QStringLiteral("  "));
    m_dialog->accept();
    EXPECT_FALSE(problem().isEmpty());
    EXPECT_NE(m_dialog->result(), QDialog::Accepted);
    EXPECT_EQ(settings().company, "Test");
}

TEST_F(PlanSettingsDialogTest, AmbitionsThatWereForbiddenAreAllowedWithTheSwitch)
{
    ASSERT_TRUE(m_session.run([](store::Document &document) {
        return ops::setPlan(document, {{"ambitions", "off"}}, ops::Run::Write).changes;
    }));
    ui::PlanSettingsDialog dialog(m_session);
    dialog.findChild<QCheckBox *>(QStringLiteral("show-ambitions"))->setChecked(true);
    EXPECT_THAT(dialog.changes(), ElementsAre(Pair("show", "ambitions"), Pair("ambitions", "on")));
}

} // namespace
} // namespace quotasmith::tests
