// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/catalog.h"
#include "core/store/op.h"

#include <map>
#include <string>
#include <string_view>

namespace quotasmith::store {
class Connection;
class Document;
} // namespace quotasmith::store

namespace quotasmith::ops {

enum class FindingStatus { Open, Acted, Dismissed };
/// `open acted dismissed`
std::string_view findingStatusCode(FindingStatus status);

/// What people did about a finding; kept by the finding's id, whether it still fires or not.
struct FindingMark {
    FindingStatus status = FindingStatus::Open;
    std::string reason; ///< of a dismissal
    std::string action; ///< code of the action it became
};
/// By finding id.
std::map<std::string, FindingMark> readFindingMarks(const store::Connection &connection);

/// Makes a finding an action: a row of the list `actions` with this text, owner and due day, and the mark; one step. A
/// finding has one action: one that is there already gets the text, and the owner and day that are said.
/// Throws Error{"finding-unknown",{id,nearest}} when no rule that fires or was marked has the id.
struct FindingAction {
    std::string text; ///< empty: the caller's words are missing, refused as `record-field-missing`
    std::string owner;
    std::string due; ///< 2027-05-31; empty: none
};
store::Changes actOnFinding(store::Document &document, const diagnosis::Judgement &judgement, const std::string &id,
                            const FindingAction &action);
/// Not relevant because …; throws also Error{"reason-missing"}.
store::Changes dismissFinding(store::Document &document, const diagnosis::Judgement &judgement, const std::string &id,
                              const std::string &reason);
/// Open again.
store::Changes reopenFinding(store::Document &document, const std::string &id);

} // namespace quotasmith::ops
