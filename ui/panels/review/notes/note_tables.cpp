// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/notes/note_tables.h"

#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "text/review/score_words.h"
#include "ui/models/words.h"

#include <algorithm>
#include <QCoreApplication>

namespace quotasmith::ui {

namespace {

using exchange::ColumnKind;

/// The words of these tables.
class NoteTables {
    Q_DECLARE_TR_FUNCTIONS(NoteTables)
};

TableCell wordsCell(const std::string &text)
{
    return NumberWords::textCell(text::fromUtf8(text));
}

/// A filled circle for every quarter of the way round.
QString pdcaSign(const std::string &state)
{
    switch (review::findPdca(state).value_or(review::PdcaState::Plan)) {
    case review::PdcaState::Plan:
        return QStringLiteral("○");
    case review::PdcaState::Do:
        return QStringLiteral("◔");
    case review::PdcaState::Check:
        return QStringLiteral("◑");
    case review::PdcaState::Act:
        break;
    }
    return QStringLiteral("●");
}

std::vector<const plan::Record *> byState(const ops::Problems &problems)
{
    std::vector<const plan::Record *> rows;
    for (const plan::Record &row : problems.rows)
        rows.push_back(&row);
    const auto key = [](const plan::Record *row) {
        return std::pair(review::findPdca(row->text("state")).value_or(review::PdcaState::Plan), row->text("found"));
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const auto *a, const auto *b) { return key(a) < key(b); });
    return rows;
}

/// A question some review asks; `other` and nothing are none.
bool isKnownQuestion(const std::string &code)
{
    return !code.empty() && code != "other";
}

TableRow noteRow(const QString &question, const ops::ReviewNote &note)
{
    TableRow row;
    row.cells = {wordsCell(note.period), NumberWords::textCell(question), wordsCell(note.text), wordsCell(note.author),
                 wordsCell(note.written)};
    row.source = Destination{QStringLiteral("review"), QStringLiteral("notes-list"), {}, text::fromUtf8(note.key)};
    return row;
}

} // namespace

TableContent questionsTable(const ops::Questions &questions)
{
    TableContent content;
    content.title = NoteTables::tr("What this review asks (%1)").arg(text::cadenceName(questions.cadence));
    content.columns = {{NoteTables::tr("Question")},
                       {NoteTables::tr("Answered with")},
                       {NoteTables::tr("Now"), ColumnKind::Count},
                       {NoteTables::tr("Before"), ColumnKind::Count}};
    for (const ops::AskedQuestion &asked : questions.asked) {
        const QString question = text::questionText(asked.code);
        bool isFirst = true;
        for (const ops::QuestionNumber &number : asked.numbers) {
            const auto value = [&](const std::optional<money::Rate> &rate) {
                return NumberWords::textCell(text::questionNumberText(number, rate, questions.settings));
            };
            content.rows.push_back({{NumberWords::textCell(isFirst ? question : QString()),
                                     NumberWords::textCell(titled(text::questionNumberName(number.code))),
                                     value(number.value), value(number.before)}});
            isFirst = false;
        }
        if (asked.numbers.empty())
            content.rows.push_back({{NumberWords::textCell(question), TableCell{}, TableCell{}, TableCell{}}});
    }
    return content;
}

TableContent notesTable(const ops::Questions &questions, NotesOf of)
{
    TableContent content;
    content.title = NoteTables::tr("Noted for %1").arg(text::fromUtf8(questions.period));
    content.empty = NoteTables::tr("Nothing has been noted for this period yet.");
    content.columns = {{NoteTables::tr("Period")},
                       {NoteTables::tr("Question")},
                       {NoteTables::tr("Note")},
                       {NoteTables::tr("By")},
                       {NoteTables::tr("Written"), ColumnKind::Date}};
    for (const ops::AskedQuestion &asked : questions.asked)
        for (const ops::ReviewNote &note : asked.notes)
            content.rows.push_back(noteRow(text::questionText(asked.code), note));
    for (const ops::ReviewNote &note : questions.others)
        content.rows.push_back(noteRow(NoteTables::tr("Other"), note));
    if (of == NotesOf::PeriodAndWithin)
        for (const ops::ReviewNote &note : questions.within)
            content.rows.push_back(noteRow(
                isKnownQuestion(note.question) ? text::questionText(note.question) : NoteTables::tr("Other"), note));
    return content;
}

TableContent problemsTable(const ops::Problems &problems)
{
    TableContent content;
    content.title = NoteTables::tr("Problems on their way: plan, do, check, act");
    content.empty = NoteTables::tr("No problem is open.");
    content.columns = {{NoteTables::tr("Problem")},
                       {NoteTables::tr("State")},
                       {NoteTables::tr("Where")},
                       {NoteTables::tr("Cause")},
                       {NoteTables::tr("Action")},
                       {NoteTables::tr("Owner")},
                       {NoteTables::tr("Due"), ColumnKind::Date},
                       {NoteTables::tr("Effect")}};
    for (const plan::Record *row : byState(problems)) {
        const auto node = row->node("node");
        const auto position = node ? problems.tree->find(*node) : std::nullopt;
        const std::string state = row->text("state");
        TableRow shown;
        shown.cells = {wordsCell(row->text("what")),
                       NumberWords::textCell(pdcaSign(state) + QLatin1Char(' ') + text::pdcaName(state)),
                       NumberWords::textCell(position ? text::nodeName(problems.tree->node(*position)) : QString()),
                       wordsCell(row->text("cause")),
                       wordsCell(row->text("action")),
                       wordsCell(row->text("owner")),
                       wordsCell(row->text("due")),
                       wordsCell(row->text("effect"))};
        shown.source =
            Destination{QStringLiteral("review"), QStringLiteral("problems"), {}, text::fromUtf8(row->text("code"))};
        content.rows.push_back(std::move(shown));
    }
    return content;
}

std::vector<std::string> problemKeys(const ops::Problems &problems)
{
    std::vector<std::string> keys;
    for (const plan::Record *row : byState(problems))
        keys.push_back(row->text("code"));
    return keys;
}

TableContent suggestedTable(const ops::Problems &problems)
{
    TableContent content;
    content.title = NoteTables::tr("Far from the target, and no problem opened");
    content.columns = {
        {NoteTables::tr("Where")}, {NoteTables::tr("Attainment"), ColumnKind::Ratio}, {NoteTables::tr("What it says")}};
    for (const review::SuggestedProblem &one : problems.suggested)
        content.rows.push_back(
            {{NumberWords::textCell(text::nodeName(problems.tree->node(one.place.node))),
              NumberWords::shareCell(one.attainment), NumberWords::textCell(text::deviationText(one, problems))}});
    return content;
}

} // namespace quotasmith::ui
