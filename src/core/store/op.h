// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace quotasmith::store {

/// Edits can be undone; undo stops at a barrier.
enum class StepKind { Edit, Barrier, Undo, Redo };

/// What a step is called: the operation's code (`targets-set`) and what it was about, as data.
struct Op {
    std::string code;
    StepKind kind = StepKind::Edit;
    std::map<std::string, std::string> summary;
};

/// What a step did: nothing changed, no step.
struct Changes {
    std::int64_t step = 0; ///< 0: none was taken
    std::string op;
    std::map<std::string, std::int64_t> tables; ///< rows changed by table

    bool isEmpty() const { return step == 0; }
    bool touches(const std::string &table) const { return tables.contains(table); }
};

} // namespace quotasmith::store
