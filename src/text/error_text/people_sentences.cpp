// SPDX-License-Identifier: Apache-2.0
#include "text/error_text.h"

#include <QCoreApplication>

#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array kSentences{
    Sentence{"former-place",
             QT_TRANSLATE_NOOP("Error", "{node} is an earlier place of {person}. Name {person} instead.")},
    Sentence{"not-above-people",
             QT_TRANSLATE_NOOP("Error", "{node} is of the level {level}: nobody can stand below it. Name a team.")},
    Sentence{"people-none", QT_TRANSLATE_NOOP("Error", "There is nobody in the plan yet. Import people first.")},
    Sentence{"person-there",
             QT_TRANSLATE_NOOP("Error", "{person} is there already, in {team}. To change teams use people move; for "
                                        "somebody new give another code.")},
    Sentence{"person-away",
             QT_TRANSLATE_NOOP("Error", "{person} is not there in {month}. Name a month in which {person} is.")},
    Sentence{"team-needed", QT_TRANSLATE_NOOP("Error", "Say with --to which team {person} comes to.")},
    Sentence{"team-same", QT_TRANSLATE_NOOP("Error", "{person} is in {team} already. Name another team.")},
    Sentence{"heir-same", QT_TRANSLATE_NOOP("Error", "{person} cannot be the own heir. Name somebody else.")},
    Sentence{
        "heir-away",
        QT_TRANSLATE_NOOP("Error", "{heir} is not there in {month} and cannot take over. Name somebody who stays.")},
    Sentence{"date-unreadable", QT_TRANSLATE_NOOP("Error", "“{value}” is no date. Write it like 2027-05-03.")},
    Sentence{"code-taken", QT_TRANSLATE_NOOP("Error", "There is a {node} in {axis} already. Give a code nobody has.")},
    Sentence{"node-level-wrong",
             QT_TRANSLATE_NOOP("Error", "A {level} cannot stand below {parent}. What can: {known}.")},
    Sentence{"node-in-itself", QT_TRANSLATE_NOOP("Error", "{node} cannot stand below itself or its own members.")},
    Sentence{"node-is-root",
             QT_TRANSLATE_NOOP("Error", "{node} is the root of its axis: it can be renamed, nothing else.")},
    Sentence{
        "node-in-use",
        QT_TRANSLATE_NOOP("Error", "{node} cannot go: it still has {cause}. Say with --to who goes on with them.")},
    Sentence{"node-has-members",
             QT_TRANSLATE_NOOP("Error", "{node} still has members ({nearest}). Move or remove them first.")},
    Sentence{"segment-held",
             QT_TRANSLATE_NOOP("Error",
                               "Moving customers would change the held target of {node} in {period}. Release it "
                               "first, or let the targets of customers end at the tiers.")},
    Sentence{"node-closed-months",
             QT_TRANSLATE_NOOP("Error", "{node} has targets in closed months, which would change with it. For a person "
                                        "use people move or people leave from an open month on.")},
    Sentence{"heir-unlike",
             QT_TRANSLATE_NOOP("Error", "{heir} cannot go on for {node}: both must carry targets of their own on the "
                                        "same axis.")},
    Sentence{"setting-unknown", QT_TRANSLATE_NOOP("Error", "There is no setting “{setting}”.[ Did you mean {nearest}?] "
                                                           "plan set --list names them all.")},
    Sentence{"setting-refused",
             QT_TRANSLATE_NOOP("Error", "“{value}” cannot be used for {setting}. Allowed: {allowed}.")},
    Sentence{"setting-fixed",
             QT_TRANSLATE_NOOP("Error", "{setting} cannot change any more: the plan has {cause} that stand on it.")},
    Sentence{"ambitions-off",
             QT_TRANSLATE_NOOP("Error", "The plan has no {ambition}: its further levels of ambition are off. plan set "
                                        "ambitions=on turns them on.")},
    Sentence{"setting-without-value",
             QT_TRANSLATE_NOOP("Error", "“{value}” is no setting with a value. Write KEY=VALUE.")},
};

} // namespace

std::span<const Sentence> peopleSentences()
{
    return kSentences;
}

} // namespace quotasmith::text
