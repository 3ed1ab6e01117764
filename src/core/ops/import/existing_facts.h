// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"
#include "core/exchange/import_options.h"
#include "core/plan/actual.h"

#include <map>
#include <set>
#include <string>

namespace quotasmith::store {
class Writer;
}

namespace quotasmith::ops {

/// The months and people facts are about.
using FactScope = std::map<calendar::Month, std::set<plan::NodeId>>;

/// Facts already there that meet a scope.
struct MetFacts {
    FactScope scope;               ///< the months and people in both
    std::set<std::string> sources; ///< where they came from
    bool isEmpty() const { return scope.empty(); }
};
MetFacts findMetFacts(store::Writer &writer, const FactScope &scope);

/// Retires the facts of a scope: whole parts, or the part's survivors are copied into a new one of the same batch. When
/// an earlier batch has the same source name only its facts give way (half months of two sources add up); else all that
/// meet. Returns how many lines were retired.
std::int64_t retireMetFacts(store::Writer &writer, const FactScope &scope, const std::string &source);

/// Throws Error{"facts-exist",{months,people,sources}}.
[[noreturn]] void refuseMetFacts(const MetFacts &met);

} // namespace quotasmith::ops
