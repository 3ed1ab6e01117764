// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/charts.h"
#include "core/ops/overview/read_overview.h"

namespace quotasmith::ui {

/// Target and actual of every month as bars, last year as a line.
chart::BarsChart monthsChart(const ops::Overview &overview);

} // namespace quotasmith::ui
