// SPDX-License-Identifier: Apache-2.0
#include "text/convert.h"
#include "text/review/review_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace quotasmith::text {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
};

struct MethodWords {
    std::string_view code;
    const char *name;
    const char *hint;
};
constexpr std::array kMethods{
    MethodWords{"plan-pace", QT_TRANSLATE_NOOP("ReviewWords", "plan pace"),
                QT_TRANSLATE_NOOP("ReviewWords", "The months left come as far from their targets as those so far.")},
    MethodWords{
        "seasonal-run-rate", QT_TRANSLATE_NOOP("ReviewWords", "seasonal run rate"),
        QT_TRANSLATE_NOOP("ReviewWords", "What came so far is the share of the year that it was in past years.")},
    MethodWords{"rolling-growth", QT_TRANSLATE_NOOP("ReviewWords", "rolling growth"),
                QT_TRANSLATE_NOOP("ReviewWords",
                                  "A month is that of last year, grown like the last twelve months on those before.")},
    MethodWords{"exponential-smoothing", QT_TRANSLATE_NOOP("ReviewWords", "exponential smoothing"),
                QT_TRANSLATE_NOOP("ReviewWords", "A level that follows the latest months; no trend, no seasons.")},
    MethodWords{"holt", QT_TRANSLATE_NOOP("ReviewWords", "Holt"),
                QT_TRANSLATE_NOOP("ReviewWords", "A level and a trend that follow the latest months; no seasons.")},
    MethodWords{"holt-damped", QT_TRANSLATE_NOOP("ReviewWords", "damped Holt"),
                QT_TRANSLATE_NOOP("ReviewWords", "A level and a trend that dies down; no seasons.")},
    MethodWords{"holt-winters", QT_TRANSLATE_NOOP("ReviewWords", "Holt–Winters"),
                QT_TRANSLATE_NOOP("ReviewWords", "Level, trend and twelve seasons, each following the latest months.")},
};

const MethodWords *find(std::string_view code)
{
    const auto found =
        std::find_if(kMethods.begin(), kMethods.end(), [code](const MethodWords &one) { return one.code == code; });
    return found == kMethods.end() ? nullptr : &*found;
}

} // namespace

QString forecastMethodName(std::string_view code)
{
    const MethodWords *words = find(code);
    return words ? QCoreApplication::translate("ReviewWords", words->name) : fromUtf8(code);
}

QString forecastMethodHint(std::string_view code)
{
    const MethodWords *words = find(code);
    return words ? QCoreApplication::translate("ReviewWords", words->hint) : QString();
}

QString forecastMissingText(std::string_view missing)
{
    if (missing == "short-history")
        return Words::tr("too few months of history");
    if (missing == "no-actuals")
        return Words::tr("no actuals up to here");
    if (missing == "no-target")
        return Words::tr("no targets to go by");
    if (missing == "gap-in-year")
        return Words::tr("a month of the year so far has no actuals");
    return fromUtf8(missing);
}

QString forecastProblemText(const ops::Forecasts &forecasts)
{
    switch (forecasts.problem) {
    case forecast::OutlookProblem::ShortHistory:
        return Words::tr("No probability: it takes 24 months of actuals in a row to tell a season.");
    case forecast::OutlookProblem::HistoryEndsEarly:
        return Words::tr("No probability: the actuals end more than a year before the months to forecast.");
    case forecast::OutlookProblem::NoSeason:
        return Words::tr("No probability: the actuals are too thin to tell a season from them.");
    case forecast::OutlookProblem::None:
        break;
    }
    return {};
}

QString parametersText(const ops::ForecastMethod &method)
{
    QStringList parts;
    for (const auto &[name, value] : method.parameters)
        parts << QStringLiteral("%1 %2").arg(fromUtf8(name), fromUtf8(value));
    return parts.join(QStringLiteral(", "));
}

} // namespace quotasmith::text
