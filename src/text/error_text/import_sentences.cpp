// SPDX-License-Identifier: Apache-2.0
#include "text/error_text.h"

#include <QCoreApplication>

#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array kSentences{
    Sentence{"encoding-unknown", QT_TRANSLATE_NOOP("Error", "“{encoding}” is no known encoding. Known are {known}.")},
    Sentence{"encoding-undetected",
             QT_TRANSLATE_NOOP("Error",
                               "The encoding of the file is not clear: line {line} holds the byte {byte}. Say which "
                               "it is; known are {known}.")},
    Sentence{"encoding-bad",
             QT_TRANSLATE_NOOP("Error",
                               "The file is not {encoding}: line {line}, byte {byte} of the file does not belong to "
                               "it. Say the right encoding.")},
    Sentence{"not-text",
             QT_TRANSLATE_NOOP("Error",
                               "The file is neither a workbook (.xlsx) nor text (line {line}). Open it in the program "
                               "it comes from and save the table as .xlsx or as CSV, then import that.")},
    Sentence{"delimiter-unknown",
             QT_TRANSLATE_NOOP("Error", "“{delimiter}” cannot separate columns. Known are {known}.")},
    Sentence{"date-order-unknown",
             QT_TRANSLATE_NOOP("Error", "“{order}” is no order of day, month and year. Known are {known}.")},
    Sentence{"header-missing", QT_TRANSLATE_NOOP("Error", "{file} is empty. Its first line must name the columns.")},
    Sentence{"header-bad",
             QT_TRANSLATE_NOOP("Error", "The names of the columns in {file}, line {line}, cannot be read: {problem}.")},
    Sentence{"header-line-bad",
             QT_TRANSLATE_NOOP(
                 "Error", "{file} has no names of columns on line {line}. They must stand on one of the first lines "
                          "that are not empty.")},
    Sentence{
        "period-twice",
        QT_TRANSLATE_NOOP("Error", "Two columns say the same month: {columns} (“{column}”). Leave one of them out.")},
    Sentence{
        "alias-entry-bad",
        QT_TRANSLATE_NOOP("Error", "“{entry}” gives nothing another name. Write what the file calls it and its code.")},
    Sentence{"alias-unknown", QT_TRANSLATE_NOOP("Error", "The plan has no code “{code}”.[ Did you mean {nearest}?]")},
    Sentence{"alias-ambiguous",
             QT_TRANSLATE_NOOP("Error",
                               "The code “{code}” is in several trees: {axes}. Write which, such as customer:{code}.")},
    Sentence{"batch-ambiguous",
             QT_TRANSLATE_NOOP(
                 "Error", "“{source}” was imported several times: {batches}. Say which of them the file replaces.")},
    Sentence{"batch-unknown",
             QT_TRANSLATE_NOOP("Error", "There is no import {batch} whose actuals count.[ There are {known}.]")},
    Sentence{"map-entry-bad", QT_TRANSLATE_NOOP("Error", "“{entry}” is no assignment. Write FIELD=COLUMN.")},
    Sentence{"map-field-unknown",
             QT_TRANSLATE_NOOP("Error", "There is no field “{field}” in {kind}.[ Did you mean {nearest}?]")},
    Sentence{"map-column-unknown",
             QT_TRANSLATE_NOOP("Error", "The file has no column “{column}”.[ Did you mean {nearest}?]")},
    Sentence{"map-column-ambiguous",
             QT_TRANSLATE_NOOP("Error", "Several columns are called “{column}”: {columns}. Name one by its number.")},
    Sentence{"field-missing",
             QT_TRANSLATE_NOOP("Error",
                               "No column was recognised for “{field}”, which {kind} need. The columns are {columns}. "
                               "Say which one it is.")},
    Sentence{"profile-bad",
             QT_TRANSLATE_NOOP("Error",
                               "The stored profile cannot be read ({at}). Say how the file is read, and store the "
                               "profile again.")},
    Sentence{"profile-unknown",
             QT_TRANSLATE_NOOP("Error", "There is no profile “{profile}” for {kind}. Store one first.")},
    Sentence{"sheet-not-a-workbook",
             QT_TRANSLATE_NOOP("Error", "{file} is text and has no sheet “{sheet}”. Read it without naming a sheet.")},
    Sentence{"sheet-unknown", QT_TRANSLATE_NOOP("Error", "{file} has no sheet “{sheet}”. Its sheets are {sheets}.")},
    Sentence{"workbook-encrypted",
             QT_TRANSLATE_NOOP("Error",
                               "{file} is protected by a password. Open it in Excel or WPS, remove the password, save "
                               "it, and import it again.")},
    Sentence{"workbook-format",
             QT_TRANSLATE_NOOP(
                 "Error",
                 "{file} is a file in the format {format}[ of {program}], which is not read. Open it in Excel, "
                 "WPS or the program it comes from and save it as .xlsx, then import that.")},
    Sentence{"workbook-not-one",
             QT_TRANSLATE_NOOP("Error",
                               "{file} is an archive, but holds no workbook. Unpack it and import the table that is in "
                               "it, as .xlsx or CSV.")},
    Sentence{"workbook-damaged",
             QT_TRANSLATE_NOOP(
                 "Error", "{file} is damaged[ in {part}]: {cause}. Ask for it again, or open it in Excel or WPS and "
                          "save it as .xlsx.")},
    Sentence{"workbook-unsafe",
             QT_TRANSLATE_NOOP("Error",
                               "{file} is not read, because no honest workbook looks like this[ in {part}]: {cause}. "
                               "If you trust who sent it, open it in Excel or WPS and save the table as CSV.")},
    Sentence{"workbook-cell-bad",
             QT_TRANSLATE_NOOP(
                 "Error", "The sheet “{sheet}” of {file} has the cell “{cell}” where none can be. Open it in Excel "
                          "or WPS and save it as .xlsx.")},
    Sentence{"facts-exist",
             QT_TRANSLATE_NOOP(
                 "Error", "There are actuals already for the same months ({months}) and people, from {sources}. Say "
                          "what to do: add, replace or skip.")},
    Sentence{"import-conflict",
             QT_TRANSLATE_NOOP("Error", "Held or closed targets stand against the imported ones[: {claims}]. "
                                        "Release them first, or change the file.")},
};

} // namespace

std::span<const Sentence> importSentences()
{
    return kSentences;
}

} // namespace quotasmith::text
