// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan_settings.h"
#include "core/spread/assigned.h"
#include "core/store/document.h"
#include "core/store/queries/plan_sheet.h"

#include <QString>
#include <string>
#include <vector>

namespace quotasmith::ui {

/// What a grid of targets shows: the plan, which is edited, or a layer that follows from it and is only read.
enum class TargetLayer {
    Planned,
    Assigned, ///< planned × the cushions above each node
    Stretch,  ///< base cells scaled to the annual number of the ambition
    Challenge
};

/// `base stretch challenge`
std::string ambitionOf(TargetLayer layer);
/// Those the plan shows and has numbers for; the plan itself is always the first.
std::vector<TargetLayer> layersOf(const store::Document &document, const store::PlanSheet &plan);

/// Planned; assigned; stretch …
QString layerName(TargetLayer layer);
/// What the layer is and why it is not edited here; empty for the plan. `streets`: totals of the assigned layer.
QString layerSentence(TargetLayer layer, const std::vector<spread::StreetTotal> &streets);

} // namespace quotasmith::ui
