// SPDX-License-Identifier: Apache-2.0
#include "report/papers/paper_frame.h"

#include "core/ops/versions/versions.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/settings.h"
#include "text/convert.h"
#include "text/format.h"

#include <algorithm>
#include <numeric>

namespace quotasmith::report {

namespace {

/// The targets papers speak of are those in force: of the last approved version, else of the draft.
const ops::VersionInfo *versionInForce(const std::vector<ops::VersionInfo> &versions)
{
    const auto approved = std::find_if(versions.rbegin(), versions.rend(), [](const ops::VersionInfo &one) {
        return one.state == ops::VersionState::Approved;
    });
    return approved == versions.rend() ? nullptr : &*approved;
}

bool isSubmitted(const std::vector<ops::VersionInfo> &versions)
{
    return !versions.empty() && versions.back().state == ops::VersionState::Submitted;
}

QString versionText(const std::vector<ops::VersionInfo> &versions)
{
    if (const ops::VersionInfo *approved = versionInForce(versions))
        return Papers::tr("Version %1").arg(text::fromUtf8(approved->code));
    return isSubmitted(versions) ? Papers::tr("Submitted, not yet approved") : Papers::tr("Draft");
}

QString versionSentence(const std::vector<ops::VersionInfo> &versions)
{
    if (const ops::VersionInfo *approved = versionInForce(versions)) {
        const QString code = text::fromUtf8(approved->code);
        return approved->approvedOn.empty() ? Papers::tr("Version of the targets: %1.").arg(code)
                                            : Papers::tr("Version of the targets: %1, approved on %2.")
                                                  .arg(code, text::fromUtf8(approved->approvedOn));
    }
    return isSubmitted(versions) ? Papers::tr("Version of the targets: submitted, not yet approved.")
                                 : Papers::tr("Version of the targets: a draft nobody has approved yet.");
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

std::vector<PeriodColumn> periodColumns(const calendar::FiscalCalendar &calendar, calendar::MonthRange period)
{
    const auto name = [&](calendar::MonthRange months) { return text::fromUtf8(calendar.text(months)); };
    std::vector<PeriodColumn> columns;
    const int step = period.count() > 3 ? 3 : 1;
    for (int first = period.first; period.count() > 1 && first <= period.last; first += step) {
        const calendar::MonthRange months{first, first + step - 1};
        columns.push_back({months, step == 3 ? QStringLiteral("Q%1").arg(first / 3 + 1) : name(months)});
    }
    columns.push_back({period, period.isYear() ? Papers::tr("Year") : name(period)});
    return columns;
}

PaperFrame readFrame(const store::Connection &connection)
{
    PaperFrame frame;
    frame.settings = store::readSettings(connection);
    const std::vector<ops::VersionInfo> versions = ops::readVersions(connection);
    frame.plan = Papers::tr("Plan %1 · %2").arg(frame.settings.calendar.year()).arg(versionText(versions));
    frame.version = versionSentence(versions);
    frame.printed = text::fromUtf8(connection.today());
    return frame;
}

PaperTable paperTable(const exchange::ExportTable &table)
{
    std::vector<std::size_t> columns(table.columns.size());
    std::iota(columns.begin(), columns.end(), std::size_t{0});
    return paperTable(table, columns);
}

PaperTable paperTable(const exchange::ExportTable &table, std::span<const std::size_t> columns)
{
    PaperTable paper;
    for (const std::size_t c : columns) {
        const exchange::ExportColumn &column = table.columns[c];
        paper.columns.push_back(
            {text::fromUtf8(column.header), isNumber(column.kind) ? CellSide::Right : CellSide::Left});
    }
    for (const auto &row : table.rows) {
        PaperRow &laid = paper.rows.emplace_back();
        for (const std::size_t c : columns)
            laid.cells.push_back(std::visit(CellText{table.columns[c]}, row[c]));
    }
    return paper;
}

QString shareText(const std::optional<money::Rate> &share)
{
    QString text = text::rateText(share, 1);
    if (share && !text.contains(u'.'))
        text.insert(text.size() - 2, QStringLiteral(".0")); // before the blank and the sign
    return text;
}

} // namespace quotasmith::report
