// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"

#include <optional>
#include <string>
#include <vector>

namespace quotasmith::store {

class Connection;
class Writer;

/// A version as it is stored. States and methods are the words of the schema.
struct VersionRow {
    int number = 0;
    std::string state;
    std::string code; ///< empty: not approved
    bool isMajor = false;
    std::string method;
    std::string reason;
    std::string condition;
    std::optional<calendar::Month> effective;
    std::string begunAt, begunBy;         ///< UTC, author
    std::string submittedAt, submittedBy; ///< empty: not yet
    std::string approvedAt;               ///< UTC; empty: not yet
    std::string approvedOn;               ///< 2027-04-02
    int round = 0;                        ///< how often it was submitted
};

/// By number. Throws Error{"file-damaged"} for one nobody can read.
std::vector<VersionRow> readVersionRows(const Connection &connection);
/// Adds it, or replaces the one of its number.
void putVersion(Writer &writer, const VersionRow &version);
/// With its approvers and votes. Snapshots are dropped apart.
void removeVersion(Writer &writer, int number);

/// Of a round, in the order in which they were listed.
std::vector<std::string> readVersionApprovers(const Connection &connection, int version, int round);
void addVersionApprovers(Writer &writer, int version, int round, const std::vector<std::string> &names);

struct VoteRow {
    std::string name;
    bool isYes = false;
    std::string day; ///< 2027-04-02
    std::string note;
    std::string recordedBy;
};
/// Of a round, in the order in which they were recorded.
std::vector<VoteRow> readVersionVotes(const Connection &connection, int version, int round);
void addVersionVote(Writer &writer, int version, int round, const VoteRow &vote);

} // namespace quotasmith::store
