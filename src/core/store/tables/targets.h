// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month_range.h"
#include "core/plan/axis.h"
#include "core/plan/measure.h"
#include "core/plan/node.h"
#include "core/plan/target_table.h"

#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace quotasmith::store {

class Connection;
class Writer;

using LinesByNode = std::unordered_map<plan::NodeId, plan::TargetLine>;

/// Measures that have targets, in the order of the enumeration.
std::vector<plan::Measure> plannedMeasures(const Connection &connection);
std::optional<plan::TargetLine> readSpine(const Connection &connection, plan::Measure measure);
void putSpine(Writer &writer, plan::Measure measure, const plan::TargetLine &line);
/// What some nodes' own lines come to in these months; a node without a line adds nothing.
std::int64_t sumTargets(const Connection &connection, plan::Measure measure, plan::Axis axis,
                        const std::vector<plan::NodeId> &nodes, calendar::MonthRange months);
LinesByNode readTargets(const Connection &connection, plan::Measure measure, plan::Axis axis);
/// Reads the lines of some nodes into those of their axis, which are otherwise as readTargets gave them.
void rereadTargets(const Connection &connection, plan::Measure measure, plan::Axis axis,
                   const std::set<plan::NodeId> &nodes, LinesByNode &lines);
/// The line a node is to have.
struct NodeLine {
    plan::NodeId node;
    const plan::TargetLine *line = nullptr;
};
/// Makes the lines of an axis, `stored` ones, equal to `lines`; rows that are already so are not touched.
void putTargets(Writer &writer, plan::Measure measure, plan::Axis axis, const LinesByNode &stored,
                const std::vector<NodeLine> &lines);

/// The annual number of a further ambition (stretch, challenge), or nothing.
std::optional<std::int64_t> readAmbition(const Connection &connection, plan::Measure measure, const std::string &level);
void putAmbition(Writer &writer, plan::Measure measure, const std::string &level, std::int64_t annual);

} // namespace quotasmith::store
