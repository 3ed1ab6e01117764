// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"

#include <optional>
#include <span>
#include <vector>

namespace quotasmith::review {

/// A product's price and units, as planned and as they came.
struct PriceUnits {
    money::Rate planPrice;
    money::Rate planUnits; ///< not negative
    money::Rate actualPrice;
    money::Rate actualUnits;
};

/// The way from planned to actual revenue; exact, the three add up to the difference.
struct PriceVolumeMix {
    money::Rate price;  ///< (actual − plan price) × actual units
    money::Rate volume; ///< (all actual − all planned units) × planned share of the units × plan price
    money::Rate mix;    ///< (actual units − all actual units × planned share) × plan price

    money::Rate total() const { return price + volume + mix; }
};
/// By line. Nothing when no units were planned at all: there is no planned share of anything.
std::optional<std::vector<PriceVolumeMix>> priceVolumeMix(std::span<const PriceUnits> lines);

/// A product's units and what each earns as planned.
struct MarginUnits {
    money::Rate margin;
    money::Rate planUnits; ///< not negative
    money::Rate actualUnits;
};
/// The sales-volume variance at the planned margin, split in two (Horngren: sales-quantity and sales-mix variance).
struct QuantityMix {
    money::Rate quantity; ///< (all actual − all planned units) × planned share × margin
    money::Rate mix;      ///< (actual units − all actual units × planned share) × margin

    money::Rate volume() const { return quantity + mix; }
};
/// By line. Nothing when no units were planned at all.
std::optional<std::vector<QuantityMix>> quantityMix(std::span<const MarginUnits> lines);

} // namespace quotasmith::review
