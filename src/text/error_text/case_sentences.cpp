// SPDX-License-Identifier: Apache-2.0
#include "text/error_text.h"

#include <QCoreApplication>

#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array kSentences{
    Sentence{"json-bad",
             QT_TRANSLATE_NOOP(
                 "Error", "{file} cannot be read as JSON: it breaks off its form at character {at}. Nothing was run.")},
    Sentence{"json-field-twice",
             QT_TRANSLATE_NOOP("Error", "In {file} an object has the field “{field}” twice. Keep one of them.")},
    Sentence{"json-too-deep",
             QT_TRANSLATE_NOOP("Error", "{file} is nested more than {limit} levels deep and is not read.")},
    Sentence{"json-too-large",
             QT_TRANSLATE_NOOP("Error", "{file} is too large to be read: the limit is {limit}. Divide it.")},
    Sentence{"cases-schema",
             QT_TRANSLATE_NOOP("Error",
                               "{file} is no case file[: its schema is “{schema}”]. It has to begin with \"schema\": "
                               "\"{wanted}\".")},
    Sentence{"cases-missing", QT_TRANSLATE_NOOP("Error", "{file} has no list called \"cases\".")},
    Sentence{"case-id-twice",
             QT_TRANSLATE_NOOP("Error", "{file} has two cases called {case}. Give one of them another id.")},
    Sentence{"case-field-missing", QT_TRANSLATE_NOOP("Error", "{file}, case {case}: {field} is missing.")},
    Sentence{"case-field-unknown",
             QT_TRANSLATE_NOOP("Error", "{file}, case {case}: there is no {field}. Known are {known}.")},
    Sentence{"case-field-bad", QT_TRANSLATE_NOOP("Error", "{file}, case {case}, {field}: {problem}.")},
    Sentence{"case-word-unknown",
             QT_TRANSLATE_NOOP("Error", "{file}, case {case}: {field} cannot be “{value}”. Known are {known}.")},
    Sentence{"case-expects-nothing",
             QT_TRANSLATE_NOOP("Error", "{file}, case {case} expects nothing, so nothing would be compared.")},
};

} // namespace

std::span<const Sentence> caseSentences()
{
    return kSentences;
}

} // namespace quotasmith::text
