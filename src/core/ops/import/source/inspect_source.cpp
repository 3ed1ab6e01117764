// SPDX-License-Identifier: Apache-2.0
#include "core/ops/import/source/inspect_source.h"

#include "core/ops/import/source/understood_source.h"
#include "core/store/tables/settings.h"

namespace quotasmith::ops {

namespace {

std::optional<exchange::ColumnPeriod> periodCalled(exchange::ImportKind kind, const std::string &name)
{
    if (kind != exchange::ImportKind::Actuals && kind != exchange::ImportKind::Targets)
        return std::nullopt;
    if (const auto month = exchange::parseMonthNumber(name))
        return exchange::ColumnPeriod{{exchange::PeriodHeader::Kind::Month, *month, std::nullopt}, std::nullopt};
    return exchange::parseColumnPeriod(kind, name);
}

std::vector<SourceColumn> columnsOf(const UnderstoodSource &read)
{
    std::vector<SourceColumn> columns;
    for (std::size_t i = 0; i < read.source.header().size(); ++i)
        columns.push_back({read.source.header()[i], read.source.columnLetter(i), {}, {}, {}});
    for (const exchange::BoundColumn &bound : read.mapping.fields) {
        columns[bound.column].field = bound.field->code;
        columns[bound.column].confidence = bound.confidence;
    }
    for (const exchange::PeriodColumn &period : read.mapping.periods) {
        columns[period.column].period = exchange::ColumnPeriod{period.period, period.measure};
        columns[period.column].confidence = exchange::Confidence::Sure;
    }
    const auto forms = exchange::formsByColumn(read.options.read.columns, read.source.header());
    for (std::size_t i = 0; i < columns.size(); ++i)
        columns[i].form = forms[i];
    for (const exchange::MapEntry &entry : read.options.map)
        if (!entry.column.empty()) {
            SourceColumn &said = columns[exchange::columnCalled(read.source.header(), entry.column)];
            said.called = said.period ? std::nullopt : periodCalled(read.options.kind, said.name);
        }
    return columns;
}

std::vector<SourceRow> firstRows(const exchange::Source &source, std::size_t most)
{
    std::vector<SourceRow> rows;
    const auto reader = source.rows();
    exchange::Row row;
    while (rows.size() < most && reader->next(row)) {
        rows.push_back({row.line, {row.fields.begin(), row.fields.end()}});
        for (const exchange::CellProblem &problem : row.cellProblems)
            if (problem.field < rows.back().cells.size())
                rows.back().cells[problem.field] = problem.text;
    }
    return rows;
}

} // namespace

SourceView inspectSource(const store::Connection &connection, const std::filesystem::path &file,
                         const exchange::ImportOptions &options, std::size_t rows)
{
    const UnderstoodSource read = openSource(connection, store::readSettings(connection), file, options);
    const exchange::Source &source = read.source;
    SourceView view;
    view.name = source.name();
    view.hash = source.hash();
    if (!source.isWorkbook()) {
        view.encoding = exchange::encodingCode(source.encoding());
        view.delimiter = std::string(1, source.delimiter());
    }
    view.sheets = source.sheets();
    view.sheet = source.sheet();
    view.headerLine = source.headerLine();
    view.headerRows = source.headerRows();
    view.columns = columnsOf(read);
    view.missing = exchange::missingField(read.mapping, datesOf(read));
    view.profile = read.profile;
    view.notes = source.notes();
    view.rows = firstRows(source, rows);
    return view;
}

} // namespace quotasmith::ops
