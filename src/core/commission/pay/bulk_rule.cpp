// SPDX-License-Identifier: Apache-2.0
#include "core/commission/pay/bulk_rule.h"

#include "core/base/check.h"
#include "core/base/error.h"
#include "core/commission/pay/pay_rule.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>

namespace quotasmith::commission {

namespace {

using money::Rate;
using money::Wide;

/// Leaves room for a sum and a rounding.
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max() / 4;
constexpr std::int64_t kMostScale = 1'000'000'000'000;

/// Nothing when no denominator of a handy size suits all.
std::optional<std::int64_t> commonDenominator(const std::vector<Rate> &rates)
{
    Wide common = 1;
    for (const Rate &rate : rates) {
        common = common / std::gcd(static_cast<std::int64_t>(common), rate.denominator()) * rate.denominator();
        if (common > kMostScale)
            return std::nullopt;
    }
    return static_cast<std::int64_t>(common);
}

/// Nothing when one does not fit.
std::optional<std::vector<std::int64_t>> multiples(const std::vector<Rate> &rates, std::int64_t scale)
{
    std::vector<std::int64_t> numbers;
    for (const Rate &rate : rates) {
        const Wide number = Wide{rate.numerator()} * (scale / rate.denominator());
        if (number > kMost)
            return std::nullopt;
        numbers.push_back(static_cast<std::int64_t>(number));
    }
    return numbers;
}

std::int64_t largest(const std::vector<std::int64_t> &numbers)
{
    return std::max<std::int64_t>(1, *std::max_element(numbers.begin(), numbers.end()));
}

} // namespace

BulkRule::Divisor::Divisor(std::uint64_t divisor)
    : m_divisor(divisor), m_reciprocal(std::numeric_limits<std::uint64_t>::max() / divisor)
{
}

BulkRule::Number BulkRule::Divisor::roundedHalfUp(Number number) const
{
    __extension__ using Double = unsigned __int128;
    const auto whole = static_cast<std::uint64_t>(number);
    auto quotient = static_cast<std::uint64_t>((Double{whole} * m_reciprocal) >> 64);
    std::uint64_t rest = whole - quotient * m_divisor;
    while (rest >= m_divisor) { // the reciprocal was cut, so that the quotient may be short by one or two
        rest -= m_divisor;
        ++quotient;
    }
    return static_cast<Number>(quotient + (rest >= m_divisor - rest ? 1 : 0));
}

BulkRule::BulkRule(const Scheme &scheme) : m_scheme(scheme), m_countsInQuotas(scheme.basis == TierBasis::Attainment)
{
    requireSound(scheme);
    m_rates.resize(scheme.method == TierMethod::Overage ? scheme.tiers.size() + 1 : scheme.tiers.size());
    if (scheme.cap)
        m_cap = Exact(*scheme.cap).rounded();
    prepare();
}

/// Thresholds and rates over common denominators; where there are none of a handy size everything goes the slow way.
void BulkRule::prepare()
{
    if (m_scheme.method == TierMethod::Curve)
        return;
    std::vector<Rate> froms, rates;
    if (m_scheme.method == TierMethod::Overage)
        rates.push_back(*m_scheme.rate);
    for (const Tier &tier : m_scheme.tiers) {
        froms.push_back(tier.from);
        rates.push_back(m_scheme.method == TierMethod::Overage ? *m_scheme.rate * tier.rate : tier.rate);
    }
    const bool isFromFirst = m_scheme.method == TierMethod::Progressive && froms.front() > Rate();
    std::optional<Rate> gate = m_scheme.gate;
    if (isFromFirst && !gate && m_countsInQuotas)
        gate = froms.front();
    if (isFromFirst && !gate)
        return; // a gate in money: seldom enough
    if (isFromFirst)
        froms.front() = Rate();
    const auto scale = commonDenominator(froms), rateScale = commonDenominator(rates);
    const auto edges = scale ? multiples(froms, *scale) : std::nullopt;
    const auto numbers = rateScale ? multiples(rates, *rateScale) : std::nullopt;
    if (!edges || !numbers)
        return;
    m_scale = *scale;
    m_rateScale = *rateScale;
    m_edges = *edges;
    m_rates = *numbers;
    if (gate) {
        m_gate = gate->numerator();
        m_gateScale = gate->denominator();
    }
    findLimits();
}

void BulkRule::findLimits()
{
    const Wide divisor = Wide{m_scale} * m_rateScale;
    if (divisor > kMost)
        return;
    m_isFast = true;
    m_divisor = Divisor(static_cast<std::uint64_t>(divisor));
    m_rateDivisor = Divisor(static_cast<std::uint64_t>(m_rateScale));
    const Wide perBase = std::max(Wide{m_scale} * largest(m_rates), Wide{m_gateScale});
    m_mostBase = static_cast<Number>(kMost / perBase);
    m_mostQuota = kMost / std::max({largest(m_edges), m_gate, m_scale});
}

BulkRule::Number BulkRule::whole(Number base, Number unit, Number *slices) const
{
    std::size_t reached = m_edges.size();
    const Number scaled = base * m_scale;
    while (reached > 0 && scaled < m_edges[reached - 1] * unit)
        --reached;
    if (reached == 0)
        return 0;
    slices[reached - 1] = scaled;
    return m_rateDivisor.roundedHalfUp(base * m_rates[reached - 1]);
}

BulkRule::Number BulkRule::progressive(Number base, Number unit, Number *slices) const
{
    const std::size_t count = m_edges.size();
    const Number scaled = base * m_scale;
    Number pay = 0, edge = m_edges[0] * unit;
    for (std::size_t i = 0; i < count && scaled > edge; ++i) {
        const Number next = i + 1 < count ? m_edges[i + 1] * unit : scaled;
        slices[i] = std::min(scaled, next) - edge;
        pay += slices[i] * m_rates[i];
        edge = next;
    }
    return m_divisor.roundedHalfUp(pay);
}

BulkRule::Number BulkRule::overage(Number base, Number quota, Number unit, Number *slices) const
{
    std::size_t reached = m_edges.size();
    const Number scaled = base * m_scale;
    while (reached > 0 && scaled < m_edges[reached - 1] * unit)
        --reached;
    if (reached == 0)
        return 0;
    const Number upTo = std::min(base, quota);
    slices[0] = upTo * m_scale;
    slices[reached] = (base - upTo) * m_scale;
    return m_rateDivisor.roundedHalfUp(upTo * m_rates[0] + (base - upTo) * m_rates[reached]);
}

/// base is not negative and, with the quota, within the limits.
BulkRule::Number BulkRule::payPositive(Number base, Number quota, Number *slices) const
{
    if (base * m_gateScale < m_gate * quota)
        return 0;
    const Number unit = m_countsInQuotas ? quota : 1;
    Number pay = 0;
    switch (*m_scheme.method) {
    case TierMethod::Whole:
        pay = whole(base, unit, slices);
        break;
    case TierMethod::Overage:
        pay = overage(base, quota, unit, slices);
        break;
    case TierMethod::Progressive:
    case TierMethod::ProgressiveAbove:
    case TierMethod::Curve:
        pay = progressive(base, unit, slices);
        break;
    }
    return m_scheme.cap ? std::min(pay, m_cap) : pay;
}

BulkRule::Number BulkRule::paySlowly(Number base, Number quota, Number *slices) const
{
    const PayRule rule(m_scheme, Exact(quota));
    const Earned earned = rule.at(base);
    const std::size_t shift = m_scheme.method == TierMethod::Overage ? 0 : 1;
    for (const Slice &slice : earned.slices)
        slices[static_cast<std::size_t>(slice.tier) - shift] = (slice.base * Exact(m_scale)).rounded();
    return earned.pay.rounded();
}

void BulkRule::pay(std::span<const Number> bases, std::span<const Number> quotas, std::span<Number> pays,
                   std::span<Number> slices) const
{
    const std::size_t each = slicesEach();
    QS_CHECK(quotas.size() == bases.size() && pays.size() == bases.size() && slices.size() == bases.size() * each);
    std::fill(slices.begin(), slices.end(), 0);
    const bool needsQuota = m_scheme.needsQuota();
    for (std::size_t i = 0; i < bases.size(); ++i) {
        const Number base = bases[i], quota = quotas[i];
        Number *const own = slices.data() + i * each;
        if (needsQuota && quota <= 0) {
            pays[i] = 0;
        } else if (!m_isFast || base > m_mostBase || base < -m_mostBase || quota > m_mostQuota) {
            pays[i] = paySlowly(base, quota, own);
        } else if (base >= 0) {
            pays[i] = payPositive(base, quota, own);
        } else {
            pays[i] = -payPositive(-base, quota, own);
            std::transform(own, own + each, own, std::negate<>());
        }
    }
}

} // namespace quotasmith::commission
