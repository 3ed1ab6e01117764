// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/field.h"
#include "core/exchange/head/column_period.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::exchange {

/// What the user writes as FIELD=COLUMN: a column by its header or, counted from 1, as `#3`; empty: the field is not
/// to be read. Without a field the column is not to be read, a month's either. A later entry replaces an earlier one,
/// except that a list collects its columns.
struct MapEntry {
    std::string field;
    std::string column;
    friend bool operator==(const MapEntry &, const MapEntry &) = default;
};
/// `customer=Reseller`, `cost=`, `=一月`. Throws Error{"map-entry-bad", {entry}}.
MapEntry parseMapEntry(std::string_view text);

/// How sure it is that a column holds a field.
enum class Confidence {
    Stated, ///< by the user or a profile
    Sure,   ///< one of the names the field is known by first
    Likely  ///< a name it is also called, or the last part of a longer one
};

struct BoundColumn {
    const Field *field = nullptr;
    std::size_t column = 0;
    Confidence confidence = Confidence::Stated;
};
struct PeriodColumn {
    PeriodHeader period;
    std::size_t column = 0;
    std::optional<plan::Measure> measure = {}; ///< nothing: that of the line
};

/// Which column says what.
struct Mapping {
    ImportKind kind = ImportKind::Actuals;
    std::vector<BoundColumn> fields;   ///< in the order of the kind's fields
    std::vector<PeriodColumn> periods; ///< in the order of the columns; never months and quarters without a value

    /// The column of a field; the first one of a list.
    const BoundColumn *find(std::string_view field) const;
    std::vector<std::size_t> columnsOf(std::string_view field) const;
    bool has(std::string_view field) const { return find(field) != nullptr; }
    bool hasPeriods(PeriodHeader::Kind kind) const;
};

/// Where dates come from that no column holds.
enum class Dates { InColumns, OfTheTable };

/// The column a text names, from 0. Throws Error{"map-column-unknown", {column, nearest}} and
/// Error{"map-column-ambiguous", {column, columns}} for a header that occurs twice.
std::size_t columnCalled(const std::vector<std::string> &header, const std::string &name);

/// Explicit entries win over recognised headers. Throws
/// Error{"map-field-unknown", {field, nearest, kind}}, what columnCalled throws, Error{"period-twice", {column,
/// columns}} for a month of one measure in two columns, Error{"field-missing", {field, columns, kind}} when the kind
/// cannot do without (people, customers, products: code or name; actuals: a date, unless the table is of one month, and
/// a value; targets: a value; lists: the fields every row says).
Mapping resolveMapping(ImportKind kind, const std::vector<std::string> &header, const std::vector<MapEntry> &entries,
                       Dates dates = Dates::InColumns);
/// The same without the last refusal: what was understood so far, for people to complete.
Mapping recogniseMapping(ImportKind kind, const std::vector<std::string> &header, const std::vector<MapEntry> &entries);
/// The field a mapping cannot do without and has not; empty when it is complete.
std::string_view missingField(const Mapping &mapping, Dates dates);

} // namespace quotasmith::exchange
