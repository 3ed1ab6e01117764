// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/print/print_choice.h"

#include "core/store/tables/settings.h"
#include "report/papers/boss_paper.h"
#include "report/papers/decomposition_paper.h"
#include "report/papers/diagnosis_paper.h"
#include "report/papers/execution_paper.h"
#include "report/papers/letter/letter_papers.h"
#include "report/papers/review_paper.h"

namespace quotasmith::ui {

namespace {

report::Paper paperOf(const store::Connection &connection, const PrintChoice &choice)
{
    if (choice.kind == PaperKind::Decomposition)
        return report::decompositionPaper(connection, choice.axis, choice.measure);
    if (choice.kind == PaperKind::Diagnosis)
        return report::diagnosisPaper(connection);
    if (choice.kind == PaperKind::Execution)
        return report::executionPaper(ops::readExecution(connection, ops::dayOf(connection)), connection,
                                      choice.person);
    const ops::ReviewRequest request{choice.period, choice.axis,
                                     choice.measure.value_or(store::readSettings(connection).money)};
    return report::reviewPaper(ops::readReview(connection, request), connection);
}

} // namespace

std::vector<report::PersonPaper> papersOf(const store::Connection &connection, const PrintChoice &choice)
{
    if (choice.kind == PaperKind::Letter)
        return report::letterPapers(connection, {choice.person, choice.isBelow});
    if (choice.kind == PaperKind::Statement)
        return report::statementPapers(connection, {choice.person, true}, choice.period);
    if (choice.kind == PaperKind::Boss)
        return report::bossPapers(ops::readBossCopy(connection, {}), connection);
    std::vector<report::PersonPaper> papers;
    papers.push_back({{}, {}, paperOf(connection, choice)});
    return papers;
}

std::vector<report::Paper> sheetsOf(std::vector<report::PersonPaper> papers)
{
    std::vector<report::Paper> sheets;
    for (report::PersonPaper &paper : papers)
        sheets.push_back(std::move(paper.paper));
    return sheets;
}

} // namespace quotasmith::ui
