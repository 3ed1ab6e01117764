// SPDX-License-Identifier: Apache-2.0
#include "core/ops/review/read_questions.h"

#include "core/base/error.h"
#include "core/ops/review/numbers/question_numbers.h"
#include "core/plan/lists/dated_rows.h"
#include "core/store/tables/lists.h"

#include <algorithm>
#include <utility>

namespace quotasmith::ops {

namespace {

using calendar::PeriodKind;
using review::Cadence;

Cadence cadenceOf(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Year:
        return Cadence::Year;
    case PeriodKind::Half:
    case PeriodKind::Quarter:
        return Cadence::Quarter;
    case PeriodKind::Week:
        return Cadence::Week;
    case PeriodKind::Month:
        break;
    }
    return Cadence::Month;
}

/// What a review looks back on.
struct Asked {
    Cadence cadence = Cadence::Month;
    std::string period;    ///< in its one written form
    calendar::Month month; ///< its first; of a week that of its Thursday
    int months = 1;
    int week = 0;
};

Asked askedOf(const calendar::FiscalCalendar &calendar, const std::string &text)
{
    Asked asked;
    if (const auto day = calendar::Date::parse(text)) {
        asked.cadence = Cadence::Day;
        asked.period = day->text();
        asked.month = calendar::Month(day->year, day->month);
    } else if (const auto period = calendar.parse(text)) {
        asked = {cadenceOf(period->kind), calendar.text(*period), period->first, std::max(period->months, 1),
                 period->week};
    } else {
        throw base::Error("period-bad", {{"period", text}});
    }
    if (!calendar.position(asked.month) || !calendar.position(asked.month.plus(asked.months - 1)))
        throw base::Error("period-outside", {{"period", text}, {"year", std::to_string(calendar.year())}});
    return asked;
}

std::string periodOf(const plan::Record &row)
{
    for (const char *field : {"date", "week"})
        if (row.has(field))
            return row.text(field);
    return row.text("period");
}

ReviewNote noteOf(const plan::Record &row)
{
    return {row.text("code"), periodOf(row),      row.text("question"),
            row.text("text"), row.text("author"), row.text("written")};
}

void addNotes(const store::Connection &connection, Questions &questions)
{
    const plan::ListKind &kind = plan::listKind("notes");
    const plan::DatedRows within(kind, questions.period, questions.settings.calendar);
    for (const plan::Record &row : store::readList(connection, kind)) {
        const ReviewNote note = noteOf(row);
        if (note.period != questions.period) {
            if (within.takes(row))
                questions.within.push_back(note);
            continue;
        }
        const auto found = std::find_if(questions.asked.begin(), questions.asked.end(),
                                        [&note](const AskedQuestion &one) { return one.code == note.question; });
        (found == questions.asked.end() ? questions.others : found->notes).push_back(note);
    }
    const auto rank = [&](const ReviewNote &note) {
        const auto days = plan::daysOf(note.period, questions.settings.calendar).value();
        return std::pair(-days.count(), days.first);
    };
    std::stable_sort(questions.within.begin(), questions.within.end(),
                     [&](const ReviewNote &a, const ReviewNote &b) { return rank(a) < rank(b); });
}

} // namespace

Questions readQuestions(const store::Connection &connection, const std::string &period)
{
    QuestionNumbers numbers(connection);
    const Asked asked = askedOf(numbers.settings().calendar, period);
    Questions questions;
    questions.settings = numbers.settings();
    questions.cadence = asked.cadence;
    questions.period = asked.period;
    numbers.lookAt(asked.cadence, {asked.month, asked.months}, asked.week);
    for (const review::GuidingQuestion &question : review::questionsOf(asked.cadence)) {
        AskedQuestion one{question.code, {}, {}};
        for (const std::string_view code : plan::partsOf(question.numbers, ' '))
            one.numbers.push_back(numbers.number(code));
        questions.asked.push_back(std::move(one));
    }
    addNotes(connection, questions);
    return questions;
}

} // namespace quotasmith::ops
