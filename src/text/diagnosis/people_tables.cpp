// SPDX-License-Identifier: Apache-2.0
#include "text/diagnosis/diagnosis_tables.h"

#include "text/convert.h"
#include "text/diagnosis/finding_text.h"
#include "text/diagnosis/indicator_text.h"
#include "text/diagnosis/table_cells.h"

#include <QCoreApplication>

#include <array>

namespace quotasmith::text {

namespace {

using exchange::ColumnKind;
using exchange::ExportTable;
using plan::Axis;

class Words {
    Q_DECLARE_TR_FUNCTIONS(DiagnosisTable)
};

exchange::ExportCell scoreCell(const std::optional<std::int64_t> &score)
{
    return score ? countCell(*score) : exchange::ExportCell();
}

} // namespace

ExportTable customersTable(const DiagnosisTold &told)
{
    constexpr std::array<const char *, 3> kContributions{"A", "B", "C"};
    const plan::Tree &tree = told.input.tree(Axis::Customer);
    ExportTable table{
        {column(Words::tr("Customer")), column(Words::tr("Code")), column(Words::tr("Revenue"), ColumnKind::Money),
         column(Words::tr("Of all revenue"), ColumnKind::Ratio), column(Words::tr("Cumulative"), ColumnKind::Ratio),
         column(Words::tr("Contribution")), column(Words::tr("Potential"), ColumnKind::Count),
         column(Words::tr("Segment")), column(Words::tr("Tier now"))},
        {}};
    for (const diagnosis::SegmentedAccount &account : told.diagnosis.accounts)
        table.rows.push_back({nameCell(tree, account.account), codeCell(tree, account.account),
                              moneyCell(account.revenue, told.input.settings), account.share, account.cumulative,
                              std::string(kContributions.at(static_cast<std::size_t>(account.contribution))),
                              countCell(account.potential), cell(segmentName(account.segment)),
                              nameCell(tree, account.tier)});
    return table;
}

ExportTable tenureTable(const DiagnosisTold &told)
{
    ExportTable table{{column(Words::tr("Tenure")), column(Words::tr("Heads"), ColumnKind::Count),
                       column(Words::tr("Of all heads"), ColumnKind::Ratio)},
                      {}};
    for (const plan::Tenure tenure : {plan::Tenure::Novice, plan::Tenure::Mature, plan::Tenure::Senior})
        table.rows.push_back({cell(tenureName(tenure)), countCell(told.diagnosis.tenure.of(tenure)),
                              shareCell(told.diagnosis.tenure.share(tenure))});
    if (told.diagnosis.tenure.undated > 0)
        table.rows.push_back({cell(Words::tr("without a hire date")), countCell(told.diagnosis.tenure.undated), {}});
    return table;
}

ExportTable teamTable(const DiagnosisTold &told)
{
    const plan::Tree &tree = told.input.tree(Axis::Organisation);
    ExportTable table{
        {column(Words::tr("Person")), column(Words::tr("Code")), column(Words::tr("Ability"), ColumnKind::Count),
         column(Words::tr("Attainment"), ColumnKind::Ratio), column(Words::tr("Box")), column(Words::tr("Advice"))},
        {}};
    for (const diagnosis::NineBoxPerson &person : told.diagnosis.nineBox) {
        const bool isPlaced = person.row && person.column;
        table.rows.push_back({nameCell(tree, person.person), codeCell(tree, person.person), scoreCell(person.ability),
                              shareCell(person.attainment),
                              cell(isPlaced ? nineBoxName(*person.row, *person.column) : QString()),
                              cell(isPlaced ? nineBoxAdvice(*person.row, *person.column) : QString())});
    }
    return table;
}

ExportTable rivalsTable(const DiagnosisTold &told)
{
    ExportTable table{{column(Words::tr("Rival")), column(Words::tr("Product")), column(Words::tr("Strategy")),
                       column(Words::tr("Below our price"), ColumnKind::Ratio), column(Words::tr("Promotion")),
                       column(Words::tr("Running")), column(Words::tr("Follow"), ColumnKind::Count),
                       column(Words::tr("Be different"), ColumnKind::Count), column(Words::tr("Answer"))},
                      {}};
    for (const diagnosis::RivalStanding &standing : told.diagnosis.rivals) {
        const plan::Rival &rival = told.input.rivals.at(standing.rival);
        table.rows.push_back({rival.name, rival.product, rival.strategy, shareCell(standing.gap), rival.promotion,
                              cell(standing.promotes ? Words::tr("yes") : QString()), scoreCell(rival.follow),
                              scoreCell(rival.differentiate), cell(rivalAnswerName(standing.answer))});
    }
    return table;
}

ExportTable lossesTable(const DiagnosisTold &told)
{
    ExportTable table{{column(Words::tr("Month"), ColumnKind::Period), column(Words::tr("Reason")),
                       column(Words::tr("Times"), ColumnKind::Count), column(Words::tr("Amount"), ColumnKind::Money)},
                      {}};
    for (const diagnosis::ReasonCount &reason : told.diagnosis.reasons)
        table.rows.push_back({told.diagnosis.lossMonth ? told.diagnosis.lossMonth->text() : std::string(),
                              reason.reason, countCell(reason.count), moneyCell(reason.amount, told.input.settings)});
    return table;
}

ExportTable overdueTable(const DiagnosisTold &told)
{
    ExportTable table{{column(Words::tr("Customer")), column(Words::tr("Person")),
                       column(Words::tr("Last contact"), ColumnKind::Date),
                       column(Words::tr("Days"), ColumnKind::Count)},
                      {}};
    for (const diagnosis::Overdue &one : told.diagnosis.overdue)
        table.rows.push_back({nameCell(told.input.tree(Axis::Customer), one.account),
                              nameCell(told.input.tree(Axis::Organisation), one.person), dayCell(one.last),
                              one.days ? countCell(*one.days) : exchange::ExportCell()});
    return table;
}

} // namespace quotasmith::text
