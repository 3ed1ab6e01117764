// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/commission/read_pay.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the plan pays beside what another rule would pay the same people for the same results, with all that stands
/// beside the tiers. Only read.
namespace quotasmith::ops {

/// Where the quota somebody is held against comes from.
enum class QuotaOrigin {
    Assigned, ///< the plan's own
    Stated,   ///< what last year's targets said
    Scaled,   ///< this year's, as a whole brought to what those people made last year
    None
};
std::string_view quotaOriginCode(QuotaOrigin origin); ///< `assigned stated scaled none`

/// One person's months under both rules. Amounts in minor units.
struct ComparedPay {
    std::size_t person = 0;   ///< of the comparison's people
    std::int64_t revenue = 0; ///< in the plan's money
    std::optional<std::int64_t> quota;
    std::optional<money::Rate> attainment; ///< of what the present rule pays on
    QuotaOrigin origin = QuotaOrigin::None;
    std::int64_t pay = 0;                   ///< the whole statements
    std::int64_t otherPay = 0;              ///< the same, by the other rule
    std::int64_t tiers = 0, otherTiers = 0; ///< what tiers alone make of them

    std::int64_t difference() const { return otherPay - pay; } ///< above zero: gains by the other rule
};

/// A year's results under both rules.
struct ComparedYear {
    int year = 0;   ///< fiscal
    int months = 0; ///< from its first to the last with actuals; a quarter or year under way is reckoned so far
    std::vector<ComparedPay> people; ///< with a result or a pay, in tree order
    std::int64_t revenue = 0;
    std::int64_t pay = 0, otherPay = 0;
    std::optional<money::Rate> share, otherShare; ///< of the revenue
    int winners = 0, losers = 0, same = 0;        ///< heads
    std::int64_t gained = 0, lost = 0;            ///< lost is zero or below; both add up to the difference

    std::int64_t difference() const { return otherPay - pay; }
};

struct SchemeComparison {
    plan::PlanSettings settings;
    std::vector<PaidPerson> people;
    std::string scheme;    ///< code; empty: everybody by the own scheme
    std::string other;     ///< code
    ComparedYear lastYear; ///< the year before the plan's
    ComparedYear thisYear;
};

/// `scheme`: whose people are looked at; empty: everybody who is paid. Each month the other rule takes the place of the
/// one that pays then. Of last year everybody has the scheme that pays most months of this one; the quota is what last
/// year's targets say of the person, for people of whom they say nothing this year's quota times one factor: their
/// results of last year together over their quotas of this year together, so that they reach 100 % as a whole and lie
/// around it as they really did. What stands beside last year's tiers is told by pastBookOf. People of several schemes
/// that give way to the other rule are ranked by it scheme by scheme. Throws Error{"scheme-unknown",{scheme,nearest}},
/// Error{"schemes-none"} and requireSound's errors.
SchemeComparison compareSchemes(const store::Connection &connection, const std::string &scheme,
                                const exchange::SchemeFile &other);

/// A scheme of the plan. Throws Error{"scheme-unknown",{scheme,nearest}}.
exchange::SchemeFile readPlanScheme(const store::Connection &connection, const std::string &code);

} // namespace quotasmith::ops
