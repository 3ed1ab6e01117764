// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/cross/cross_answer.h"

#include "cli/words.h"
#include "core/money/money.h"
#include "text/board/cross_text.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"

namespace quotasmith::cli {

namespace {

std::int64_t totalOf(const ops::Cross &cross)
{
    std::int64_t total = 0;
    for (const ops::CrossMember &row : cross.rows)
        total = money::addUnits(total, row.target);
    return total;
}

Json membersJson(const std::vector<ops::CrossMember> &members, const plan::Tree &tree, int decimals)
{
    Json list = Json::array();
    for (const ops::CrossMember &member : members) {
        const plan::Node &node = tree.node(member.node);
        const int parent = tree.parent(member.node);
        list.push_back({{"code", node.code},
                        {"name", node.name},
                        {"parent", parent < 0 ? Json(nullptr) : Json(tree.node(parent).code)},
                        {"tenure", member.tenure ? Json(plan::tenureCode(*member.tenure)) : Json(nullptr)},
                        {"target", amountJson(member.target, decimals)}});
    }
    return list;
}

/// The amounts that are not zero, by the code of their member.
Json leftJson(const std::vector<ops::CrossMember> &members, const std::vector<std::int64_t> &units,
              const plan::Tree &tree, int decimals)
{
    Json left = Json::object();
    for (std::size_t i = 0; i < members.size(); ++i)
        if (units[i] != 0)
            left[tree.node(members[i].node).code] = amountJson(units[i], decimals);
    return left;
}

} // namespace

Json crossJson(const ops::Cross &cross, const ops::CrossRequest &request)
{
    const int decimals = cross.plan.settings.decimals(request.measure);
    const plan::Tree &rows = cross.plan.sheet.tree(request.rows), &columns = cross.plan.sheet.tree(request.columns);
    Json cells = Json::array();
    for (const auto &row : cross.table.cells) {
        cells.push_back(Json::array());
        for (const std::int64_t cell : row)
            cells.back().push_back(amountJson(cell, decimals));
    }
    return {{"axes", {plan::axisCode(request.rows), plan::axisCode(request.columns)}},
            {"period", cross.plan.settings.calendar.text(request.months)},
            {"measure", plan::measureCode(request.measure)},
            {"seed", ops::seedCode(cross.seed)},
            {"rows", membersJson(cross.rows, rows, decimals)},
            {"columns", membersJson(cross.columns, columns, decimals)},
            {"cells", cells},
            {"nobody", leftJson(cross.columns, cross.table.nobody, columns, decimals)},
            {"without", leftJson(cross.rows, cross.table.without, rows, decimals)},
            {"total", amountJson(totalOf(cross), decimals)}};
}

Table crossTableOf(const ops::Cross &cross, const ops::CrossRequest &request)
{
    const int decimals = cross.plan.settings.decimals(request.measure);
    const bool isPlaced = text::isAllPlaced(cross);
    const plan::Tree &rows = cross.plan.sheet.tree(request.rows), &columns = cross.plan.sheet.tree(request.columns);
    Table table{{{Cli::tr("Code")}, {Cli::tr("Name")}, {Cli::tr("Tenure")}}, {}};
    for (const ops::CrossMember &column : cross.columns)
        table.columns.push_back({text::nodeName(columns.node(column.node)), Align::Right});
    if (!isPlaced)
        table.columns.push_back({text::crossWithoutName(request.columns), Align::Right});
    table.columns.push_back({Cli::tr("Total"), Align::Right});
    for (const text::CrossLine &line : text::crossLines(cross)) {
        const bool isMember = line.kind == text::CrossLine::Kind::Member;
        if (isPlaced && line.kind == text::CrossLine::Kind::Nobody)
            continue; // there is nothing that has nobody
        const std::string code = isMember ? rows.node(cross.rows[line.member].node).code : std::string();
        std::vector<QString> row{text::fromUtf8(code), text::crossLineName(line, cross, request),
                                 text::crossTenure(line, cross)};
        for (const std::int64_t cell : line.cells)
            row.push_back(text::amountText(cell, decimals));
        if (!isPlaced)
            row.push_back(text::amountText(line.without, decimals));
        row.push_back(text::amountText(line.total, decimals));
        table.rows.push_back(std::move(row));
    }
    return table;
}

QStringList crossNotes(const ops::Cross &cross, const ops::CrossRequest &request)
{
    return QStringList(text::crossSeedText(cross.seed)) + text::crossNobodyTexts(cross, request);
}

} // namespace quotasmith::cli
