// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/export_table.h"
#include "core/plan/plan_settings.h"
#include "report/paper/paper.h"

#include <QCoreApplication>

#include <span>

namespace quotasmith::store {
class Connection;
}

/// What the papers of a plan have in common.
namespace quotasmith::report {

/// The words of the papers.
class Papers {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

/// Company, year and version of a plan, and the day.
struct PaperFrame {
    plan::PlanSettings settings;
    QString plan;    ///< `Plan 2027 · Version SN-GG-2027-01`: the version in force
    QString version; ///< the same as a sentence, with the day it was approved on
    QString printed;

    Paper paper(const QString &title, const QString &about) const;
    QString money(std::optional<std::int64_t> units) const;
};
PaperFrame readFrame(const store::Connection &connection);

/// A column of a paper about a stretch of the plan's year.
struct PeriodColumn {
    calendar::MonthRange months;
    QString head;
};
/// A year and a half by quarter, a quarter by month; what is asked for as a whole stands last.
std::vector<PeriodColumn> periodColumns(const calendar::FiscalCalendar &calendar, calendar::MonthRange period);

/// A table on its way out as one on paper, of all its columns or of these.
PaperTable paperTable(const exchange::ExportTable &table);
PaperTable paperTable(const exchange::ExportTable &table, std::span<const std::size_t> columns);

/// `18.0 %`: always one decimal, so that a column of them is in line. Nothing: the dash.
QString shareText(const std::optional<money::Rate> &share);

} // namespace quotasmith::report
