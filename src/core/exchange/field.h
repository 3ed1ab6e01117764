// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/import_kind.h"
#include "core/plan/measure.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::exchange {

enum class ValueType { Text, Code, Date, Month, Year, Money, Count, Rate, List };
/// `text code date month year money count rate list`
std::string_view valueTypeCode(ValueType type);

/// One thing a line of a source can say.
struct Field {
    std::string_view code; ///< used in --map and --json
    ValueType type = ValueType::Text;
    /// Headers it is recognised by, as `headerKey` gives them, the surest first, divided by `|`. A header that two
    /// fields of a kind know goes to the earlier one, unless that one found a surer header.
    std::string_view headers;
    std::optional<plan::Measure> measure; ///< the field is the value of this measure
};

/// The fields of a kind in the order in which they are recognised.
std::span<const Field> fieldsOf(ImportKind kind);
/// By code, else by any header it is recognised by; null when the kind has no such field.
const Field *findField(ImportKind kind, std::string_view name);
/// By code or by the headers of its field: `revenue`, `销售额`.
std::optional<plan::Measure> findMeasureByName(std::string_view name);
/// The names in `headers`.
std::vector<std::string_view> headerNames(const Field &field);

/// What headers are compared by: folded, without blanks, `_ - .` and a unit in brackets at the end (`销售额（万元）`).
std::string headerKey(std::string_view header);
/// The header folded, without a unit in brackets at its end.
std::string withoutUnit(std::string_view header);
/// What the unit in brackets multiplies amounts by: 万元 10,000, 千元 1,000, 亿元 100,000,000, 元 1; nothing without
/// one.
std::optional<std::int64_t> headerScale(std::string_view header);
/// Of a unit by itself, folded: `万元`, `人民币千元`, `rmb k`; 1 for others.
std::int64_t unitScale(std::string_view unit);

} // namespace quotasmith::exchange
