// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/actual.h"

#include <optional>
#include <vector>

namespace quotasmith::store {

class Connection;
class Writer;

/// Typed values of a month (all when it is not given).
std::vector<plan::Entry> readEntries(const Connection &connection, std::optional<calendar::Month> month = {});
/// Adds or replaces the typed value of a place.
void putEntry(Writer &writer, const plan::Entry &entry);

/// Targets of other years, kept beside.
struct OtherYearTarget {
    plan::Measure measure = plan::Measure::Revenue;
    plan::NodeId node;
    calendar::Month month;
    std::int64_t value = 0;
};
std::vector<OtherYearTarget> readOtherYearTargets(const Connection &connection);
void putOtherYearTarget(Writer &writer, const OtherYearTarget &target);

/// How a kind of file is read, under a name; settings are JSON text.
struct StoredProfile {
    std::string name;
    std::string kind;
    std::string settings;
};
/// By name.
std::vector<StoredProfile> readProfiles(const Connection &connection);
void putProfile(Writer &writer, const StoredProfile &profile);

} // namespace quotasmith::store
