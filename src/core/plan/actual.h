// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/calendar/month.h"
#include "core/plan/measure.h"
#include "core/plan/node.h"

#include <array>
#include <cstdint>
#include <string>

namespace quotasmith::plan {

using BatchId = base::Id<struct BatchTag>;

inline constexpr int kFactMeasures = 17;

/// One line of a source: person × account × product × day, with the measures it carries (order of factMeasures()).
struct Fact {
    NodeId person;
    NodeId account;
    NodeId product;
    int day = 0;               ///< 1 … 31, 0 where the source does not know it
    std::uint32_t present = 0; ///< bit i: measure i is known
    std::array<std::int64_t, kFactMeasures> values{};

    bool has(int measure) const { return (present >> measure & 1U) != 0; }
};

/// Where facts came from.
struct Batch {
    BatchId id;
    std::string kind;
    std::string source;      ///< file name without folders
    std::string contentHash; ///< of the file's bytes and of how they were read
    std::string importedAt;
    std::string importedBy;
    std::int64_t lines = 0;
};

/// A value somebody typed: what it adds to the imported facts of its place.
struct Entry {
    NodeId person;
    NodeId account;
    NodeId product;
    calendar::Month month;
    Measure measure = Measure::Revenue;
    std::int64_t value = 0;  ///< added to imported facts
    std::int64_t stated = 0; ///< the total that was typed
    std::string note;
};

} // namespace quotasmith::plan
