// SPDX-License-Identifier: Apache-2.0
#include "core/ops/versions/versions.h"

#include "core/store/tables/versions/version_rows.h"

#include <algorithm>
#include <array>
#include <map>

namespace quotasmith::ops {

namespace {

constexpr std::array<std::string_view, 4> kStates{"draft", "submitted", "approved", "rejected"};

VersionState stateOf(const std::string &code)
{
    return static_cast<VersionState>(std::find(kStates.begin(), kStates.end(), code) - kStates.begin());
}

int countLast(const std::vector<VersionVote> &votes, bool isYes)
{
    std::map<std::string, bool> last;
    for (const VersionVote &vote : votes)
        last[vote.name] = vote.isYes;
    return static_cast<int>(
        std::count_if(last.begin(), last.end(), [isYes](const auto &word) { return word.second == isYes; }));
}

VersionInfo infoOf(const store::Connection &connection, const store::VersionRow &row)
{
    VersionInfo info;
    info.number = row.number;
    info.code = row.code;
    info.state = stateOf(row.state);
    info.isMajor = row.isMajor;
    info.method = row.method;
    info.reason = row.reason;
    info.trigger = row.condition;
    info.effective = row.effective;
    info.submittedAt = row.submittedAt;
    info.submittedBy = row.submittedBy;
    info.approvedAt = row.approvedAt;
    info.approvedOn = row.approvedOn;
    if (info.state == VersionState::Draft)
        return info; // of a submission that was withdrawn nothing counts
    info.approvers = store::readVersionApprovers(connection, row.number, row.round);
    for (store::VoteRow &vote : store::readVersionVotes(connection, row.number, row.round))
        info.votes.push_back(
            {std::move(vote.name), vote.isYes, std::move(vote.day), std::move(vote.note), std::move(vote.recordedBy)});
    return info;
}

VersionInfo firstDraft()
{
    VersionInfo info;
    info.number = 1;
    info.isMajor = true;
    return info;
}

} // namespace

std::string_view versionStateCode(VersionState state)
{
    return kStates[static_cast<std::size_t>(state)];
}

int VersionInfo::yes() const
{
    return countLast(votes, true);
}

int VersionInfo::no() const
{
    return countLast(votes, false);
}

int VersionInfo::needed() const
{
    const int listed = static_cast<int>(approvers.size());
    return isMajor || no() > 0 ? (2 * listed + 2) / 3 : 1;
}

std::vector<VersionInfo> readVersions(const store::Connection &connection)
{
    std::vector<VersionInfo> versions;
    for (const store::VersionRow &row : store::readVersionRows(connection))
        versions.push_back(infoOf(connection, row));
    if (versions.empty())
        versions.push_back(firstDraft());
    return versions;
}

VersionInfo currentVersion(const store::Connection &connection)
{
    const auto rows = store::readVersionRows(connection);
    return rows.empty() ? firstDraft() : infoOf(connection, rows.back());
}

} // namespace quotasmith::ops
