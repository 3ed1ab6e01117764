// SPDX-License-Identifier: Apache-2.0
#include "core/commission/preview.h"

#include "core/base/error.h"

namespace quotasmith::commission {

std::vector<TierMethod> possibleMethods(const Scheme &scheme)
{
    std::vector<TierMethod> methods;
    if (!scheme.tiers.empty() && !scheme.rate)
        methods = {TierMethod::Whole, TierMethod::Progressive, TierMethod::ProgressiveAbove};
    if (!scheme.points.empty())
        methods.push_back(TierMethod::Curve);
    if (!scheme.tiers.empty() && scheme.rate)
        methods.push_back(TierMethod::Overage);
    return methods;
}

Scheme asMethod(const Scheme &scheme, TierMethod method)
{
    Scheme result = scheme;
    result.method = method;
    if (method == TierMethod::Curve) {
        result.tiers.clear();
        result.rate.reset();
        return result;
    }
    result.points.clear();
    const bool isFromFirst = method == TierMethod::Progressive && !result.tiers.empty();
    if (isFromFirst && result.basis == TierBasis::Attainment && result.tiers.front().from > money::Rate()) {
        if (!result.gate)
            result.gate = result.tiers.front().from;
        result.tiers.front().from = money::Rate();
    }
    return result;
}

std::vector<Jump> jumpsOf(const PayRule &rule, std::optional<std::int64_t> quota)
{
    std::vector<Jump> jumps;
    const bool inQuotas = rule.scheme().basis == TierBasis::Attainment;
    for (const Stretch &stretch : profileOf(rule))
        if (!stretch.jump.isZero())
            jumps.push_back({(inQuotas ? stretch.from / Exact(*quota) : stretch.from).rate(), stretch.from,
                             stretch.jump.rounded()});
    return jumps;
}

std::vector<MethodPay> previewMethods(const Scheme &scheme, std::optional<std::int64_t> quota, std::int64_t base)
{
    requireSoundParts(scheme);
    const std::vector<TierMethod> methods = possibleMethods(scheme);
    if (methods.empty())
        throw base::Error("scheme-empty");
    std::vector<MethodPay> pays;
    for (const TierMethod method : methods) {
        MethodPay &pay = pays.emplace_back();
        pay.scheme = asMethod(scheme, method);
        const PayRule rule(pay.scheme, quota ? std::optional(Exact(*quota)) : std::nullopt);
        pay.earned = rule.at(base);
        pay.pay = pay.earned.pay.rounded();
        pay.jumps = jumpsOf(rule, quota);
    }
    return pays;
}

} // namespace quotasmith::commission
