// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/calendar/month.h"
#include "core/plan/node.h"

#include <optional>
#include <string>
#include <vector>

namespace quotasmith::store {

class Connection;
class Writer;

using SchemeId = base::Id<struct SchemeTag>;

/// Who is paid by a scheme, from and to which months (both included; nothing: from the beginning, to the end).
struct SchemeAssignment {
    plan::NodeId node; ///< may be gone
    std::optional<calendar::Month> from;
    std::optional<calendar::Month> to;

    bool covers(calendar::Month month) const { return (!from || month >= *from) && (!to || month <= *to); }
    friend bool operator==(const SchemeAssignment &, const SchemeAssignment &) = default;
};

struct StoredScheme {
    SchemeId id;
    std::string code;
    std::string definition; ///< JSON
    std::vector<SchemeAssignment> assigned;
};

/// By code. Throws Error{"file-damaged"} for an assignment nobody can read.
std::vector<StoredScheme> readSchemes(const Connection &connection);
/// Adds a scheme whose id is null, else makes the stored one equal to it; what is so already is not touched.
void putScheme(Writer &writer, const StoredScheme &scheme);
void removeScheme(Writer &writer, SchemeId scheme);

} // namespace quotasmith::store
