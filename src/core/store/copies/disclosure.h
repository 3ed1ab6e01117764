// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace quotasmith::store {

/// What a place in a plan may tell of the people and the company it is about.
enum class Tells {
    Structure, ///< figures, dates, words of the program, identities: stays in every copy
    Words,     ///< what somebody wrote: stays in a copy without pay, goes from an anonymous one
    Names,     ///< what somebody or something is called by: an anonymous copy puts codes of its own in its place
    Pay        ///< what people earn, or said of it in confidence, and the history that remembers it: goes from both
};

/// What a column of a table tells. Nothing for one nobody has declared: copies leave it out, as they do pay.
std::optional<Tells> columnTells(std::string_view table, std::string_view column);
/// What a field of a list tells; nothing for one nobody has declared.
std::optional<Tells> listFieldTells(std::string_view kind, std::string_view field);
/// What a row of the table `setting` tells, by its key; nothing for one nobody has declared.
std::optional<Tells> settingTells(std::string_view key);

} // namespace quotasmith::store
