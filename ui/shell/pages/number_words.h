// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/working_days.h"
#include "core/money/rate.h"
#include "core/plan/plan_settings.h"
#include "ui/models/display_unit.h"
#include "ui/shell/pages/table_content.h"

#include <cstdint>
#include <optional>

namespace quotasmith::ui {

/// Numbers as people read them, alone and in cells. Money is minor units of the plan, shown in the unit
/// amounts are looked at in; its tip is the exact amount.
class NumberWords {
public:
    NumberWords(int decimals, DisplayUnit unit) : m_decimals(decimals), m_unit(unit) {}

    int decimals() const { return m_decimals; }
    QString money(std::optional<std::int64_t> units) const;
    /// A mean of amounts, rounded to the minor unit.
    QString money(const std::optional<money::Rate> &units) const;
    QString exactMoney(std::optional<std::int64_t> units) const;
    static QString count(std::optional<std::int64_t> count);
    static QString share(const std::optional<money::Rate> &rate);
    /// `▲ +8.2 %`, `▼ -3.0 %`, `= 0 %`; the dash for none.
    static QString change(const std::optional<money::Rate> &rate);
    /// At most `places` decimals.
    static QString number(const std::optional<money::Rate> &rate, int places = 1);

    TableCell moneyCell(std::optional<std::int64_t> units) const;
    TableCell moneyCell(const std::optional<money::Rate> &units) const;
    static TableCell countCell(std::optional<std::int64_t> count);
    static TableCell shareCell(const std::optional<money::Rate> &rate);
    static TableCell changeCell(const std::optional<money::Rate> &rate);
    static TableCell numberCell(const std::optional<money::Rate> &rate, int places = 1);
    static TableCell textCell(const QString &text);
    static TableCell dateCell(const std::optional<calendar::Date> &date);

private:
    int m_decimals;
    DisplayUnit m_unit;
};

/// The amount a mean rounds to; nothing for none or what fits no amount.
std::optional<std::int64_t> wholeUnits(const std::optional<money::Rate> &rate);

} // namespace quotasmith::ui
