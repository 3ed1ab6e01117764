// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"
#include "core/money/rate.h"
#include "core/plan/axis.h"
#include "core/plan/measure.h"
#include "core/plan/node.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace quotasmith::diagnosis {

enum class Severity { Info, Warn, Bad };
/// `info warn bad`
std::string_view severityCode(Severity severity);

/// How the number of an evidence reads: money in minor units, a count, a part of a whole, days, months, a plain factor.
enum class EvidenceForm { Money, Count, Share, Days, Months, Factor, Text };
/// A number a finding rests on; `threshold` is what it is held against.
struct Evidence {
    std::string_view name; ///< code of what it is: a measure, `hhi`, `top5`, `heads-novice` …
    EvidenceForm form = EvidenceForm::Share;
    std::optional<money::Rate> value; ///< exact; amounts and counts over 1
    std::optional<money::Rate> threshold;
    std::string text; ///< of form Text: a name people typed
};

/// Rows a finding rests on: opening it leads there.
struct EvidenceRows {
    std::string_view source;         ///< `actuals`, `targets`, `people`, or the code of a list
    std::vector<plan::NodeId> nodes; ///< of `axis`; empty: of the company
    plan::Axis axis = plan::Axis::Organisation;
    std::vector<calendar::Month> months; ///< empty: of the span looked at
    std::vector<std::string> keys;       ///< of a list's rows
};

/// A rule that fired.
struct Finding {
    std::string_view code; ///< `price-for-volume` …
    std::string subject;   ///< what it fired on when it may fire several times: a node's code, a month, a row's key;
                           ///< never localised
    Severity severity = Severity::Warn;
    std::string_view advice; ///< code of what to do
    std::vector<Evidence> evidence;
    std::vector<EvidenceRows> rows;

    /// The same from one run to the next: `code` or `code:subject`.
    std::string id() const;
};

/// A rule that could not judge, and what it misses: codes of lists, measures, `last-year`, `targets` …
struct Silence {
    std::string_view code;
    std::vector<std::string_view> missing;
};

/// What a rule says: findings, or why it is silent; neither: all is well.
struct Verdict {
    std::vector<Finding> findings;
    std::optional<Silence> silence;
};

} // namespace quotasmith::diagnosis
