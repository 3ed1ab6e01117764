// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/spread/edit.h"

#include <array>
#include <memory>
#include <string_view>
#include <vector>

namespace quotasmith::tests {

inline constexpr calendar::MonthRange kFirstMonth{0, 0};
inline constexpr calendar::MonthRange kFirstQuarter{0, 2};
inline constexpr calendar::MonthRange kYear{0, 11};

/// A company small enough to be reckoned by hand. Every month: north 30 (ann 10, ben 20), south 30 (cho), key accounts
/// 40, mid-tier 20; no products. The year: 720.
class SmallCompany {
public:
    SmallCompany();

    spread::Sheet sheet;
    /// Node codes are unique over the axes: north south ann ben cho, key mid; `root` is the organisation's.
    spread::Place at(std::string_view code, calendar::MonthRange months) const;
    std::int64_t value(std::string_view code, calendar::MonthRange months) const { return value(sheet, code, months); }
    std::int64_t value(const spread::Sheet &in, std::string_view code, calendar::MonthRange months) const;
    plan::HoldId hold(std::string_view code, calendar::MonthRange months);

private:
    std::array<std::unique_ptr<plan::Tree>, 3> m_trees;
};

/// One row of leaves with these weights in the first month, nothing in the others: an apportionment.
class OneMonth {
public:
    explicit OneMonth(const std::vector<double> &weights);
    spread::Sheet sheet;
    std::vector<std::int64_t> cells(const spread::Sheet &in) const;

private:
    std::array<std::unique_ptr<plan::Tree>, 3> m_trees;
};

/// The sheet after an edit that must have been carried out.
const spread::Sheet &after(const spread::EditResult &result);

} // namespace quotasmith::tests
