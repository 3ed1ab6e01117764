// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/lists/record.h"

#include <span>
#include <string>
#include <string_view>

namespace quotasmith::plan {

/// A field of a list that names a row of another one: by its code, or by what only one row is called.
struct ListReference {
    std::string_view list;
    std::string_view field;
    std::string_view target; ///< the other list; its rows have a `code`
    std::string_view name;   ///< the field of the other list that people call a row by
};
/// Every one of the registry; none leads back to where it came from, so that no chain of them is a circle.
std::span<const ListReference> listReferences();

/// Whether a text in the field of a reference names this row of its target.
bool isNamed(const ListReference &reference, const Record &row, const std::string &text);

} // namespace quotasmith::plan
