// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace quotasmith::plan {

/// A dimension along which a target is decomposed; time is the columns.
enum class Axis { Organisation, Customer, Product };
inline constexpr std::array<Axis, 3> kAxes{Axis::Organisation, Axis::Customer, Axis::Product};

/// The level a node stands on. Within an axis a child stands on a deeper level than its parent.
enum class Level { Root, Region, Team, Person, Tier, Account, Role, Product };

/// `organisation customer product`
std::string_view axisCode(Axis axis);
std::optional<Axis> findAxis(std::string_view code);
/// `root region team person tier account role product`
std::string_view levelCode(Level level);
std::optional<Level> findLevel(std::string_view code);
Axis axisOf(Level level, Axis ofRoot);
/// 0 for the root, 1 for region, tier, role …
int depthOf(Level level);
/// The lowest level that carries targets unless the plan says otherwise: person, tier, product.
Level defaultPlannedLevel(Axis axis);
/// The levels of an axis from the root down.
const std::array<Level, 4> &levelsOf(Axis axis, int &count);

} // namespace quotasmith::plan
