// SPDX-License-Identifier: Apache-2.0
#include "text/handout/handout_text.h"

#include "text/convert.h"
#include "text/export/workbook_words.h"
#include "text/import_text.h"
#include "text/name_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array kStates{
    Sentence{"clean", QT_TRANSLATE_NOOP("Handout", "It is as it was handed out, but for what was filled in.")},
    Sentence{"returned-twice", QT_TRANSLATE_NOOP("Handout", "Something was taken back from this workbook before.")},
    Sentence{"late", QT_TRANSLATE_NOOP("Handout", "Targets of these people have been planned anew since it was handed "
                                                  "out.")},
    Sentence{"foreign", QT_TRANSLATE_NOOP("Handout", "It was handed out from another plan.")},
    Sentence{"tampered", QT_TRANSLATE_NOOP(
                             "Handout", "Something was changed that was locked: see what is listed as locked, missing "
                                        "or added.")},
};
constexpr std::array kClasses{
    Sentence{"clean", QT_TRANSLATE_NOOP("Handout", "new")},
    Sentence{"conflict", QT_TRANSLATE_NOOP("Handout", "conflict")},
    Sentence{"closed", QT_TRANSLATE_NOOP("Handout", "month closed")},
    Sentence{"gone", QT_TRANSLATE_NOOP("Handout", "person gone")},
    Sentence{"locked", QT_TRANSLATE_NOOP("Handout", "was locked")},
};

QString words(std::span<const Sentence> list, std::string_view code)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [code](const Sentence &entry) { return entry.code == code; });
    return found == list.end() ? fromUtf8(code) : QCoreApplication::translate("Handout", found->form);
}

std::string say(const char *text)
{
    return toUtf8(QCoreApplication::translate("Handout", text));
}

int countOf(const ops::Comparison &comparison, ops::CellClass kind)
{
    return static_cast<int>(std::count_if(comparison.cells.begin(), comparison.cells.end(),
                                          [kind](const ops::ReturnedCell &cell) { return cell.kind == kind; }));
}

} // namespace

ops::HandoutWords handoutWords(const plan::PlanSettings &settings)
{
    ops::HandoutWords words;
    words.sheet = say(QT_TRANSLATE_NOOP("Handout", "To fill in"));
    words.title = [year = settings.calendar.year()](const plan::Node &node) {
        return toUtf8(phrase(QCoreApplication::translate("Handout", "{name}: targets and actuals {year}"),
                             {{"name", nodeName(node)}, {"year", QString::number(year)}}));
    };
    words.howTo = say(QT_TRANSLATE_NOOP(
        "Handout",
        "Fill in the yellow cells: the actual total of each month, and on the right what each person commits "
        "to for the year. 1200000 and 120万 are both understood. Everything else is locked. Send this file "
        "back as it is."));
    words.code = say(QT_TRANSLATE_NOOP("Handout", "Code"));
    words.name = say(QT_TRANSLATE_NOOP("Handout", "Name"));
    words.above = say(QT_TRANSLATE_NOOP("Handout", "Team"));
    words.measure = say(QT_TRANSLATE_NOOP("Handout", "Measure"));
    words.row = say(QT_TRANSLATE_NOOP("Handout", "Row"));
    words.target = say(QT_TRANSLATE_NOOP("Handout", "Target"));
    words.actual = say(QT_TRANSLATE_NOOP("Handout", "Actual"));
    words.commitment = say(QT_TRANSLATE_NOOP("Handout", "commitment"));
    words.longAmount = workbookForm({}, {}).longAmount;
    words.measureName = [](plan::Measure measure) { return toUtf8(measureName(measure)); };
    words.nodeName = [](const plan::Node &node) { return toUtf8(nodeName(node)); };
    return words;
}

QString returnStateText(ops::ReturnState state)
{
    return words(kStates, ops::returnStateCode(state));
}

QString cellClassName(ops::CellClass kind)
{
    return words(kClasses, ops::cellClassCode(kind));
}

QString returnedPlaceText(const store::HandoutPlace &place)
{
    const QString measure = measureName(place.measure);
    const QString what = place.kind == store::HandoutKind::Actual ? QCoreApplication::translate("Handout", "actual")
                         : place.kind == store::HandoutKind::Target
                             ? QCoreApplication::translate("Handout", "target")
                             : QCoreApplication::translate("Handout", "commitment");
    return phrase(QCoreApplication::translate("Handout", "{period} {measure}, {what}"),
                  {{"period", fromUtf8(place.period)}, {"measure", measure}, {"what", what}});
}

QString unreadText(const ops::UnreadCell &cell)
{
    exchange::Refusal refusal;
    refusal.text = cell.text;
    const bool isFault =
        cell.problem == "cell-error" || cell.problem == "formula-uncomputed" || cell.problem == "cell-too-long";
    refusal.code = isFault ? cell.problem : "amount-bad";
    if (!isFault)
        refusal.data = {{"problem", cell.problem}};
    return refusedText(refusal);
}

QString comparisonText(const ops::Comparison &comparison)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts << text;
    };
    const int clean = countOf(comparison, ops::CellClass::Clean);
    const int conflicts = countOf(comparison, ops::CellClass::Conflict);
    const int closed = countOf(comparison, ops::CellClass::Closed);
    const int gone = countOf(comparison, ops::CellClass::Gone);
    const int locked = countOf(comparison, ops::CellClass::Locked);
    const int unread = static_cast<int>(comparison.unread.size());
    const int missing = static_cast<int>(comparison.missing.size());
    const int added = static_cast<int>(comparison.added.size());
    const auto counted = [](const char *text, int count) {
        return QCoreApplication::translate("Handout", text, nullptr, count);
    };
    add(clean, counted(QT_TRANSLATE_N_NOOP("Handout", "%n cell(s) filled in"), clean));
    add(conflicts, counted(QT_TRANSLATE_N_NOOP("Handout", "%n conflict(s)"), conflicts));
    add(unread, counted(QT_TRANSLATE_N_NOOP("Handout", "%n cell(s) that cannot be read"), unread));
    add(closed, counted(QT_TRANSLATE_N_NOOP("Handout", "%n cell(s) of closed months"), closed));
    add(gone, counted(QT_TRANSLATE_N_NOOP("Handout", "%n cell(s) of people who are gone"), gone));
    add(locked, counted(QT_TRANSLATE_N_NOOP("Handout", "%n locked cell(s) changed"), locked));
    add(missing, counted(QT_TRANSLATE_N_NOOP("Handout", "%n row(s) or column(s) missing"), missing));
    add(added, counted(QT_TRANSLATE_N_NOOP("Handout", "%n row(s) added"), added));
    return parts.isEmpty() ? QCoreApplication::translate("Handout", "Nothing was filled in.")
                           : parts.join(QCoreApplication::translate("Handout", " · "));
}

std::span<const Sentence> returnStateSentences()
{
    return kStates;
}

std::span<const Sentence> cellClassNames()
{
    return kClasses;
}

} // namespace quotasmith::text
