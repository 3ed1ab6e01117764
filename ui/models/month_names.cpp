// SPDX-License-Identifier: Apache-2.0
#include "ui/models/month_names.h"

#include <array>
#include <QCoreApplication>

namespace quotasmith::ui {

namespace {

constexpr std::array<const char *, 12> kMonths{
    QT_TRANSLATE_NOOP("Month", "Jan"), QT_TRANSLATE_NOOP("Month", "Feb"), QT_TRANSLATE_NOOP("Month", "Mar"),
    QT_TRANSLATE_NOOP("Month", "Apr"), QT_TRANSLATE_NOOP("Month", "May"), QT_TRANSLATE_NOOP("Month", "Jun"),
    QT_TRANSLATE_NOOP("Month", "Jul"), QT_TRANSLATE_NOOP("Month", "Aug"), QT_TRANSLATE_NOOP("Month", "Sep"),
    QT_TRANSLATE_NOOP("Month", "Oct"), QT_TRANSLATE_NOOP("Month", "Nov"), QT_TRANSLATE_NOOP("Month", "Dec")};

} // namespace

QString shortMonthName(calendar::Month month)
{
    return QCoreApplication::translate("Month", kMonths[static_cast<std::size_t>(month.month() - 1)]);
}

} // namespace quotasmith::ui
