// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/lists/field.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace quotasmith::plan {

/// Where the rows of a list are kept.
enum class ListPlace { Rows, Readings, Indicators, Settings };

/// A list a plan keeps. A further list is a further entry of the registry and nothing else.
struct ListKind {
    std::string_view code = {}; ///< `service-rules`
    std::span<const ListField> fields = {};
    ListPlace place = ListPlace::Rows;
    /// Fields of which a row says exactly one: `amount|percent`; empty: no such rule.
    std::string_view oneOf = {};
    /// Rows without a code get this letter and a number: `B1`. Empty: the key is always said.
    std::string_view letter = {};

    std::optional<std::size_t> find(std::string_view field) const;
    const ListField &field(std::string_view code) const; ///< one it has
    bool hasNodes() const;
};

/// Every list, in the order in which they are listed.
std::span<const ListKind> listKinds();
const ListKind *findListKind(std::string_view code);
/// One that exists.
const ListKind &listKind(std::string_view code);

} // namespace quotasmith::plan
