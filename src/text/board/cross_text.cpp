// SPDX-License-Identifier: Apache-2.0
#include "text/board/cross_text.h"

#include "core/money/money.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/list_text.h"
#include "text/name_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace quotasmith::text {

namespace {

/// The words of cross tables.
class CrossWords {
    Q_DECLARE_TR_FUNCTIONS(CrossWords)
};

std::int64_t sumOf(const std::vector<std::int64_t> &units)
{
    return std::accumulate(units.begin(), units.end(), std::int64_t{0}, money::addUnits);
}

std::vector<std::int64_t> targetsOf(const std::vector<ops::CrossMember> &members)
{
    std::vector<std::int64_t> targets;
    for (const ops::CrossMember &member : members)
        targets.push_back(member.target);
    return targets;
}

} // namespace

std::vector<CrossLine> crossLines(const ops::Cross &cross)
{
    using Kind = CrossLine::Kind;
    std::vector<CrossLine> lines;
    for (std::size_t row = 0; row < cross.rows.size(); ++row)
        lines.push_back({Kind::Member, row, cross.table.cells[row], cross.table.without[row], cross.rows[row].target});
    const std::int64_t nobody = sumOf(cross.table.nobody);
    lines.push_back({Kind::Nobody, 0, cross.table.nobody, 0, nobody});
    lines.push_back({Kind::Total, 0, targetsOf(cross.columns), sumOf(cross.table.without),
                     money::addUnits(sumOf(targetsOf(cross.rows)), nobody)});
    return lines;
}

bool isAllPlaced(const ops::Cross &cross)
{
    return std::all_of(cross.table.nobody.begin(), cross.table.nobody.end(), [](std::int64_t u) { return u == 0; });
}

QString crossLineName(const CrossLine &line, const ops::Cross &cross, const ops::CrossRequest &request)
{
    switch (line.kind) {
    case CrossLine::Kind::Member:
        return nodeName(cross.plan.sheet.tree(request.rows).node(cross.rows[line.member].node));
    case CrossLine::Kind::Nobody:
        return CrossWords::tr("Nobody");
    case CrossLine::Kind::Total:
        break;
    }
    return CrossWords::tr("Total");
}

QString crossTenure(const CrossLine &line, const ops::Cross &cross)
{
    if (line.kind != CrossLine::Kind::Member || !cross.rows[line.member].tenure)
        return {};
    return listWordName(plan::tenureCode(*cross.rows[line.member].tenure));
}

QString crossWithoutName(plan::Axis columns)
{
    switch (columns) {
    case plan::Axis::Organisation:
        return CrossWords::tr("Without anybody");
    case plan::Axis::Customer:
        return CrossWords::tr("Without tier");
    case plan::Axis::Product:
        break;
    }
    return CrossWords::tr("Without product");
}

QString crossSeedText(ops::CrossSeed seed)
{
    switch (seed) {
    case ops::CrossSeed::ServiceRules:
        return CrossWords::tr("Shared by the service rules.");
    case ops::CrossSeed::LastYear:
        return CrossWords::tr("Shared like last year's actuals.");
    case ops::CrossSeed::Flat:
        break;
    }
    return CrossWords::tr("Everybody may serve everything.");
}

QStringList crossNobodyTexts(const ops::Cross &cross, const ops::CrossRequest &request)
{
    QStringList notes;
    const plan::Tree &tree = cross.plan.sheet.tree(request.columns);
    for (std::size_t c = 0; c < cross.columns.size(); ++c)
        if (cross.table.nobody[c] != 0)
            notes << CrossWords::tr("%1: %2 has nobody to serve it.")
                         .arg(nodeName(tree.node(cross.columns[c].node)),
                              amountText(cross.table.nobody[c], cross.plan.settings.decimals(request.measure)));
    return notes;
}

exchange::ExportTable crossTable(const ops::Cross &cross, const ops::CrossRequest &request)
{
    using exchange::ColumnKind;
    const int decimals = cross.plan.settings.decimals(request.measure);
    const plan::Tree &rows = cross.plan.sheet.tree(request.rows), &columns = cross.plan.sheet.tree(request.columns);
    exchange::ExportTable table;
    for (const QString &header : {CrossWords::tr("code"), CrossWords::tr("name"), CrossWords::tr("tenure")})
        table.columns.push_back({toUtf8(header), ColumnKind::Text, 0});
    for (const ops::CrossMember &column : cross.columns)
        table.columns.push_back({columns.node(column.node).code, ColumnKind::Money, decimals});
    for (const QString &header : {crossWithoutName(request.columns), CrossWords::tr("Total")})
        table.columns.push_back({toUtf8(header), ColumnKind::Money, decimals});
    for (const CrossLine &line : crossLines(cross)) {
        const bool isMember = line.kind == CrossLine::Kind::Member;
        auto &row = table.rows.emplace_back();
        row.emplace_back(isMember ? rows.node(cross.rows[line.member].node).code : std::string());
        row.emplace_back(toUtf8(crossLineName(line, cross, request)));
        row.emplace_back(toUtf8(crossTenure(line, cross)));
        row.insert(row.end(), line.cells.begin(), line.cells.end());
        row.emplace_back(line.without);
        row.emplace_back(line.total);
    }
    table.totals.across = {table.columns.size() - 1, kCrossKeyColumns, table.columns.size() - 2};
    return table;
}

} // namespace quotasmith::text
