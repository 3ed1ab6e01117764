// SPDX-License-Identifier: Apache-2.0
#include "text/import_text.h"

#include "text/convert.h"
#include "text/error_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array kSentences{
    Sentence{"fields-missing",
             QT_TRANSLATE_NOOP("Import", "The line has {found} fields instead of {expected}. It may be cut off.")},
    Sentence{"fields-extra",
             QT_TRANSLATE_NOOP("Import", "The line has {found} fields instead of {expected}. Put text with "
                                         "commas between quotation marks.")},
    Sentence{"fields-too-many", QT_TRANSLATE_NOOP("Import", "The line has too many fields. Is the delimiter right?")},
    Sentence{"field-too-long",
             QT_TRANSLATE_NOOP("Import", "Field {field} is too long. A quotation mark may be missing.")},
    Sentence{
        "quote-open",
        QT_TRANSLATE_NOOP("Import", "A quotation mark in field {field} is never closed. The file may be cut off.")},
    Sentence{"quote-misplaced",
             QT_TRANSLATE_NOOP("Import", "There is text behind the quotation mark that closes field {field}.")},
    Sentence{"cell-error",
             QT_TRANSLATE_NOOP("Import", "The formula in the cell gives {text}. Mend it in the workbook.")},
    Sentence{"formula-uncomputed",
             QT_TRANSLATE_NOOP("Import",
                               "The cell holds a formula without its value. Open the workbook in Excel or WPS "
                               "and save it again.")},
    Sentence{"code-missing", QT_TRANSLATE_NOOP("Import", "The code is missing.")},
    Sentence{"name-missing", QT_TRANSLATE_NOOP("Import", "The name is missing.")},
    Sentence{"date-missing", QT_TRANSLATE_NOOP("Import", "The date or month is missing.")},
    Sentence{"year-missing", QT_TRANSLATE_NOOP("Import", "The year of the month is missing.")},
    Sentence{"duplicate-code", QT_TRANSLATE_NOOP("Import", "“{text}” stands on line {first} already.")},
    Sentence{"duplicate-target", QT_TRANSLATE_NOOP("Import", "The target of {period} stands on line {first} already.")},
    Sentence{"amount-bad", QT_TRANSLATE_NOOP("Import", "“{text}” cannot be read: {problem}[, at character {at}].")},
    Sentence{"date-bad", QT_TRANSLATE_NOOP("Import", "“{text}” is no date.")},
    Sentence{"date-impossible", QT_TRANSLATE_NOOP("Import", "There is no such day or month as “{text}”.")},
    Sentence{
        "date-ambiguous",
        QT_TRANSLATE_NOOP("Import", "“{text}” can be read in two ways. Say whether the day or the month comes first.")},
    Sentence{"value-outside", QT_TRANSLATE_NOOP("Import", "“{text}” does not lie between {least} and {most}.")},
    Sentence{"leave-before-hire",
             QT_TRANSLATE_NOOP("Import", "The day of leaving, {text}, comes before the day of hire.")},
    Sentence{"axis-unknown",
             QT_TRANSLATE_NOOP("Import", "“{text}” is no axis. Write organisation, customer or product.")},
    Sentence{"ambition-unknown",
             QT_TRANSLATE_NOOP("Import", "“{text}” is no level of ambition. Write base, stretch or challenge.")},
    Sentence{"measure-unknown", QT_TRANSLATE_NOOP("Import", "“{text}” is no measure.[ Did you mean {nearest}?]")},
    Sentence{"measure-not-additive",
             QT_TRANSLATE_NOOP("Import", "The targets of {measure}, a ratio, cannot be taken apart.")},
    Sentence{"name-unknown",
             QT_TRANSLATE_NOOP("Import",
                               "Nobody and nothing is called “{text}”.[ Did you mean {nearest}?] What is missing can "
                               "be made with the import.")},
    Sentence{"name-ambiguous", QT_TRANSLATE_NOOP("Import", "Several are called “{text}”: {codes}. Use the code.")},
    Sentence{"node-ambiguous",
             QT_TRANSLATE_NOOP("Import", "The line names “{text}” and also “{other}”. Leave one of them.")},
    Sentence{"node-not-a-leaf",
             QT_TRANSLATE_NOOP("Import",
                               "“{text}” is no {level}. Targets are imported for the lowest level only; the others "
                               "are their sums.")},
    Sentence{"id-of-another", QT_TRANSLATE_NOOP("Import", "The id “{text}” belongs to {code} already.")},
    Sentence{"month-closed", QT_TRANSLATE_NOOP("Import", "{text} is closed and takes no more actuals.")},
};

