// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/calendar/month.h"
#include "core/money/rate.h"
#include "core/plan/lists/kind.h"
#include "core/plan/measure.h"
#include "core/plan/node.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace quotasmith::plan {

using RecordId = base::Id<struct RecordTag>;

/// An exact value of a field. By type: a node is a NodeId; amounts, counts and yes-no (0, 1) are whole numbers, as is a
/// quantity of an additive measure; rates, numbers and a quantity of a ratio are Rate; everything else is text in its
/// one written form (`2027-05`, `2027Q2`, the word of a choice, the code of a measure).
using ListValue = std::variant<std::string, std::int64_t, money::Rate, NodeId>;

/// One row of a list: a value, or none, for every field of its kind.
struct Record {
    RecordId id; ///< null: not stored yet, or kept in a table that names rows by their key
    const ListKind *kind = nullptr;
    std::vector<std::optional<ListValue>> values;

    Record() = default;
    explicit Record(const ListKind &ofKind) : kind(&ofKind), values(ofKind.fields.size()) {}

    const std::optional<ListValue> &value(std::string_view field) const;
    void set(std::string_view field, std::optional<ListValue> value);
    bool has(std::string_view field) const { return value(field).has_value(); }
    /// Empty when the field says nothing. Each for fields that hold such a value.
    std::string text(std::string_view field) const;
    std::optional<std::int64_t> number(std::string_view field) const;
    std::optional<money::Rate> rate(std::string_view field) const;
    std::optional<NodeId> node(std::string_view field) const;
    std::optional<calendar::Month> month(std::string_view field) const;
    std::optional<Measure> measure(std::string_view field) const;
    std::optional<Axis> axis(std::string_view field) const;
    bool isYes(std::string_view field) const { return number(field).value_or(0) == 1; }
};

/// The axis a node field is of, given what the row says.
std::optional<Axis> axisFor(const ListField &field, const Record &record);
/// What a quantity or setting holds, given what the row says: the field itself for every other type. A quantity comes
/// out as Amount, Count or Number with its measure; nothing when what it depends on is missing.
std::optional<ListField> resolved(const ListField &field, const Record &record);
/// Whether a value is of the shape its field asks for.
bool fits(const ListField &field, const Record &record, const ListValue &value);
/// The key fields agree.
bool sameKey(const Record &a, const Record &b);

} // namespace quotasmith::plan
