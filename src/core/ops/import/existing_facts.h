// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"
#include "core/exchange/import_options.h"
#include "core/plan/actual.h"

#include <map>
#include <set>
#include <string>
#include <vector>

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

/// Retires what new facts stand for. A batch of the same source name that meets their months and people gives way as a
/// whole in those months, and no other: a corrected file replaces its own, half months of two sources still add up.
/// Where no such batch meets them, the facts of their months and people go, whoever brought them; the survivors of a
/// part are copied into a new one of the same batch. Returns how many lines were retired.
/// Throws Error{"batch-ambiguous",{source,batches}} when several batches of that name meet them.
std::int64_t retireMetFacts(store::Writer &writer, const FactScope &scope, const std::string &source);

/// The batches of a source name that meet a scope, oldest first.
std::vector<plan::Batch> metBatches(store::Writer &writer, const FactScope &scope, const std::string &source);

/// Retires all of one batch, which the user names. Returns how many lines were retired.
/// Throws Error{"batch-unknown",{batch,known}}.
std::int64_t retireBatch(store::Writer &writer, const std::string &batch);

/// Throws Error{"facts-exist",{months,people,sources}}.
[[noreturn]] void refuseMetFacts(const MetFacts &met);

} // namespace quotasmith::ops
