// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/files/print/print_choice.h"

#include "core/store/tables/settings.h"
#include "report/papers/decomposition_paper.h"
#include "report/papers/diagnosis_paper.h"
#include "report/papers/letter_papers.h"
#include "report/papers/review_paper.h"

namespace quotasmith::ui {

namespace {

std::vector<report::Paper> sheetsOf(std::vector<report::PersonPaper> papers)
{
    std::vector<report::Paper> sheets;
    for (report::PersonPaper &paper : papers)
        sheets.push_back(std::move(paper.paper));
    return sheets;
}

} // namespace

std::vector<report::Paper> papersOf(const store::Connection &connection, const PrintChoice &choice)
{
    switch (choice.kind) {
    case PaperKind::Letter:
        return sheetsOf(report::letterPapers(connection, choice.person));
    case PaperKind::Statement:
        return sheetsOf(report::statementPapers(connection, choice.person, choice.period));
    case PaperKind::Decomposition:
        return {report::decompositionPaper(connection, choice.axis)};
    case PaperKind::Review: {
        const ops::ReviewRequest request{choice.period, choice.axis, store::readSettings(connection).money};
        return {report::reviewPaper(ops::readReview(connection, request), connection)};
    }
    case PaperKind::Diagnosis:
        break;
    }
    return {report::diagnosisPaper(connection)};
}

} // namespace quotasmith::ui
