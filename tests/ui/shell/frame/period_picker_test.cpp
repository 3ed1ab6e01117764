// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/frame/period_picker.h"

#include "tests/ui/ui_fixture.h"

namespace quotasmith::tests {
namespace {

class PeriodPickerTest : public UiFixture {
protected:
    PeriodPickerTest() { m_picker.setCalendar(calendar::FiscalCalendar(2027, 7)); }

    ui::PeriodPicker m_picker{m_view};
};

TEST_F(PeriodPickerTest, OffersYearHalvesQuartersAndMonthsOfTheFiscalYear)
{
    QStringList texts;
    for (int i = 0; i < m_picker.count(); ++i)
        if (!m_picker.itemText(i).isEmpty())
            texts << m_picker.itemText(i);
    EXPECT_EQ(texts.size(), 1 + 2 + 4 + 12);
    EXPECT_EQ(texts.first(), QStringLiteral("Whole year"));
    EXPECT_EQ(texts.at(7), QStringLiteral("2026-07"));
    EXPECT_EQ(m_picker.currentText(), QStringLiteral("Whole year"));
}

TEST_F(PeriodPickerTest, TellsEverybodyAndFollowsWhoeverChangesIt)
{
    int told = 0;
    QObject::connect(&m_view, &ui::ViewSettings::periodChanged, [&] { ++told; });
    const int q2 = m_picker.findText(QStringLiteral("Q2"));
    m_picker.setCurrentIndex(q2);
    Q_EMIT m_picker.activated(q2);
    EXPECT_EQ(m_view.period(), (calendar::MonthRange{3, 5}));
    m_view.setPeriod({0, 0});
    EXPECT_EQ(m_picker.currentText(), QStringLiteral("2026-07"));
    m_view.setPeriod({0, 0});
    EXPECT_EQ(told, 2);
}

} // namespace
} // namespace quotasmith::tests
