// SPDX-License-Identifier: Apache-2.0
#include "core/commission/pay/pay_rule.h"

#include "core/base/error.h"

#include <algorithm>

namespace quotasmith::commission {

PayRule::PayRule(const Scheme &scheme, std::optional<Exact> quota) : m_scheme(scheme), m_quota(std::move(quota))
{
    requireSound(scheme);
    if (scheme.needsQuota() && (!m_quota || *m_quota <= Exact()))
        throw base::Error("scheme-quota-missing");
    for (const Tier &tier : scheme.tiers)
        m_steps.push_back({amountOf(tier.from), tier.rate, static_cast<int>(m_steps.size()) + 1});
    for (const CurvePoint &point : scheme.points) {
        m_steps.push_back({amountOf(point.at), {}, static_cast<int>(m_steps.size()) + 1});
        m_pays.emplace_back(point.pays);
    }
    if (scheme.gate)
        m_gate = Exact(*scheme.gate) * *m_quota;
    if (scheme.method != TierMethod::Progressive || m_steps.front().edge.isZero())
        return;
    if (!m_gate)
        m_gate = m_steps.front().edge;
    m_steps.front().edge = Exact();
}

Exact PayRule::amountOf(const money::Rate &threshold) const
{
    return m_scheme.basis == TierBasis::Attainment ? Exact(threshold) * *m_quota : Exact(threshold);
}

bool PayRule::reaches(const Exact &base, const Exact &edge, Side side) const
{
    return side == Side::At ? base >= edge : base > edge;
}

/// The last step that is reached, counted from 1.
int PayRule::reached(const Exact &base, Side side) const
{
    int count = 0;
    for (const Step &step : m_steps)
        count += reaches(base, step.edge, side);
    return count;
}

void PayRule::whole(Earned &earned, const Exact &base) const
{
    const money::Rate &rate = m_steps[static_cast<std::size_t>(earned.tier - 1)].rate;
    earned.uncapped = base * rate;
    earned.slices.push_back({earned.tier, base, rate, earned.uncapped});
}

void PayRule::progressive(Earned &earned, const Exact &base) const
{
    for (int i = 0; i < earned.tier; ++i) {
        const Step &step = m_steps[static_cast<std::size_t>(i)];
        const Exact end = i + 1 < earned.tier ? m_steps[static_cast<std::size_t>(i + 1)].edge : base;
        const Exact part = end - step.edge;
        if (part.isZero())
            continue;
        earned.slices.push_back({step.tier, part, step.rate, part * step.rate});
        earned.uncapped += earned.slices.back().pay;
    }
}

void PayRule::overage(Earned &earned, const Exact &base) const
{
    const money::Rate &rate = *m_scheme.rate;
    const Exact upTo = std::min(base, *m_quota);
    earned.slices.push_back({0, upTo, rate, upTo * rate});
    if (const Exact above = base - upTo; !above.isZero()) {
        const money::Rate raised = rate * m_steps[static_cast<std::size_t>(earned.tier - 1)].rate;
        earned.slices.push_back({earned.tier, above, raised, above * raised});
    }
    for (const Slice &slice : earned.slices)
        earned.uncapped += slice.pay;
}

/// Of a curve, from this point to the next.
Exact PayRule::rise(std::size_t i) const
{
    return (m_pays[i + 1] - m_pays[i]) / (m_steps[i + 1].edge - m_steps[i].edge);
}

Exact PayRule::curve(const Exact &base, Side side) const
{
    const int count = reached(base, side);
    if (count == 0)
        return {};
    const auto i = static_cast<std::size_t>(count - 1);
    if (i + 1 == m_pays.size())
        return m_pays[i];
    return m_pays[i] + rise(i) * (base - m_steps[i].edge);
}

Earned PayRule::positive(const Exact &base, Side side) const
{
    Earned earned;
    earned.isBelowGate = m_gate && !reaches(base, *m_gate, side);
    if (earned.isBelowGate)
        return earned;
    earned.tier = reached(base, side);
    if (earned.tier == 0)
        return earned;
    switch (*m_scheme.method) {
    case TierMethod::Whole:
        whole(earned, base);
        break;
    case TierMethod::Progressive:
    case TierMethod::ProgressiveAbove:
        progressive(earned, base);
        break;
    case TierMethod::Overage:
        overage(earned, base);
        break;
    case TierMethod::Curve:
        earned.uncapped = curve(base, side);
        break;
    }
    earned.pay = m_scheme.cap ? std::min(earned.uncapped, Exact(*m_scheme.cap)) : earned.uncapped;
    return earned;
}

Earned PayRule::at(const Exact &base) const
{
    if (!base.isNegative())
        return positive(base, Side::At);
    Earned earned = positive(-base, Side::At);
    earned.pay = -earned.pay;
    earned.uncapped = -earned.uncapped;
    for (Slice &slice : earned.slices) {
        slice.base = -slice.base;
        slice.pay = -slice.pay;
    }
    return earned;
}

Exact PayRule::payBelow(const Exact &base) const
{
    return positive(base, Side::Below).pay;
}

/// Between the edges of tiers and points, without a look at gate and cap.
Exact PayRule::uncappedSlope(const Exact &base) const
{
    const int count = reached(base, Side::At);
    if (count == 0)
        return {};
    const auto i = static_cast<std::size_t>(count - 1);
    switch (*m_scheme.method) {
    case TierMethod::Curve:
        return i + 1 == m_pays.size() ? Exact() : rise(i);
    case TierMethod::Overage:
        return base < *m_quota ? *m_scheme.rate : *m_scheme.rate * m_steps[i].rate;
    case TierMethod::Whole:
    case TierMethod::Progressive:
    case TierMethod::ProgressiveAbove:
        break;
    }
    return m_steps[i].rate;
}

Exact PayRule::slope(const Exact &base) const
{
    if (m_gate && base < *m_gate)
        return {};
    if (m_scheme.cap && at(base).uncapped >= Exact(*m_scheme.cap))
        return {};
    return uncappedSlope(base);
}

std::vector<Exact> PayRule::edges() const
{
    std::vector<Exact> edges{Exact()};
    for (const Step &step : m_steps)
        edges.push_back(step.edge);
    if (m_gate)
        edges.push_back(*m_gate);
    if (m_scheme.method == TierMethod::Overage)
        edges.push_back(*m_quota);
    const auto sortOut = [&edges] {
        std::sort(edges.begin(), edges.end());
        edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    };
    sortOut();
    if (!m_scheme.cap)
        return edges;
    const Exact cap(*m_scheme.cap);
    std::vector<Exact> capped;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const Exact start = at(edges[i]).uncapped, rise = slope(edges[i]);
        if (start >= cap || rise <= Exact())
            continue;
        const Exact end = edges[i] + (cap - start) / rise;
        if (i + 1 == edges.size() || end < edges[i + 1])
            capped.push_back(end);
    }
    edges.insert(edges.end(), capped.begin(), capped.end());
    sortOut();
    return edges;
}

} // namespace quotasmith::commission
