// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::plan {

/// What a field of a list holds, and how it is written.
enum class ListType {
    Text,
    Code,     ///< text that names something: no blanks at its ends, never translated
    Amount,   ///< money of the plan's currency, minor units
    Quantity, ///< a value of the measure in the field `of`: money, a count, or an exact ratio
    Count,    ///< a whole number
    Rate,     ///< an exact fraction: 5%, 0.05
    Number,   ///< an exact decimal number
    Month,    ///< 2027-05
    Period,   ///< of any year: 2026, 2027H1, 2027Q2, 2027-05
    OfYear,   ///< a period of whole months inside the plan's year
    Week,     ///< 2027-W18
    Date,     ///< 2027-05-03
    Node,     ///< a member of an axis, by code
    Choice,   ///< one of `words`
    Measure,
    YesNo,
    Setting, ///< what the key in the field `of` takes
    Cadence, ///< how often: every-friday, third-wednesday, quarter-end
    Weeks    ///< weeks from a start: W3-W4
};
/// `text code amount quantity count rate number month period of-year week date node choice measure yes-no setting
/// cadence weeks`
std::string_view listTypeCode(ListType type);

/// One field of a list: what it holds, in which range, how files call it. Everything that reads or writes lists goes by
/// this.
struct ListField {
    std::string_view code = {};
    ListType type = ListType::Text;
    bool isKey = false;    ///< part of what a row is named by
    bool isNeeded = false; ///< every row says it, or `fallback` does
    /// Choice: `novice=新人=新手|mature=成熟`: the word and others it is known by.
    std::string_view words = {};
    std::optional<std::int64_t> least = {}; ///< in whole units: 1 is 100 % of a rate, one yuan of an amount
    std::optional<std::int64_t> most = {};
    std::string_view axis = {};     ///< Node: an axis, or the field before it that says one
    std::string_view levels = {};   ///< Node: `tier` or `root|region|team`; empty: any
    std::string_view of = {};       ///< Quantity, Setting: the field before it that says of what
    std::string_view fallback = {}; ///< what a row that does not say it means; `@money` and `@year` are the plan's
    /// Headers files use beside the code, folded: small letters, without blanks, `_ - .`; divided by `|`.
    std::string_view headers = {};
};

/// The words of a choice, without the others they are known by.
std::vector<std::string_view> wordsOf(const ListField &field);
/// The word a text stands for: itself or one it is known by, in any case; nothing for none.
std::optional<std::string_view> findWord(const ListField &field, std::string_view text);
/// The parts of `a|b|c`.
std::vector<std::string_view> partsOf(std::string_view text, char divider);

} // namespace quotasmith::plan
