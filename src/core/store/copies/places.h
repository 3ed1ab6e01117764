// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace quotasmith::store {

class Connection;

/// A column as a file has it.
struct Column {
    std::string table, name, type;
    bool isKey = false;
    bool isNeeded = false; ///< NOT NULL

    std::string tableName() const;  ///< quoted
    std::string columnName() const; ///< quoted
    std::string nothing() const;    ///< what it says when it says nothing, as SQL
};
std::vector<Column> columnsOf(const Connection &connection);

/// A field of a list as rows of a file have it, whether the registry knows it or not.
struct ListPart {
    std::string kind, field;
};
std::vector<ListPart> listPartsOf(const Connection &connection);

} // namespace quotasmith::store
