// SPDX-License-Identifier: Apache-2.0
#include "text/error_text.h"

#include <QCoreApplication>

#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array kSentences{
    Sentence{"plan-approved",
             QT_TRANSLATE_NOOP("Error", "The targets are approved as {version} and stay as they were signed. To change "
                                        "them, begin a revision: Review › Versions.")},
    Sentence{"plan-submitted",
             QT_TRANSLATE_NOOP("Error", "The targets of version {version} wait for approval and stay as they were "
                                        "submitted. Let the approvers decide, or withdraw the submission: Review › "
                                        "Versions.")},
    Sentence{"version-unknown", QT_TRANSLATE_NOOP("Error", "There is no version {version}. There is: {known}.")},
    Sentence{"version-none-at",
             QT_TRANSLATE_NOOP("Error", "Nothing had been approved yet on {day}. Name a later day, or a version.")},
    Sentence{"version-not-draft",
             QT_TRANSLATE_NOOP("Error", "Version {version} is {state}, not a draft. Begin a revision first.")},
    Sentence{"version-not-submitted",
             QT_TRANSLATE_NOOP("Error", "Version {version} is {state}, so there is nothing to decide. Submit it "
                                        "first.")},
    Sentence{"version-not-yours",
             QT_TRANSLATE_NOOP("Error", "Version {version} was submitted by {name}, who alone can withdraw it. Ask "
                                        "them, or record the approvers' word.")},
    Sentence{"version-not-approved",
             QT_TRANSLATE_NOOP("Error", "Version {version} is {state}: only approved targets are revised. Edit the "
                                        "draft, or submit it and have it approved first.")},
    Sentence{"version-first",
             QT_TRANSLATE_NOOP("Error", "This is the first version, so there are no approved targets to go back to. "
                                        "Undo takes back single edits.")},
    Sentence{"version-unchanged",
             QT_TRANSLATE_NOOP("Error",
                               "Version {version} has the same targets as the approved one, so there is nothing "
                               "to approve. Change targets first, or drop the revision.")},
    Sentence{"version-month-closed",
             QT_TRANSLATE_NOOP("Error", "{month} was closed since this revision began, and the revision changes its "
                                        "targets. Reopen the month, or drop the revision and begin it again.")},
    Sentence{"version-drop-misfit",
             QT_TRANSLATE_NOOP("Error",
                               "{node} has approved targets but left or moved since the revision began, so they "
                               "cannot be put back. Undo that change first, or go on with the revision.")},
    Sentence{"no-open-month",
             QT_TRANSLATE_NOOP("Error", "Every month of the year is closed, so there is nothing left to revise. Reopen "
                                        "the last month first.")},
    Sentence{"revision-reason-missing",
             QT_TRANSLATE_NOOP("Error", "Why the targets are revised was not said. Give the reason; it is signed with "
                                        "them.")},
    Sentence{"approvers-none",
             QT_TRANSLATE_NOOP("Error", "Nobody is listed as an approver, so nobody could sign. List the approvers "
                                        "first.")},
    Sentence{"approver-twice", QT_TRANSLATE_NOOP("Error", "“{name}” is listed twice. Name every approver once.")},
    Sentence{"approver-unknown",
             QT_TRANSLATE_NOOP("Error", "“{name}” is none of the approvers listed when the version was submitted.[ Did "
                                        "you mean {nearest}?]")},
};

} // namespace

std::span<const Sentence> versionSentences()
{
    return kSentences;
}

} // namespace quotasmith::text
