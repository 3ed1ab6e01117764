// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/chart/chart.h"

#include "chart/picture_file.h"
#include "cli/answers.h"
#include "cli/command_line.h"
#include "cli/commands/chart/chart_kinds.h"
#include "cli/commands/review/variance_options.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "text/convert.h"

namespace quotasmith::cli {

namespace {

constexpr std::int64_t kLeastSide = 100, kMostSide = 8000, kMostScale = 8;

struct PictureOptions : ChartOptions {
    std::string file, target, width, height, scale, theme = "light", title;
};

std::int64_t sideOf(const char *option, const std::string &text, std::int64_t usual, std::int64_t least,
                    std::int64_t most)
{
    const std::int64_t number = findNumber(option, text, least).value_or(usual);
    if (number > most)
        throw base::Error("number-bad", {{"option", option}, {"value", text}});
    return number;
}

chart::PictureKind requirePicture(const std::string &file)
{
    if (const auto kind = chart::pictureKindOf(file))
        return *kind;
    const std::string ending = std::filesystem::path(file).extension().string();
    throw base::Error("format-unavailable",
                      {{"format", ending.empty() ? file : ending}, {"known", ".png, .svg, .pdf"}});
}

chart::PictureForm formOf(const PictureOptions &options)
{
    const bool isSmall = options.kind == "sparkline";
    const auto width = sideOf("--width", options.width, isSmall ? 240 : 960, isSmall ? 24 : kLeastSide, kMostSide);
    const auto height = sideOf("--height", options.height, isSmall ? 48 : 540, isSmall ? 12 : kLeastSide, kMostSide);
    const auto scale = sideOf("--scale", options.scale, 1, 1, kMostScale);
    return {QSizeF(static_cast<double>(width), static_cast<double>(height)), static_cast<double>(scale)};
}

chart::Chart readTitled(const store::Document &document, const PictureOptions &options)
{
    chart::Chart chart = readChart(document, options);
    if (chart::isEmpty(chart))
        throw base::Error("chart-empty",
                          {{"kind", options.kind}, {"reason", text::toUtf8(chart::headingOf(chart).empty)}});
    if (!options.title.empty())
        std::visit([&](auto &kind) { kind.heading.title = text::fromUtf8(options.title); }, chart);
    return chart;
}

ExitCode drawChart(Context &context, const PictureOptions &options)
{
    const chart::PictureKind kind = requirePicture(options.target);
    requireWord("--theme", options.theme, "light|dark");
    chart::PictureForm form = formOf(options);
    requireExportable(options.target);
    const chart::Chart chart = readTitled(*context.openForReading(options.file), options);
    const chart::Look look =
        chart::lookOf(options.theme == "dark" ? chart::Theme::Dark : chart::Theme::Light, form.size);
    form.size = chart::fittingSize(chart, form.size, look);
    chart::savePicture(options.target, kind, chart, form, look);
    const int width = static_cast<int>(form.size.width()), height = static_cast<int>(form.size.height());
    const QString said = chart::description(chart);
    Output &output = context.output();
    output.json({{"file", options.target},
                 {"kind", options.kind},
                 {"width", width},
                 {"height", height},
                 {"scale", static_cast<int>(form.scale)},
                 {"description", textJson(said)}});
    output.line(
        Cli::tr("Picture of %1 × %2 written to %3.").arg(width).arg(height).arg(text::fromUtf8(options.target)));
    output.line(said);
    return ExitCode::Done;
}

} // namespace

void declareChart(CommandLine &line)
{
    auto options = std::make_shared<PictureOptions>();
    line.add("chart", Cli::tr("Draw a picture of what is in a plan"))
        .argument("KIND", options->kind,
                  Cli::tr("months, bridge, attainability, pareto, donut, heat, scatter, fan, sparkline, review, "
                          "variance, forecast, payout, projects, returns, activity, budget or risks"))
        .argument("FILE", options->file, Cli::tr("The plan"))
        .needed("-o,--output", "OUT", options->target, Cli::tr("The picture to write: .png, .svg or .pdf"))
        .option("--axis", kAxisWords, options->axis, Cli::tr("The axis (default: organisation)"))
        .option("--node", "CODE", options->node, Cli::tr("The node, by its code (default: the root)"))
        .option("--period", "P", options->period, Cli::tr("2027, 2027H1, 2027Q2 or 2027-05 (default: the year)"))
        .option("--measure", "M", options->measure, Cli::tr("The measure (default: the plan's money)"))
        .option("--of", kFigureWords, options->figure,
                Cli::tr("Which numbers pareto, donut, heat and sparkline show (default: target; sparkline: actual)"))
        .option("--kind", kVarianceWords, options->variance,
                Cli::tr("Of variance: which bridge (default: price-volume-mix)"))
        .option("--against", kAgainstWords, options->against,
                Cli::tr("Of variance: where the bridge begins (default: target)"))
        .option("--order", "leads,conversion,averageOrderValue|mean", options->order,
                Cli::tr("Of variance as a chain: in which order actual values replace planned ones (default: mean)"))
        .option("--scheme", "CODE", options->scheme, Cli::tr("The scheme payout shows (default: all of them)"))
        .option("--title", "TEXT", options->title, Cli::tr("Another title"))
        .option("--width", "N", options->width, Cli::tr("Pixels across (default: 960)"))
        .option("--height", "N", options->height,
                Cli::tr("Pixels down (default: 540); more when names need a row each"))
        .option("--scale", "N", options->scale, Cli::tr("A PNG this many times finer, 1 … 8 (default: 1)"))
        .option("--theme", "light|dark", options->theme, Cli::tr("The ground (default: light)"))
        .runs([options](Context &context) { return drawChart(context, *options); });
}

} // namespace quotasmith::cli
