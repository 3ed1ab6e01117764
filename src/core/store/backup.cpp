// SPDX-License-Identifier: Apache-2.0
#include "core/store/backup.h"

#include "core/base/error.h"
#include "core/base/platform.h"
#include "core/plan/lists/kind.h"
#include "core/store/digest.h"
#include "core/store/draft.h"
#include "core/store/new_file.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/interruption.h"
#include "core/store/sqlite/query.h"
#include "core/store/tables/incentive_budget.h"

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

void dropList(const Connection &copy, const std::string &kind)
{
    copy.execute("DELETE FROM list_value WHERE list_row IN (SELECT id FROM list_row WHERE kind = '" + kind + "')");
    copy.execute("DELETE FROM list_row WHERE kind = '" + kind + "'");
}

/// Of the register of awards what was worth money: a raise as a whole, of everything else its worth.
void dropAwardedPay(const Connection &copy)
{
    const std::string raises = "SELECT list_row FROM list_value WHERE field = 'kind' AND text = 'raise' AND list_row IN"
                               " (SELECT id FROM list_row WHERE kind = 'awards')";
    copy.execute("DELETE FROM list_row WHERE id IN (" + raises + ")");
    copy.execute("DELETE FROM list_value WHERE list_row NOT IN (SELECT id FROM list_row)");
    copy.execute("DELETE FROM list_value WHERE field = 'worth' AND list_row IN"
                 " (SELECT id FROM list_row WHERE kind = 'awards')");
}

/// Also what people said of it in confidence.
void dropPay(const Connection &copy)
{
    copy.execute("UPDATE person SET monthly_wage = NULL, commission_rate = NULL, bonus = NULL");
    copy.execute(std::string("DELETE FROM setting WHERE key = '") + kIncentiveBudget + "'");
    for (const char *kind : {"motivation", "corrections", "clawbacks", "draws", "splits"})
        dropList(copy, kind);
    dropAwardedPay(copy);
    for (const char *table : {"statement_line", "statement", "scheme_assignment", "scheme"})
        copy.execute(std::string("DELETE FROM ") + table);
    copy.execute("DELETE FROM history");
}

/// What people wrote into lists; where a row cannot be without it, a dash stands for it.
void dropWords(const Connection &copy)
{
    for (const plan::ListKind &kind : plan::listKinds())
        for (const plan::ListField &field : kind.fields) {
            if (field.type != plan::ListType::Text || field.isKey)
                continue;
            Query query(copy,
                        std::string(field.isNeeded ? "UPDATE list_value SET text = '-'" : "DELETE FROM list_value") +
                            " WHERE field = ?1 AND list_row IN (SELECT id FROM list_row WHERE kind = ?2)");
            query.with(field.code, kind.code).run();
        }
}

/// Who signed becomes a place in the list; what was said with it goes.
void dropSigners(const Connection &copy)
{
    copy.execute("UPDATE version_vote SET note = '', recorded_by = '', name = coalesce((SELECT 'approver ' || a.place"
                 " FROM version_approver a WHERE a.version = version_vote.version AND a.round = version_vote.round"
                 " AND a.name = version_vote.name), '')");
    copy.execute("UPDATE version_approver SET name = 'approver ' || place");
    copy.execute("UPDATE version SET reason = '', condition = '', begun_by = '', submitted_by = ''");
    copy.execute("UPDATE version_node SET name = code");
    copy.execute("UPDATE version_hold SET author = '', reason = ''");
}

void dropNames(const Connection &copy)
{
    dropWords(copy);
    dropList(copy, "aliases"); // names are all there is in them
    dropList(copy, "approvers");
    dropSigners(copy);
    copy.execute("UPDATE node SET name = code");
    copy.execute("DELETE FROM external_id");
    copy.execute("UPDATE account SET city = ''");
    copy.execute("UPDATE setting SET value = 'plan' WHERE key = 'company'");
    copy.execute("UPDATE batch SET source = '', imported_by = ''");
    copy.execute("UPDATE hold SET author = '', reason = ''");
    copy.execute("UPDATE entry SET note = ''");
    copy.execute("UPDATE closed_month SET closed_by = ''");
    copy.execute("UPDATE handout SET made_by = ''");
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
        Query vacuum(connection, "VACUUM INTO ?1");
        vacuum.bind(1, draft.file().string()).run();
    }
    base::setPrivateMode(draft.file());
    {
        const Connection copy(draft.file(), OpenMode::Write);
        const Interruption interruption(copy, goOn);
        copy.execute("PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE");
        boundHistory(copy, hasRetiredParts(copy));
        dropRetiredFacts(copy);
        if (detail != CopyDetail::Everything)
            dropPay(copy);
        if (detail == CopyDetail::Anonymous)
            dropNames(copy);
        storeDigest(copy, digestFromContent(copy));
        copy.execute("COMMIT; VACUUM");
    }
    if (progress && !progress(0, 0)) // a small plan is copied between two questions
        throw base::Error("cancelled");
    draft.publish();
}

} // namespace quotasmith::store
