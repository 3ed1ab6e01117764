// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commission/pay/pay_year.h"
#include "core/plan/node.h"
#include "core/plan/rows/pay_rows.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What bonuses, draws and hold-backs rest on, beside each person's own base. Positions are those of the book: people,
/// schemes, months of the year. Amounts in minor units.
namespace quotasmith::ops {

/// One person's months in a team under a scheme; months spent elsewhere do not count.
struct TeamMember {
    std::size_t person = 0;
    commission::PayMonths months;
};

/// A team as the bonuses of one scheme look at it: the nearest node of level team above a person, else the region, else
/// the company, with what everybody below it brought and the target it was planned.
struct TeamPay {
    std::size_t scheme = 0;
    plan::NodeId id;
    std::string code;
    std::string name;
    std::array<std::int64_t, 12> base{};
    std::array<std::optional<std::int64_t>, 12> quota{};
    std::vector<TeamMember> members; ///< whom the scheme pays there, in tree order
};

/// What one person sold of what a new-product rule is about.
struct ProductSales {
    std::size_t person = 0;
    std::size_t scheme = 0;
    std::size_t rule = 0; ///< of the scheme's newProducts
    std::array<std::int64_t, 12> sold{};
};

struct BesideInputs {
    std::vector<TeamPay> teams; ///< of schemes that reward or rank teams: by scheme, then in tree order
    std::vector<ProductSales> products;
    /// By person: cash that came in, from the list of receipts where the plan has any, else what the actuals say was
    /// collected.
    std::vector<std::array<std::int64_t, 12>> cash;
    std::vector<plan::TypedCorrection> corrections;
    std::vector<plan::ClawbackEvent> clawbacks;
    std::vector<plan::PersonalDraw> draws;
};

} // namespace quotasmith::ops
