// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/fiscal_calendar.h"
#include "core/exchange/field.h"
#include "core/plan/axis.h"
#include "core/plan/measure.h"
#include "core/plan/node.h"
#include "core/plan/plan_settings.h"
#include "core/spread/edit.h"

#include <QString>

#include <string_view>

/// The words people use for what the core knows by codes.
namespace quotasmith::text {

QString axisName(plan::Axis axis);
QString levelName(plan::Level level);
QString measureName(plan::Measure measure);
/// `base stretch challenge`; another code as it is.
QString ambitionName(std::string_view code);
QString taxName(plan::Tax tax);
QString keepName(spread::Keep keep);
QString methodName(spread::Method method);
QString importKindName(exchange::ImportKind kind);
/// `integrity digest chain sums holds references`: what was checked; another code as it is.
QString checkName(std::string_view code);

/// The node's own name; the root of tiers and of products, and nodes that take what nobody else does, by their part.
QString nodeName(const plan::Node &node);

/// Within one plan, where the year need not be said: `Q4`, `first half`, `2027-05`, `2027-02..2027-04`; the year is
/// `2027`.
QString periodName(const calendar::FiscalCalendar &calendar, calendar::MonthRange months);

/// The name for the code of an axis, level, measure, ambition or import kind where one stands in an error's data under
/// that word; any other value as it is.
QString valueName(std::string_view word, std::string_view value);

} // namespace quotasmith::text
