// SPDX-License-Identifier: Apache-2.0
#include "core/plan/feature.h"

namespace quotasmith::plan {

namespace {

constexpr std::array<std::string_view, kFeatures.size()> kCodes{"cushion",     "ambitions", "soft-holds",
                                                                "range-holds", "grain",     "cross-table"};
constexpr std::string_view kNone = "nothing";
constexpr std::string_view kDividers = ", ";

} // namespace

std::string_view featureCode(Feature feature)
{
    return kCodes[static_cast<std::size_t>(feature)];
}

std::optional<Feature> findFeature(std::string_view code)
{
    for (const Feature feature : kFeatures)
        if (featureCode(feature) == code)
            return feature;
    return std::nullopt;
}

std::string featuresText(const Features &features)
{
    std::string text;
    for (const Feature feature : features)
        text += (text.empty() ? "" : ",") + std::string(featureCode(feature));
    return text.empty() ? std::string(kNone) : text;
}

std::optional<Features> parseFeatures(std::string_view text)
{
    if (text == kNone)
        return Features();
    Features features;
    for (auto at = text.find_first_not_of(kDividers); at != std::string_view::npos;) {
        const auto end = text.find_first_of(kDividers, at);
        const auto feature = findFeature(text.substr(at, end - at));
        if (!feature)
            return std::nullopt;
        features.insert(*feature);
        at = text.find_first_not_of(kDividers, end);
    }
    return features.empty() ? std::nullopt : std::optional(features);
}

} // namespace quotasmith::plan
