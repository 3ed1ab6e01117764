// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/commission/read_pay.h"
#include "core/ops/commission/reading/credits.h"
#include "core/ops/commission/reading/quotas.h"
#include "core/store/queries/fact_sums.h"

#include <array>
#include <compare>
#include <map>
#include <utility>
#include <vector>

namespace quotasmith::ops {

/// A person's months under one scheme in one team.
struct CellKey {
    std::size_t person = 0;
    std::size_t scheme = 0;
    int team = 0; ///< tree position
    friend auto operator<=>(const CellKey &, const CellKey &) = default;
};
using PayCells = std::map<CellKey, commission::PayMonths>;
/// By place and month: the person and scheme it counts for.
using PaidPlaces = std::map<std::pair<plan::NodeId, int>, std::pair<std::size_t, std::size_t>>;

/// The nearest node of level team above a tree position, else the region, else the company.
int teamAbove(const plan::Tree &tree, int node);

/// What the book was read from.
struct BesideGround {
    const store::Standing &standing;
    const QuotaBook &quotas;
    const std::array<store::SumsByNode, 12> &sums; ///< by place, without overlays
    const PayCells &cells;
    const PaidPlaces &paidAt;
    const std::vector<CreditMove> &moves;
};
/// The book has its schemes, people and quota measures. Reads what some scheme or list asks for.
BesideInputs readBeside(const store::Connection &connection, const PayBook &book, const BesideGround &ground);

} // namespace quotasmith::ops
