// SPDX-License-Identifier: Apache-2.0
#include "text/error_text.h"

#include <QCoreApplication>

#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array kSentences{
    Sentence{
        "field-entry-bad",
        QT_TRANSLATE_NOOP("Error", "“{entry}” says nothing of a field. Write FIELD=VALUE, or FIELD= to empty it.")},
    Sentence{
        "record-field-unknown",
        QT_TRANSLATE_NOOP("Error", "{list} has no field “{field}”.[ Did you mean {nearest}?] Its fields are {known}.")},
    Sentence{"record-field-missing",
             QT_TRANSLATE_NOOP("Error", "A row of {list} needs the field “{field}”. Say it as {field}=….")},
    Sentence{"record-field-choice",
             QT_TRANSLATE_NOOP("Error", "A row of {list} says exactly one of {fields}, and this one does not.")},
    Sentence{"record-value-bad",
             QT_TRANSLATE_NOOP("Error", "{field} cannot be “{value}”: {problem}. It takes {type}.")},
    Sentence{"record-word-unknown",
             QT_TRANSLATE_NOOP("Error", "{field} cannot be “{value}”.[ Did you mean {nearest}?] Known are {known}.")},
    Sentence{"record-value-outside",
             QT_TRANSLATE_NOOP("Error",
                               "{field} cannot be {value}:[ not below {least}][, not above {most}][ (1 is {whole})]. "
                               "Give another value.")},
    Sentence{"record-unknown", QT_TRANSLATE_NOOP("Error", "{list} has no row “{key}”.[ Did you mean {nearest}?]")},
    Sentence{"record-key-ambiguous",
             QT_TRANSLATE_NOOP("Error", "“{key}” names several rows of {list}: {keys}. Give the whole key of one.")},
    Sentence{"record-key-taken",
             QT_TRANSLATE_NOOP("Error", "Another row of {list} is called {key} already. Change that one, or give this "
                                        "one another key.")},
    Sentence{"record-named", QT_TRANSLATE_NOOP("Error", "{key} of {list} cannot be removed: it is named by {rows}. "
                                                        "Change or remove these first.")},
    Sentence{"record-twice", QT_TRANSLATE_NOOP("Error", "The row {key} stands on line {first} already. Keep one.")},
    Sentence{"record-key-bad",
             QT_TRANSLATE_NOOP("Error", "“{key}” is no key for a new row of {list}. Write {form}, or say the fields.")},
    Sentence{"node-level-wrong",
             QT_TRANSLATE_NOOP("Error", "{node} cannot stand here: it is of the level {level}. Name one of the level "
                                        "{known}.")},
    Sentence{"node-ambiguous", QT_TRANSLATE_NOOP("Error", "Several are called “{node}”: {codes}. Use the code.")},
    Sentence{"limits-crossed",
             QT_TRANSLATE_NOOP("Error", "The limit {below} ({low}) has to lie below {above} ({high}). Change the other "
                                        "one first.")},
    Sentence{"record-span-backwards",
             QT_TRANSLATE_NOOP("Error", "{last} ({until}) lies before {first} ({from}). Let it end when it begins, or "
                                        "later.")},
    Sentence{"owners-too-many",
             QT_TRANSLATE_NOOP("Error", "A project has one owner or two, and “{owners}” names {count}. Keep those who "
                                        "answer for it; the others belong to its steps.")},
    Sentence{"list-undated",
             QT_TRANSLATE_NOOP("Error", "The rows of “{list}” carry no day, week or month, so they are of no period. "
                                        "Leave the period out.")},
    Sentence{"list-setting-fixed",
             QT_TRANSLATE_NOOP("Error", "{key} belongs to the plan from its making and does not change.")},
    Sentence{"setting-by-rules",
             QT_TRANSLATE_NOOP("Error", "{key} changes only together with what follows from it. Use plan set.")},
};

} // namespace

std::span<const Sentence> listSentences()
{
    return kSentences;
}

} // namespace quotasmith::text
