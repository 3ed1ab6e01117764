// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/node.h"
#include "core/plan/ratio.h"
#include "core/plan/tree.h"
#include "core/store/tables/targets.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

/// What an approved version looked like: the lines of every measure and axis with their ideals, the nodes they stood
/// on, ambitions, ratios and open months. Never changed once taken.
namespace quotasmith::store {

/// Keeps the targets as they are under a version's number, with the nodes that carry them.
void takeSnapshot(Writer &writer, int version, std::span<const plan::Node> nodes);
/// Makes the stored targets what they were, bit for bit; the nodes are to be there.
void restoreSnapshot(Writer &writer, int version);
/// Keeps the holds as they are under a revision's number; puts them back; forgets them.
void takeHolds(Writer &writer, int version);
void restoreHolds(Writer &writer, int version);
void dropHolds(Writer &writer, int version);
/// Nodes of the present plan that are gone although the version, or the holds the revision began with, name them.
std::vector<plan::NodeId> missingNodes(const Connection &connection, int version, int revision);

std::vector<plan::Measure> snapshotMeasures(const Connection &connection, int version);
/// Those that carried targets; may be any depth of the axis.
std::vector<plan::Node> snapshotNodes(const Connection &connection, int version, plan::Axis axis);
std::optional<plan::TargetLine> snapshotSpine(const Connection &connection, int version, plan::Measure measure);
LinesByNode snapshotTargets(const Connection &connection, int version, plan::Measure measure, plan::Axis axis);
std::array<bool, 12> snapshotOpenMonths(const Connection &connection, int version, plan::Measure measure);
std::optional<std::int64_t> snapshotAmbition(const Connection &connection, int version, plan::Measure measure,
                                             const std::string &level);
/// Throws Error{"file-damaged"}.
std::vector<plan::RatioTarget> snapshotRatios(const Connection &connection, int version);

/// Whether an ambition, a ratio or an open month differs from what the version says.
bool otherNumbersDiffer(const Connection &connection, int version);

} // namespace quotasmith::store
