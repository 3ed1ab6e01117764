// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/spread.h"

#include "cli/command_line.h"
#include "cli/commands/targets/edit_answer.h"
#include "cli/commands/targets/options.h"
#include "cli/words.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/money/amount_text.h"

#include <algorithm>
#include <initializer_list>

namespace quotasmith::cli {

namespace {

constexpr const char *kMethodShape = "proportional|equal|history|seasonal|pattern|working-days|straight-line|percent|"
                                     "growth|repeat|reference";

struct SpreadOptions : PlaceOptions {
    std::string method, pattern, reference, percent;
    bool populatedOnly = false;
    bool preview = false;
};

/// `10%`, `-2.5%`, `0.1`; a bare number from one on is meant in percent. Throws Error{"rate-bad",{option,value}}.
money::Rate requireRate(const char *option, const std::string &text)
{
    std::string_view number = base::trimmed(text);
    if (number.starts_with('+'))
        number.remove_prefix(1);
    const money::ParsedRate parsed = money::parseRate(number);
    if (parsed.meaning != money::TextMeaning::Value)
        throw base::Error("rate-bad", {{"option", option}, {"value", text}});
    const bool isMarked = number.find_first_not_of("0123456789.,-") != std::string_view::npos;
    const bool isSmall = parsed.rate < money::Rate(1, 1) && money::Rate(-1, 1) < parsed.rate;
    return isMarked || isSmall ? parsed.rate : parsed.rate * money::Rate(1, 100);
}

/// An option that some methods need and the others have no use for.
bool isNeeded(const SpreadOptions &options, const char *name, const std::string &value,
              std::initializer_list<spread::Method> methods)
{
    const spread::Method method = *spread::findMethod(requireWord("--method", options.method, kMethodShape));
    const bool isOne = std::find(methods.begin(), methods.end(), method) != methods.end();
    if (isOne && value.empty())
        throw base::Error("option-needed", {{"option", name}});
    if (!isOne && !value.empty())
        throw base::Error("options-exclusive", {{"first", name}, {"second", "--method " + options.method}});
    return isOne;
}

ops::SpreadTargets requestOf(const SpreadOptions &options)
{
    using spread::Method;
    ops::SpreadTargets request;
    request.place = placeOf(options);
    request.method = *spread::findMethod(requireWord("--method", options.method, kMethodShape));
    request.populatedOnly = options.populatedOnly;
    if (isNeeded(options, "--pattern", options.pattern, {Method::Pattern}))
        request.pattern = requirePattern(options.pattern);
    if (isNeeded(options, "--reference", options.reference, {Method::Reference}))
        request.reference = options.reference;
    if (isNeeded(options, "--percent", options.percent, {Method::Percent, Method::Growth}))
        request.rate = requireRate("--percent", options.percent);
    return request;
}

ExitCode spreadTargets(Context &context, const SpreadOptions &options)
{
    ops::SpreadTargets request = requestOf(options);
    const auto document = options.preview ? context.openForReading(options.file) : context.openForWriting(options.file);
    request.measure = measureOf(options.measure, *document);
    const ops::Run run = options.preview ? ops::Run::Preview : ops::Run::Write;
    return answerEdit(context.output(), ops::spreadTargets(*document, request, run), run);
}

} // namespace

void declareTargetsSpread(CommandLine &line)
{
    auto options = std::make_shared<SpreadOptions>();
    Command command =
        line.add("targets spread", Cli::tr("Take a node's target apart, over months or over what is below"));
    declarePlace(command, options, PlaceParts::RootAndYearMayBeLeftOut);
    declareAmbition(command, options);
    command
        .needed(
            "--method", kMethodShape, options->method,
            Cli::tr(
                "proportional, equal, history, reference: over the leaves within each month; the others: over months"))
        .option("--pattern", "20,24,26,30", options->pattern, Cli::tr("Weights of the months or quarters, or 4-4-5"))
        .option("--reference", "CODE", options->reference, Cli::tr("The node to be like, for reference"))
        .option("--percent", "V", options->percent, Cli::tr("10% or 0.1, for percent and growth"))
        .flag("--populated-only", options->populatedOnly, Cli::tr("Leave zeros zero"))
        .flag("--preview", options->preview, Cli::tr("Only say what would move"))
        .runs([options](Context &context) { return spreadTargets(context, *options); });
}

} // namespace quotasmith::cli
