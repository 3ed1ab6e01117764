// SPDX-License-Identifier: Apache-2.0
#include "text/error_text.h"

#include "text/convert.h"
#include "text/list_text.h"
#include "text/name_text.h"
#include "text/op_text.h"
#include "text/review/review_text.h"
#include "text/versions/version_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace quotasmith::text {

namespace {

/// Causes the core names by a word; what the operating system or the database says comes as it is.
constexpr std::array kCauses{
    Sentence{"read-only", QT_TRANSLATE_NOOP("Error", "it is read-only")},
    Sentence{"read-only folder", QT_TRANSLATE_NOOP("Error", "the folder is read-only")},
    Sentence{"no-folder", QT_TRANSLATE_NOOP("Error", "what lies there is no folder")},
    Sentence{"reads-back-otherwise", QT_TRANSLATE_NOOP("Error", "it does not read back as it was written")},
    Sentence{"journal-mode", QT_TRANSLATE_NOOP("Error", "another program has changed how it is stored")},
    Sentence{"cut-off", QT_TRANSLATE_NOOP("Error", "its end is missing")},
    Sentence{"structure", QT_TRANSLATE_NOOP("Error", "its pages do not fit together")},
    Sentence{"checksum", QT_TRANSLATE_NOOP("Error", "its content does not match its checksum")},
    Sentence{"directory", QT_TRANSLATE_NOOP("Error", "its table of contents cannot be read")},
    Sentence{"part-missing", QT_TRANSLATE_NOOP("Error", "a part it speaks of is missing")},
    Sentence{"xml", QT_TRANSLATE_NOOP("Error", "its text is not well-formed XML")},
    Sentence{"bomb", QT_TRANSLATE_NOOP("Error", "it would unpack to more than a hundred times its size")},
    Sentence{"size-lie", QT_TRANSLATE_NOOP("Error", "it unpacks to more than it states")},
    Sentence{"too-large", QT_TRANSLATE_NOOP("Error", "it would unpack to more than any workbook needs")},
    Sentence{"too-many-parts", QT_TRANSLATE_NOOP("Error", "it has more parts than any workbook needs")},
    Sentence{"too-many-strings", QT_TRANSLATE_NOOP("Error", "it holds more text than fits into memory")},
    Sentence{"too-many-merged", QT_TRANSLATE_NOOP("Error", "it merges more cells than any workbook needs")},
    Sentence{"text-too-long", QT_TRANSLATE_NOOP("Error", "the text of a cell is longer than cells can be")},
    Sentence{"too-many-styles", QT_TRANSLATE_NOOP("Error", "it holds more styles than any workbook needs")},
    Sentence{"too-deep", QT_TRANSLATE_NOOP("Error", "its elements are nested too deep")},
    Sentence{"path", QT_TRANSLATE_NOOP("Error", "the name of a part leads out of the file")},
    Sentence{"part-twice", QT_TRANSLATE_NOOP("Error", "two parts have the same name")},
    Sentence{"document-type", QT_TRANSLATE_NOOP("Error", "it declares entities, which no workbook needs")},
    Sentence{"digest", QT_TRANSLATE_NOOP("Error", "its content is not what was written")},
    Sentence{"history", QT_TRANSLATE_NOOP("Error", "its history is not what was written")},
    Sentence{"version", QT_TRANSLATE_NOOP("Error", "it says it is of another format than it is")},
    Sentence{"Invalid argument", QT_TRANSLATE_NOOP("Error", "it is no ordinary file")},
    Sentence{"Permission denied", QT_TRANSLATE_NOOP("Error", "you have no right to do that there")},
    Sentence{"Read-only file system", QT_TRANSLATE_NOOP("Error", "its drive is read-only")},
    Sentence{"No space left on device", QT_TRANSLATE_NOOP("Error", "the drive is full")},
    Sentence{"database or disk is full", QT_TRANSLATE_NOOP("Error", "the drive is full")},
    Sentence{"disk I/O error", QT_TRANSLATE_NOOP("Error", "the drive does not answer as it should")},
    Sentence{"Input/output error", QT_TRANSLATE_NOOP("Error", "the drive does not answer as it should")},
    Sentence{"attempt to write a readonly database", QT_TRANSLATE_NOOP("Error", "it is read-only")},
    Sentence{"unable to open database file", QT_TRANSLATE_NOOP("Error", "it cannot be opened")},
};

/// What stands behind the word `problem`: a row that cannot be read, or an amount that is none.
constexpr std::array kProblems{
    Sentence{"quote-open", QT_TRANSLATE_NOOP("Error", "a quotation mark is never closed")},
    Sentence{"quote-misplaced", QT_TRANSLATE_NOOP("Error", "there is text behind a closing quotation mark")},
    Sentence{"field-too-long", QT_TRANSLATE_NOOP("Error", "a field is too long")},
    Sentence{"fields-too-many", QT_TRANSLATE_NOOP("Error", "there are too many fields")},
    Sentence{"not-a-number", QT_TRANSLATE_NOOP("Error", "that is not a number")},
    Sentence{"misplaced-separator", QT_TRANSLATE_NOOP("Error", "a thousands separator is in the wrong place")},
    Sentence{"too-fine", QT_TRANSLATE_NOOP("Error", "there are more decimals than the unit has")},
    Sentence{"too-large", QT_TRANSLATE_NOOP("Error", "the number is too large")},
    Sentence{"unit-not-allowed", QT_TRANSLATE_NOOP("Error", "this unit cannot stand here")},
    Sentence{"missing", QT_TRANSLATE_NOOP("Error", "there is no value")},
    Sentence{"not-of-type", QT_TRANSLATE_NOOP("Error", "that cannot be read")},
    Sentence{"not-text", QT_TRANSLATE_NOOP("Error", "that is not text")},
    Sentence{"decimal-wanted",
             QT_TRANSLATE_NOOP("Error", "a decimal in quotation marks is wanted, such as \"1250.50\"")},
    Sentence{"count-wanted", QT_TRANSLATE_NOOP("Error", "a whole number is wanted, such as 12")},
    Sentence{"list-wanted", QT_TRANSLATE_NOOP("Error", "a list is wanted")},
    Sentence{"text-wanted", QT_TRANSLATE_NOOP("Error", "a text is wanted")},
    Sentence{"truth-wanted", QT_TRANSLATE_NOOP("Error", "true or false is wanted")},
    Sentence{"object-wanted", QT_TRANSLATE_NOOP("Error", "an object is wanted")},
    Sentence{"above-zero-wanted", QT_TRANSLATE_NOOP("Error", "it cannot be negative or zero")},
    Sentence{"not-negative-wanted", QT_TRANSLATE_NOOP("Error", "it cannot be negative")},
    Sentence{"month-wanted", QT_TRANSLATE_NOOP("Error", "a month is wanted, such as \"2027-05\"")},
    Sentence{"exact-wanted",
             QT_TRANSLATE_NOOP("Error", "a number in quotation marks is wanted, such as \"0.015\" or \"1.5%\"")},
    Sentence{"amount-wanted",
             QT_TRANSLATE_NOOP("Error", "an amount in quotation marks is wanted, such as \"100000.00\"")},
};

/// What takes the place of undoing a step that cannot be undone.
constexpr std::array kReverses{
    Sentence{"actuals-close", QT_TRANSLATE_NOOP("Error", "Reopen the month, with a reason")},
    Sentence{"versions-approve", QT_TRANSLATE_NOOP("Error", "Begin a revision of the targets (Review › Versions)")},
};

const Sentence *find(std::span<const Sentence> sentences, std::string_view code)
{
    const auto found = std::find_if(sentences.begin(), sentences.end(),
                                    [code](const Sentence &sentence) { return sentence.code == code; });
    return found == sentences.end() ? nullptr : &*found;
}

const Sentence *findSentence(std::string_view code)
{
    for (const auto sentences :
         {fileSentences(), planSentences(), peopleSentences(), importSentences(), usageSentences(), listSentences(),
          caseSentences(), handoutSentences(), diagnosisSentences(), commissionSentences(), reviewSentences(),
          scorecardSentences(), versionSentences()})
        if (const Sentence *sentence = find(sentences, code))
            return sentence;
    return nullptr;
}

QString words(std::span<const Sentence> sentences, std::string_view code)
{
    const Sentence *sentence = find(sentences, code);
    return sentence ? QCoreApplication::translate("Error", sentence->form) : fromUtf8(code);
}

QString valueText(const std::string &name, const std::string &value)
{
    if (name == "cause")
        return words(kCauses, value);
    if (name == "problem")
        return words(kProblems, value);
    if (name == "type")
        return listTypeName(value);
    if (name == "state")
        return versionStateName(value);
    if (const auto *list = plan::findListKind(value); list && name == "list")
        return listName(*list);
    if (const auto kind = ops::findVarianceKind(value); kind && name == "variance")
        return varianceKindName(*kind);
    if (name == "missing" && value.find(':') != std::string::npos)
        return missingNumbersText(value);
    if (name == "numerator" || name == "denominator")
        return valueName("measure", value);
    return name == "op" ? opName(value) : valueName(name, value);
}

QString withoutWords(std::string_view code, const base::ErrorData &data)
{
    QString details;
    for (const auto &[name, value] : data)
        details += (details.isEmpty() ? QString() : QStringLiteral(", ")) + fromUtf8(name) + QStringLiteral(" = ") +
                   fromUtf8(value);
    return phrase(QCoreApplication::translate("Error", "It did not work: {code}[ ({details})]. Nothing was changed."),
                  {{"code", fromUtf8(code)}, {"details", details}});
}

} // namespace

QString errorText(const base::Error &error)
{
    return errorText(error.code(), error.data());
}

QString errorText(std::string_view code, const base::ErrorData &data)
{
    const QString form = errorForm(code);
    return form.isEmpty() ? withoutWords(code, data) : phrase(form, errorValues(data));
}

QString errorForm(std::string_view code)
{
    const Sentence *sentence = findSentence(code);
    return sentence ? QCoreApplication::translate("Error", sentence->form) : QString();
}

Values errorValues(const base::ErrorData &data)
{
    Values values;
    for (const auto &[name, value] : data)
        values[name] = valueText(name, value);
    if (const auto op = data.find("op"); op != data.end())
        if (const Sentence *reverse = find(kReverses, op->second))
            values["reverse"] = QCoreApplication::translate("Error", reverse->form);
    return values;
}

} // namespace quotasmith::text
