// SPDX-License-Identifier: Apache-2.0
#pragma once

/// What the real numbers beside the whole ones are worth.
namespace quotasmith::spread {

/// How near a unit an ideal may lie and still count as it.
inline constexpr double kSnap = 1e-6;
/// A part that comes to nothing keeps the shape of its cells: all of it together is this little, far below what
/// rounding sees.
inline constexpr double kNextToNothing = 1e-9;

} // namespace quotasmith::spread
