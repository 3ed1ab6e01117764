// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace quotasmith::cli {

enum class Align { Left, Right };

/// A table for people on a terminal. Every row has a cell for every column.
struct Table {
    struct Column {
        QString header;
        Align align = Align::Left;
    };
    std::vector<Column> columns;
    std::vector<std::vector<QString>> rows;
};

/// Columns two blanks apart, numbers to the right, wide characters counted as two; a line under the headers. UTF-8.
std::string tableText(const Table &table);

} // namespace quotasmith::cli
