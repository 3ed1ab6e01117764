// SPDX-License-Identifier: Apache-2.0
#include "text/error_text.h"

#include <QCoreApplication>

#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array kSentences{
    Sentence{"word-unknown",
             QT_TRANSLATE_NOOP("Error", "{option} cannot be “{value}”.[ Did you mean {nearest}?] Known are {known}.")},
    Sentence{"value-bad",
             QT_TRANSLATE_NOOP("Error",
                               "“{value}” cannot be read as a value: {problem}, at character {at}. Write 1200000, "
                               "1,200,000.50, 120万, +30%, now+3.37%, 40% or +2pp.")},
    Sentence{"place-bad",
             QT_TRANSLATE_NOOP("Error", "{option} cannot be “{value}”. Write a code and a period: P001@2027Q1.")},
    Sentence{"number-bad", QT_TRANSLATE_NOOP("Error", "{option} cannot be “{value}”: it takes a number.")},
    Sentence{"rate-bad",
             QT_TRANSLATE_NOOP("Error", "{option} cannot be “{value}”: it takes a rate. Write 10%, -2.5% or 0.1.")},
    Sentence{"reference-shape",
             QT_TRANSLATE_NOOP("Error",
                               "{node} has {leaves} leaves and the reference {reference} has {given}. Name one "
                               "that has as many, or spread a single leaf.")},
    Sentence{"date-wrong", QT_TRANSLATE_NOOP("Error", "“{value}” is no date. Write 2027-05-03.")},
    Sentence{"pattern-bad",
             QT_TRANSLATE_NOOP("Error", "“{value}” is no pattern. Write the weights of the months or quarters: "
                                        "20,24,26,30 or 4-4-5.")},
    Sentence{"axes-wanted",
             QT_TRANSLATE_NOOP("Error", "“{axes}” does not name two different axes. Write organisation,customer or "
                                        "organisation,product.")},
    Sentence{"options-exclusive", QT_TRANSLATE_NOOP("Error", "{first} and {second} cannot be used together.")},
    Sentence{"option-needed", QT_TRANSLATE_NOOP("Error", "{option} is needed here.")},
    Sentence{"argument-unexpected", QT_TRANSLATE_NOOP("Error", "Nothing was expected here: {argument}.")},
    Sentence{"command-needed", QT_TRANSLATE_NOOP("Error", "A command is needed here: {known}.")},
    Sentence{"usage-wrong", QT_TRANSLATE_NOOP("Error", "The command cannot be read so: {detail}.")},
    Sentence{"month-wanted", QT_TRANSLATE_NOOP("Error", "{period} is no month. Write 2027-05.")},
    Sentence{"format-unavailable",
             QT_TRANSLATE_NOOP("Error", "{format} cannot be written by this version. Use {known}.")},
    Sentence{"chart-empty", QT_TRANSLATE_NOOP("Error", "There is nothing to draw yet. {reason}")},
    Sentence{"output-is-a-plan",
             QT_TRANSLATE_NOOP("Error", "{file} is a plan and is not overwritten. Choose another name.")},
    Sentence{"command-unknown",
             QT_TRANSLATE_NOOP("Error", "There is no command “{command}”.[ Did you mean {nearest}?]")},
    Sentence{"output-failed", QT_TRANSLATE_NOOP("Error", "The answer could not be written to standard output.")},
    Sentence{"unexpected",
             QT_TRANSLATE_NOOP("Error",
                               "Something happened that should not: {cause}. Nothing was changed. Please report it.")},
};

} // namespace

std::span<const Sentence> usageSentences()
{
    return kSentences;
}

} // namespace quotasmith::text
