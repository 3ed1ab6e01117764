// SPDX-License-Identifier: Apache-2.0
#include "ui/models/display_unit.h"

#include "core/money/rounding.h"
#include "text/format.h"

#include <QCoreApplication>

namespace quotasmith::ui {

namespace {

struct UnitForm {
    const char *name;
    int zeros;    ///< the unit is 10^zeros
    int decimals; ///< shown behind the point; One shows the measure's own
};

constexpr std::array<UnitForm, 4> kForms{{{QT_TRANSLATE_NOOP("DisplayUnit", "1"), 0, 0},
                                          {QT_TRANSLATE_NOOP("DisplayUnit", "k"), 3, 2},
                                          {QT_TRANSLATE_NOOP("DisplayUnit", "10k"), 4, 2},
                                          {QT_TRANSLATE_NOOP("DisplayUnit", "100m"), 8, 4}}};

const UnitForm &formOf(DisplayUnit unit)
{
    return kForms[static_cast<std::size_t>(unit)];
}

} // namespace

QString displayUnitName(DisplayUnit unit)
{
    return QCoreApplication::translate("DisplayUnit", formOf(unit).name);
}

QString displayText(std::int64_t units, int decimals, DisplayUnit unit)
{
    const UnitForm &form = formOf(unit);
    const int dropped = decimals + form.zeros - form.decimals;
    if (unit == DisplayUnit::One || dropped <= 0)
        return text::amountText(units, decimals);
    money::Wide divisor = 1;
    for (int i = 0; i < dropped; ++i)
        divisor *= 10;
    return text::amountText(money::roundHalfAway(units, divisor), form.decimals);
}

} // namespace quotasmith::ui
