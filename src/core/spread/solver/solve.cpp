// SPDX-License-Identifier: Apache-2.0
#include "core/base/check.h"
#include "core/spread/solver/scope_solver.h"

namespace quotasmith::spread {

std::optional<Solution> solveScope(const Sheet &sheet, const Scope &scope, const std::vector<plan::MonthReals> &weights)
{
    return ScopeSolver(sheet, scope, weights).run();
}

void putLines(Sheet &sheet, const Scope &scope, const Solution &solution)
{
    const plan::Tree::Run run = sheet.tree(scope.axis).leaves(scope.node);
    std::size_t cell = 0;
    for (int leaf = run.first; leaf < run.end; ++leaf) {
        plan::TargetLine &line = sheet.table(scope.axis).leaves[static_cast<std::size_t>(leaf)];
        for (const int month : scope.months) {
            line.cells[static_cast<std::size_t>(month)] = solution.cells[cell];
            line.ideal[static_cast<std::size_t>(month)] = solution.ideal[cell++];
        }
    }
}

} // namespace quotasmith::spread
