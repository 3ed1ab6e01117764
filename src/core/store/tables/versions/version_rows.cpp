// SPDX-License-Identifier: Apache-2.0
#include "core/store/tables/versions/version_rows.h"

#include "core/base/error.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/writer.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace quotasmith::store {

namespace {

constexpr std::string_view kColumns = "number, state, code, major, method, reason, condition, effective, begun_at,"
                                      " begun_by, submitted_at, submitted_by, approved_at, approved_on, round";
constexpr std::array<std::string_view, 4> kStates{"draft", "submitted", "approved", "rejected"};

std::optional<std::string> orNull(const std::string &text)
{
    return text.empty() ? std::nullopt : std::optional(text);
}

VersionRow rowOf(const Query &query)
{
    VersionRow row;
    row.number = static_cast<int>(query.integer(0));
    row.state = query.text(1);
    row.code = query.text(2);
    row.isMajor = query.integer(3) == 1;
    row.method = query.text(4);
    row.reason = query.text(5);
    row.condition = query.text(6);
    row.effective = calendar::Month::parse(query.textView(7));
    row.begunAt = query.text(8);
    row.begunBy = query.text(9);
    row.submittedAt = query.text(10);
    row.submittedBy = query.text(11);
    row.approvedAt = query.text(12);
    row.approvedOn = query.text(13);
    row.round = static_cast<int>(query.integer(14));
    return row;
}

} // namespace

std::vector<VersionRow> readVersionRows(const Connection &connection)
{
    std::vector<VersionRow> rows;
    Query query(connection, "SELECT " + std::string(kColumns) + " FROM version ORDER BY number");
    while (query.step()) {
        rows.push_back(rowOf(query));
        const VersionRow &row = rows.back();
        const bool isKnown = std::find(kStates.begin(), kStates.end(), row.state) != kStates.end();
        if (!isKnown || row.number != static_cast<int>(rows.size()) || (row.state == "approved") != !row.code.empty())
            throw base::Error("file-damaged", {{"file", connection.file().string()},
                                               {"cause", "version " + std::to_string(row.number)}});
    }
    return rows;
}

void putVersion(Writer &writer, const VersionRow &row)
{
    Query query(writer.connection(),
                "INSERT INTO version (" + std::string(kColumns) +
                    ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)"
                    " ON CONFLICT (number) DO UPDATE SET state = excluded.state, code = excluded.code,"
                    " major = excluded.major, method = excluded.method, reason = excluded.reason,"
                    " condition = excluded.condition, effective = excluded.effective, begun_at = excluded.begun_at,"
                    " begun_by = excluded.begun_by, submitted_at = excluded.submitted_at,"
                    " submitted_by = excluded.submitted_by, approved_at = excluded.approved_at,"
                    " approved_on = excluded.approved_on, round = excluded.round");
    query.with(row.number, row.state, orNull(row.code), row.isMajor ? 1 : 0, row.method, row.reason, row.condition,
               row.effective ? std::optional(row.effective->text()) : std::nullopt, row.begunAt, row.begunBy,
               orNull(row.submittedAt), orNull(row.submittedBy), orNull(row.approvedAt), orNull(row.approvedOn),
               row.round);
    query.run();
}

void removeVersion(Writer &writer, int number)
{
    for (const char *table : {"version_vote", "version_approver"})
        Query(writer.connection(), std::string("DELETE FROM ") + table + " WHERE version = ?1").with(number).run();
    Query(writer.connection(), "DELETE FROM version WHERE number = ?1").with(number).run();
}

std::vector<std::string> readVersionApprovers(const Connection &connection, int version, int round)
{
    std::vector<std::string> names;
    Query query(connection, "SELECT name FROM version_approver WHERE version = ?1 AND round = ?2 ORDER BY place");
    query.with(version, round);
    while (query.step())
        names.push_back(query.text(0));
    return names;
}

void addVersionApprovers(Writer &writer, int version, int round, const std::vector<std::string> &names)
{
    Query query(writer.connection(),
                "INSERT INTO version_approver (version, round, place, name) VALUES (?1, ?2, ?3, ?4)");
    int place = 0;
    for (const std::string &name : names)
        query.with(version, round, ++place, name).run();
}

std::vector<VoteRow> readVersionVotes(const Connection &connection, int version, int round)
{
    std::vector<VoteRow> votes;
    Query query(connection, "SELECT name, yes, day, note, recorded_by FROM version_vote"
                            " WHERE version = ?1 AND round = ?2 ORDER BY number");
    query.with(version, round);
    while (query.step())
        votes.push_back({query.text(0), query.integer(1) == 1, query.text(2), query.text(3), query.text(4)});
    return votes;
}

void addVersionVote(Writer &writer, int version, int round, const VoteRow &vote)
{
    Query query(writer.connection(),
                "INSERT INTO version_vote (version, round, number, name, yes, day, note, recorded_at, recorded_by)"
                " SELECT ?1, ?2, coalesce(max(number), 0) + 1, ?3, ?4, ?5, ?6, ?7, ?8 FROM version_vote"
                " WHERE version = ?1 AND round = ?2");
    query.with(version, round, vote.name, vote.isYes ? 1 : 0, vote.day, vote.note, writer.now(), vote.recordedBy);
    query.run();
}

} // namespace quotasmith::store
