// SPDX-License-Identifier: Apache-2.0
#include "core/ops/review/read_variance.h"

#include "core/ops/review/variance_reader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace quotasmith::ops {

namespace {

constexpr std::array kKinds{std::pair{VarianceKind::PriceVolumeMix, std::string_view("price-volume-mix")},
                            std::pair{VarianceKind::Chain, std::string_view("chain")},
                            std::pair{VarianceKind::Customers, std::string_view("customers")}};

/// Codes of effects in the order in which they are told.
constexpr std::array<std::string_view, 10> kCodes{"price", "volume", "mix",  "leads", "conversion", "averageOrderValue",
                                                  "new",   "kept",   "lost", "other"};

std::size_t placeOf(const VarianceEffect &effect, const std::vector<plan::Measure> &order)
{
    for (std::size_t i = 0; i < order.size(); ++i)
        if (plan::measureCode(order[i]) == effect.code)
            return i;
    return static_cast<std::size_t>(std::find(kCodes.begin(), kCodes.end(), effect.code) - kCodes.begin());
}

} // namespace

std::string_view varianceKindCode(VarianceKind kind)
{
    return kKinds[static_cast<std::size_t>(kind)].second;
}

std::optional<VarianceKind> findVarianceKind(std::string_view code)
{
    for (const auto &[kind, known] : kKinds)
        if (known == code)
            return kind;
    return std::nullopt;
}

std::string_view againstCode(Against against)
{
    return against == Against::Target ? "target" : "last-year";
}

std::vector<VarianceEffect> Variance::byCode() const
{
    std::vector<VarianceEffect> sums;
    for (const VarianceEffect &effect : effects) {
        if (sums.empty() || sums.back().code != effect.code)
            sums.push_back({effect.code, {}, {}, 0});
        sums.back().amount += effect.amount;
    }
    return sums;
}

Variance readVariance(const store::Connection &connection, const VarianceRequest &request)
{
    Variance variance = VarianceReader(connection, request).read();
    std::stable_sort(variance.effects.begin(), variance.effects.end(),
                     [&](const VarianceEffect &a, const VarianceEffect &b) {
                         return placeOf(a, variance.order) < placeOf(b, variance.order);
                     });
    return variance;
}

} // namespace quotasmith::ops
