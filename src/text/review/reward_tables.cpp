// SPDX-License-Identifier: Apache-2.0
#include "text/convert.h"
#include "text/diagnosis/table_cells.h"
#include "text/format.h"
#include "text/list_text.h"
#include "text/name_text.h"
#include "text/review/score_tables.h"
#include "text/review/score_words.h"

#include <QCoreApplication>

namespace quotasmith::text {

namespace {

using exchange::ColumnKind;
using exchange::ExportCell;
using exchange::ExportTable;

class Words {
    Q_DECLARE_TR_FUNCTIONS(ScoreTable)
};

ExportCell moneyOrNothing(const std::optional<std::int64_t> &units, const plan::PlanSettings &settings)
{
    return units ? moneyCell(*units, settings) : ExportCell();
}

ExportCell countOrNothing(int count)
{
    return count > 0 ? countCell(count) : ExportCell();
}

QString valueText(const ops::TopPerson &top)
{
    return top.by == ops::TopBy::NewCustomers ? countText(top.value.of(1)) : rateText(top.value);
}

/// A number of a question as its own kind of cell, so that a spreadsheet can reckon with it.
ExportCell numberOf(const ops::QuestionNumber &number, const std::optional<money::Rate> &value,
                    const plan::PlanSettings &settings)
{
    if (!value)
        return {};
    switch (number.form) {
    case ops::NumberForm::Money:
        return moneyCell(value->of(1), settings);
    case ops::NumberForm::Count:
        return countCell(value->of(1));
    case ops::NumberForm::Share:
        return *value;
    case ops::NumberForm::Days:
        break;
    }
    return numberCell(value, 1);
}

void addNotes(ExportTable &table, const QString &question, const std::vector<ops::ReviewNote> &notes)
{
    for (const ops::ReviewNote &note : notes)
        table.rows.push_back({cell(question), {}, {}, {}, note.text, note.author, note.written});
}

} // namespace

ExportTable rewardsTable(const ops::Rewards &rewards)
{
    ExportTable table{
        {column(Words::tr("Reward")), column(Words::tr("Period")), column(Words::tr("Place"), ColumnKind::Count),
         column(Words::tr("Code")), column(Words::tr("Name")), column(Words::tr("Level")),
         column(Words::tr("Attainment"), ColumnKind::Ratio), column(Words::tr("For")), column(Words::tr("Scheme")),
         column(Words::tr("Amount"), ColumnKind::Money), column(Words::tr("Periods in a row"), ColumnKind::Count),
         column(Words::tr("Limit"), ColumnKind::Ratio)},
        {}};
    for (const ops::Reward &reward : rewards.rewards) {
        const plan::Node &node = rewards.tree->node(reward.node);
        table.rows.push_back({cell(rewardKindName(reward.kind)), rewards.settings.calendar.text(reward.months),
                              countOrNothing(reward.place), node.code, cell(nodeName(node)),
                              cell(levelName(node.level)), shareCell(reward.attainment), reward.about, reward.scheme,
                              moneyOrNothing(reward.amount, rewards.settings), countOrNothing(reward.periods),
                              shareCell(reward.limit)});
    }
    return table;
}

ExportTable topTable(const ops::Rewards &rewards)
{
    ExportTable table{{column(Words::tr("First three of the month")), column(Words::tr("Month")),
                       column(Words::tr("Place"), ColumnKind::Count), column(Words::tr("Code")),
                       column(Words::tr("Name")), column(Words::tr("Value")), column(Words::tr("What happened"))},
                      {}};
    const std::string month =
        rewards.counted ? rewards.settings.calendar.month(rewards.counted->last).text() : std::string();
    for (const ops::TopPerson &top : rewards.top) {
        const plan::Node &node = rewards.tree->node(top.node);
        table.rows.push_back({cell(topByName(top.by)),
                              month,
                              countCell(top.place),
                              node.code,
                              cell(nodeName(node)),
                              cell(valueText(top)),
                              {}});
    }
    for (const ops::MonthCase &one : rewards.cases)
        table.rows.push_back({cell(listWordName(one.kind)),
                              one.month.text(),
                              {},
                              codeCell(*rewards.tree, one.person),
                              nameCell(*rewards.tree, one.person),
                              {},
                              one.what});
    return table;
}

std::vector<exchange::NamedTable> rewardSheets(const ops::Rewards &rewards)
{
    return {{toUtf8(Words::tr("Rewards")), rewardsTable(rewards), 1},
            {toUtf8(Words::tr("First three and cases")), topTable(rewards), 1}};
}

ExportTable suggestedTable(const ops::Problems &problems)
{
    ExportTable table{{column(Words::tr("Comes from")), column(Words::tr("Code")), column(Words::tr("Name")),
                       column(Words::tr("Target"), ColumnKind::Money), column(Words::tr("Actual"), ColumnKind::Money),
                       column(Words::tr("Attainment"), ColumnKind::Ratio),
                       column(Words::tr("Deviation allowed"), ColumnKind::Ratio), column(Words::tr("Problem"))},
                      {}};
    for (const review::SuggestedProblem &one : problems.suggested)
        table.rows.push_back({one.source, one.place.code, cell(nodeName(problems.tree->node(one.place.node))),
                              moneyOrNothing(one.place.attained.target, problems.settings),
                              moneyOrNothing(one.place.attained.actual, problems.settings), one.attainment, one.limit,
                              cell(deviationText(one, problems))});
    return table;
}

ExportTable questionsTable(const ops::Questions &questions)
{
    ExportTable table{{column(Words::tr("Question")), column(Words::tr("Number")), column(Words::tr("Value")),
                       column(Words::tr("Before")), column(Words::tr("Note")), column(Words::tr("Written by")),
                       column(Words::tr("Written on"), ColumnKind::Date)},
                      {}};
    for (const ops::AskedQuestion &asked : questions.asked) {
        for (const ops::QuestionNumber &number : asked.numbers)
            table.rows.push_back({cell(questionText(asked.code)),
                                  cell(questionNumberName(number.code)),
                                  numberOf(number, number.value, questions.settings),
                                  numberOf(number, number.before, questions.settings),
                                  {},
                                  {},
                                  {}});
        addNotes(table, questionText(asked.code), asked.notes);
    }
    for (const ops::ReviewNote &note : questions.others)
        addNotes(table, listWordName(note.question), {note});
    return table;
}

} // namespace quotasmith::text
