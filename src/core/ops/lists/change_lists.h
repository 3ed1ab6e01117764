// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/ops/lists/list_editor.h"
#include "core/store/document.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace quotasmith::ops {

/// One of several changes over the plan's lists: what is said of the row a key, or its key fields, name.
struct ListChange {
    const plan::ListKind *kind = nullptr;
    std::optional<FieldTexts> said = {}; ///< nothing: the row goes
    std::string key = {};
};
/// A change that cannot be made, with what putRecord or removeRecord throws for it.
struct ListRefusal {
    std::size_t change = 0; ///< index into the request
    base::Error error;
};

/// What would be refused. Writes nothing.
std::vector<ListRefusal> previewLists(const store::Connection &connection, std::span<const ListChange> changes);

struct ListsOutcome {
    std::vector<ListRefusal> refused;
    store::Changes changes; ///< empty when every row was so already
};
/// Makes the changes in one step; those that are refused are left out. `cells`: how many values a user has said with
/// them, for the step's name; a single change is named by its row instead.
ListsOutcome changeLists(store::Document &document, std::span<const ListChange> changes, std::size_t cells);

} // namespace quotasmith::ops
