// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/op.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace quotasmith::store {

class Connection;

/// One row of the history.
struct HistoryStep {
    std::int64_t step = 0;
    std::string at;
    std::string author;
    std::string machine;
    Op op;
    std::optional<std::int64_t> target; ///< the step an undo or redo is about
    std::map<std::string, std::int64_t> tables;
    std::string changesetHash;
    std::string hash;
    bool hasChangeset = false;
};

std::string_view stepKindCode(StepKind kind);

/// Which steps can be undone and redone, the next one last.
struct UndoStacks {
    std::vector<std::int64_t> undo;
    std::vector<std::int64_t> redo;
};
UndoStacks undoStacks(const Connection &connection);

/// All steps, oldest first; `last` keeps only the newest so many (0: all).
std::vector<HistoryStep> readHistory(const Connection &connection, std::int64_t last = 0);
std::optional<HistoryStep> readStep(const Connection &connection, std::int64_t step);
/// The changeset of a step, verified against its hash and the chain: Error{"history-damaged",{step}};
/// Error{"step-forgotten",{step}} when maintenance dropped it.
std::string verifiedChangeset(const Connection &connection, std::int64_t step);
/// Appends a step: numbers it, chains its hash.
std::int64_t appendStep(const Connection &connection, HistoryStep step, const std::string *changeset);
/// The first step whose hash does not follow from the one before, its own content and its changeset, or which is gone
/// although the digest has noted it; nothing when the chain holds.
std::optional<std::int64_t> brokenLink(const Connection &connection);

} // namespace quotasmith::store
