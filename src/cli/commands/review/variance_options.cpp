// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/review/variance_options.h"

#include "cli/words.h"
#include "core/base/error.h"

#include <algorithm>

namespace quotasmith::cli {

namespace {

constexpr const char *kOrderShape = "leads,conversion,averageOrderValue|mean";
constexpr const char *kFactors = "leads,conversion,averageOrderValue";

/// Nothing but names of measures, divided by commas; which they are is for the bridge to say.
std::vector<plan::Measure> orderOf(const std::string &text)
{
    std::vector<plan::Measure> order;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t comma = std::min(text.find(',', begin), text.size());
        const auto measure = plan::findMeasure(text.substr(begin, comma - begin));
        if (!measure)
            throw base::Error("variance-order-bad", {{"order", text}, {"known", kFactors}});
        order.push_back(*measure);
        begin = comma + 1;
    }
    return order;
}

} // namespace

void declareVarianceOptions(Command &command, VarianceOptions &options)
{
    command.option("--against", kAgainstWords, options.against, Cli::tr("Where the bridge begins (default: target)"))
        .option("--kind", kVarianceWords, options.kind, Cli::tr("Which bridge (default: price-volume-mix)"))
        .option("--order", kOrderShape, options.order,
                Cli::tr("Of a chain: in which order actual values replace planned ones (default: mean)"));
}

ops::VarianceRequest requireVariance(const VarianceOptions &options)
{
    ops::VarianceRequest request;
    requireWord("--against", options.against, kAgainstWords);
    requireWord("--kind", options.kind, kVarianceWords);
    request.period = options.period;
    request.against = options.against == "target" ? ops::Against::Target : ops::Against::LastYear;
    request.kind = ops::findVarianceKind(options.kind).value();
    if (!options.order.empty() && request.kind != ops::VarianceKind::Chain)
        throw base::Error("argument-unexpected", {{"argument", "--order"}});
    if (!options.order.empty() && options.order != "mean")
        request.order = orderOf(options.order);
    return request;
}

} // namespace quotasmith::cli
