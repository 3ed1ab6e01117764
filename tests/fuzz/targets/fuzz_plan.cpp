// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/diagnosis.h"
#include "core/ops/commission/read_pay.h"
#include "core/ops/commission/simulate_pay.h"
#include "core/ops/diagnosis/read_diagnosis.h"
#include "core/ops/execution/read_execution.h"
#include "core/ops/goal/read_goal.h"
#include "core/ops/overview/read_overview.h"
#include "core/ops/plan/check_plan.h"
#include "core/ops/review/read_forecast.h"
#include "core/ops/review/read_questions.h"
#include "core/ops/review/read_review.h"
#include "core/ops/review/read_rewards.h"
#include "core/ops/review/read_scorecard.h"
#include "core/ops/review/read_variance.h"
#include "core/ops/targets/edit_targets.h"
#include "core/ops/versions/versions.h"
#include "core/store/backup.h"
#include "core/store/queries/plan_sheet.h"
#include "core/store/sqlite/connection.h"
#include "tests/fuzz/support/ground_plan.h"
#include "tests/fuzz/support/plan_damage.h"
#include "tests/fuzz/support/promise.h"
#include "tests/fuzz/targets/targets.h"

namespace quotasmith::fuzz {

namespace {

/// Each panel by itself: what one refuses, others may show.
void readPanels(const store::Connection &plan)
{
    isDone([&] { diagnosis::diagnose(ops::readDiagnosisInput(plan, {})); });
    isDone([&] { ops::readOverview(plan, plan::Measure::Revenue); });
    isDone([&] { ops::readAnnualGoal(plan); });
    isDone([&] { ops::readPayBook(plan); });
    isDone([&] { ops::simulatePay(plan, money::Rate(4, 5), money::Rate(6, 5)); });
    isDone([&] { ops::readExecution(plan, calendar::Date{2027, 5, 10}); });
    isDone([&] { ops::readReview(plan, {"ytd"}); });
    isDone([&] { ops::readForecasts(plan, plan::Measure::Revenue); });
    isDone([&] { ops::readQuestions(plan, "2027-02"); });
    isDone([&] { ops::readRewards(plan, "2027-02"); });
    isDone([&] { ops::readScorecards(plan, {"2027-02", {}}); });
    isDone([&] { ops::readVariance(plan, {.period = "2027-02", .order = {}}); });
    isDone([&] { ops::readVersions(plan); });
    for (const plan::Measure measure : {plan::Measure::Revenue, plan::Measure::Cost})
        isDone([&] { store::readSheet(plan, measure); });
}

void readAll(const std::filesystem::path &file)
{
    isDone([&] { ops::checkPlan(*store::Document::openForInspection(file, groundPlan().surroundings())); });
    std::unique_ptr<store::Document> document;
    if (!isDone([&] { document = store::Document::openForReading(file, groundPlan().surroundings()); }))
        return;
    readPanels(document->connection());
    const auto copy = groundPlan().folder() / "copy.qsplan";
    std::error_code ignored;
    std::filesystem::remove(copy, ignored);
    isDone([&] { store::copyFile(document->connection(), copy, store::CopyDetail::Anonymous); });
}

/// A plan that lets itself be opened takes an edit and gives it back.
void editAndUndo(const std::filesystem::path &file)
{
    std::unique_ptr<store::Document> document;
    if (!isDone([&] { document = store::Document::openForWriting(file, groundPlan().surroundings()); }))
        return;
    const base::HashSum before = document->digest();
    bool isChanged = false;
    isDone([&] {
        const auto value = spread::parseValue("80000", 2).value;
        isChanged = !ops::setAnnualTarget(*document, plan::Measure::Revenue, *value, ops::Run::Write).changes.isEmpty();
    });
    promise(isChanged || document->digest() == before, "a refused edit leaves no trace");
    if (isChanged && isDone([&] { document->undo(); }))
        promise(document->digest() == before, "undo gives back what was there");
}

} // namespace

void fuzzPlan(std::string_view bytes)
{
    const auto file = groundPlan().folder() / "damaged.qsplan";
    std::error_code ignored;
    for (const char *behind : {"", "-journal", "-wal", "-shm"})
        std::filesystem::remove(file.string() + behind, ignored);
    if (bytes.starts_with("SQLite format 3")) {
        tests::writeBytes(file, bytes);
    } else {
        tests::writeBytes(file, groundPlan().bytes());
        damage(file, parseDamage(bytes));
    }
    const std::string before = tests::bytesOf(file);
    readAll(file);
    promise(tests::bytesOf(file) == before, "reading never writes");
    editAndUndo(file);
}

} // namespace quotasmith::fuzz