constexpr std::array kNotes{
    Sentence{"sheet-read",
             QT_TRANSLATE_NOOP("Import", "The sheet “{sheet}” was read.[ Not read: {others}.][ Hidden: {hidden}.]")},
    Sentence{"header-found", QT_TRANSLATE_NOOP("Import", "The names of the columns were found on line {line}.")},
    Sentence{"scale-stated",
             QT_TRANSLATE_NOOP("Import", "Money counts in {scale}, as “{text}” says[ on line {line}].")},
    Sentence{"year-stated", QT_TRANSLATE_NOOP("Import", "Months are of {period}, as “{text}” says[ on line {line}].")},
    Sentence{"month-stated",
             QT_TRANSLATE_NOOP("Import", "No column holds dates. All lines are of {period}, as “{text}” "
                                         "says[ on line {line}].")},
    Sentence{"date-order-found", QT_TRANSLATE_NOOP("Import", "Dates are read as {order}, which a day above 12 shows.")},
    Sentence{"profile-recognised", QT_TRANSLATE_NOOP("Import", "The columns were recognised as “{profile}”.")},
    Sentence{"cost-from-profit", QT_TRANSLATE_NOOP("Import", "Cost is revenue less gross profit.")},
    Sentence{"columns-unread", QT_TRANSLATE_NOOP("Import", "Columns not read: {columns}.")},
    Sentence{"remarks-left-out", QT_TRANSLATE_NOOP("Import", "Remarks left out: {count}.")},
};

/// What a value of a note is called where it is not shown as it is.
QString noteValue(const std::string &name, const std::string &value)
{
    if (name == "order" && value == "dmy")
        return QCoreApplication::translate("Import", "day, month, year");
    if (name == "order" && value == "mdy")
        return QCoreApplication::translate("Import", "month, day, year");
    if (name == "line" && value == "0")
        return {}; // the name of the sheet or the file
    return fromUtf8(value);
}

} // namespace

QString refusedText(const exchange::Refusal &refusal)
{
    Values values = errorValues(refusal.data);
    values["text"] = fromUtf8(refusal.text);
    const auto found = std::find_if(kSentences.begin(), kSentences.end(),
                                    [&](const Sentence &sentence) { return sentence.code == refusal.code; });
    if (found == kSentences.end())
        return errorText(refusal.code, refusal.data);
    return phrase(QCoreApplication::translate("Import", found->form), values);
}

QString refusedPlace(const exchange::Refusal &refusal)
{
    return phrase(QCoreApplication::translate("Import", "line {line}[, column {column}]"),
                  {{"line", QString::number(refusal.line)}, {"column", fromUtf8(refusal.column)}});
}

QString noteText(const exchange::ImportNote &note)
{
    Values values;
    for (const auto &[name, value] : note.data)
        values[name] = noteValue(name, value);
    const auto found = std::find_if(kNotes.begin(), kNotes.end(),
                                    [&](const Sentence &sentence) { return sentence.code == note.code; });
    return found == kNotes.end() ? fromUtf8(note.code)
                                 : phrase(QCoreApplication::translate("Import", found->form), values);
}

QString totalText(const exchange::TotalDifference &total, int decimals)
{
    const char *const form =
        total.column.empty()
            ? QT_TRANSLATE_NOOP("Import", "Line {line} states a total of {stated}, but its lines sum to {sum}.")
            : QT_TRANSLATE_NOOP(
                  "Import", "Line {line}, column {column}, states a total of {stated}, but its months sum to {sum}.");
    return phrase(QCoreApplication::translate("Import", form), {{"line", QString::number(total.line)},
                                                                {"column", fromUtf8(total.column)},
                                                                {"stated", fromUtf8(total.stated.text(decimals))},
                                                                {"sum", fromUtf8(total.sum.text(decimals))}});
}

std::span<const Sentence> noteSentences()
{
    return kNotes;
}

std::span<const Sentence> refusedSentences()
{
    return kSentences;
}

} // namespace quotasmith::text
