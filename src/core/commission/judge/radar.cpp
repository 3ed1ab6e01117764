// SPDX-License-Identifier: Apache-2.0
#include "core/commission/judge/radar.h"

#include <algorithm>

namespace quotasmith::commission {

namespace {

using money::Rate;

const Rate kNear{3, 100};
const Rate kWhole{1, 1};

class Scanner {
public:
    Scanner(const Scheme &scheme, std::int64_t quota)
        : m_scheme(scheme), m_quota(quota), m_rule(scheme, Exact(quota)), m_profile(profileOf(m_rule))
    {
    }

    Rate thresholdOf(const Exact &base) const
    {
        return (m_scheme.basis == TierBasis::Attainment ? base / m_quota : base).rate();
    }

    std::vector<Cliff> cliffs(std::optional<std::int64_t> wage) const
    {
        std::vector<Cliff> cliffs;
        for (const Stretch &stretch : m_profile) {
            if (stretch.jump.isZero())
                continue;
            Cliff cliff{thresholdOf(stretch.from), stretch.from, stretch.jump.rounded(), {}};
            if (wage && *wage > 0)
                cliff.wages = Rate(cliff.amount, *wage);
            cliffs.push_back(cliff);
        }
        return cliffs;
    }

    /// Neighbouring stretches in which nothing more is earned, as one.
    std::vector<DeadZone> deadZones() const
    {
        std::vector<DeadZone> zones;
        for (const Stretch &stretch : m_profile) {
            if (!stretch.slope.isZero())
                continue;
            if (!zones.empty() && zones.back().to == stretch.from && stretch.jump.isZero())
                zones.back().to = stretch.to;
            else
                zones.push_back({stretch.from, stretch.to});
        }
        return zones;
    }

    Exact slopeAt(const Exact &base) const { return m_rule.slope(base); }

    /// Slices that earn the same at every edge. A cap stays the scheme's own.
    std::optional<Scheme> smooth() const
    {
        Scheme result = m_scheme;
        result.method = TierMethod::ProgressiveAbove;
        result.points.clear();
        result.rate.reset();
        result.gate.reset();
        result.tiers.clear();
        Scheme uncapped = m_scheme;
        uncapped.cap.reset();
        const PayRule rule(uncapped, m_quota);
        for (const Stretch &stretch : profileOf(rule)) {
            Exact slope = stretch.slope;
            if (stretch.to)
                slope = (rule.at(*stretch.to).pay - (stretch.from.isZero() ? Exact() : stretch.pay)) /
                        (*stretch.to - stretch.from);
            if (slope.isNegative())
                return std::nullopt;
            result.tiers.push_back({thresholdOf(stretch.from), slope.rate(), {}});
        }
        return result;
    }

    /// The scheme without its dead zones; nothing where no rate pays anything.
    std::optional<Scheme> open() const
    {
        auto result = m_scheme.method == TierMethod::Curve ? smooth() : std::optional(m_scheme);
        if (!result)
            return std::nullopt;
        result->gate.reset();
        result->cap.reset();
        auto &tiers = result->tiers;
        const auto first =
            std::find_if(tiers.begin(), tiers.end(), [](const Tier &tier) { return tier.rate > Rate(); });
        tiers.erase(tiers.begin(), first);
        if (tiers.empty())
            return std::nullopt;
        if (!result->rate)
            tiers.front().from = Rate();
        for (std::size_t i = 1; i < tiers.size(); ++i)
            if (tiers[i].rate == Rate())
                tiers[i].rate = tiers[i - 1].rate;
        const bool isOpen = Scanner(*result, m_quota.rounded()).deadZones().empty();
        return isOpen ? result : std::nullopt;
    }

private:
    const Scheme &m_scheme;
    Exact m_quota;
    PayRule m_rule;
    std::vector<Stretch> m_profile;
};

bool isJustBelow(const Rate &attainment, const Rate &at)
{
    return attainment < at && attainment >= at * (kWhole - kNear);
}

bool isJustAbove(const Rate &attainment, const Rate &at)
{
    return attainment >= at && attainment <= at * (kWhole + kNear);
}

std::vector<NearThreshold> nearOf(std::span<const AttainedBy> present, const Rate &at)
{
    std::vector<NearThreshold> near;
    for (const AttainedBy &one : present)
        if (isJustBelow(one.attainment, at) || isJustAbove(one.attainment, at))
            near.push_back({one, at, one.attainment < at});
    return near;
}

std::optional<Bunching> bunchingAt(std::span<const AttainedBy> past, const Rate &at)
{
    Bunching bunching{at, 0, 0};
    for (const AttainedBy &one : past) {
        bunching.above += isJustAbove(one.attainment, at);
        bunching.below += isJustBelow(one.attainment, at);
    }
    const bool isOne = bunching.above >= kLeastBunch && bunching.above >= 2 * bunching.below;
    return isOne ? std::optional(bunching) : std::nullopt;
}

} // namespace

Radar radarOf(const Scheme &scheme, std::int64_t quota, std::optional<std::int64_t> monthlyWage,
              std::span<const AttainedBy> present, std::span<const AttainedBy> past)
{
    const Scanner scanner(scheme, quota);
    Radar radar{scanner.cliffs(monthlyWage), scanner.slopeAt(quota), scanner.deadZones(), {}, {}, {}, {}};
    if (!radar.cliffs.empty())
        radar.smooth = scanner.smooth();
    if (!radar.deadZones.empty())
        radar.open = scanner.open();
    if (scheme.basis != TierBasis::Attainment)
        return radar;
    const auto look = [&](const Rate &at) {
        if (at <= Rate())
            return;
        const auto near = nearOf(present, at);
        radar.near.insert(radar.near.end(), near.begin(), near.end());
        if (const auto bunching = bunchingAt(past, at))
            radar.bunching.push_back(*bunching);
    };
    for (const Tier &tier : scheme.tiers)
        look(tier.from);
    for (const CurvePoint &point : scheme.points)
        look(point.at);
    return radar;
}

} // namespace quotasmith::commission
