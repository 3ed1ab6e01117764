// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/options.h"

#include "cli/words.h"
#include "core/base/error.h"
#include "core/store/document.h"
#include "core/store/tables/settings.h"

namespace quotasmith::cli {

void declarePlace(Command &command, const std::shared_ptr<PlaceOptions> &options, PlaceParts parts)
{
    command.argument("FILE", options->file, Cli::tr("The plan"));
    if (parts == PlaceParts::MayBeLeftOut)
        command.option("--axis", kAxisWords, options->axis, Cli::tr("The axis"));
    else
        command.needed("--axis", kAxisWords, options->axis, Cli::tr("The axis"));
    if (parts == PlaceParts::Needed)
        command.needed("--node", "CODE", options->node, Cli::tr("The node, by its code"))
            .needed("--period", "P", options->period, Cli::tr("2027, 2027H1, 2027Q2 or 2027-05"));
    else if (parts == PlaceParts::MayBeLeftOut)
        command.option("--node", "CODE", options->node, Cli::tr("The node, by its code"))
            .option("--period", "P", options->period, Cli::tr("2027, 2027H1, 2027Q2 or 2027-05"));
    else
        command.option("--node", "CODE", options->node, Cli::tr("The node, by its code (default: the root)"))
            .option("--period", "P", options->period, Cli::tr("2027, 2027H1, 2027Q2 or 2027-05 (default: the year)"));
    command.option("--measure", "M", options->measure, Cli::tr("The measure (default: the plan's money)"));
}

void declareAmbition(Command &command, const std::shared_ptr<PlaceOptions> &options)
{
    command.option("--ambition", kAmbitionWords, options->ambition,
                   Cli::tr("Only the base is edited and held; the others follow from it"));
}

ops::PlaceName placeOf(const PlaceOptions &options)
{
    if (requireWord("--ambition", options.ambition, kAmbitionWords) != "base")
        throw base::Error("ambition-not-edited", {{"ambition", options.ambition}});
    return {requireAxis(options.axis), options.node, options.period};
}

plan::Measure measureOf(const std::string &name, const store::Document &document)
{
    return name.empty() ? store::readSettings(document.connection()).money : requireMeasure(name);
}

} // namespace quotasmith::cli
