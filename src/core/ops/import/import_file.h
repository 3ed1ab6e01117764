// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/import_options.h"
#include "core/exchange/import_report.h"
#include "core/store/document.h"

#include <filesystem>

namespace quotasmith::ops {

/// What an import came to.
struct ImportOutcome {
    exchange::ImportReport report;
    store::Changes changes; ///< empty: a dry run, nothing new, or refused
    bool isRefused = false; ///< lines were refused and that was not allowed: nothing was stored
};

/// Imports a file as one undo step: all of it or nothing, unless refused lines are allowed. The same file again changes
/// nothing. Throws the errors of reading (encoding, mapping, unreadable file),
/// Error{"facts-exist",{months,people,sources}} when facts meet another batch's months and people and `existing` does
/// not say what to do, Error{"profile-unknown",{profile}}, Error{"import-conflict",{claims,amount}} when held or closed
/// targets stand against imported ones, Error{"cancelled"}.
ImportOutcome importFile(store::Document &document, const std::filesystem::path &file,
                         const exchange::ImportOptions &options);

} // namespace quotasmith::ops
