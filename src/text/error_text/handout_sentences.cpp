// SPDX-License-Identifier: Apache-2.0
#include "text/error_text.h"

#include <QCoreApplication>

#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array kSentences{
    Sentence{"handout-empty",
             QT_TRANSLATE_NOOP("Error", "There is nobody below {node}. Name the region, team or person whose people "
                                        "the workbook is for.")},
    Sentence{"handout-not-a-workbook",
             QT_TRANSLATE_NOOP("Error", "{file} is no workbook. Take back the .xlsx that was handed out.")},
    Sentence{"handout-stamp-missing",
             QT_TRANSLATE_NOOP("Error", "{file} does not say which hand-out it is: its stamp, in the third row, is "
                                        "gone or was changed. Nothing was taken. Ask for the workbook that was handed "
                                        "out, or hand it out again.")},
    Sentence{"handout-foreign",
             QT_TRANSLATE_NOOP("Error", "{file} was handed out from another plan, or this plan does not know of it any "
                                        "more. Nothing was taken. Open the plan it came from.")},
    Sentence{"handout-tampered",
             QT_TRANSLATE_NOOP("Error", "The stamp of {file} was changed. Nothing was taken. Ask for the workbook that "
                                        "was handed out, or hand it out again.")},
};

} // namespace

std::span<const Sentence> handoutSentences()
{
    return kSentences;
}

} // namespace quotasmith::text
