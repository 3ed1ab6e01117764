// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/lists/record.h"

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

/// How rows of a list become the values the domain reckons with.
namespace quotasmith::store {

class Connection;

/// The rows of a list in the order in which people read them. Throws Error{"file-damaged"}.
std::vector<plan::Record> rowsOf(const Connection &connection, std::string_view kind);
/// A row that says nothing where every row says something. Throws Error{"file-damaged"}.
[[noreturn]] void throwDamagedList(const Connection &connection, const plan::Record &record);

template <class Value>
Value required(std::optional<Value> value, const Connection &connection, const plan::Record &record)
{
    if (!value)
        throwDamagedList(connection, record);
    return *std::move(value);
}

/// Turns every row of a list into a value.
template <class Make> auto all(const Connection &connection, std::string_view kind, Make make)
{
    std::vector<decltype(make(std::declval<const plan::Record &>()))> values;
    for (const plan::Record &record : rowsOf(connection, kind))
        values.push_back(make(record));
    return values;
}

} // namespace quotasmith::store
