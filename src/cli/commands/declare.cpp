// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/actuals/close.h"
#include "cli/commands/actuals/export.h"
#include "cli/commands/actuals/month.h"
#include "cli/commands/actuals/reopen.h"
#include "cli/commands/actuals/set.h"
#include "cli/commands/actuals/show.h"
#include "cli/commands/backup/backup.h"
#include "cli/commands/chart/chart.h"
#include "cli/commands/check.h"
#include "cli/commands/commission/judge.h"
#include "cli/commands/commission/preview.h"
#include "cli/commands/commission/schemes.h"
#include "cli/commands/commission/simulate.h"
#include "cli/commands/commission/statements.h"
#include "cli/commands/commission/watch.h"
#include "cli/commands/copy.h"
#include "cli/commands/diagnosis/diagnose.h"
#include "cli/commands/diagnosis/findings.h"
#include "cli/commands/diagnosis/segment.h"
#include "cli/commands/execution/execution.h"
#include "cli/commands/handout/handout.h"
#include "cli/commands/handout/takeback.h"
#include "cli/commands/history.h"
#include "cli/commands/import.h"
#include "cli/commands/info.h"
#include "cli/commands/new.h"
#include "cli/commands/nodes/edit.h"
#include "cli/commands/people/change.h"
#include "cli/commands/plan/next_year.h"
#include "cli/commands/plan/set.h"
#include "cli/commands/propose/propose.h"
#include "cli/commands/report/boss.h"
#include "cli/commands/report/report.h"
#include "cli/commands/review/forecast.h"
#include "cli/commands/review/review.h"
#include "cli/commands/review/variance.h"
#include "cli/commands/sample.h"
#include "cli/commands/score/score_commands.h"
#include "cli/commands/table/kinds.h"
#include "cli/commands/table/rows.h"
#include "cli/commands/targets/annual.h"
#include "cli/commands/targets/board/template.h"
#include "cli/commands/targets/check.h"
#include "cli/commands/targets/cross/cross.h"
#include "cli/commands/targets/explain/explain.h"
#include "cli/commands/targets/export.h"
#include "cli/commands/targets/hold.h"
#include "cli/commands/targets/holds.h"
#include "cli/commands/targets/move.h"
#include "cli/commands/targets/set.h"
#include "cli/commands/targets/show.h"
#include "cli/commands/targets/spread.h"
#include "cli/commands/undo.h"
#include "cli/commands/verify.h"
#include "cli/commands/versions/compare.h"
#include "cli/commands/versions/decide.h"
#include "cli/commands/versions/list.h"
#include "cli/commands/versions/revise.h"
#include "cli/commands/versions/show.h"
#include "cli/run.h"
#include "cli/words.h"

namespace quotasmith::cli {

void declareCommands(CommandLine &line)
{
    declareNew(line);
    declareSample(line);
    declareInfo(line);
    declareImport(line);
    line.addGroup("targets", Cli::tr("Set targets, take them apart, hold, show and export them"));
    declareTargetsAnnual(line);
    declareTargetsSet(line);
    declareTargetsMove(line);
    declareTargetsHold(line);
    declareTargetsHolds(line);
    declareTargetsSpread(line);
    declareTargetsCross(line);
    declareTargetsTemplate(line);
    declareTargetsExplain(line);
    declareTargetsShow(line);
    declareTargetsExport(line);
    declareTargetsCheck(line);
    declarePeople(line);
    declareNodes(line);
    declarePlanSet(line);
    line.addGroup("actuals", Cli::tr("Show, type, close and export what happened"));
    declareActualsShow(line);
    declareActualsSet(line);
    declareActualsMonth(line);
    declareActualsClose(line);
    declareActualsReopen(line);
    declareActualsExport(line);
    line.addGroup("versions", Cli::tr("Submit, approve, revise and compare targets"));
    declareVersionsList(line);
    declareVersionsDecide(line);
    declareVersionsRevise(line);
    declareVersionsShow(line);
    declareVersionsCompare(line);
    declareNextYear(line);
    declareHandOut(line);
    declareTakeBack(line);
    declarePropose(line);
    declareDiagnose(line);
    declareFindings(line);
    declareSegment(line);
    declareExecution(line);
    line.addGroup("commission", Cli::tr("Schemes of commission, what they pay and cost, and statements"));
    declareCommissionPreview(line);
    declareCommissionSchemes(line);
    declareCommissionJudge(line);
    declareCommissionStatements(line);
    declareCommissionWatch(line);
    declareCommissionSimulate(line);
    declareReview(line);
    declareForecast(line);
    declareVariance(line);
    declareScorecard(line);
    declareRewards(line);
    declareQuestions(line);
    declareProblems(line);
    declareReport(line);
    declareReportBoss(line);
    declareChart(line);
    declareHistory(line);
    declareUndo(line);
    declareCheck(line);
    declareCopy(line);
    declareBackup(line);
    line.addGroup("table", Cli::tr("The lists a plan keeps"));
    declareTableKinds(line);
    declareTableRows(line);
    declareVerify(line);
}

} // namespace quotasmith::cli
