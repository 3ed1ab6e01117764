// SPDX-License-Identifier: Apache-2.0
#include "core/plan/measure.h"

#include <array>
#include <cstddef>

namespace quotasmith::plan {

namespace {

struct MeasureEntry {
    Measure measure;
    std::string_view code;
    MeasureKind kind;
};

/// In the order of the enum.
constexpr std::array<MeasureEntry, 30> kMeasures{{
    {Measure::Revenue, "revenue", MeasureKind::Money},
    {Measure::Signed, "signed", MeasureKind::Money},
    {Measure::Collected, "collected", MeasureKind::Money},
    {Measure::Cost, "cost", MeasureKind::Money},
    {Measure::GrossProfit, "grossProfit", MeasureKind::Money},
    {Measure::Orders, "orders", MeasureKind::Count},
    {Measure::Units, "units", MeasureKind::Count},
    {Measure::Leads, "leads", MeasureKind::Count},
    {Measure::Opportunities, "opportunities", MeasureKind::Count},
    {Measure::Won, "won", MeasureKind::Count},
    {Measure::NewCustomers, "newCustomers", MeasureKind::Count},
    {Measure::NewUsers, "newUsers", MeasureKind::Count},
    {Measure::SeedCustomers, "seedCustomers", MeasureKind::Count},
    {Measure::Customers, "customers", MeasureKind::Count},
    {Measure::RepeatCustomers, "repeatCustomers", MeasureKind::Count},
    {Measure::LostCustomers, "lostCustomers", MeasureKind::Count},
    {Measure::Visits, "visits", MeasureKind::Count},
    {Measure::Calls, "calls", MeasureKind::Count},
    {Measure::Conversion, "conversion", MeasureKind::Ratio},
    {Measure::AverageOrderValue, "averageOrderValue", MeasureKind::Ratio},
    {Measure::WinRate, "winRate", MeasureKind::Ratio},
    {Measure::WinCycle, "winCycle", MeasureKind::Ratio},
    {Measure::MarketShare, "marketShare", MeasureKind::Ratio},
    {Measure::GrossMargin, "grossMargin", MeasureKind::Ratio},
    {Measure::Repurchase, "repurchase", MeasureKind::Ratio},
    {Measure::Renewal, "renewal", MeasureKind::Ratio},
    {Measure::Retention, "retention", MeasureKind::Ratio},
    {Measure::Satisfaction, "satisfaction", MeasureKind::Ratio},
    {Measure::Collection, "collection", MeasureKind::Ratio},
    {Measure::AcquisitionCost, "acquisitionCost", MeasureKind::Ratio},
}};

constexpr auto kAll = [] {
    std::array<Measure, kMeasures.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = kMeasures[i].measure;
    return all;
}();

constexpr bool isStored(const MeasureEntry &entry)
{
    return entry.kind != MeasureKind::Ratio && entry.measure != Measure::GrossProfit;
}

constexpr std::size_t kStoredCount = [] {
    std::size_t count = 0;
    for (const MeasureEntry &entry : kMeasures)
        count += isStored(entry) ? 1 : 0;
    return count;
}();

constexpr auto kFacts = [] {
    std::array<Measure, kStoredCount> facts{};
    std::size_t next = 0;
    for (const MeasureEntry &entry : kMeasures)
        if (isStored(entry))
            facts[next++] = entry.measure;
    return facts;
}();

const MeasureEntry &entryOf(Measure measure)
{
    return kMeasures[static_cast<std::size_t>(measure)];
}

} // namespace

std::string_view measureCode(Measure measure)
{
    return entryOf(measure).code;
}

std::optional<Measure> findMeasure(std::string_view code)
{
    for (const MeasureEntry &entry : kMeasures)
        if (entry.code == code)
            return entry.measure;
    return std::nullopt;
}

MeasureKind kindOf(Measure measure)
{
    return entryOf(measure).kind;
}

int decimalsOf(Measure measure, int currencyExponent)
{
    return kindOf(measure) == MeasureKind::Money ? currencyExponent : 0;
}

std::span<const Measure> allMeasures()
{
    return kAll;
}

std::span<const Measure> factMeasures()
{
    return kFacts;
}

} // namespace quotasmith::plan
