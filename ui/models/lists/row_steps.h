// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace quotasmith::ui {

/// One row that goes from, or comes to, this place; each counted after the steps before it.
struct RowStep {
    enum class Kind { Remove, Insert };
    Kind kind = Kind::Insert;
    int row = 0;
    friend bool operator==(const RowStep &, const RowStep &) = default;
};

/// How rows known by these keys, each once, become those: what goes from the bottom up, then what comes from the top
/// down. Nothing when rows that stay change their order.
std::optional<std::vector<RowStep>> rowSteps(const std::vector<std::string> &before,
                                             const std::vector<std::string> &after);

} // namespace quotasmith::ui
