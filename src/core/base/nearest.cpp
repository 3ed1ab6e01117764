// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace quotasmith::base {

namespace {

using Points = std::vector<char32_t>;

/// Restricted Damerau–Levenshtein distance: insert, delete, replace, swap two neighbours. Three rows of the table.
std::size_t editDistance(const Points &a, const Points &b)
{
    std::vector<std::size_t> beforeLast(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last[b.size()];
}

constexpr std::size_t kTooFar = std::numeric_limits<std::size_t>::max();
constexpr std::size_t kContains = kTooFar - 1;

/// A third of the text, at least one edit; but never every code point, or any short name would do.
std::size_t allowedEdits(std::size_t length)
{
    return std::min(std::max<std::size_t>(length / 3, 1), length - 1);
}

std::size_t rank(const Points &wanted, const Points &candidate)
{
    const std::size_t allowed = allowedEdits(wanted.size());
    const std::size_t longer = std::max(wanted.size(), candidate.size());
    const std::size_t shorter = std::min(wanted.size(), candidate.size());
    if (longer - shorter <= allowed) {
        const std::size_t distance = editDistance(wanted, candidate);
        if (distance <= allowed)
            return distance;
    }
    const auto found = std::search(candidate.begin(), candidate.end(), wanted.begin(), wanted.end());
    return found == candidate.end() ? kTooFar : kContains;
}

} // namespace

std::vector<std::string> nearest(std::string_view text, const std::vector<std::string> &candidates, std::size_t most)
{
    const Points wanted = codePoints(folded(text));
    if (wanted.empty())
        return {};
    std::vector<std::pair<std::size_t, const std::string *>> ranked;
    for (const std::string &candidate : candidates) {
        const std::size_t distance = rank(wanted, codePoints(folded(candidate)));
        if (distance != kTooFar)
            ranked.emplace_back(distance, &candidate);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<std::string> best;
    for (std::size_t i = 0; i < ranked.size() && i < most; ++i)
        best.push_back(*ranked[i].second);
    return best;
}

} // namespace quotasmith::base
