// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/ops/targets/edit_targets.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace quotasmith::ops {

/// What a block of values comes from; it names the step.
enum class BlockSource { Paste, Fill, Clear };
const char *opCode(BlockSource source);
/// Whether a block of which some cells are refused is written without them, or not at all.
enum class Partly { Never, Allowed };

/// One value of a block, as typed.
struct TypedCell {
    std::string node;
    std::string period;
    std::string typed;
    std::optional<spread::Keep> keep = {}; ///< nothing: the block's
};
struct SetTargets {
    plan::Axis axis = plan::Axis::Organisation;
    plan::Measure measure = plan::Measure::Revenue;
    std::vector<TypedCell> cells;
    spread::Keep keep = spread::Keep::Totals;
    BlockSource source = BlockSource::Paste;
};
/// A cell without its value: the text says nothing (an error), holds are in the way, or it makes no sense there.
struct CellRefusal {
    std::size_t cell = 0; ///< index into the request
    std::variant<base::Error, spread::Conflict, spread::Refusal> reason;
};
struct BlockOutcome {
    store::PlanSheet before;
    std::vector<CellRefusal> refused; ///< by cell
    std::vector<spread::Notice> notices;
    store::Changes changes; ///< empty when nothing was written
};

/// Sets many targets of one axis and measure in one step, each as setTarget would. Growth and shares refer to what was
/// there before. Values of the block do not move each other (spread::setBlock). With Partly::Never nothing is written
/// when a cell is refused. Throws Error{"measure-not-additive"}.
BlockOutcome setTargets(store::Document &document, const SetTargets &request, Partly partly, Run run);

} // namespace quotasmith::ops
