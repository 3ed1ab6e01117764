// SPDX-License-Identifier: Apache-2.0
#include "core/ops/execution/mark_done.h"

#include "core/base/check.h"
#include "core/ops/lists/edit_lists.h"

#include <algorithm>
#include <array>

namespace quotasmith::ops {

namespace {

/// What a row of the list says when it is done; an empty value: the day.
struct Ending {
    std::string_view list;
    std::string_view field;
    std::string_view value;
    bool isCleared = false; ///< the field says nothing any more
};
constexpr std::array kEndings{
    Ending{"actions", "status", "done"}, Ending{"projects", "status", "done"}, Ending{"schedule", "status", "done"},
    Ending{"milestones", "done", {}},    Ending{"training", "done", "yes"},    Ending{"cadences", "last", {}},
    Ending{"risks", "review", {}, true},
};

const Ending *find(std::string_view list)
{
    const auto found =
        std::find_if(kEndings.begin(), kEndings.end(), [list](const Ending &each) { return each.list == list; });
    return found == kEndings.end() ? nullptr : &*found;
}

} // namespace

bool canBeDone(std::string_view list)
{
    return find(list) != nullptr;
}

store::Changes markDone(store::Document &document, std::string_view list, const std::string &key,
                        const calendar::Date &day)
{
    const Ending *ending = find(list);
    QS_CHECK(ending);
    std::string value(ending->value);
    if (value.empty() && !ending->isCleared)
        value = day.text();
    return putRecord(document, plan::listKind(list), {{std::string(ending->field), value}}, key).changes;
}

} // namespace quotasmith::ops
