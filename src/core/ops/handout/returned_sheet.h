// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/handout/handout_marks.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace quotasmith::ops {

/// What a cell of a returned workbook says: its text, or why it has none (`cell-error`, `formula-uncomputed` …).
struct ReturnedText {
    std::string text;
    std::string fault;
};

/// A row of it that belongs to no place that was handed out.
struct AddedRow {
    std::int64_t line = 0; ///< of the sheet, from 1
    std::string text;      ///< the first that stands in it
};

/// A workbook as it came back, found by its marks: rows and columns may have been moved, the sheet renamed.
struct ReturnedSheet {
    std::string file;                  ///< its name, without the folder
    std::optional<HandoutStamp> stamp; ///< nothing: it has none, or none that can be read
    bool hasStamps = false;            ///< something that was meant for a stamp, or more than one
    bool hasHeader = false;
    /// By row and period; `commitment` rows are those of a target's year.
    std::map<std::pair<HandoutRowKey, std::string>, ReturnedText> cells;
    std::vector<HandoutRowKey> rows; ///< in the order of the sheet
    std::vector<AddedRow> added;
};

/// Reads the first sheet with a stamp, else the first one with rows of a hand-out, else the first. Throws what
/// exchange::fileKindOf and exchange::Workbook throw, Error{"handout-not-a-workbook",{file}} for text and other files,
/// and Error{"file-unreadable",{file,cause}}.
ReturnedSheet readReturned(const std::filesystem::path &file);

} // namespace quotasmith::ops
