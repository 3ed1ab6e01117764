// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/tables/handouts/handouts.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// What a program finds its way by in a hand-out, whatever language its words are in.
namespace quotasmith::ops {

/// What marks a workbook as a hand-out: `QS-HANDOUT 1 plan id hash`.
struct HandoutStamp {
    std::int64_t plan = 0;
    std::int64_t id = 0;
    std::string hash;
    friend bool operator==(const HandoutStamp &, const HandoutStamp &) = default;
};
std::string stampText(const HandoutStamp &stamp);
/// Nothing for any other text.
std::optional<HandoutStamp> parseStamp(std::string_view text);
/// Whether a text was meant for a stamp, readable or not.
bool isStampText(std::string_view text);

/// What a row is about, in a column of its own that is not shown: `actual revenue P001`. Sums of groups have `sum`
/// before.
struct HandoutRowKey {
    store::HandoutKind kind = store::HandoutKind::Actual;
    plan::Measure measure = plan::Measure::Revenue;
    std::string code;
    bool isSum = false;
    friend auto operator<=>(const HandoutRowKey &, const HandoutRowKey &) = default;
};
std::string rowKeyText(const HandoutRowKey &key);
std::optional<HandoutRowKey> parseRowKey(std::string_view text);

} // namespace quotasmith::ops
