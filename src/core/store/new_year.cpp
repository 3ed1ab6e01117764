// SPDX-License-Identifier: Apache-2.0
#include "core/store/new_year.h"

#include "core/store/digest.h"
#include "core/store/sqlite/connection.h"

#include <string>

namespace quotasmith::store {

void clearYear(const std::filesystem::path &file)
{
    const Connection copy(file, OpenMode::Write);
    copy.execute("PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE");
    for (const char *table : {"spine",
                              "target",
                              "ambition",
                              "ratio_target",
                              "open_month",
                              "hold",
                              "closed_month",
                              "handout_return",
                              "handout_cell",
                              "handout_place",
                              "handout",
                              "statement_line",
                              "statement",
                              "version_vote",
                              "version_approver",
                              "version_node",
                              "version_spine",
                              "version_target",
                              "version_ambition",
                              "version_ratio",
                              "version_open_month",
                              "version_hold",
                              "version",
                              "history"})
        copy.execute(std::string("DELETE FROM ") + table);
    storeDigest(copy, digestFromContent(copy));
    copy.execute("COMMIT; VACUUM");
}

} // namespace quotasmith::store
