// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/commission/judge_schemes.h"
#include "core/ops/commission/statements.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace quotasmith::ui {

/// The commission of a plan's year, read at one moment and never changed after.
struct CommissionReading {
    ops::PayBook book;
    std::vector<ops::PayStatement> statements; ///< by person and month
    std::vector<ops::SchemeRadar> radars;      ///< by scheme
    std::optional<plan::Tree> products;
    std::vector<calendar::Month> closedMonths; ///< whose actuals do not move any more
    std::optional<std::int64_t> budget;        ///< what the year may cost, minor units

    int decimals() const { return book.settings.currency.exponent; }
};
using SharedCommission = std::shared_ptr<const CommissionReading>;

SharedCommission readCommission(const store::Connection &connection);

/// A scheme of the plan as its file would say it, with whom it pays.
exchange::SchemeFile fileOf(const ops::KnownScheme &scheme, const plan::Tree &tree);

} // namespace quotasmith::ui
