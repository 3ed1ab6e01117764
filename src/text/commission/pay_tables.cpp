// SPDX-License-Identifier: Apache-2.0
#include "text/commission/pay_tables.h"

#include "text/commission/scheme_text.h"
#include "text/commission/statement_text.h"
#include "text/convert.h"
#include "text/name_text.h"

#include <iterator>
#include <QCoreApplication>

namespace quotasmith::text {

namespace {

using exchange::ColumnKind;
using exchange::ExportCell;
using exchange::ExportColumn;
using exchange::ExportTable;

class Words {
    Q_DECLARE_TR_FUNCTIONS(PayTable)
};

ExportColumn column(const QString &header, ColumnKind kind = ColumnKind::Text, int decimals = 2)
{
    return {toUtf8(header), kind, decimals};
}

ExportCell cell(const QString &text)
{
    return toUtf8(text);
}

template <class Value> ExportCell cellOf(const std::optional<Value> &value)
{
    return value ? ExportCell(*value) : ExportCell();
}

QString stateText(bool isClosed)
{
    return isClosed ? Words::tr("closed") : Words::tr("open");
}

/// From the scheme to the pay. Tiers only are told by slices and attainment.
void addLine(std::vector<ExportCell> &row, const store::StatementLine &line, int decimals)
{
    const auto method = commission::findMethod(line.method);
    const auto attainment = method && line.quota ? money::attainment(line.input, *line.quota) : std::nullopt;
    const exchange::Figure input{line.input, plan::decimalsOf(line.measure, decimals)};
    const ExportCell cells[]{line.scheme,
                             cell(payLineName(line)),
                             cell(payLineText(line, decimals)),
                             method ? cell(tierMethodName(*method)) : ExportCell(line.method),
                             cell(measureName(line.measure)),
                             line.first.text(),
                             line.last.text(),
                             input,
                             cellOf(line.quota),
                             cellOf(attainment),
                             method && !line.slices.empty() ? cell(paySlicesText(line, decimals)) : ExportCell(),
                             line.paidBefore,
                             line.amount};
    row.insert(row.end(), std::begin(cells), std::end(cells));
}

} // namespace

ExportTable payTable(const ops::PayBook &book, std::span<const ops::PersonStatements> people)
{
    const int decimals = book.settings.currency.exponent;
    ExportTable table{
        {column(Words::tr("Code")), column(Words::tr("Name")), column(Words::tr("Target"), ColumnKind::Money, decimals),
         column(Words::tr("Actual"), ColumnKind::Money, decimals), column(Words::tr("Attainment"), ColumnKind::Ratio),
         column(Words::tr("Pay"), ColumnKind::Money, decimals),
         column(Words::tr("Year to date"), ColumnKind::Money, decimals), column(Words::tr("State"))},
        {}};
    for (const ops::PersonStatements &one : people) {
        const ops::StatementSums sums = ops::sumsOf(one);
        table.rows.push_back({book.people[one.person].code, book.people[one.person].name, cellOf(sums.quota),
                              sums.actual, cellOf(sums.attainment), one.pay, one.yearToDate,
                              cell(stateText(sums.isClosed))});
    }
    return table;
}

ExportTable payLinesTable(const ops::PayBook &book, std::span<const ops::PersonStatements> people)
{
    const int decimals = book.settings.currency.exponent;
    ExportTable table{
        {column(Words::tr("Code")), column(Words::tr("Name")), column(Words::tr("Month"), ColumnKind::Period),
         column(Words::tr("Scheme")), column(Words::tr("Line")), column(Words::tr("What it rests on")),
         column(Words::tr("Method")), column(Words::tr("Base")), column(Words::tr("From"), ColumnKind::Period),
         column(Words::tr("To"), ColumnKind::Period), column(Words::tr("Actual"), ColumnKind::Money, decimals),
         column(Words::tr("Target"), ColumnKind::Money, decimals), column(Words::tr("Attainment"), ColumnKind::Ratio),
         column(Words::tr("Slices")), column(Words::tr("Paid before"), ColumnKind::Money, decimals),
         column(Words::tr("Pay"), ColumnKind::Money, decimals), column(Words::tr("State"))},
        {}};
    for (const ops::PersonStatements &one : people)
        for (const ops::PayStatement *statement : one.statements)
            for (const store::StatementLine &line : statement->lines) {
                auto &row = table.rows.emplace_back();
                row = {book.people[one.person].code, book.people[one.person].name, statement->month.text()};
                addLine(row, line, decimals);
                row.push_back(cell(stateText(statement->isClosed)));
            }
    return table;
}

ExportTable comparisonTable(const ops::SchemeComparison &comparison)
{
    const int decimals = comparison.settings.currency.exponent;
    ExportTable table{{column(Words::tr("Year"), ColumnKind::Period), column(Words::tr("Code")),
                       column(Words::tr("Name")), column(Words::tr("Revenue"), ColumnKind::Money, decimals),
                       column(Words::tr("Target"), ColumnKind::Money, decimals), column(Words::tr("Target from")),
                       column(Words::tr("Attainment"), ColumnKind::Ratio),
                       column(Words::tr("Pay now"), ColumnKind::Money, decimals),
                       column(Words::tr("Pay by %1").arg(fromUtf8(comparison.other)), ColumnKind::Money, decimals),
                       column(Words::tr("Difference"), ColumnKind::Money, decimals)},
                      {}};
    for (const ops::ComparedYear *year : {&comparison.lastYear, &comparison.thisYear})
        for (const ops::ComparedPay &one : year->people) {
            const ops::PaidPerson &person = comparison.people[one.person];
            table.rows.push_back({std::to_string(year->year), person.code, person.name, one.revenue, cellOf(one.quota),
                                  cell(quotaOriginName(one.origin)), cellOf(one.attainment), one.pay, one.otherPay,
                                  one.difference()});
        }
    return table;
}

ExportTable scenariosTable(const ops::PaySimulation &simulation, int decimals)
{
    ExportTable table{
        {column(Words::tr("Case")), column(Words::tr("Attainment"), ColumnKind::Ratio),
         column(Words::tr("Base"), ColumnKind::Money, decimals), column(Words::tr("Pay"), ColumnKind::Money, decimals),
         column(Words::tr("Of the base"), ColumnKind::Ratio), column(Words::tr("A head"), ColumnKind::Money, decimals)},
        {}};
    for (const ops::PayScenario &one : simulation.scenarios)
        table.rows.push_back(
            {cell(scenarioName(one.code)), one.attainment, one.base, one.pay, cellOf(one.share), cellOf(one.aHead)});
    return table;
}

QString paySheetName()
{
    return Words::tr("Pay");
}

QString payLinesSheetName()
{
    return Words::tr("Statements");
}

QString schemeComparisonSheetName()
{
    return Words::tr("Comparison");
}

QString scenariosSheetName()
{
    return Words::tr("Cost");
}

QString quotaOriginName(ops::QuotaOrigin origin)
{
    switch (origin) {
    case ops::QuotaOrigin::Assigned:
        return Words::tr("this plan");
    case ops::QuotaOrigin::Stated:
        return Words::tr("last year's targets");
    case ops::QuotaOrigin::Scaled:
        return Words::tr("this plan, scaled");
    case ops::QuotaOrigin::None:
        break;
    }
    return Words::tr("none");
}

} // namespace quotasmith::text
