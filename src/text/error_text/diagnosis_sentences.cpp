// SPDX-License-Identifier: Apache-2.0
#include "text/error_text.h"

#include <QCoreApplication>

#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array kSentences{
    Sentence{"finding-unknown",
             QT_TRANSLATE_NOOP("Error", "The diagnosis has no finding “{id}”.[ Did you mean {nearest}?] Look at the "
                                        "list of findings; one that was never acted on and does not fire any more is "
                                        "gone.")},
    Sentence{"reason-missing",
             QT_TRANSLATE_NOOP("Error", "Why “{id}” is not relevant was not said. Give the reason; it is kept with "
                                        "the finding.")},
};

} // namespace

std::span<const Sentence> diagnosisSentences()
{
    return kSentences;
}

} // namespace quotasmith::text
