// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "core/ops/review/read_variance.h"

#include <string>

namespace quotasmith::cli {

inline constexpr const char *kVarianceWords = "price-volume-mix|chain|customers";
inline constexpr const char *kAgainstWords = "target|last-year";

/// Which bridge, as commands name it.
struct VarianceOptions {
    std::string period, against = "target", kind = "price-volume-mix", order;
};
/// Declares --against, --kind, --order.
void declareVarianceOptions(Command &command, VarianceOptions &options);
/// Throws Error{"word-unknown"}, Error{"variance-order-bad",{order,known}}, and Error{"argument-unexpected",{argument}}
/// for an order of what is no chain.
ops::VarianceRequest requireVariance(const VarianceOptions &options);

} // namespace quotasmith::cli
