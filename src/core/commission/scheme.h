// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"
#include "core/plan/measure.h"

#include <optional>
#include <string_view>
#include <vector>

/// What results pay: tiered commission (阶梯式提成) and what stands beside it. Pure: values in, values out.
namespace quotasmith::commission {

/// How tiers turn a base into pay.
enum class TierMethod {
    Whole,       ///< 全额阶梯: the rate of the tier reached on the whole base
    Progressive, ///< 超额累进: every slice at its own rate, the first tier's rate from the first unit on; nothing
                 ///< while the first threshold (or the gate) is not reached
    ProgressiveAbove, ///< every slice at its own rate, nothing for what lies below the first threshold
    Curve,            ///< a straight line between points
    Overage           ///< one rate to the target, all above it at that rate × the multiplier of the tier reached
};
/// `whole progressive progressive-above curve overage`
std::string_view methodCode(TierMethod method);
std::optional<TierMethod> findMethod(std::string_view code);

/// What thresholds count in: the share of the quota, or the amount itself.
enum class TierBasis { Attainment, Amount };
std::string_view basisCode(TierBasis basis); ///< `attainment amount`
std::optional<TierBasis> findBasis(std::string_view code);

/// Over which stretch one calculation goes. YearToDate pays every month what the year so far has earned, less what it
/// has been paid.
enum class SchemePeriod { Month, Quarter, Year, YearToDate };
std::string_view schemePeriodCode(SchemePeriod period); ///< `month quarter year yearToDate`
std::optional<SchemePeriod> findSchemePeriod(std::string_view code);

/// How several transactions of a period are read.
enum class Reading {
    PerPeriod,     ///< one calculation on their sum
    Cumulative,    ///< each starts where the last one ended
    PerTransaction ///< each on its own
};
std::string_view readingCode(Reading reading); ///< `per_period cumulative per_transaction`
std::optional<Reading> findReading(std::string_view code);

/// Half-open: from this threshold up to, not including, the next.
struct Tier {
    money::Rate from;              ///< 0.8 of the quota; an amount in units (a case: of the currency)
    money::Rate rate;              ///< 0.015; of overage a multiplier
    std::optional<money::Rate> to; ///< where it is written that the tier ends
    friend bool operator==(const Tier &, const Tier &) = default;
};

struct CurvePoint {
    money::Rate at;   ///< as Tier::from
    money::Rate pays; ///< an amount in units
    friend bool operator==(const CurvePoint &, const CurvePoint &) = default;
};

/// A rule of pay. There is no default method: one without is refused where it would pay.
struct Scheme {
    plan::Measure base = plan::Measure::Revenue; ///< revenue signed collected grossProfit, net of credit notes
    SchemePeriod period = SchemePeriod::Month;
    TierBasis basis = TierBasis::Attainment;
    std::optional<TierMethod> method;
    Reading reading = Reading::PerPeriod;
    std::vector<Tier> tiers;
    std::vector<CurvePoint> points;
    std::optional<money::Rate> rate; ///< of overage
    std::optional<money::Rate> gate; ///< below this attainment nothing is paid; reaching it exactly pays
    std::optional<money::Rate> cap;  ///< most that a period pays, units

    /// Whether it can be reckoned only against a quota above zero.
    bool needsQuota() const;
    friend bool operator==(const Scheme &, const Scheme &) = default;
};

/// Whether a measure can be paid on: revenue, signed, collected, grossProfit.
bool isPayBase(plan::Measure measure);

/// Throws what is wrong with a scheme; places are `tiers[2]`, counted from 1:
/// Error{"scheme-method-missing"}, Error{"scheme-part-missing",{method,part}}, Error{"scheme-part-foreign",{method,
/// part}}, Error{"scheme-base-bad",{measure}}, Error{"scheme-negative",{part}},
/// Error{"scheme-order",{part,from,before}}, Error{"scheme-overlap"} and Error{"scheme-gap"} {part,to,next},
/// Error{"scheme-reading-limit",{part}} (a gate or cap with per_transaction).
void requireSound(const Scheme &scheme);
/// The same but for the method, which may be missing: tiers or points must be sound by themselves.
void requireSoundParts(const Scheme &scheme);

} // namespace quotasmith::commission
