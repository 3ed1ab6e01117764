// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace quotasmith::plan {

/// What a number counts (domain words; the codes are used in every file and command).
enum class Measure {
    Revenue,
    Signed,
    Collected,
    Cost,
    GrossProfit,
    Orders,
    Units,
    Leads,
    Opportunities,
    Won,
    NewCustomers,
    NewUsers,
    SeedCustomers,
    Customers,
    RepeatCustomers,
    LostCustomers,
    Visits,
    Calls,
    Conversion,
    AverageOrderValue,
    WinRate,
    WinCycle,
    MarketShare,
    GrossMargin,
    Repurchase,
    Renewal,
    Retention,
    Satisfaction,
    Collection,
    AcquisitionCost
};
enum class MeasureKind { Money, Count, Ratio };

std::string_view measureCode(Measure measure);
std::optional<Measure> findMeasure(std::string_view code);
MeasureKind kindOf(Measure measure);
/// Decimals of the measure's whole unit: the currency's for money, 0 for counts (and for ratios, which have no unit).
int decimalsOf(Measure measure, int currencyExponent);
std::span<const Measure> allMeasures();
/// The additive measures a fact may carry, in the order of the stored columns (grossProfit is derived, not stored).
std::span<const Measure> factMeasures();

} // namespace quotasmith::plan
