// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/review/review.h"

#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/review/review_json.h"
#include "cli/commands/targets/options.h"
#include "cli/export/export_form.h"
#include "cli/words.h"
#include "core/ops/review/review_reader.h"
#include "core/store/queries/ratio_plan.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/targets.h"
#include "text/convert.h"
#include "text/diagnosis/indicator_text.h"
#include "text/format.h"
#include "text/name_text.h"
#include "text/review/review_tables.h"
#include "text/review/review_text.h"

#include <algorithm>

namespace quotasmith::cli {

namespace {

constexpr const char *kForms = "json|csv|xlsx";

struct ReviewOptions {
    std::string file, period, axis, measure;
    ExportOptions to;
};

/// One, or all that have targets, the plan's money first.
std::vector<plan::Measure> measuresOf(const std::string &name, const store::Document &document)
{
    if (name != "all")
        return {measureOf(name, document)};
    const store::Connection &connection = document.connection();
    std::vector<plan::Measure> measures{store::readSettings(connection).money};
    for (const plan::Measure measure : store::plannedMeasures(connection))
        if (measure != measures.front())
            measures.push_back(measure);
    for (const plan::Measure ratio : store::plannedRatios(connection))
        measures.push_back(ratio);
    return measures;
}

std::vector<ops::Review> readReviews(const store::Document &document, const ReviewOptions &options)
{
    const std::vector<plan::Axis> axes =
        options.axis.empty() ? std::vector{plan::Axis::Organisation} : requireAxes(options.axis);
    const std::vector<plan::Measure> measures = measuresOf(options.measure, document);
    std::vector<ops::Review> reviews;
    for (const plan::Axis axis : axes) {
        const ops::ReviewReader reader(document.connection(), axis, measures.front());
        for (const plan::Measure measure : measures)
            reviews.push_back(measure == measures.front() ? reader.read(options.period)
                                                          : reader.with(measure).read(options.period));
    }
    return reviews;
}

exchange::ExportTable tableOf(const std::vector<ops::Review> &reviews)
{
    exchange::ExportTable all;
    for (const ops::Review &review : reviews) {
        exchange::ExportTable table = text::reviewTable(review);
        if (all.columns.empty())
            all.columns = table.columns;
        std::move(table.rows.begin(), table.rows.end(), std::back_inserter(all.rows));
    }
    return all;
}

bool hasOriginal(const ops::Review &review)
{
    return std::any_of(review.rows.begin(), review.rows.end(),
                       [](const ops::ReviewRow &row) { return row.original || row.ratio.original; });
}

void sayRows(Output &output, const ops::Review &review)
{
    const bool isOriginal = hasOriginal(review);
    Table table{{{Cli::tr("Code")}, {Cli::tr("Name")}}, {}};
    if (isOriginal)
        table.columns.push_back({Cli::tr("Original"), Align::Right});
    for (const QString &header :
         {Cli::tr("Target"), Cli::tr("Actual"), Cli::tr("Difference"), Cli::tr("Attainment"), Cli::tr("Year on year"),
          Cli::tr("Month on month"), Cli::tr("Rank"), Cli::tr("Needed a month"), Cli::tr("Too late from")})
        table.columns.push_back({header, Align::Right});
    const plan::Tree &tree = review.plan.sheet.tree(review.axis);
    for (const ops::ReviewRow &row : review.rows) {
        const auto value = [&](const auto &units, const auto &ratio) {
            return text::reviewAmountText(review, units, ratio);
        };
        auto &cells = table.rows.emplace_back();
        cells = {text::fromUtf8(tree.node(row.node).code), text::nodeName(tree.node(row.node))};
        if (isOriginal)
            cells.push_back(value(row.original, row.ratio.original));
        cells.insert(cells.end(), {value(row.target, row.ratio.target), value(row.actual, row.ratio.actual),
                                   value(row.difference, row.ratio.difference), text::rateText(row.attainment),
                                   text::growthText(row.yoy), text::growthText(row.mom),
                                   row.rank > 0 ? text::countText(row.rank) : text::noValue(),
                                   text::amountText(row.runRate, review.plan.settings.decimals(review.measure())),
                                   row.lostFrom ? text::fromUtf8(row.lostFrom->text()) : text::noValue()});
    }
    output.table(table);
}

void say(Output &output, const ops::Review &review)
{
    output.line(
        Cli::tr("%1, %2: %3")
            .arg(text::axisName(review.axis), text::measureName(review.measure()), text::reviewPeriodText(review)));
    output.line(Cli::tr("As of %1; %2 of the year's target lies behind it.")
                    .arg(text::fromUtf8(review.asOf.text()), text::rateText(review.timeGone)));
    sayRows(output, review);
    if (const QString notice = text::reviewNotice(review); !notice.isEmpty())
        output.message(notice);
}

ExitCode review(Context &context, const ReviewOptions &options)
{
    requireExport(options.to, kForms);
    if (!options.axis.empty())
        requireAxes(options.axis);
    const auto document = context.openForReading(options.file);
    const std::vector<ops::Review> reviews = readReviews(*document, options);
    Output &output = context.output();
    const bool isExport = !options.to.format.empty() || !options.to.target.empty();
    if (isExport && options.to.format == "json") {
        writeExport(output, options.to.target, output.jsonText(reviewJson(reviews)));
    } else if (isExport) {
        const exchange::ExportTable table = tableOf(reviews);
        writeExport(output, options.to.target, exportBytes(context, options.to, table, text::reviewSheetName(), 3));
        answerExport(output, options.to, static_cast<std::int64_t>(table.rows.size()));
    } else {
        output.json(reviewJson(reviews));
        for (const ops::Review &one : reviews)
            say(output, one);
    }
    return ExitCode::Done;
}

} // namespace

void declareReview(CommandLine &line)
{
    auto options = std::make_shared<ReviewOptions>();
    Command command = line.add("review", Cli::tr("Plan against actual of a period, for every planned node"));
    command.argument("FILE", options->file, Cli::tr("The plan"))
        .needed("--period", "P", options->period,
                Cli::tr("ytd, 2027, 2027H1, 2027Q2, 2027-05, 2027-W18, or 2027-05-03: from the first to that day"))
        .option("--axis", kAxesWords, options->axis, Cli::tr("The axis (default: organisation)"))
        .option("--measure", "M", options->measure,
                Cli::tr("The measure, or all that have targets (default: the plan's money)"));
    declareExport(command, options->to, kForms);
    command.runs([options](Context &context) { return review(context, *options); });
}

} // namespace quotasmith::cli
