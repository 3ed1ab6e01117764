// SPDX-License-Identifier: Apache-2.0
#include "ui/models/lists/row_steps.h"

#include <algorithm>
#include <unordered_set>

namespace quotasmith::ui {

std::optional<std::vector<RowStep>> rowSteps(const std::vector<std::string> &before,
                                             const std::vector<std::string> &after)
{
    const std::unordered_set<std::string> old(before.begin(), before.end()), wanted(after.begin(), after.end());
    std::vector<RowStep> steps;
    std::vector<std::string> kept, known;
    for (std::size_t i = before.size(); i-- > 0;)
        if (!wanted.contains(before[i]))
            steps.push_back({RowStep::Kind::Remove, static_cast<int>(i)});
    for (const std::string &key : before)
        if (wanted.contains(key))
            kept.push_back(key);
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (old.contains(after[i]))
            known.push_back(after[i]);
        else
            steps.push_back({RowStep::Kind::Insert, static_cast<int>(i)});
    }
    return kept == known ? std::optional(std::move(steps)) : std::nullopt;
}

} // namespace quotasmith::ui
