// SPDX-License-Identifier: Apache-2.0
#include "report/papers/paper_frame.h"

#include "core/ops/versions/versions.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/settings.h"
#include "text/convert.h"
#include "text/format.h"

#include <algorithm>

namespace quotasmith::report {

namespace {

/// The targets papers speak of are those in force: of the last approved version, else of the draft.
QString versionText(const std::vector<ops::VersionInfo> &versions)
{
    const auto approved = std::find_if(versions.rbegin(), versions.rend(), [](const ops::VersionInfo &one) {
        return one.state == ops::VersionState::Approved;
    });
    if (approved != versions.rend())
        return Papers::tr("Version %1").arg(text::fromUtf8(approved->code));
    return !versions.empty() && versions.back().state == ops::VersionState::Submitted
               ? Papers::tr("Submitted, not yet approved")
               : Papers::tr("Draft");
}

struct CellText {
    const exchange::ExportColumn &column;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const std::string &text) const { return text::fromUtf8(text); }
    QString operator()(std::int64_t units) const
    {
        return column.kind == exchange::ColumnKind::Money ? text::amountText(units, column.decimals)
                                                          : text::countText(units);
    }
    QString operator()(const money::Rate &rate) const { return text::rateText(rate); }
    QString operator()(const exchange::Figure &figure) const { return text::amountText(figure.units, figure.decimals); }
};

bool isNumber(exchange::ColumnKind kind)
{
    return kind == exchange::ColumnKind::Money || kind == exchange::ColumnKind::Count ||
           kind == exchange::ColumnKind::Ratio;
}

} // namespace

Paper PaperFrame::paper(const QString &title, const QString &about) const
{
    return {title, text::fromUtf8(settings.company), plan, about, printed, {}};
}

QString PaperFrame::money(std::optional<std::int64_t> units) const
{
    return text::amountText(units, settings.currency.exponent);
}

PaperFrame readFrame(const store::Connection &connection)
{
    PaperFrame frame;
    frame.settings = store::readSettings(connection);
    frame.plan =
        Papers::tr("Plan %1 · %2").arg(frame.settings.calendar.year()).arg(versionText(ops::readVersions(connection)));
    frame.printed = text::fromUtf8(connection.today());
    return frame;
}

PaperTable paperTable(const exchange::ExportTable &table)
{
    PaperTable paper;
    for (const exchange::ExportColumn &column : table.columns)
        paper.columns.push_back(
            {text::fromUtf8(column.header), isNumber(column.kind) ? CellSide::Right : CellSide::Left});
    for (const auto &row : table.rows) {
        PaperRow &laid = paper.rows.emplace_back();
        for (std::size_t c = 0; c < row.size(); ++c)
            laid.cells.push_back(std::visit(CellText{table.columns[c]}, row[c]));
    }
    return paper;
}

} // namespace quotasmith::report
