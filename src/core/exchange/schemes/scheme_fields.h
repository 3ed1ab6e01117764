// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"
#include "core/exchange/json/json_value.h"
#include "core/money/rate.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::exchange {

/// The fields of an object in a scheme file, read strictly; errors as scheme_file.h says, without {file}.
class SchemeFields {
public:
    /// `place` stands before the fields' names: `tiers[2]`; empty for the scheme itself.
    SchemeFields(const JsonValue &object, std::string place, std::initializer_list<std::string_view> known);

    /// Nothing for a field that is not there or null.
    const JsonValue *find(std::string_view name) const;
    bool has(std::string_view name) const { return find(name) != nullptr; }
    std::string text(std::string_view name) const; ///< empty when it is not there
    std::string neededText(std::string_view name) const;
    /// An exact number: `0.8`, `80%`, `8/31`.
    std::optional<money::Rate> findRate(std::string_view name) const;
    money::Rate rate(std::string_view name) const;
    /// An amount in minor units: `100000.00`, `10万`.
    std::optional<money::Rate> findAmount(std::string_view name, int decimals) const;
    money::Rate amount(std::string_view name, int decimals) const;
    std::optional<calendar::Month> findMonth(std::string_view name) const;
    /// The entries of a list; none when it is not there.
    const std::vector<JsonValue> &list(std::string_view name) const;
    std::string placeOf(std::string_view name) const;
    [[noreturn]] void reject(std::string_view name, const char *problem) const;
    [[noreturn]] void rejectWord(std::string_view name, std::string_view known) const;

private:
    template <class Number> Number needed(std::string_view name, const std::optional<Number> &found) const;

    const JsonValue &m_object;
    std::string m_place;
};

} // namespace quotasmith::exchange
