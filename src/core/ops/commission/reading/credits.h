// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/measure_sums.h"
#include "core/plan/plan_settings.h"
#include "core/plan/rows/pay_rows.h"
#include "core/plan/tree.h"
#include "core/store/queries/standing.h"

#include <optional>
#include <vector>

namespace quotasmith::store {
class Connection;
} // namespace quotasmith::store

namespace quotasmith::ops {

/// What counts for somebody otherwise than the actuals say: taken from one, given to another.
struct CreditMove {
    plan::NodeId person;
    int month = 0; ///< position in the year
    plan::NodeId product;
    plan::MeasureSums sums; ///< added to the person's; below zero where it is taken
    bool isOverlay = false; ///< given without being taken: it is nobody's in the team's sum
};

/// Whom shares of what a person brought count for (业绩分成).
class Credits {
public:
    /// The tree is the organisation's and outlives it.
    Credits(const store::Connection &connection, const store::Standing &standing, const plan::PlanSettings &settings,
            const plan::Tree &people);

    bool isEmpty() const { return m_splits.empty(); }

    struct Share {
        plan::NodeId person;
        money::Rate share;
        bool isOverlay = false;
    };
    /// Of others in a deal; the rest is the person's own. Throws Error{"splits-over",{person,share}} when they come to
    /// more than all of it.
    std::vector<Share> sharesOf(plan::NodeId person, plan::NodeId account, plan::NodeId product, int month) const;
    /// Parts of an amount, one a share; those that are no overlay and what is left to the owner add up to it exactly.
    static std::vector<std::int64_t> divide(std::int64_t amount, const std::vector<Share> &shares);
    /// Every deal of the year that somebody shares in.
    std::vector<CreditMove> moves() const;

private:
    bool isIn(const std::optional<plan::Tree> &tree, const std::optional<plan::NodeId> &scope, plan::NodeId node) const;

    const store::Connection &m_connection;
    plan::PlanSettings m_settings;
    const plan::Tree &m_people;
    std::vector<plan::CreditSplit> m_splits;
    std::optional<plan::Tree> m_accounts, m_products; ///< read where a split names one
};

} // namespace quotasmith::ops
