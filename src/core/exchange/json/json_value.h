// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace quotasmith::exchange {

/// What a JSON text says. Fields keep their order; no field occurs twice.
struct JsonValue {
    enum class Kind { Null, Bool, Integer, Number, Text, List, Object };

    Kind kind = Kind::Null;
    bool truth = false;
    std::int64_t integer = 0;
    std::string text; ///< Text; of a Number that is no 64-bit integer, as it was written
    std::vector<JsonValue> items;
    std::vector<std::pair<std::string, JsonValue>> fields;

    static JsonValue ofText(std::string text);
    static JsonValue ofBool(bool truth);
    static JsonValue list(std::vector<JsonValue> items = {});
    static JsonValue object() { return list().as(Kind::Object); }

    bool is(Kind wanted) const { return kind == wanted; }
    /// The field of an object, or nullptr.
    const JsonValue *find(std::string_view name) const;
    void add(std::string name, JsonValue value) { fields.emplace_back(std::move(name), std::move(value)); }
    /// In one line: `{"parts":["0.04","0.01"]}`
    std::string print() const;

private:
    JsonValue as(Kind wanted) &&;
};

struct JsonLimits {
    std::size_t bytes = 64u << 20;
    std::size_t depth = 32;
    std::size_t values = 4'000'000;
    std::size_t fields = 1'000; ///< of one object
};

/// Reads a whole text. Throws Error{"json-bad",{at}} (byte, from 1) for text that is no JSON,
/// Error{"json-field-twice",{field}}, Error{"json-too-deep",{limit}}, Error{"json-too-large",{limit}}.
JsonValue parseJson(std::string_view text, const JsonLimits &limits = {});

} // namespace quotasmith::exchange
