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
    Sentence{"cell-too-long", QT_TRANSLATE_NOOP("Import", "The text of the cell is too long.")},
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

std::span<const Sentence> refusedSentences()
{
    return kSentences;
}

} // namespace quotasmith::text
