// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/import_options.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace quotasmith::store {
class Connection;
}

namespace quotasmith::ops {

/// What a column was taken for.
struct SourceColumn {
    std::string name;
    std::string letter; ///< of a workbook
    std::string field;  ///< code; empty: not read
    std::optional<exchange::ColumnPeriod> period;
    exchange::Confidence confidence = exchange::Confidence::Likely;
    std::optional<exchange::ColumnPeriod> called = {}; ///< the period it is called by, where the user said otherwise
    exchange::ColumnForm form = {};                    ///< what is said of how it is written
};

struct SourceRow {
    std::int64_t line = 0;
    std::vector<std::string> cells;
};

/// What a file is and how it would be read, before anything is imported.
struct SourceView {
    std::string name;
    std::string hash;
    std::string encoding;  ///< of text
    std::string delimiter; ///< of text
    std::vector<exchange::SheetInfo> sheets;
    std::string sheet;
    std::int64_t headerLine = 1;
    std::size_t headerRows = 1;
    std::vector<SourceColumn> columns;
    std::string missing; ///< code of a field the kind cannot do without; empty: it can be imported
    std::string profile; ///< that is used; empty: none
    exchange::TableNotes notes;
    std::vector<SourceRow> rows; ///< the first ones below the header
};

/// Looks at a file with what is known so far (kind, sheet, header, map); to be asked again when the user says more.
/// Throws what opening a source throws, Error{"map-column-unknown"} and its like for what the user says wrongly.
SourceView inspectSource(const store::Connection &connection, const std::filesystem::path &file,
                         const exchange::ImportOptions &options, std::size_t rows = 50);

} // namespace quotasmith::ops
