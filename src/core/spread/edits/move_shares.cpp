// SPDX-License-Identifier: Apache-2.0
#include "core/spread/edits/move_shares.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace quotasmith::spread {

namespace {

/// Fractions nearer than this are the same, so that the way back rounds as the way there did.
constexpr double kSameFraction = 1e-4;
constexpr int kHalvings = 200;

double sumOf(const std::vector<double> &numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), 0.0);
}

/// What a row passes on when the odds of its first cell fall to (1 − fall) times what they are.
double passedAt(double first, double second, double fall)
{
    const double rest = first + second - fall * first;
    return rest > 0 ? first * second * fall / rest : 0;
}

double snapped(double number)
{
    return std::round(number / kSameFraction) * kSameFraction;
}

} // namespace

std::vector<double> passedOn(const std::vector<double> &first, const std::vector<double> &second, double amount)
{
    std::vector<double> passed = first;
    const double total = sumOf(first);
    if (amount >= total)
        return passed;
    double able = 0;
    for (std::size_t row = 0; row < first.size(); ++row)
        able += second[row] > 0 ? first[row] : 0;
    if (able <= amount) {
        for (double &row : passed)
            row *= amount / total;
        return passed;
    }
    double low = 0, high = 1;
    for (int i = 0; i < kHalvings; ++i) {
        const double fall = (low + high) / 2;
        for (std::size_t row = 0; row < first.size(); ++row)
            passed[row] = passedAt(first[row], second[row], fall);
        (sumOf(passed) < amount ? low : high) = fall;
    }
    return passed;
}

std::vector<std::int64_t> wholeShares(const std::vector<double> &wanted, const std::vector<std::int64_t> &limits,
                                      std::int64_t amount, std::int64_t grain)
{
    std::vector<std::int64_t> shares(wanted.size());
    std::vector<double> fractions(wanted.size());
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::int64_t rest = amount;
    for (const std::size_t row : order) {
        const double grains = snapped(wanted[row]) / static_cast<double>(grain);
        const double whole = std::floor(grains + kSameFraction);
        fractions[row] = snapped(grains - whole);
        shares[row] = std::min({static_cast<std::int64_t>(whole) * grain, limits[row] / grain * grain, rest});
        rest -= shares[row];
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return fractions[a] > fractions[b]; });
    // Even rounds of whole grains; what no whole grain fits in goes wherever there is room.
    const auto rows = static_cast<std::int64_t>(std::max<std::size_t>(order.size(), 1));
    for (const bool isWhole : {true, false})
        for (bool isMoving = true; isMoving && rest > 0;) {
            isMoving = false;
            const std::int64_t step = isWhole ? std::max(grain, rest / rows / grain * grain) : rest;
            for (const std::size_t row : order) {
                const std::int64_t room = limits[row] - shares[row];
                const std::int64_t more = std::min({step, rest, isWhole ? room / grain * grain : room});
                if (more <= 0 || (isWhole && more % grain != 0))
                    continue;
                shares[row] += more;
                rest -= more;
                isMoving = true;
            }
        }
    return shares;
}

} // namespace quotasmith::spread
