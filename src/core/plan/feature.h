// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace quotasmith::plan {

/// What a plan's users see once they have switched it on; without it the window shows the plan and its base targets
/// only. A switch hides nothing that counts: what exists goes on being kept and reckoned with.
enum class Feature { Cushion, Ambitions, SoftHolds, RangeHolds, Grain, CrossTable };
inline constexpr std::array<Feature, 6> kFeatures{Feature::Cushion,    Feature::Ambitions, Feature::SoftHolds,
                                                  Feature::RangeHolds, Feature::Grain,     Feature::CrossTable};
using Features = std::set<Feature>;

/// `cushion ambitions soft-holds range-holds grain cross-table`
std::string_view featureCode(Feature feature);
std::optional<Feature> findFeature(std::string_view code);

/// `cushion,grain`, in the order of `kFeatures`; `nothing` for none.
std::string featuresText(const Features &features);
/// Codes divided by commas or blanks, or `nothing`; nothing when one of them is unknown or there is none.
std::optional<Features> parseFeatures(std::string_view text);

} // namespace quotasmith::plan
