// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/settings/settings_dialog.h"

#include "tests/ui/ui_fixture.h"
#include "ui/shell/settings/appearance.h"

#include <QApplication>

namespace quotasmith::tests {
namespace {

class SettingsDialogTest : public UiFixture {
protected:
    ~SettingsDialogTest() override
    {
        m_view.setLetters(100);
        m_view.setScheme(ui::Scheme::System);
    }
    void choose(const char *name, const QVariant &value)
    {
        auto *box = m_dialog.findChild<QComboBox *>(QString::fromUtf8(name));
        box->setCurrentIndex(box->findData(value));
    }

    ui::Appearance m_appearance{m_view};
    ui::SettingsDialog m_dialog{m_view};
};

TEST_F(SettingsDialogTest, ColoursAndLettersChangeAtOnceAndComeBack)
{
    const QColor ground = QApplication::palette().color(QPalette::Window);
    const double size = QApplication::font().pointSizeF();
    choose("setting-colours", static_cast<int>(ui::Scheme::Dark));
    EXPECT_LT(QApplication::palette().color(QPalette::Window).lightness(), 100);
    choose("setting-letters", 150);
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), size * 1.5);
    const ui::ViewSettings again(m_settings);
    EXPECT_EQ(again.scheme(), ui::Scheme::Dark);
    EXPECT_EQ(again.letters(), 150);
    choose("setting-colours", static_cast<int>(ui::Scheme::System));
    choose("setting-letters", 100);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), ground);
    EXPECT_DOUBLE_EQ(QApplication::font().pointSizeF(), size);
}

TEST_F(SettingsDialogTest, TheLanguageMayBeTheSystems)
{
    int told = 0;
    QObject::connect(&m_view, &ui::ViewSettings::languageChosen, [&] { ++told; });
    choose("setting-language", static_cast<int>(text::Language::Chinese));
    EXPECT_EQ(ui::ViewSettings::language(m_settings), text::Language::Chinese);
    choose("setting-language", -1);
    EXPECT_FALSE(m_view.chosenLanguage());
    EXPECT_EQ(ui::ViewSettings::language(m_settings), text::localeLanguage());
    EXPECT_EQ(told, 2);
}

TEST_F(SettingsDialogTest, TheUnitIsTheWindows)
{
    choose("setting-unit", static_cast<int>(ui::DisplayUnit::HundredMillion));
    EXPECT_EQ(m_view.unit(), ui::DisplayUnit::HundredMillion);
    m_view.proposeUnit(ui::DisplayUnit::Thousand);
    EXPECT_EQ(m_view.unit(), ui::DisplayUnit::HundredMillion) << "what was chosen stays chosen";
}

TEST_F(SettingsDialogTest, NonsenseInTheSettingsIsPassedOver)
{
    m_settings.setValue(QStringLiteral("view/unit"), 77);
    m_settings.setValue(QStringLiteral("view/scheme"), QStringLiteral("pink"));
    m_settings.setValue(QStringLiteral("view/letters"), 5000);
    const ui::ViewSettings again(m_settings);
    EXPECT_EQ(again.unit(), ui::DisplayUnit::One);
    EXPECT_EQ(again.scheme(), ui::Scheme::System);
    EXPECT_EQ(again.letters(), 100);
}

} // namespace
} // namespace quotasmith::tests
