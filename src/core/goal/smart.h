// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/money/rate.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace quotasmith::goal {

/// Specific, measurable, attainable, relevant, time-bound.
enum class SmartLetter { Specific, Measurable, Attainable, Relevant, TimeBound };
inline constexpr std::array<SmartLetter, 5> kSmartLetters{SmartLetter::Specific, SmartLetter::Measurable,
                                                          SmartLetter::Attainable, SmartLetter::Relevant,
                                                          SmartLetter::TimeBound};
/// `specific measurable attainable relevant timeBound`
std::string_view smartLetterCode(SmartLetter letter);

enum class SmartVerdict { Yes, No, Unknown };
struct SmartMark {
    SmartVerdict verdict = SmartVerdict::Unknown;
    std::string_view reason; ///< a code
    friend bool operator==(const SmartMark &, const SmartMark &) = default;
};
using SmartMarks = std::array<SmartMark, 5>; ///< by SmartLetter

/// Less likely than this, a target is a wish.
inline const money::Rate kLeastProbability{1, 5};

/// What is known of the target of one node and measure for the plan's year.
struct SmartFacts {
    std::int64_t amount = 0;
    std::int64_t unowned = 0; ///< of it with nobody: unassigned, vacant
    bool hasPeople = false;   ///< there is somebody at or below the node
    bool hasOwner = false;    ///< a row of the goal sheet names one
    bool isCounted = false;   ///< there are actuals of the measure here, last year or this
    bool isLinked = false;    ///< a row of the goal sheet stands on the node or above it
    int monthsWithAmount = 0;
    std::optional<money::Rate> probability; ///< of reaching it, from history
    std::optional<std::int64_t> capacity;   ///< what the heads can bring
};

/// | letter | yes | no | unknown |
/// |---|---|---|---|
/// | specific | `owned` | `unowned`, `partly-unowned` | |
/// | measurable | `counted` | `no-amount`, `no-actuals` | |
/// | attainable | `probable`, `within-capacity` | `improbable`, `beyond-capacity` | `no-evidence` |
/// | relevant | `linked` | `no-goal` | |
/// | timeBound | `monthly` | `no-month` | |
/// Probability decides where it is known, capacity elsewhere.
SmartMarks checkSmart(const SmartFacts &facts);

} // namespace quotasmith::goal
