// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/execution/board/board_items.h"

#include "core/review/work/problems.h"
#include "text/convert.h"
#include "text/diagnosis/finding_text.h"
#include "text/list_text.h"
#include "text/review/score_words.h"
#include "ui/models/words.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

namespace quotasmith::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ExecutionBoard)
};

constexpr std::array kStates{"open", "doing", "done", "dropped"}; ///< by plan::ActionStatus

void addStrategy(std::vector<Belonging> &belongs, const ops::Execution &all, const std::string &code)
{
    if (code.empty())
        return;
    const auto found = std::find_if(all.strategies.begin(), all.strategies.end(),
                                    [&code](const plan::Strategy &strategy) { return strategy.code == code; });
    const std::string &name = found == all.strategies.end() ? code : found->name;
    belongs.push_back({Words::tr("Strategy: %1").arg(text::fromUtf8(name)), code});
}

/// `ramp-slow:EAST`, by the name of the rule; a deviation of a place has no rule.
void addFinding(std::vector<Belonging> &belongs, const std::string &id)
{
    const std::string rule = id.substr(0, id.find(':'));
    if (!rule.empty() && rule != "deviation")
        belongs.push_back({Words::tr("Finding: %1").arg(titled(text::ruleName(rule))), {}});
}

/// An action says a finding's id or a problem's code, and people use either.
void addCause(std::vector<Belonging> &belongs, const ExecutionReading &reading, const std::string &said)
{
    bool isProblem = false;
    for (const plan::Record &problem : reading.problems) {
        const bool isIt = problem.text("code") == said;
        if (said.empty() || (!isIt && problem.text("source") != said))
            continue;
        belongs.push_back({Words::tr("Problem: %1").arg(text::fromUtf8(problem.text("what"))), {}});
        isProblem = isProblem || isIt;
    }
    if (!isProblem)
        addFinding(belongs, said);
}

BoardItem itemOf(const ExecutionReading &reading, const plan::ActionItem &action)
{
    BoardItem item{text::fromUtf8(action.code),
                   text::fromUtf8(action.text),
                   QString::fromUtf8(kStates[static_cast<std::size_t>(action.status)]),
                   text::fromUtf8(action.owner),
                   action.due,
                   action.status == plan::ActionStatus::Done || action.status == plan::ActionStatus::Dropped,
                   {}};
    addStrategy(item.belongs, reading.all, action.strategy);
    addCause(item.belongs, reading, action.finding);
    return item;
}

BoardItem itemOf(const ExecutionReading &reading, const plan::Record &problem)
{
    const auto state = review::findPdca(problem.text("state")).value_or(review::PdcaState::Plan);
    BoardItem item{text::fromUtf8(problem.text("code")),
                   text::fromUtf8(problem.text("what")),
                   QString::fromUtf8(review::pdcaCode(state).data()),
                   text::fromUtf8(problem.text("owner")),
                   calendar::Date::parse(problem.text("due")),
                   state == review::PdcaState::Act,
                   {}};
    if (const std::string place = reading.all.nameOf(plan::Axis::Organisation, problem.node("node")); !place.empty())
        item.belongs.push_back({Words::tr("Place: %1").arg(text::fromUtf8(place)), {}});
    addFinding(item.belongs, problem.text("source"));
    return item;
}

BoardView::Column column(const char *code, const QString &title, const QString &tip)
{
    return {QString::fromUtf8(code), titled(title), tip};
}

} // namespace

QString boardList(BoardKind kind)
{
    return kind == BoardKind::Actions ? QStringLiteral("actions") : QStringLiteral("problems");
}

std::vector<BoardItem> boardItems(const ExecutionReading &reading, BoardKind kind)
{
    std::vector<BoardItem> items;
    if (kind == BoardKind::Actions)
        for (const plan::ActionItem &action : reading.all.actions)
            items.push_back(itemOf(reading, action));
    else
        for (const plan::Record &problem : reading.problems)
            items.push_back(itemOf(reading, problem));
    std::stable_sort(items.begin(), items.end(), [](const BoardItem &a, const BoardItem &b) {
        return a.due.has_value() != b.due.has_value() ? a.due.has_value() : a.due < b.due;
    });
    return items;
}

std::vector<BoardView::Column> boardColumns(BoardKind kind)
{
    if (kind == BoardKind::Actions)
        return {column("open", text::listWordName("open"), Words::tr("What is planned and not begun")),
                column("doing", text::listWordName("doing"), Words::tr("What somebody works at")),
                column("done", text::listWordName("done"), Words::tr("What has been done: does it work?")),
                column("dropped", text::listWordName("dropped"), Words::tr("What is not done after all"))};
    return {
        column("plan", text::pdcaName("plan"), Words::tr("The cause is looked for, an action agreed with an owner")),
        column("do", text::pdcaName("do"), Words::tr("The action is carried out")),
        column("check", text::pdcaName("check"), Words::tr("It is looked at whether it helped")),
        column("act", text::pdcaName("act"), Words::tr("What helped has become the rule; the problem is closed"))};
}

} // namespace quotasmith::ui
