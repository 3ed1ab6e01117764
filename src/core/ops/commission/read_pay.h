// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/commission/pay/pay_year.h"
#include "core/ops/commission/beside/beside_inputs.h"
#include "core/ops/commission/edit_schemes.h"
#include "core/plan/plan_settings.h"
#include "core/plan/tree.h"
#include "core/store/tables/commission/statements.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace quotasmith::ops {

/// Somebody who is paid.
struct PaidPerson {
    plan::NodeId id;
    std::string code;
    std::string name;
    std::optional<std::int64_t> monthlyWage;
};

/// One person's year under one scheme.
struct PersonPay {
    std::size_t person = 0;
    std::size_t scheme = 0;
    commission::PayMonths months;
    std::vector<commission::DuePay> dues;  ///< as everything stands now
    std::array<std::int64_t, 12> relief{}; ///< by month: what the quota was lowered by (目标减免); it is in `months`
    std::vector<int> transactions = {};    ///< by due, of a scheme that reads each transaction: how many there were
};

/// The commission of the plan's year. A person's month is paid by the scheme of the nearest place: the place itself,
/// the person, the team, the region, the company; there is at most one. The quota is the assigned, base-ambition target
/// of the months, of the base measure where that has targets, else of the plan's money, as it is in force, less relief.
/// Credit splits are in the base of both people.
struct PayBook {
    plan::PlanSettings settings;
    std::shared_ptr<const plan::Tree> tree;
    std::vector<KnownScheme> schemes;
    std::vector<plan::Measure> quotaMeasures; ///< by scheme: what its quota is a target of
    std::vector<PaidPerson> people;           ///< in tree order
    std::vector<PersonPay> pays;              ///< by person, then scheme
    std::vector<store::Statement> statements; ///< closed, by month and code
    int begun = 0;                            ///< months of the year up to the last one with an actual
    BesideInputs beside;                      ///< what is paid beside the tiers rests on

    /// Closed statement of a person and month, of several the first; nullptr while it is open.
    const store::Statement *statementOf(std::size_t person, calendar::Month month) const;
};
PayBook readPayBook(const store::Connection &connection);
/// The same with these schemes in the place of the plan's.
PayBook readPayBook(const store::Connection &connection, std::vector<KnownScheme> schemes);

} // namespace quotasmith::ops
