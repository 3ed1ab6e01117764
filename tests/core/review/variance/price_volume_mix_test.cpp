// SPDX-License-Identifier: Apache-2.0
#include "core/review/variance/price_volume_mix.h"

#include <gtest/gtest.h>

#include <random>

namespace quotasmith::review {
namespace {

using money::Rate;

TEST(PriceVolumeMix, AddsUpToTheDifferenceOfEveryLine)
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> some(0, 40);
    for (int round = 0; round < 500; ++round) {
        std::vector<PriceUnits> lines;
        for (int i = 0; i < 3; ++i)
            lines.push_back(
                {Rate(some(random), 10), Rate(some(random), 1), Rate(some(random), 10), Rate(some(random), 1)});
        const auto effects = priceVolumeMix(lines);
        if (!effects) {
            for (const PriceUnits &line : lines)
                EXPECT_EQ(line.planUnits, Rate());
            continue;
        }
        for (std::size_t i = 0; i < lines.size(); ++i)
            EXPECT_EQ((*effects)[i].total(),
                      lines[i].actualPrice * lines[i].actualUnits - lines[i].planPrice * lines[i].planUnits);
    }
}

TEST(PriceVolumeMix, OfOneProductHasNoMix)
{
    const PriceUnits line{Rate(10, 1), Rate(100, 1), Rate(9, 1), Rate(90, 1)};
    const auto effects = priceVolumeMix(std::span(&line, 1));
    ASSERT_TRUE(effects);
    EXPECT_EQ(effects->front().price, Rate(-90, 1));
    EXPECT_EQ(effects->front().volume, Rate(-100, 1));
    EXPECT_EQ(effects->front().mix, Rate());
}

TEST(PriceVolumeMix, OfNothingPlannedIsNothing)
{
    const PriceUnits line{Rate(10, 1), Rate(), Rate(9, 1), Rate(90, 1)};
    EXPECT_FALSE(priceVolumeMix(std::span(&line, 1)));
    EXPECT_FALSE(priceVolumeMix({}));
}

TEST(QuantityMix, SplitsTheVolumeAtThePlannedMargin)
{
    const std::vector<MarginUnits> lines{{Rate(20, 1), Rate(4000, 1), Rate(3300, 1)},
                                         {Rate(5, 1), Rate(6000, 1), Rate(7700, 1)}};
    const auto effects = quantityMix(lines);
    ASSERT_TRUE(effects);
    EXPECT_EQ((*effects)[0].quantity, Rate(8000, 1));
    EXPECT_EQ((*effects)[0].mix, Rate(-22000, 1));
    EXPECT_EQ((*effects)[1].volume(), Rate(8500, 1));
}

} // namespace
} // namespace quotasmith::review
