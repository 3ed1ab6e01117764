// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/date_text.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::exchange {

/// How one column is written, said by the user: it goes before what is said of all columns and what the file shows.
struct ColumnForm {
    std::string column;                ///< by its header, or its number as `#3`
    std::optional<std::int64_t> scale; ///< its amounts count in this many
    std::optional<DateOrder> dateOrder;
    friend bool operator==(const ColumnForm &, const ColumnForm &) = default;
};

/// The text before the last `=` of `成本=1`, and the one behind it; without any the column is empty.
struct ColumnEntry {
    std::string column;
    std::string value;
};
ColumnEntry parseColumnEntry(std::string_view text);

/// What is said by column of a header; of several about one column the later ones win. Throws what columnCalled throws.
std::vector<ColumnForm> formsByColumn(std::span<const ColumnForm> said, const std::vector<std::string> &header);

} // namespace quotasmith::exchange
