// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/calendar/month.h"
#include "core/ops/targets/set_targets.h"
#include "core/plan/measure.h"
#include "core/store/document.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace quotasmith::ops {

/// What was typed at one cell: a person's month in one measure.
struct TypedActual {
    std::string person; ///< code; of somebody who moved also that of a former place
    calendar::Month month;
    plan::Measure measure = plan::Measure::Revenue;
    /// An amount as typed (`120万`, `=300*1.2`), the total of the cell; blank takes what was typed back, so that the
    /// imported lines stand alone. Nothing: the value stays.
    std::optional<std::string> typed = {};
    std::optional<std::string> note = {}; ///< blank: no note any more; nothing: it stays
};

/// What the values come from; it names the step.
enum class ActualsSource { Typing, Paste, Fill, Clear };

struct SetActuals {
    std::vector<TypedActual> cells; ///< one place at most once
    ActualsSource source = ActualsSource::Typing;
};

/// A cell without its value, and why.
struct ActualRefusal {
    std::size_t cell = 0; ///< index into the request
    base::Error error;
};
/// A cell that was set over imported lines, and what the typed value adds to them.
struct Adjustment {
    std::size_t cell = 0;
    std::int64_t difference = 0;
};
struct ActualsOutcome {
    std::vector<ActualRefusal> refused; ///< by cell
    std::vector<Adjustment> adjustments;
    store::Changes changes; ///< empty when nothing was written
};

/// Sets many actuals in one step. What a cell comes to over the imported lines is kept as an entry of its own; a total
/// equal to them needs none. With Partly::Never nothing is written when a cell is refused. A refusal is one of
/// Error{"node-unknown"}, Error{"node-not-a-person",{node,level}}, Error{"month-closed",{month}},
/// Error{"measure-not-a-fact",{measure}}, Error{"value-bad",{value,problem,at}}, Error{"actual-not-an-amount",{value}},
/// Error{"actual-negative",{measure}} of a count.
ActualsOutcome setActuals(store::Document &document, const SetActuals &request, Partly partly, Run run);

} // namespace quotasmith::ops
