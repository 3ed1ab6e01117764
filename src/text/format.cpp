// SPDX-License-Identifier: Apache-2.0
#include "text/format.h"

#include "core/money/amount_text.h"
#include "core/money/rounding.h"
#include "text/convert.h"
#include "text/phrase.h"

#include <QCoreApplication>

#include <algorithm>

namespace quotasmith::text {

QString noValue()
{
    return QStringLiteral("—");
}

QString amountText(std::int64_t units, int decimals)
{
    return fromUtf8(money::printGrouped(units, decimals));
}

QString amountText(std::optional<std::int64_t> units, int decimals)
{
    return units ? amountText(*units, decimals) : noValue();
}

QString countText(std::int64_t count)
{
    return amountText(count, 0);
}

QString rateText(const std::optional<money::Rate> &rate, int places)
{
    if (!rate)
        return noValue();
    QString text = fromUtf8(rate->percentText(places));
    text.insert(text.size() - 1, u' ');
    return text;
}

int percentDone(std::int64_t done, std::int64_t total)
{
    if (total <= 0)
        return 100;
    const money::Wide part = money::Wide{std::clamp<std::int64_t>(done, 0, total)} * 100 / total;
    return static_cast<int>(part);
}

QString progressText(std::int64_t done, std::int64_t total)
{
    return phrase(QCoreApplication::translate("Format", "{percent} % ({done} of {total})"),
                  {{"percent", QString::number(percentDone(done, total))},
                   {"done", countText(done)},
                   {"total", countText(total)}});
}

} // namespace quotasmith::text
