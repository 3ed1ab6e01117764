// SPDX-License-Identifier: Apache-2.0
#include "cli/json.h"

#include "core/money/amount_text.h"
#include "text/convert.h"

namespace quotasmith::cli {

namespace {

constexpr int kRatePlaces = 12;

} // namespace

Json amountJson(std::int64_t units, int decimals)
{
    return money::printAmount(units, decimals);
}

Json amountJson(std::optional<std::int64_t> units, int decimals)
{
    return units ? amountJson(*units, decimals) : Json(nullptr);
}

Json rateJson(const money::Rate &rate)
{
    return rate.decimalText(kRatePlaces);
}

Json rateJson(const std::optional<money::Rate> &rate)
{
    return rate ? rateJson(*rate) : Json(nullptr);
}

Json textJson(const QString &text)
{
    return text::toUtf8(text);
}

Json textOrNull(const std::string &text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

} // namespace quotasmith::cli
