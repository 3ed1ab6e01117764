// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/schemes/parts/scheme_draft.h"

#include "core/base/error.h"

namespace quotasmith::ui {

namespace {

using commission::Exact;
using commission::Scheme;
using commission::TierBasis;
using commission::TierMethod;

/// Rates of overage are multipliers of one rate.
void toMultipliers(Scheme &scheme)
{
    if (scheme.rate)
        return;
    scheme.rate = scheme.tiers.empty() ? money::Rate() : scheme.tiers.front().rate;
    for (commission::Tier &tier : scheme.tiers)
        tier.rate = scheme.rate->numerator() == 0
                        ? money::Rate(1, 1)
                        : tier.rate * money::Rate(scheme.rate->denominator(), scheme.rate->numerator());
}

void toRates(Scheme &scheme)
{
    if (!scheme.rate)
        return;
    for (commission::Tier &tier : scheme.tiers)
        tier.rate = tier.rate * *scheme.rate;
    scheme.rate.reset();
}

/// A curve through what the scheme pays at its own thresholds.
std::vector<commission::CurvePoint> pointsOf(const Scheme &scheme, std::int64_t target)
{
    std::vector<commission::CurvePoint> points;
    const commission::PayRule rule(scheme, Exact(target));
    for (const commission::Tier &tier : scheme.tiers)
        points.push_back({tier.from, money::Rate(rule.at(rule.amountOf(tier.from)).pay.rounded(), 1)});
    return points;
}

/// Does what may not fit 64 bits, or leaves everything as it was.
template <class Work> void guarded(SchemeDraft &draft, Work work)
{
    const SchemeDraft before = draft;
    try {
        work();
    } catch (const base::Error &) {
        const auto method = draft.file.scheme.method;
        draft = before;
        draft.file.scheme.method = method;
    }
}

} // namespace

exchange::SchemeFile savedForm(const exchange::SchemeFile &file)
{
    exchange::SchemeFile saved = file;
    Scheme &scheme = saved.scheme;
    if (scheme.method == TierMethod::Curve) {
        scheme.tiers.clear();
        scheme.rate.reset();
    } else {
        scheme.points.clear();
    }
    return saved;
}

std::vector<commission::MethodPay> methodsOf(const SchemeDraft &draft)
{
    try {
        return commission::previewMethods(draft.file.scheme, draft.target, draft.actual);
    } catch (const base::Error &) {
        return {};
    }
}

void chooseMethod(SchemeDraft &draft, TierMethod method)
{
    const Scheme before = savedForm(draft.file).scheme;
    Scheme &scheme = draft.file.scheme;
    scheme.method = method;
    guarded(draft, [&] {
        if (method == TierMethod::Overage)
            toMultipliers(scheme);
        else if (method != TierMethod::Curve)
            toRates(scheme);
        else if (scheme.points.empty() && before.method)
            scheme.points = pointsOf(before, draft.target);
    });
}

void chooseBasis(SchemeDraft &draft, TierBasis basis)
{
    Scheme &scheme = draft.file.scheme;
    if (scheme.basis == basis)
        return;
    guarded(draft, [&] {
        const auto moved = [&](const money::Rate &at) {
            return basis == TierBasis::Amount ? money::Rate(at.of(draft.target), 1) : at * money::Rate(1, draft.target);
        };
        for (commission::Tier &tier : scheme.tiers) {
            tier.from = moved(tier.from);
            tier.to.reset();
        }
        for (commission::CurvePoint &point : scheme.points)
            point.at = moved(point.at);
    });
    scheme.basis = basis;
}

} // namespace quotasmith::ui
