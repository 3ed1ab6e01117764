// SPDX-License-Identifier: Apache-2.0
#include "core/spread/edits/edit_steps.h"
#include "core/spread/edits/narrow_conflict.h"

namespace quotasmith::spread {

namespace {

EditResult settleAll(const Sheet &sheet)
{
    const std::vector<int> months = openMonths(sheet, {});
    Done done{sheet, {}};
    if (months.empty())
        return done;
    const LineProblem problem = lineOf(sheet, plan::Axis::Organisation, 0, months);
    const auto line = solveLine(problem);
    if (!line)
        return explainLine(problem);
    for (const int month : months) {
        const auto m = static_cast<std::size_t>(month);
        done.after.spine.cells[m] = line->cells[m];
        done.after.spine.ideal[m] = line->ideal[m];
    }
    for (const plan::Axis axis : plan::kAxes) {
        Scope scope = scopeOf(done.after, axis, 0, months);
        const auto solution = solveScope(done.after, scope);
        if (!solution)
            return explainScope(done.after, scope);
        putLines(done.after, scope, *solution);
    }
    return done;
}

} // namespace

EditResult changeGrain(const Sheet &sheet, std::int64_t grain)
{
    Sheet changed = sheet;
    changed.grain = grain;
    const Place year{plan::Axis::Organisation, 0, {}};
    const Claim claim{Claim::Kind::Edit, year, plan::sumOf(sheet.spine.cells), {}};
    return explained(changed, claim, [](const Sheet &on) { return settleAll(on); });
}

} // namespace quotasmith::spread
