// SPDX-License-Identifier: Apache-2.0
#include "core/store/backup.h"

#include "core/base/error.h"
#include "core/base/platform.h"
#include "core/base/private_files.h"
#include "core/store/copies/cleansing.h"
#include "core/store/digest.h"
#include "core/store/draft.h"
#include "core/store/new_file.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/interruption.h"
#include "core/store/sqlite/query.h"

#include <string>

namespace quotasmith::store {

namespace {

void dropRetiredFacts(const Connection &copy)
{
    copy.execute("DELETE FROM fact WHERE id >> 32 NOT IN (SELECT id FROM fact_part WHERE active = 1)");
    copy.execute("DELETE FROM fact_part WHERE active = 0");
}

/// Steps whose parts are gone cannot be undone: everything up to the last step that touched facts is forgotten,
/// as are steps beyond the bound.
void boundHistory(const Connection &copy, bool factsDropped)
{
    if (factsDropped)
        copy.execute("UPDATE history SET changeset = NULL");
    copy.execute("UPDATE history SET changeset = NULL WHERE step <= (SELECT max(step) FROM history) - " +
                 std::to_string(kKeptSteps));
    copy.execute("UPDATE history SET changeset = NULL WHERE step IN (SELECT step FROM"
                 " (SELECT step, sum(length(changeset)) OVER (ORDER BY step DESC) AS bytes FROM history)"
                 " WHERE bytes > " +
                 std::to_string(kKeptBytes) + ")");
}

bool hasRetiredParts(const Connection &copy)
{
    Query query(copy, "SELECT count(*) FROM fact_part WHERE active = 0");
    query.step();
    return query.integer(0) > 0;
}

} // namespace

void copyFile(const Connection &connection, const std::filesystem::path &target, CopyDetail detail,
              const base::Progress &progress)
{
    requireNewFile(target);
    const Draft draft(std::filesystem::absolute(target));
    Interruption::GoOn goOn;
    if (progress)
        goOn = [&progress] { return progress(0, 0); };
    {
        const Interruption interruption(connection, goOn);
        base::makePrivateFile(draft.file()); // SQLite writes into it, and its journals get the same mode
        Query vacuum(connection, "VACUUM INTO ?1");
        vacuum.bind(1, draft.file().string()).run();
    }
    {
        const Connection copy(draft.file(), OpenMode::Write);
        const Interruption interruption(copy, goOn);
        copy.execute("PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE");
        boundHistory(copy, hasRetiredParts(copy));
        dropRetiredFacts(copy);
        if (detail == CopyDetail::WithoutPay)
            dropPay(copy);
        if (detail == CopyDetail::Anonymous)
            makeAnonymous(copy);
        storeDigest(copy, digestFromContent(copy));
        copy.execute("COMMIT; VACUUM");
    }
    if (progress && !progress(0, 0)) // a small plan is copied between two questions
        throw base::Error("cancelled");
    draft.publish();
}

} // namespace quotasmith::store
