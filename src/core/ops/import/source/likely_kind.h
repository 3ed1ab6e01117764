// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/import_kind.h"
#include "core/exchange/source.h"

#include <filesystem>
#include <optional>
#include <string>

namespace quotasmith::store {
class Connection;
}

namespace quotasmith::ops {

/// What a file seems to be about, and which of its sheets.
struct LikelyKind {
    exchange::ImportKind kind = exchange::ImportKind::Actuals;
    std::string sheet; ///< of a workbook
};

/// The kind that knows most of the columns of a table and lacks none it needs; a kind with a profile for this very
/// header comes first. Months beside names may be targets or actuals: the words in the file's name, the sheet's and the
/// texts above the table decide, and without any it is actuals. Nothing when no kind could take any table of the file.
/// Throws what opening a source throws.
std::optional<LikelyKind> likelyKind(const store::Connection &connection, const std::filesystem::path &file,
                                     const exchange::SourceForm &form);

} // namespace quotasmith::ops
