// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/charts.h"
#include "text/execution/execution_tables.h"
#include "ui/panels/execution/pages/execution_reading.h"

#include <QString>

#include <string_view>
#include <vector>

namespace quotasmith::ui {

struct ChartSpec {
    const char *name; ///< object name
    int lines;        ///< its least height in lines
    chart::Chart (*make)(const ExecutionReading &);
};

/// What a page of the execution shows, from above: charts beside each other, tables, and the lists they are made of.
struct PageSpec {
    const char *name; ///< `strategies`
    QString (*title)();
    QString (*hint)(); ///< nullptr: none
    std::vector<ChartSpec> charts;
    std::vector<text::ExecutionPart> parts;
    std::vector<std::string_view> lists;
};
/// In the order of the tabs: `strategies projects work activity money people ogsmt`.
const std::vector<PageSpec> &executionPages();

} // namespace quotasmith::ui
