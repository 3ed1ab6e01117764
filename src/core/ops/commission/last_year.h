// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/commission/compare_schemes.h"
#include "core/plan/measure_sums.h"
#include "core/store/queries/standing.h"

#include <array>
#include <map>
#include <optional>
#include <vector>

/// Results of a year by those a pay book pays, wherever they stood.
namespace quotasmith::ops {

/// Sums of a fiscal year by person of the book and month.
class PersonSums {
public:
    PersonSums(const store::Connection &connection, const PayBook &book, const calendar::FiscalCalendar &calendar);

    /// From the first month of the year to the last with any actual.
    int months() const { return m_months; }
    const plan::MeasureSums &of(std::size_t person, std::size_t month) const { return m_sums[person][month]; }
    /// A measure over the months that count.
    std::int64_t in(std::size_t person, const commission::PayMonths &months, plan::Measure measure) const;

private:
    std::vector<std::array<plan::MeasureSums, 12>> m_sums;
    int m_months = 0;
};

/// Somebody's last year under the scheme of this one.
struct PastMonths {
    std::optional<std::size_t> scheme; ///< the one that pays most months of this year
    QuotaOrigin origin = QuotaOrigin::None;
    commission::PayMonths months; ///< from the first to the last with a result or a stated target
};

/// The year before a plan's.
class LastYear {
public:
    LastYear(const store::Connection &connection, const PayBook &book);

    const PersonSums &sums() const { return m_sums; }
    /// By person of the book; `isMeant`: the schemes that are looked at.
    std::vector<PastMonths> months(const PayBook &book, const std::vector<bool> &isMeant) const;

private:
    using Stated = std::array<std::optional<std::int64_t>, 12>;

    const Stated *statedOf(plan::Measure measure, std::size_t person) const;
    void fill(const PayBook &book, std::size_t person, PastMonths &past) const;

    PersonSums m_sums;
    std::map<plan::Measure, std::map<std::size_t, Stated>> m_stated; ///< by person of the book
};

} // namespace quotasmith::ops
