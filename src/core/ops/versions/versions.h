// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/working_days.h"
#include "core/plan/measure.h"
#include "core/plan/node.h"
#include "core/store/document.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The states a plan's targets were in: what was proposed, approved and revised.
namespace quotasmith::ops {

enum class VersionState {
    Draft,     ///< being worked on; there is at most one, the last
    Submitted, ///< proposed, waits for approvers; targets do not change meanwhile
    Approved,  ///< a baseline; only a revision changes it
    Rejected   ///< can no longer be approved; its targets are a draft again
};
std::string_view versionStateCode(VersionState state); ///< `draft submitted approved rejected`

/// An approver's word. It does not claim to identify anybody.
struct VersionVote {
    std::string name;
    bool isYes = false;
    std::string day; ///< 2027-04-02
    std::string note;
    std::string recordedBy;
};

struct VersionInfo {
    int number = 0;   ///< 1 is the first
    std::string code; ///< SN-GG-2027-01; empty until it is approved
    VersionState state = VersionState::Draft;
    bool isMajor =
        false;          ///< needs yes from at least two thirds of all listed; else from one of them, unless one objects
    std::string method; ///< how the revision began: `respread lower free`; empty of the first version
    std::string reason;
    std::string trigger;                      ///< the condition that changed; may be empty
    std::optional<calendar::Month> effective; ///< of a revision: its first month that may differ
    std::string submittedAt, submittedBy;     ///< UTC; empty: not yet
    std::string approvedAt;
    std::string approvedOn;             ///< the day it was signed where that was done: 2027-04-02; empty: not yet
    std::vector<std::string> approvers; ///< as listed when it was submitted
    std::vector<VersionVote> votes;     ///< the last of each name counts

    int yes() const; ///< whose last word it is
    int no() const;
    int needed() const; ///< yes out of all listed
};

/// By number; a plan nobody submitted has one draft, number 1.
std::vector<VersionInfo> readVersions(const store::Connection &connection);
/// The last one.
VersionInfo currentVersion(const store::Connection &connection);

/// A cell that differs between two versions, leaves only; of a leaf that passed its numbers on to new members, the sum.
struct VersionCell {
    plan::Axis axis = plan::Axis::Organisation;
    std::string code;
    std::string name;
    plan::Measure measure = plan::Measure::Revenue;
    calendar::Month month;
    std::int64_t before = 0;
    std::int64_t after = 0;
};
/// What each child of the company moved the annual number by; sums to the difference exactly.
struct VersionBridgeRow {
    std::string code;
    std::string name;
    std::int64_t change = 0;
};
struct VersionComparison {
    VersionInfo from, to;
    std::vector<VersionCell> cells; ///< by measure, axis, tree order, month
    std::int64_t start = 0;         ///< annual number of the plan's money
    std::vector<VersionBridgeRow> bridge;
    std::int64_t end = 0;
};
/// Of two versions by number. Throws Error{"version-unknown",{version,known}}.
VersionComparison compareVersions(const store::Connection &connection, int from, int to);

} // namespace quotasmith::ops
