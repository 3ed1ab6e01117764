// SPDX-License-Identifier: Apache-2.0
#include "cli/rate_json.h"

namespace quotasmith::cli {

namespace {

constexpr int kPlaces = 12;

} // namespace

Json rateJson(const money::Rate &rate)
{
    return rate.decimalText(kPlaces);
}

Json rateJson(const std::optional<money::Rate> &rate)
{
    return rate ? rateJson(*rate) : Json(nullptr);
}

} // namespace quotasmith::cli
