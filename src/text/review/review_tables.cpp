// SPDX-License-Identifier: Apache-2.0
#include "text/review/review_tables.h"

#include "core/plan/ratio.h"
#include "text/convert.h"
#include "text/diagnosis/table_cells.h"
#include "text/name_text.h"
#include "text/review/review_text.h"

#include <QCoreApplication>

namespace quotasmith::text {

namespace {

using exchange::ColumnKind;
using exchange::ExportCell;
using exchange::ExportTable;
using exchange::Figure;

class Words {
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
};

ColumnKind columnKindOf(plan::Measure measure)
{
    const bool isShare =
        plan::kindOf(measure) == plan::MeasureKind::Ratio && plan::ratioForm(measure) == plan::RatioForm::Share;
    return isShare ? ColumnKind::Ratio : ColumnKind::Money;
}

ExportCell unitsCell(const std::optional<std::int64_t> &units, int decimals)
{
    return units ? ExportCell(Figure{*units, decimals}) : ExportCell();
}

/// A share as it is; an amount or days with their decimals.
ExportCell ratioCell(const ops::Review &review, const std::optional<money::Rate> &value)
{
    if (columnKindOf(review.measure()) == ColumnKind::Ratio)
        return shareCell(value);
    const bool isAmount = plan::ratioForm(review.measure()) == plan::RatioForm::Amount;
    return numberCell(value, isAmount ? review.plan.settings.currency.exponent : 2);
}

ExportCell valueCell(const ops::Review &review, const std::optional<std::int64_t> &units,
                     const std::optional<money::Rate> &ratio)
{
    return review.isRatio() ? ratioCell(review, ratio)
                            : unitsCell(units, review.plan.settings.decimals(review.measure()));
}

std::vector<ExportCell> reviewRow(const ops::Review &review, const ops::ReviewRow &row)
{
    const plan::Tree &tree = review.plan.sheet.tree(review.axis);
    const plan::Node &node = tree.node(row.node);
    const int above = tree.parent(row.node);
    const ops::ReviewRatio &ratio = row.ratio;
    return {std::string(plan::axisCode(review.axis)),
            node.code,
            cell(nodeName(node)),
            above < 0 ? std::string() : tree.node(above).code,
            std::string(plan::levelCode(node.level)),
            std::string(plan::measureCode(review.measure())),
            valueCell(review, row.original, ratio.original),
            valueCell(review, row.target, ratio.target),
            valueCell(review, row.actual, ratio.actual),
            valueCell(review, row.difference, ratio.difference),
            shareCell(row.attainment),
            shareCell(row.yoy),
            shareCell(row.mom),
            row.rank > 0 ? countCell(row.rank) : ExportCell(),
            unitsCell(row.runRate, review.plan.settings.decimals(review.measure())),
            row.lostFrom ? ExportCell(row.lostFrom->text()) : ExportCell()};
}

} // namespace

ExportTable reviewTable(const ops::Review &review)
{
    const ColumnKind kind = columnKindOf(review.measure());
    ExportTable table;
    table.columns = {column(Words::tr("Axis")),
                     column(Words::tr("Code")),
                     column(Words::tr("Name")),
                     column(Words::tr("Parent")),
                     column(Words::tr("Level")),
                     column(Words::tr("Measure")),
                     column(Words::tr("Original target"), kind),
                     column(Words::tr("Target"), kind),
                     column(Words::tr("Actual"), kind),
                     column(Words::tr("Difference"), kind),
                     column(Words::tr("Attainment"), ColumnKind::Ratio),
                     column(Words::tr("Year on year"), ColumnKind::Ratio),
                     column(Words::tr("Month on month"), ColumnKind::Ratio),
                     column(Words::tr("Rank"), ColumnKind::Count),
                     column(Words::tr("Needed a month"), kind),
                     column(Words::tr("Too late from"), ColumnKind::Period)};
    for (const ops::ReviewRow &row : review.rows)
        table.rows.push_back(reviewRow(review, row));
    return table;
}

ExportTable varianceTable(const ops::Variance &variance)
{
    const int decimals = variance.settings.currency.exponent;
    const auto amount = [decimals](std::int64_t units) { return ExportCell(Figure{units, decimals}); };
    const bool isTarget = variance.against == ops::Against::Target;
    ExportTable table;
    table.columns = {column(Words::tr("Effect")), column(Words::tr("Code")), column(Words::tr("Name")),
                     column(Words::tr("Amount"), ColumnKind::Money)};
    table.rows.push_back(
        {cell(isTarget ? Words::tr("Target") : Words::tr("Last year's actual")), {}, {}, amount(variance.start)});
    for (const ops::VarianceEffect &effect : variance.effects)
        table.rows.push_back({cell(effectName(effect.code)),
                              effect.node.empty() ? ExportCell() : ExportCell(effect.node),
                              effect.name.empty() ? ExportCell() : ExportCell(effect.name), amount(effect.amount)});
    table.rows.push_back({cell(Words::tr("Actual")), {}, {}, amount(variance.end)});
    return table;
}

ExportTable forecastTable(const ops::Forecasts &forecasts)
{
    const int decimals = forecasts.settings.decimals(forecasts.measure);
    ExportTable table;
    table.columns = {column(Words::tr("Method")),
                     column(Words::tr("Month"), ColumnKind::Period),
                     column(Words::tr("Kind")),
                     column(Words::tr("Value"), ColumnKind::Money),
                     column(Words::tr("Low (80 %)"), ColumnKind::Money),
                     column(Words::tr("High (80 %)"), ColumnKind::Money),
                     column(Words::tr("Mean error"), ColumnKind::Ratio),
                     column(Words::tr("Months tested"), ColumnKind::Count)};
    for (const ops::ForecastMethod &method : forecasts.methods) {
        for (const ops::ForecastMonth &month : method.months)
            table.rows.push_back({std::string(method.code), month.month.text(),
                                  cell(month.isActual ? Words::tr("actual") : Words::tr("forecast")),
                                  Figure{month.value, decimals}, unitsCell(month.low, decimals),
                                  unitsCell(month.high, decimals), ExportCell(), ExportCell()});
        if (method.yearEnd)
            table.rows.push_back({std::string(method.code), std::to_string(forecasts.settings.calendar.year()),
                                  cell(Words::tr("year's end")), Figure{*method.yearEnd, decimals},
                                  unitsCell(method.yearLow, decimals), unitsCell(method.yearHigh, decimals),
                                  shareCell(method.mape), countCell(method.backtestMonths)});
    }
    return table;
}

QString reviewSheetName()
{
    return Words::tr("Review");
}

QString varianceSheetName()
{
    return Words::tr("Variance");
}

QString forecastSheetName()
{
    return Words::tr("Forecast");
}

} // namespace quotasmith::text
