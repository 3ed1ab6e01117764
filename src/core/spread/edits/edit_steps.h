// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/solver/line.h"
#include "core/spread/solver/scope.h"

#include <optional>
#include <variant>

/// What the edits are made of.
namespace quotasmith::spread {

/// Months of a range that are not closed.
std::vector<int> openMonths(const Sheet &sheet, calendar::MonthRange range);
/// Months in which nobody stands in any leaf of a node.
MonthSet desertedMonths(const Sheet &sheet, plan::Axis axis, int node);
/// The ideal of a node by month: the sum of its leaves', the spine's own for a root.
plan::MonthReals idealMonths(const Sheet &sheet, plan::Axis axis, int node);
/// The scope of a node × months in which the node keeps its months as they are.
Scope scopeOf(const Sheet &sheet, plan::Axis axis, int node, const std::vector<int> &months);

/// The line of a node in some months as it is, to be given a total: present ideals as weights, sums to date before it.
LineProblem lineOf(const Sheet &sheet, plan::Axis axis, int node, const std::vector<int> &months);
/// The sums that months of one node must keep: holds of the node itself and of everything above it (of every axis' root
/// for the spine), reduced to these months. A hold above means: the node's own months in it keep their sum.
std::vector<HeldSet> heldSetsOver(const Sheet &sheet, plan::Axis axis, int node, const std::vector<int> &months);

/// Whether a line that is to keep its sums comes out as it is.
bool keepsItsLine(const LineProblem &problem, const plan::MonthUnits &own);
/// Brings the ideals of a scope to the whole units its parts have now.
void settleScope(Sheet &sheet, Scope scope);
/// Brings the ideals of a node's months to their whole units, and those of the spine and all axes in them: then the
/// opposite of the edit that follows leads back whatever was edited before.
void settleMonths(Sheet &sheet, plan::Axis axis, int node, const std::vector<int> &months);
/// Whether the spine's ideals of these months are near enough to its units for the opposite edit to find them.
bool leadsBack(const Sheet &sheet, const std::vector<int> &months);

/// Whether one lies strictly below the other and strictly contains its period, neither a month.
bool setsCross(const HeldSet &a, const HeldSet &b);
/// A request that makes no sense on this sheet, holds apart.
std::optional<Refusal> refusalOf(const Sheet &sheet, const Place &place, std::int64_t value, Keep keep);
/// A parent's months with every child's year.
Scope scopeOfYears(const Sheet &sheet, plan::Axis axis, int parent);
/// What the closed months of a place have.
std::int64_t closedPart(const Sheet &sheet, const Place &place);

/// Gives a node new months (cells and ideal) in some months: its leaves are solved again, its ancestors and the spine
/// take the difference. The other axes are as they were.
std::optional<Conflict> replaceOnAxis(Sheet &sheet, plan::Axis axis, int node, const std::vector<int> &months,
                                      const Line &line, const Claim &edit, bool *movedIdeals = nullptr);
/// The same, and every other axis is solved for the new spine. After a conflict the sheet is good for
/// nothing: it is the caller's copy. `movedIdeals` is set where present integers were not what their ideals round to.
std::optional<Conflict> replaceMonths(Sheet &sheet, plan::Axis axis, int node, const std::vector<int> &months,
                                      const Line &line, const Claim &edit, bool *movedIdeals = nullptr);
/// Moves a month of the spine: its cell and, as far as that stays near the cell, its ideal. What an axis' ideals
/// moved by need not be what the spine's must: each axis fits its own.
void moveSpine(Sheet &sheet, std::size_t month, std::int64_t units, double real);
/// Solves one axis for the spine as it is now: in the months in which it differs from `before`, and in those that holds
/// over longer periods tie to them.
std::optional<Conflict> followSpine(Sheet &sheet, plan::Axis axis, const plan::TargetLine &before,
                                    bool *movedIdeals = nullptr);

} // namespace quotasmith::spread
