// SPDX-License-Identifier: Apache-2.0
#include "text/error_text.h"

#include <QCoreApplication>

#include <array>

namespace quotasmith::text {

namespace {

constexpr std::array kSentences{
    Sentence{"period-unknown",
             QT_TRANSLATE_NOOP("Error",
                               "“{period}” is no period that can be reviewed. Write ytd, 2027, 2027H1, 2027Q2, "
                               "2027-05, 2027-W18 or a day, 2027-05-03.")},
    Sentence{"variance-data-missing",
             QT_TRANSLATE_NOOP("Error", "The bridge “{variance}” needs {missing}, and for this period there is none. "
                                        "Type or import it, or choose another period, bridge or comparison.")},
    Sentence{"forecast-of-ratio",
             QT_TRANSLATE_NOOP("Error", "{measure} is a ratio, and ratios are not forecast.[ Forecast {numerator} and "
                                        "{denominator} instead: it is the one over the other.]")},
    Sentence{"variance-order-bad",
             QT_TRANSLATE_NOOP("Error", "“{order}” is no order of the chain. Name each of {known} once, or say mean.")},
};

} // namespace

std::span<const Sentence> reviewSentences()
{
    return kSentences;
}

} // namespace quotasmith::text
