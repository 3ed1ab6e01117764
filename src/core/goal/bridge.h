// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/rows/goal_rows.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace quotasmith::goal {

/// Typed by somebody, or what the program makes of the data where nobody typed anything.
enum class RowSource { Typed, Proposed };

/// A number a proposed row rests on: exact, `name` a code.
struct Evidence {
    std::string name;
    money::Rate value;
    bool isAmount = false; ///< units of the measure; else a plain number
    friend bool operator==(const Evidence &, const Evidence &) = default;
};

/// One bar of the waterfall. Nothing in `amount`: a percent of a base nobody knows.
struct BridgeLine {
    plan::BridgeBasis basis = plan::BridgeBasis::Performance;
    std::string code; ///< empty for a proposed row
    std::optional<std::int64_t> amount;
    std::optional<money::Rate> percent; ///< of the base: as typed, or amount / base; nothing for a base of zero
    std::string note;
    RowSource source = RowSource::Typed;
    std::vector<Evidence> evidence;       ///< of a proposed row
    std::optional<std::int64_t> from, to; ///< where the bar begins and ends
};

/// From last year's actual to the proposed target. Invariant: start + Σ amounts = proposal, to the unit.
struct Bridge {
    std::optional<std::int64_t> start;    ///< last year's actual, the base of every percent
    std::vector<BridgeLine> lines;        ///< by basis, then as given
    std::optional<std::int64_t> proposal; ///< nothing without a start: a missing year is not zero
    std::vector<plan::BridgeBasis> empty; ///< bases without a row
};

/// A percent of the base is rounded once, half away from zero. Throws Error{"amount-overflow"}.
Bridge buildBridge(std::optional<std::int64_t> start, std::vector<BridgeLine> lines);

/// What was typed: the bridge's own rows by their order and code, and the SWOT items that carry an amount.
std::vector<BridgeLine> typedLines(std::span<const plan::BridgeRow> rows, std::span<const plan::SwotItem> swot);

} // namespace quotasmith::goal
