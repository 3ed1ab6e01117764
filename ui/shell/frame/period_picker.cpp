// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/frame/period_picker.h"

#include "text/name_text.h"
#include "ui/models/words.h"

#include <vector>

namespace quotasmith::ui {

namespace {

/// The year, halves, quarters, months: positions in the order of the list.
std::vector<calendar::MonthRange> periods()
{
    std::vector<calendar::MonthRange> all;
    for (const int length : {12, 6, 3, 1})
        for (int first = 0; first < 12; first += length)
            all.push_back({first, first + length - 1});
    return all;
}

} // namespace

PeriodPicker::PeriodPicker(ViewSettings &view, QWidget *parent) : QComboBox(parent), m_view(view)
{
    setObjectName(QStringLiteral("period-picker"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMaxVisibleItems(static_cast<int>(periods().size()) + 3);
    connect(&view, &ViewSettings::periodChanged, this, &PeriodPicker::follow);
    connect(this, &QComboBox::activated, this, [this](int index) {
        const QPoint range = itemData(index).toPoint();
        m_view.setPeriod({range.x(), range.y()});
    });
}

void PeriodPicker::setCalendar(const std::optional<calendar::FiscalCalendar> &calendar)
{
    m_calendar = calendar;
    retranslate();
}

void PeriodPicker::retranslate()
{
    const QSignalBlocker quiet(this);
    clear();
    setAccessibleName(tr("Period"));
    setToolTip(tr("The months you look at"));
    if (!m_calendar)
        return;
    int length = 12;
    for (const calendar::MonthRange &range : periods()) {
        if (range.last - range.first + 1 != length)
            insertSeparator(count());
        length = range.last - range.first + 1;
        addItem(range.isYear() ? tr("Whole year") : titled(text::periodName(*m_calendar, range)),
                QPoint(range.first, range.last));
    }
    follow();
}

void PeriodPicker::follow()
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(findData(QPoint(m_view.period().first, m_view.period().last)));
}

} // namespace quotasmith::ui
