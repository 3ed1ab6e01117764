// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/cases/decimal.h"
#include "core/exchange/json/json_value.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::exchange {

using Decimals = std::vector<Decimal>;

/// The fields of an object in a case file, read strictly. Every reader throws Error{"case-field-missing",{case,field}}
/// or Error{"case-field-bad",{case,field,problem}} with the problem `decimal-wanted count-wanted list-wanted
/// text-wanted truth-wanted object-wanted above-zero-wanted not-negative-wanted`; a word that is none of the few there
/// are Error{"case-word-unknown",{case,field,value,known}}.
class CaseFields {
public:
    /// `place` stands before the fields' names: `input`. Fields that are not `known` throw
    /// Error{"case-field-unknown",{case,field,known}}.
    CaseFields(const JsonValue &object, std::string id, std::string place,
               std::initializer_list<std::string_view> known);
    /// The case itself, which may have fields of its own.
    CaseFields(const JsonValue &one, std::string id) : m_object(one), m_id(std::move(id)) {}

    bool has(std::string_view name) const { return m_object.find(name) != nullptr; }
    /// Nothing for a field that is not there or null.
    const JsonValue *find(std::string_view name) const;
    const JsonValue &needed(std::string_view name) const;

    std::optional<Decimal> findDecimal(std::string_view name) const;
    Decimal decimal(std::string_view name) const;
    Decimals decimals(std::string_view name) const;
    std::vector<Decimals> table(std::string_view name) const;
    /// With nothing for null; an absent list has no entries.
    std::vector<std::optional<Decimal>> findDecimals(std::string_view name) const;
    /// A whole number that is not negative.
    std::int64_t count(std::string_view name) const;
    bool flag(std::string_view name) const; ///< false when it is not there
    std::string text(std::string_view name) const;
    /// The place of a word among the known; `fallback` (empty: needed) when it is not there.
    std::size_t word(std::string_view name, std::initializer_list<std::string_view> known,
                     std::string_view fallback) const;
    /// Objects of a list, each read with its own known fields.
    std::vector<CaseFields> objects(std::string_view name, std::initializer_list<std::string_view> known) const;
    /// `unit`: above zero, 0.01 when it is not there.
    Decimal unit() const;

private:
    std::string nameOf(std::string_view name) const;
    [[noreturn]] void reject(const std::string &field, const char *problem) const;
    Decimal read(const JsonValue &value, const std::string &field) const;
    const std::vector<JsonValue> &listOf(const JsonValue &value, const std::string &field) const;

    const JsonValue &m_object;
    std::string m_id, m_place;
};

} // namespace quotasmith::exchange
