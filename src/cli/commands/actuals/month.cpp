// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/actuals/month.h"

#include "cli/command_line.h"
#include "cli/commands/actuals/month_option.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/ops/actuals/month_board.h"
#include "core/store/tables/settings.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"

namespace quotasmith::cli {

namespace {

constexpr int kRatePlaces = 9;

struct MonthOptions {
    std::string file, period;
    std::vector<std::string> measures;
};

Json rateJson(const std::optional<money::Rate> &rate)
{
    return rate ? Json(rate->decimalText(kRatePlaces)) : Json(nullptr);
}

Json attainedJson(const review::Attained &attained, int decimals)
{
    return {{"actual", amountJson(attained.actual, decimals)},
            {"target", amountJson(attained.target, decimals)},
            {"attainment", rateJson(attained.rate())}};
}

Json cellJson(const ops::MonthBoard &board, const ops::BoardCell &cell, int decimals)
{
    Json json = attainedJson(cell.month, decimals);
    json["toDate"] = attainedJson(cell.toDate, decimals);
    json["planned"] = amountJson(cell.planned ? cell.planned : cell.month.target, decimals);
    json["imported"] = amountJson(cell.imported, decimals);
    json["typed"] = amountJson(cell.typed, decimals);
    json["note"] = cell.note.empty() ? Json(nullptr) : Json(cell.note);
    json["sources"] = Json::array();
    for (const std::size_t source : cell.sources)
        json["sources"].push_back(board.sources[source].source);
    return json;
}

Json boardJson(const ops::MonthBoard &board)
{
    Json measures = Json::array(), rows = Json::array();
    for (const plan::Measure measure : board.measures)
        measures.push_back(plan::measureCode(measure));
    for (const ops::BoardRow &row : board.rows) {
        Json cells = Json::object();
        for (std::size_t m = 0; m < board.measures.size(); ++m)
            cells[plan::measureCode(board.measures[m])] =
                cellJson(board, row.cells[m], board.settings.decimals(board.measures[m]));
        const plan::Node &node = board.node(row);
        rows.push_back({{"code", node.code},
                        {"name", node.name},
                        {"level", plan::levelCode(node.level)},
                        {"typed", row.takesValues},
                        {"cells", cells}});
    }
    return {{"period", board.month().text()}, {"closed", board.isClosed()}, {"measures", measures}, {"rows", rows}};
}

Table boardTable(const ops::MonthBoard &board)
{
    Table table{{{Cli::tr("Code")}, {Cli::tr("Name")}}, {}};
    for (const plan::Measure measure : board.measures) {
        table.columns.push_back({text::measureName(measure), Align::Right});
        if (!board.isPlanned(measure))
            continue;
        table.columns.push_back({Cli::tr("target"), Align::Right});
        table.columns.push_back({Cli::tr("attained"), Align::Right});
    }
    for (const ops::BoardRow &row : board.rows) {
        const plan::Node &node = board.node(row);
        std::vector<QString> cells{text::fromUtf8(node.code),
                                   QString(2 * board.tree->depth(row.node), u' ') + text::nodeName(node)};
        for (std::size_t m = 0; m < board.measures.size(); ++m) {
            const review::Attained &month = row.cells[m].month;
            const int decimals = board.settings.decimals(board.measures[m]);
            cells.push_back(text::amountText(month.actual, decimals));
            if (!board.isPlanned(board.measures[m]))
                continue;
            cells.push_back(text::amountText(month.target, decimals));
            cells.push_back(text::rateText(month.rate()));
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

ExitCode showMonth(Context &context, const MonthOptions &options)
{
    const auto document = context.openForReading(options.file);
    const store::Connection &connection = document->connection();
    const plan::PlanSettings settings = store::readSettings(connection);
    std::optional<calendar::Month> month;
    if (!options.period.empty())
        month = requireMonth(options.period, settings.calendar);
    if (month && !settings.calendar.position(*month))
        throw base::Error("month-outside",
                          {{"month", month->text()}, {"year", std::to_string(settings.calendar.year())}});
    std::vector<plan::Measure> measures;
    for (const std::string &code : options.measures) {
        measures.push_back(requireMeasure(code));
        if (plan::kindOf(measures.back()) == plan::MeasureKind::Ratio)
            throw base::Error("measure-not-a-fact", {{"measure", code}});
    }
    const ops::MonthBoard board = ops::readMonthBoard(connection, ops::readImports(connection), month, measures);
    context.output().json(boardJson(board));
    context.output().line(board.isClosed() ? Cli::tr("%1, closed").arg(text::fromUtf8(board.month().text()))
                                           : text::fromUtf8(board.month().text()));
    context.output().table(boardTable(board));
    return ExitCode::Done;
}

} // namespace

void declareActualsMonth(CommandLine &line)
{
    auto options = std::make_shared<MonthOptions>();
    line.add("actuals month", Cli::tr("Show a month of the plan's year: people and teams, with target and attainment"))
        .argument("FILE", options->file, Cli::tr("The plan"))
        .option("--period", "P", options->period, Cli::tr("The month, 2027-05 (default: the one in hand)"))
        .option("--measure", "M", options->measures, Cli::tr("What to show; may be given several times"))
        .runs([options](Context &context) { return showMonth(context, *options); });
}

} // namespace quotasmith::cli
