// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "chart/parts/canvas.h"

namespace quotasmith::chart {

enum class NameWay {
    Plain,     ///< one line each
    Wrapped,   ///< in up to three lines
    Staggered, ///< in two rows by turns
    Turned,    ///< upwards
    Thinned    ///< every other one; for months
};

/// How names stand below upright slots.
struct NamePlan {
    NameWay way = NameWay::Plain;
    double height = 0;
    int every = 1;
};

/// The way that shows them all, or the best for months, which are never broken.
NamePlan planNames(const Canvas &canvas, Categories kind, const std::vector<QString> &names, double slot,
                   double mostHeight);
/// Whether they fit below slots without turning or leaving any out.
bool fitsUpright(const Canvas &canvas, const std::vector<QString> &names, double slot);

/// Paints them, centred below `first` + i × `slot`, from `top` on.
void paintNames(Canvas &canvas, const std::vector<QString> &names, const NamePlan &plan, double first, double slot,
                double top);

} // namespace quotasmith::chart
