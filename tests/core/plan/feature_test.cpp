// SPDX-License-Identifier: Apache-2.0
#include "core/plan/plan_settings.h"

#include <gtest/gtest.h>

namespace quotasmith::tests {
namespace {

using plan::Feature;
using plan::Features;

TEST(Feature, HasACodeEach)
{
    for (const Feature feature : plan::kFeatures)
        EXPECT_EQ(plan::findFeature(plan::featureCode(feature)), feature);
    EXPECT_FALSE(plan::findFeature("colour"));
}

TEST(Feature, AListComesBackAsItWasWritten)
{
    EXPECT_EQ(plan::featuresText({}), "nothing");
    EXPECT_EQ(plan::featuresText({Feature::Grain, Feature::Cushion}), "cushion,grain");
    EXPECT_EQ(plan::parseFeatures("nothing"), Features());
    EXPECT_EQ(plan::parseFeatures(" grain , cushion grain"), (Features{Feature::Cushion, Feature::Grain}));
    for (const char *bad : {"", ",", "grain,nothing", "Grain"})
        EXPECT_FALSE(plan::parseFeatures(bad)) << bad;
}

TEST(Feature, APlanShowsNothingBeyondItselfAtFirst)
{
    plan::PlanSettings settings;
    for (const Feature feature : plan::kFeatures)
        EXPECT_FALSE(settings.shows(feature));
    settings.shown = {Feature::Ambitions};
    EXPECT_TRUE(settings.shows(Feature::Ambitions));
}

} // namespace
} // namespace quotasmith::tests
