// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/tree.h"

#include <string>
#include <string_view>
#include <unordered_set>

namespace quotasmith::report {

/// Who owns what of a node of the organisation: itself and everybody below it, by code and by name, as lists name an
/// owner in words. An owner may be several: `Ann, Bob`, `张三、李四`.
class Owners {
public:
    /// Of everybody: everything is theirs, what has no owner too.
    Owners() = default;
    Owners(const plan::Tree &organisation, int node);

    bool own(std::string_view owner) const;
    bool areEverybody() const { return m_names.empty(); }

private:
    std::unordered_set<std::string> m_names; ///< lowered
};

} // namespace quotasmith::report
