// SPDX-License-Identifier: Apache-2.0
#include "core/commission/scheme.h"

#include "core/base/error.h"
#include "core/plan/rows/code_table.h"

#include <array>
#include <string>

namespace quotasmith::commission {

namespace {

using money::Rate;

constexpr std::array<std::string_view, 5> kMethods{"whole", "progressive", "progressive-above", "curve", "overage"};
constexpr std::array<std::string_view, 2> kBases{"attainment", "amount"};
constexpr std::array<std::string_view, 4> kPeriods{"month", "quarter", "year", "yearToDate"};
constexpr std::array<std::string_view, 3> kReadings{"per_period", "cumulative", "per_transaction"};
constexpr int kPlaces = 12;

std::string place(const char *list, std::size_t i)
{
    return std::string(list) + '[' + std::to_string(i + 1) + ']';
}

void requireNotNegative(const std::optional<Rate> &number, const std::string &part)
{
    if (number && *number < Rate())
        throw base::Error("scheme-negative", {{"part", part}});
}

void requireAfter(const Rate &from, const Rate &before, const std::string &part)
{
    if (from <= before)
        throw base::Error(
            "scheme-order",
            {{"part", part}, {"from", from.decimalText(kPlaces)}, {"before", before.decimalText(kPlaces)}});
}

void requireTiers(const std::vector<Tier> &tiers)
{
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        const std::string part = place("tiers", i);
        requireNotNegative(tiers[i].from, part + ".from");
        requireNotNegative(tiers[i].rate, part + ".rate");
        if (i > 0)
            requireAfter(tiers[i].from, tiers[i - 1].from, part);
        if (!tiers[i].to)
            continue;
        requireAfter(*tiers[i].to, tiers[i].from, part + ".to");
        if (i + 1 < tiers.size() && *tiers[i].to != tiers[i + 1].from)
            throw base::Error(*tiers[i].to > tiers[i + 1].from ? "scheme-overlap" : "scheme-gap",
                              {{"part", part},
                               {"to", tiers[i].to->decimalText(kPlaces)},
                               {"next", tiers[i + 1].from.decimalText(kPlaces)}});
    }
}

void requirePoints(const std::vector<CurvePoint> &points)
{
    for (std::size_t i = 0; i < points.size(); ++i) {
        const std::string part = place("points", i);
        requireNotNegative(points[i].at, part + ".at");
        requireNotNegative(points[i].pays, part + ".pays");
        if (i > 0)
            requireAfter(points[i].at, points[i - 1].at, part);
    }
}

void requirePart(const Scheme &scheme, const char *part, bool isThere, bool isWanted)
{
    if (isThere != isWanted)
        throw base::Error(isWanted ? "scheme-part-missing" : "scheme-part-foreign",
                          {{"method", std::string(methodCode(*scheme.method))}, {"part", part}});
}

} // namespace

std::string_view methodCode(TierMethod method)
{
    return kMethods[static_cast<std::size_t>(method)];
}

std::optional<TierMethod> findMethod(std::string_view code)
{
    return plan::findIn<TierMethod>(kMethods, code);
}

std::string_view basisCode(TierBasis basis)
{
    return kBases[static_cast<std::size_t>(basis)];
}

std::optional<TierBasis> findBasis(std::string_view code)
{
    return plan::findIn<TierBasis>(kBases, code);
}

std::string_view schemePeriodCode(SchemePeriod period)
{
    return kPeriods[static_cast<std::size_t>(period)];
}

std::optional<SchemePeriod> findSchemePeriod(std::string_view code)
{
    return plan::findIn<SchemePeriod>(kPeriods, code);
}

std::string_view readingCode(Reading reading)
{
    return kReadings[static_cast<std::size_t>(reading)];
}

std::optional<Reading> findReading(std::string_view code)
{
    return plan::findIn<Reading>(kReadings, code);
}

bool Scheme::needsQuota() const
{
    return basis == TierBasis::Attainment || gate || method == TierMethod::Overage;
}

bool isPayBase(plan::Measure measure)
{
    return measure == plan::Measure::Revenue || measure == plan::Measure::Signed ||
           measure == plan::Measure::Collected || measure == plan::Measure::GrossProfit;
}

void requireSoundParts(const Scheme &scheme)
{
    if (!isPayBase(scheme.base))
        throw base::Error("scheme-base-bad", {{"measure", std::string(plan::measureCode(scheme.base))}});
    requireTiers(scheme.tiers);
    requirePoints(scheme.points);
    requireNotNegative(scheme.rate, "rate");
    requireNotNegative(scheme.gate, "gate");
    requireNotNegative(scheme.cap, "cap");
    if (scheme.reading == Reading::PerTransaction && (scheme.gate || scheme.cap))
        throw base::Error("scheme-reading-limit", {{"part", scheme.gate ? "gate" : "cap"}});
}

void requireSound(const Scheme &scheme)
{
    if (!scheme.method)
        throw base::Error("scheme-method-missing");
    const bool isCurve = scheme.method == TierMethod::Curve;
    requirePart(scheme, "tiers", !scheme.tiers.empty(), !isCurve);
    requirePart(scheme, "points", !scheme.points.empty(), isCurve);
    requirePart(scheme, "rate", scheme.rate.has_value(), scheme.method == TierMethod::Overage);
    requireSoundParts(scheme);
}

} // namespace quotasmith::commission
