// SPDX-License-Identifier: Apache-2.0
#include "ui/models/layers/target_layer.h"

#include "core/store/tables/targets.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "ui/models/words.h"

#include <QCoreApplication>

namespace quotasmith::ui {

namespace {

/// The words of this file.
class TargetLayers {
    Q_DECLARE_TR_FUNCTIONS(quotasmith::ui::TargetLayers)
};

} // namespace

std::string ambitionOf(TargetLayer layer)
{
    return layer == TargetLayer::Stretch ? "stretch" : layer == TargetLayer::Challenge ? "challenge" : "base";
}

std::vector<TargetLayer> layersOf(const store::Document &document, const store::PlanSheet &plan)
{
    std::vector<TargetLayer> layers{TargetLayer::Planned};
    if (plan.settings.shows(plan::Feature::Cushion))
        layers.push_back(TargetLayer::Assigned);
    const bool hasAmbitions = plan.settings.shows(plan::Feature::Ambitions) && plan.planned && !plan.sheet.isOpenIn({});
    for (const TargetLayer layer : {TargetLayer::Stretch, TargetLayer::Challenge})
        if (hasAmbitions && store::readAmbition(document.connection(), plan.sheet.measure, ambitionOf(layer)))
            layers.push_back(layer);
    return layers;
}

QString layerName(TargetLayer layer)
{
    switch (layer) {
    case TargetLayer::Planned:
        return TargetLayers::tr("Planned");
    case TargetLayer::Assigned:
        return TargetLayers::tr("Assigned");
    case TargetLayer::Stretch:
    case TargetLayer::Challenge:
        break;
    }
    return titled(text::ambitionName(ambitionOf(layer)));
}

QString layerSentence(TargetLayer layer, const std::vector<spread::StreetTotal> &streets)
{
    if (layer == TargetLayer::Planned)
        return {};
    if (layer != TargetLayer::Assigned)
        return TargetLayers::tr("Every cell is the base target scaled to the annual number of this ambition. It is "
                                "read only: set the number on the Set page, or edit the base target.");
    const QString follows = TargetLayers::tr(
        "What is assigned follows from the plan and the cushions above each node. It is read only: edit the plan.");
    if (streets.empty() || !streets.back().share)
        return follows;
    const QString share = text::amountText(streets.back().share->of(1000), 1) + QStringLiteral(" %");
    return joined(TargetLayers::tr("Street target %1 of plan.").arg(share), follows);
}

} // namespace quotasmith::ui
