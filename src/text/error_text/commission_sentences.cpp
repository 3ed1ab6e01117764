// SPDX-License-Identifier: Apache-2.0
#include "text/error_text.h"

#include <QCoreApplication>

#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array kSentences{
    Sentence{"scheme-method-missing",
             QT_TRANSLATE_NOOP("Error",
                               "The scheme names no method, and there is no default one. [On {actual} against "
                               "a target of {target} it would pay: {pays}. ]Write one of them as \"method\".")},
    Sentence{"scheme-part-missing",
             QT_TRANSLATE_NOOP("Error", "[{file}: ]The method “{method}” needs \"{part}\". Add it.")},
    Sentence{"scheme-part-foreign", QT_TRANSLATE_NOOP("Error", "[{file}: ]The method “{method}” knows no \"{part}\". "
                                                               "Remove it, or choose another method.")},
    Sentence{"scheme-empty", QT_TRANSLATE_NOOP("Error", "[{file}: ]The scheme has neither tiers nor points, so it pays "
                                                        "nothing. Add \"tiers\" or \"points\".")},
    Sentence{"scheme-base-bad", QT_TRANSLATE_NOOP("Error", "[{file}: ]Commission cannot be paid on {measure}. Choose "
                                                           "revenue, signed, collected or grossProfit.")},
    Sentence{"scheme-negative", QT_TRANSLATE_NOOP("Error", "[{file}: ]{part} cannot be negative.")},
    Sentence{"scheme-order", QT_TRANSLATE_NOOP("Error", "[{file}: ]{part} stands at {from}, not behind {before}. Put "
                                                        "thresholds in ascending order, each once.")},
    Sentence{"scheme-overlap", QT_TRANSLATE_NOOP("Error", "[{file}: ]{part} reaches up to {to} and overlaps the next "
                                                          "tier, which begins at {next}. Let it end there.")},
    Sentence{"scheme-gap", QT_TRANSLATE_NOOP("Error", "[{file}: ]{part} ends at {to}, but the next tier begins at "
                                                      "{next} only. Let it end there.")},
    Sentence{"scheme-reading-limit",
             QT_TRANSLATE_NOOP("Error",
                               "[{file}: ]A {part} belongs to a period and cannot stand where each transaction "
                               "is paid on its own. Remove it, or choose another reading.")},
    Sentence{"scheme-quota-missing", QT_TRANSLATE_NOOP("Error", "The scheme can be reckoned only against a target "
                                                                "above zero. Set one.")},
    Sentence{"scheme-field-unknown", QT_TRANSLATE_NOOP("Error", "{file}: there is no \"{field}\". Known are {known}.")},
    Sentence{"scheme-field-missing", QT_TRANSLATE_NOOP("Error", "{file}: {field} is missing.")},
    Sentence{"scheme-field-bad", QT_TRANSLATE_NOOP("Error", "{field} in {file} cannot be read: {problem}.")},
    Sentence{"scheme-word-unknown",
             QT_TRANSLATE_NOOP("Error", "{file}: {field} cannot be “{value}”. Known are {known}.")},
    Sentence{"scheme-multiplier-alone",
             QT_TRANSLATE_NOOP("Error", "{file}, {field}: multipliers go with a \"rate\" of the whole scheme, rates of "
                                        "tiers without one. Keep to one of the two.")},
    Sentence{"scheme-schema", QT_TRANSLATE_NOOP("Error", "{file} is no scheme this program knows: its schema is "
                                                         "“{schema}”, not “{wanted}”.")},
    Sentence{"scheme-template-unknown",
             QT_TRANSLATE_NOOP("Error", "There is no template called {template}. Known are {known}.")},
    Sentence{"scheme-assigned-twice",
             QT_TRANSLATE_NOOP("Error", "{node} would be paid by {scheme} and {other} in the same month. Give one of "
                                        "them other months in \"assigned\".")},
    Sentence{"scheme-unknown",
             QT_TRANSLATE_NOOP("Error", "There is no scheme called {scheme}[; nearest is {nearest}].")},
    Sentence{"schemes-none", QT_TRANSLATE_NOOP("Error", "The plan has no commission scheme yet. Add one.")},
    Sentence{"credit-split-sum", QT_TRANSLATE_NOOP("Error", "The shares of a deal come to {sum}, not to 100%. Change "
                                                            "them, or mark them as an overlay.")},
    Sentence{"credit-split-negative", QT_TRANSLATE_NOOP("Error", "A share of a deal cannot be negative.")},
    Sentence{"scheme-not-positive", QT_TRANSLATE_NOOP("Error", "[{file}: ]{part} has to be above zero.")},
    Sentence{"scheme-share-bad", QT_TRANSLATE_NOOP("Error", "[{file}: ]{part} has to be a share above 0% and not above "
                                                            "100%.")},
    Sentence{"scheme-period-to-date", QT_TRANSLATE_NOOP("Error", "[{file}: ]{part} cannot be the year to date. Choose "
                                                                 "month, quarter or year.")},
    Sentence{"scheme-product-choice",
             QT_TRANSLATE_NOOP("Error", "[{file}: ]{part} needs either \"perUnit\" or \"rate\", and not both.")},
    Sentence{"scheme-product-twice", QT_TRANSLATE_NOOP("Error", "[{file}: ]{part}: {product} has a bonus already. Take "
                                                                "one of the two away.")},
    Sentence{"scheme-amounts-missing",
             QT_TRANSLATE_NOOP("Error", "[{file}: ]{part} is empty. Write the amount of each place.")},
    Sentence{"splits-over", QT_TRANSLATE_NOOP("Error", "Of what {person} brings, {share} would count for others. Give "
                                                       "away no more than 100%, or mark a share as an overlay.")},
    Sentence{"split-with-oneself",
             QT_TRANSLATE_NOOP("Error", "{person} cannot share a deal with the same person. Name somebody else.")},
    Sentence{"list-by-command", QT_TRANSLATE_NOOP("Error", "Rows of {list} are not written one by one. Use “{command}”"
                                                           ".")},
    Sentence{"statements-none", QT_TRANSLATE_NOOP("Error", "Nothing falls due in {period}, so there is nothing to "
                                                           "close.")},
    Sentence{"statements-closed", QT_TRANSLATE_NOOP("Error", "All statements of {period} are closed already. What has "
                                                             "changed since is corrected in the next month.")},
    Sentence{"person-not-paid", QT_TRANSLATE_NOOP("Error", "{person} is under no commission scheme in {period}. Assign "
                                                           "one.")},
};

} // namespace

std::span<const Sentence> commissionSentences()
{
    return kSentences;
}

} // namespace quotasmith::text
