// SPDX-License-Identifier: Apache-2.0
#include "text/error_text.h"

#include <QCoreApplication>

#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array kSentences{
    Sentence{"scorecard-none",
             QT_TRANSLATE_NOOP("Error", "There are no standards for {year} to judge by. Fill the list scorecard.")},
    Sentence{"scorecard-weights",
             QT_TRANSLATE_NOOP("Error",
                               "The weights of the {year} scorecard for the level {level}[ below {node}] come "
                               "to {sum}, not to 100 %:[ {missing} are missing][ {over} are too much]. Correct "
                               "them in the list scorecard.")},
    Sentence{"scorecard-nobody",
             QT_TRANSLATE_NOOP("Error", "No scorecard of {year} judges {node} in this period. Name somebody else, or "
                                        "add a card for that level.")},
    Sentence{"score-scale-missing",
             QT_TRANSLATE_NOOP("Error", "The indicator {indicator} does not say what is worth how many points. Give "
                                        "fullAt, and zeroAt where that is not 0, or steps.")},
    Sentence{"score-scale-bad",
             QT_TRANSLATE_NOOP("Error",
                               "The scale of the indicator {indicator} cannot be read[: “{steps}”]. Write steps "
                               "such as 80%:60 100%:100, points from 0 to 100, each step once; zeroAt and "
                               "fullAt must differ.")},
    Sentence{"score-outside",
             QT_TRANSLATE_NOOP("Error", "The score {value} of {node} for {indicator} is not on its scale, {least} to "
                                        "{most}. Correct it in the list scores.")},
    Sentence{"score-unknown",
             QT_TRANSLATE_NOOP("Error", "{node} has a score for {indicator} in {period}, which is not on the card. Its "
                                        "indicators are {known}.")},
    Sentence{"problem-known",
             QT_TRANSLATE_NOOP("Error", "This deviation is the problem {key} already. Go on with that one.")},
    Sentence{"problem-unknown",
             QT_TRANSLATE_NOOP("Error", "Nothing that deviates beyond its limit is called {source}.[ Did you mean "
                                        "{nearest}?] Look at the suggested problems.")},
    Sentence{"problem-step-needs",
             QT_TRANSLATE_NOOP("Error", "{key} cannot go on yet: the field {field} is empty. Fill it first.")},
    Sentence{"problem-closed",
             QT_TRANSLATE_NOOP("Error", "{key} has been all the way round. Open a new problem if it comes back.")},
};

} // namespace

std::span<const Sentence> scorecardSentences()
{
    return kSentences;
}

} // namespace quotasmith::text
