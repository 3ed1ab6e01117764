// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "core/ops/targets/place_text.h"
#include "core/plan/measure.h"

#include <memory>
#include <string>

namespace quotasmith::store {
class Document;
}

namespace quotasmith::cli {

/// How commands name a place among the targets.
struct PlaceOptions {
    std::string file, axis, node, period, measure, ambition = "base";
};

enum class PlaceParts { Needed, RootAndYearMayBeLeftOut, MayBeLeftOut };

/// Declares FILE, --axis, --node, --period, --measure.
void declarePlace(Command &command, const std::shared_ptr<PlaceOptions> &options, PlaceParts parts);

/// Declares --ambition for commands that edit: naming another level than the base is refused with the reason.
void declareAmbition(Command &command, const std::shared_ptr<PlaceOptions> &options);

/// Throws Error{"ambition-not-edited",{ambition}}: cells of other levels than the base follow from it.
ops::PlaceName placeOf(const PlaceOptions &options);
/// The one that was named, or the money the plan's targets stand on.
plan::Measure measureOf(const std::string &name, const store::Document &document);

} // namespace quotasmith::cli
