// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/finding.h"
#include "core/diagnosis/input/input.h"

#include <span>
#include <string_view>
#include <vector>

namespace quotasmith::diagnosis {

/// A rule: pure, its own file in `rules/`, named by its code.
struct Rule {
    std::string_view code;
    Verdict (*judge)(const Input &input);
};

/// Every rule, in the order in which findings of the same severity are told.
std::span<const Rule> allRules();
const Rule *findRule(std::string_view code);

/// What all rules say: findings the worst first, then in the order of the rules.
struct Judgement {
    std::vector<Finding> findings;
    std::vector<Silence> silent;
};
Judgement judge(const Input &input);

} // namespace quotasmith::diagnosis
