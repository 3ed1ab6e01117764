// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace quotasmith::store {

/// What the parts of a table (its columns) or of a list (its fields) tell, as disclosure.h means it: their names,
/// divided by blanks. A whole may stand in several lines.
struct Disclosed {
    std::string_view whole = {};
    std::string_view structure = {};
    std::string_view words = {};
    std::string_view names = {};
    std::string_view pay = {};
};

std::span<const Disclosed> disclosedTables();
std::span<const Disclosed> disclosedLists();

} // namespace quotasmith::store
