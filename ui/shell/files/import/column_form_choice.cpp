// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/import/column_form_choice.h"

namespace quotasmith::ui {

namespace {

using exchange::DateOrder;

constexpr int kAsAll = -1;

} // namespace

ColumnFormChoice::ColumnFormChoice(QWidget *parent) : QComboBox(parent)
{
    hide();
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(form()); });
}

void ColumnFormChoice::show(Of of, const exchange::ColumnForm &said)
{
    m_of = of;
    clear();
    addItem(of == Of::Dates ? tr("written as all dates") : tr("counts as all amounts"), kAsAll);
    if (of == Of::Amounts) {
        addItem(tr("in single units"), 1);
        addItem(tr("in thousands"), 1'000);
        addItem(tr("in ten thousands"), 10'000);
        addItem(tr("in hundred millions"), 100'000'000);
    } else if (of == Of::Dates) {
        addItem(tr("year, month, day"), static_cast<int>(DateOrder::YearMonthDay));
        addItem(tr("day, month, year"), static_cast<int>(DateOrder::DayMonthYear));
        addItem(tr("month, day, year"), static_cast<int>(DateOrder::MonthDayYear));
    }
    const int value = of == Of::Dates ? (said.dateOrder ? static_cast<int>(*said.dateOrder) : kAsAll)
                                      : static_cast<int>(said.scale.value_or(kAsAll));
    setCurrentIndex(qMax(0, findData(value)));
    setVisible(isAsked());
}

exchange::ColumnForm ColumnFormChoice::form() const
{
    const int value = currentData().toInt();
    exchange::ColumnForm form;
    if (value != kAsAll && m_of == Of::Amounts)
        form.scale = value;
    else if (value != kAsAll)
        form.dateOrder = static_cast<DateOrder>(value);
    return form;
}

} // namespace quotasmith::ui
