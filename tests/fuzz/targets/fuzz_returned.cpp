// SPDX-License-Identifier: Apache-2.0
#include "core/ops/handout/take_back.h"
#include "core/ops/plan/check_plan.h"
#include "tests/fuzz/support/ground_plan.h"
#include "tests/fuzz/support/parts.h"
#include "tests/fuzz/support/promise.h"
#include "tests/fuzz/targets/targets.h"

namespace quotasmith::fuzz {

namespace {

std::string stamped(std::string_view bytes)
{
    constexpr std::string_view kMark = "@STAMP@";
    std::string text(bytes);
    if (const std::size_t at = text.find(kMark); at != std::string::npos)
        text.replace(at, kMark.size(), groundPlan().stamp());
    return text;
}

void checkComparison(const ops::Comparison &comparison)
{
    for (const ops::UnreadCell &cell : comparison.unread)
        promise(!cell.problem.empty() && !cell.code.empty(), "an unreadable cell has its place and its reason");
    for (const ops::ReturnedCell &cell : comparison.cells)
        promise(cell.kind != ops::CellClass::Clean || cell.theirs != cell.base, "only a difference is taken");
}

/// What is taken back leaves a sound plan and goes away in one step; whether there was any.
bool takeAndUndo(store::Document &document, const ops::ReturnedSheet &sheet, ops::Prefer prefer)
{
    const base::HashSum before = document.digest();
    ops::TakeBackOutcome outcome;
    const bool isTaken = isDone([&] { outcome = ops::takeBack(document, sheet, {prefer, {}}); });
    const bool isChanged = isTaken && !outcome.changes.isEmpty();
    if (isChanged) {
        promise(outcome.comparison.mayBeTaken() && outcome.taken > 0, "only a good return is taken");
        promise(ops::checkPlan(document).ok, "the plan stays sound");
        document.undo();
    }
    promise(document.digest() == before, "a return that is undone, or refused, leaves the plan as it was");
    return isChanged;
}

} // namespace

void fuzzReturned(std::string_view bytes)
{
    const auto file = groundPlan().folder().write("back.xlsx", packed(stamped(bytes)));
    ops::ReturnedSheet sheet;
    if (!isDone([&] { sheet = ops::readReturned(file); }))
        return;
    store::Document &document = groundPlan().document();
    isDone([&] { checkComparison(ops::compareReturn(document.connection(), sheet)); });
    const bool isTheirs = takeAndUndo(document, sheet, ops::Prefer::Theirs);
    if (takeAndUndo(document, sheet, ops::Prefer::Ours) || isTheirs)
        groundPlan().renew(); // its history has grown
}

} // namespace quotasmith::fuzz
