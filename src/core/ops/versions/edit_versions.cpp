// SPDX-License-Identifier: Apache-2.0
#include "core/ops/versions/edit_versions.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/ops/op_codes.h"
#include "core/ops/versions/approvers.h"
#include "core/ops/versions/major_change.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/holds.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/versions/version_rows.h"
#include "core/store/tables/versions/version_snapshots.h"
#include "core/store/writer.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

base::ErrorData dataOf(const VersionInfo &version)
{
    return {{"version", std::to_string(version.number)}, {"state", std::string(versionStateCode(version.state))}};
}

/// The last version's row; of a plan nobody submitted the row it is about to get.
store::VersionRow rowOf(const store::Connection &connection)
{
    const auto rows = store::readVersionRows(connection);
    if (!rows.empty())
        return rows.back();
    store::VersionRow row;
    row.number = 1;
    row.state = versionStateCode(VersionState::Draft);
    return row;
}

/// Closed months cannot be edited, so what a revision changed in one before it was closed would come too late.
void requireClosedMonthsKept(const store::Connection &connection, int approved)
{
    const calendar::FiscalCalendar calendar = store::readSettings(connection).calendar;
    for (const calendar::Month month : store::readClosedMonths(connection)) {
        const auto position = calendar.position(month);
        for (const plan::Measure measure : store::plannedMeasures(connection)) {
            const auto m = static_cast<std::size_t>(position.value_or(0));
            const auto keeps = [&](plan::Axis axis) {
                const auto now = store::readTargets(connection, measure, axis);
                const auto then = store::snapshotTargets(connection, approved, measure, axis);
                return std::all_of(then.begin(), then.end(), [&](const auto &line) {
                    const auto still = now.find(line.first);
                    return still == now.end() || still->second.cells[m] == line.second.cells[m];
                });
            };
            if (position && !std::all_of(plan::kAxes.begin(), plan::kAxes.end(), keeps))
                throw base::Error("version-month-closed", {{"month", month.text()}});
        }
    }
}

/// Something there is to be signed.
void requireSubmittable(const store::Connection &connection, const VersionInfo &version)
{
    if (version.state != VersionState::Draft && version.state != VersionState::Rejected)
        throw base::Error("version-not-draft", dataOf(version));
    if (version.number == 1) {
        if (store::plannedMeasures(connection).empty())
            throw base::Error("no-targets",
                              {{"measure", std::string(plan::measureCode(store::readSettings(connection).money))}});
        return;
    }
    const int approved = version.number - 1;
    if (!store::otherNumbersDiffer(connection, approved) &&
        compareVersions(connection, approved, version.number).cells.empty())
        throw base::Error("version-unchanged", {{"version", std::to_string(version.number)}});
    requireClosedMonthsKept(connection, approved);
}

std::string codeOf(int year, int number)
{
    const std::string digits = std::to_string(number);
    return "SN-GG-" + std::to_string(year) + '-' + (digits.size() < 2 ? "0" : "") + digits;
}

std::vector<plan::Node> plannedNodes(const store::Connection &connection)
{
    std::vector<plan::Node> nodes;
    for (const store::SharedTree &tree : store::sharedTrees(connection, store::readSettings(connection)))
        for (int node = 0; node < tree->size(); ++node)
            if (tree->isPlanned(node))
                nodes.push_back(tree->node(node));
    return nodes;
}

/// The listed name a typed one means.
std::string requireListed(const std::vector<std::string> &approvers, const std::string &typed)
{
    for (const std::string &name : approvers)
        if (base::folded(name) == base::folded(typed))
            return name;
    std::string nearest;
    for (const std::string &name : base::nearest(typed, approvers))
        nearest += (nearest.empty() ? "" : ", ") + name;
    throw base::Error("approver-unknown", {{"name", typed}, {"nearest", nearest}});
}

void approve(store::Writer &writer, store::VersionRow &row, const std::string &day)
{
    row.state = versionStateCode(VersionState::Approved);
    row.code = codeOf(store::readSettings(writer.connection()).calendar.year(), row.number);
    row.approvedAt = writer.now();
    row.approvedOn = day;
    store::takeSnapshot(writer, row.number, plannedNodes(writer.connection()));
    store::dropHolds(writer, row.number);
}

} // namespace

store::Changes submitVersion(store::Document &document, const std::string &reason)
{
    const store::Connection &connection = document.connection();
    const VersionInfo version = currentVersion(connection);
    requireSubmittable(connection, version);
    const std::vector<std::string> approvers = readApprovers(connection);
    if (approvers.empty())
        throw base::Error("approvers-none");
    store::VersionRow row = rowOf(connection);
    row.state = versionStateCode(VersionState::Submitted);
    row.isMajor = !row.effective || isMajorChange(connection, row.number - 1, *row.effective);
    ++row.round;
    if (const std::string said(base::trimmed(reason)); !said.empty())
        row.reason = said;
    const store::Op op{
        kVersionsSubmit, store::StepKind::Edit, {{"version", std::to_string(row.number)}, {"reason", row.reason}}};
    return document.transact(op, [&](store::Writer &writer) {
        row.submittedAt = writer.now();
        row.submittedBy = writer.author();
        if (row.begunAt.empty()) {
            row.begunAt = row.submittedAt;
            row.begunBy = row.submittedBy;
        }
        store::putVersion(writer, row);
        store::addVersionApprovers(writer, row.number, row.round, approvers);
    });
}

store::Changes withdrawVersion(store::Document &document)
{
    const VersionInfo version = currentVersion(document.connection());
    if (version.state != VersionState::Submitted)
        throw base::Error("version-not-submitted", dataOf(version));
    store::VersionRow row = rowOf(document.connection());
    const store::Op op{kVersionsWithdraw, store::StepKind::Edit, {{"version", std::to_string(row.number)}}};
    return document.transact(op, [&](store::Writer &writer) {
        if (writer.author() != row.submittedBy)
            throw base::Error("version-not-yours",
                              {{"version", std::to_string(row.number)}, {"name", row.submittedBy}});
        row.state = versionStateCode(VersionState::Draft);
        row.submittedAt.clear();
        row.submittedBy.clear();
        store::putVersion(writer, row);
    });
}

store::Changes voteVersion(store::Document &document, const Vote &vote)
{
    const store::Connection &connection = document.connection();
    VersionInfo version = currentVersion(connection);
    if (version.state != VersionState::Submitted)
        throw base::Error("version-not-submitted", dataOf(version));
    const std::string day = connection.today();
    const std::string name = requireListed(version.approvers, vote.name);
    version.votes.push_back({name, vote.isYes, day, {}, {}});
    const bool isApproved = version.yes() >= version.needed();
    const bool isLost = static_cast<int>(version.approvers.size()) - version.no() < version.needed();
    store::VersionRow row = rowOf(connection);
    const store::Op op{isApproved ? kVersionsApprove : kVersionsVote,
                       isApproved ? store::StepKind::Barrier : store::StepKind::Edit,
                       {{"version", std::to_string(row.number)}, {"name", name}, {"vote", vote.isYes ? "yes" : "no"}}};
    return document.transact(op, [&](store::Writer &writer) {
        store::addVersionVote(writer, row.number, row.round,
                              {name, vote.isYes, day, std::string(base::trimmed(vote.note)), writer.author()});
        if (isApproved)
            approve(writer, row, day);
        else if (isLost)
            row.state = versionStateCode(VersionState::Rejected);
        store::putVersion(writer, row);
    });
}

} // namespace quotasmith::ops
