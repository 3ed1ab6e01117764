// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/cross/cross_answer.h"

#include "cli/words.h"
#include "core/exchange/csv/csv_writer.h"
#include "core/money/money.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/list_text.h"
#include "text/name_text.h"

#include <numeric>

namespace quotasmith::cli {

namespace {

std::int64_t sumOf(const std::vector<std::int64_t> &units)
{
    return std::accumulate(units.begin(), units.end(), std::int64_t{0}, money::addUnits);
}

std::int64_t totalOf(const ops::Cross &cross)
{
    std::int64_t total = 0;
    for (const ops::CrossMember &row : cross.rows)
        total = money::addUnits(total, row.target);
    return total;
}

std::vector<std::int64_t> targetsOf(const std::vector<ops::CrossMember> &members)
{
    std::vector<std::int64_t> targets;
    for (const ops::CrossMember &member : members)
        targets.push_back(member.target);
    return targets;
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

QString tenureName(const std::optional<plan::Tenure> &tenure)
{
    return tenure ? text::listWordName(plan::tenureCode(*tenure)) : QString();
}

/// What stands in one line behind its names: the cells, what has no place there, and the target.
struct Line {
    QString code, name, tenure;
    std::vector<std::int64_t> amounts;
};

std::vector<Line> linesOf(const ops::Cross &cross, const ops::CrossRequest &request)
{
    const plan::Tree &tree = cross.plan.sheet.tree(request.rows);
    const auto line = [](QString code, QString name, const QString &tenure, std::vector<std::int64_t> amounts,
                         std::int64_t without, std::int64_t target) {
        amounts.push_back(without);
        amounts.push_back(target);
        return Line{std::move(code), std::move(name), tenure, std::move(amounts)};
    };
    std::vector<Line> lines;
    for (std::size_t r = 0; r < cross.rows.size(); ++r) {
        const plan::Node &node = tree.node(cross.rows[r].node);
        lines.push_back(line(text::fromUtf8(node.code), text::nodeName(node), tenureName(cross.rows[r].tenure),
                             cross.table.cells[r], cross.table.without[r], cross.rows[r].target));
    }
    const std::int64_t nobody = sumOf(cross.table.nobody);
    lines.push_back(line({}, Cli::tr("Nobody"), {}, cross.table.nobody, 0, nobody));
    lines.push_back(line({}, Cli::tr("Total"), {}, targetsOf(cross.columns), sumOf(cross.table.without),
                         money::addUnits(totalOf(cross), nobody)));
    return lines;
}

QString withoutName(plan::Axis columns)
{
    switch (columns) {
    case plan::Axis::Organisation:
        return Cli::tr("Without anybody");
    case plan::Axis::Customer:
        return Cli::tr("Without tier");
    case plan::Axis::Product:
        break;
    }
    return Cli::tr("Without product");
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
    const bool isPlaced = sumOf(cross.table.nobody) == 0;
    const plan::Tree &tree = cross.plan.sheet.tree(request.columns);
    Table table{{{Cli::tr("Code")}, {Cli::tr("Name")}, {Cli::tr("Tenure")}}, {}};
    for (const ops::CrossMember &column : cross.columns)
        table.columns.push_back({text::nodeName(tree.node(column.node)), Align::Right});
    if (!isPlaced)
        table.columns.push_back({withoutName(request.columns), Align::Right});
    table.columns.push_back({Cli::tr("Total"), Align::Right});
    const std::vector<Line> lines = linesOf(cross, request);
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (isPlaced && at == cross.rows.size())
            continue; // there is nothing that has nobody
        std::vector<QString> row{lines[at].code, lines[at].name, lines[at].tenure};
        for (std::size_t i = 0; i < lines[at].amounts.size(); ++i)
            if (!isPlaced || i != cross.columns.size())
                row.push_back(text::amountText(lines[at].amounts[i], decimals));
        table.rows.push_back(std::move(row));
    }
    return table;
}

QStringList crossNotes(const ops::Cross &cross, const ops::CrossRequest &request)
{
    QStringList notes;
    switch (cross.seed) {
    case ops::CrossSeed::ServiceRules:
        notes << Cli::tr("Shared by the service rules.");
        break;
    case ops::CrossSeed::LastYear:
        notes << Cli::tr("Shared like last year's actuals.");
        break;
    case ops::CrossSeed::Flat:
        notes << Cli::tr("Everybody may serve everything.");
        break;
    }
    const plan::Tree &tree = cross.plan.sheet.tree(request.columns);
    for (std::size_t c = 0; c < cross.columns.size(); ++c)
        if (cross.table.nobody[c] != 0)
            notes << Cli::tr("%1: %2 has nobody to serve it.")
                         .arg(text::nodeName(tree.node(cross.columns[c].node)),
                              text::amountText(cross.table.nobody[c], cross.plan.settings.decimals(request.measure)));
    return notes;
}

std::string crossCsv(const ops::Cross &cross, const ops::CrossRequest &request, bool withMark)
{
    const int decimals = cross.plan.settings.decimals(request.measure);
    const plan::Tree &tree = cross.plan.sheet.tree(request.columns);
    std::string out(withMark ? exchange::kByteOrderMark : std::string_view());
    exchange::CsvWriter writer(out);
    for (const QString &header : {Cli::tr("code"), Cli::tr("name"), Cli::tr("tenure")})
        writer.text(text::toUtf8(header));
    for (const ops::CrossMember &column : cross.columns)
        writer.text(tree.node(column.node).code);
    writer.text(text::toUtf8(withoutName(request.columns)));
    writer.text(text::toUtf8(Cli::tr("Total")));
    writer.endRow();
    for (const Line &line : linesOf(cross, request)) {
        for (const QString &word : {line.code, line.name, line.tenure})
            writer.text(text::toUtf8(word));
        for (const std::int64_t amount : line.amounts)
            writer.amount(amount, decimals);
        writer.endRow();
    }
    return out;
}

} // namespace quotasmith::cli
