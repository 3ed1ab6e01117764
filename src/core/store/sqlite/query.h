// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace quotasmith::store {

class Connection;

/// One prepared statement: bind by position from 1, step, read columns from 0. Failures throw as Connection's do.
class Query {
public:
    Query(const Connection &connection, std::string_view sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    Query &bind(int position, std::int64_t value);
    Query &bind(int position, int value) { return bind(position, static_cast<std::int64_t>(value)); }
    Query &bind(int position, double value);
    /// The text is copied.
    Query &bind(int position, std::string_view text);
    Query &bind(int position, const char *text) { return bind(position, std::string_view(text)); }
    Query &bind(int position, std::nullopt_t);
    Query &bindBlob(int position, std::string_view bytes);
    template <class Tag> Query &bind(int position, base::Id<Tag> id) { return bind(position, id.value()); }
    template <class T> Query &bind(int position, const std::optional<T> &value)
    {
        return value ? bind(position, *value) : bind(position, std::nullopt);
    }
    /// Binds 1, 2, 3 … in order.
    template <class... Values> Query &with(const Values &...values)
    {
        int position = 0;
        (bind(++position, values), ...);
        return *this;
    }

    /// Whether there is a row.
    bool step();
    /// Runs to the end and makes ready for the next binding.
    void run();
    void reset();

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    /// Valid until the next step.
    std::string_view textView(int column) const;
    std::optional<std::int64_t> integerOrNull(int column) const;
    std::optional<std::string> textOrNull(int column) const;
    template <class IdType> IdType id(int column) const { return IdType(integer(column)); }
    sqlite3_stmt *statement() const { return m_statement; }

private:
    const Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace quotasmith::store
