// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/catalog.h"
#include "core/diagnosis/input/input.h"
#include "core/ops/overview/read_overview.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What the boss is shown on paper: the company and its regions, months and quarters against the target and last year.
/// Only read.
namespace quotasmith::ops {

/// Units of the plan's money. Nothing: not known, or the month has not come yet.
struct BossNumbers {
    std::optional<std::int64_t> target;
    std::optional<std::int64_t> actual;
    std::optional<std::int64_t> lastYear;

    std::optional<money::Rate> attainment() const; ///< nothing while one is missing or the target is zero
    std::optional<money::Rate> yoy() const;        ///< nothing where last year had nothing above zero
    std::optional<std::int64_t> gap() const;       ///< actual − target
};

/// One line of a sheet: a month, a quarter, or the year to date.
struct BossStretch {
    calendar::MonthRange months;
    BossNumbers numbers;                ///< a stretch that is not over: all three over its months that count
    std::optional<std::int64_t> annual; ///< the target of the whole stretch
};

struct BossPart {
    int node = 0;       ///< tree position of the organisation
    BossNumbers toDate; ///< over the months that count
    std::optional<std::int64_t> annual;
};

/// A sheet.
struct BossPlace {
    BossPart self;
    std::vector<BossStretch> months;   ///< 12
    std::vector<BossStretch> quarters; ///< 4
    BossStretch year;
    std::vector<BossPart> parts;              ///< the planned places right below, in tree order
    std::vector<diagnosis::Finding> findings; ///< what asks for attention here, the worst first; at most kMostFindings
};
inline constexpr std::size_t kMostFindings = 5;

struct BossCopy {
    Overview overview;                      ///< of the company, with the trees
    diagnosis::Input input;                 ///< what the findings are told with
    std::optional<calendar::Month> through; ///< the last month that counts
    std::vector<BossPlace> places;          ///< the company, then what stands right below it but people

    const plan::Tree &tree() const { return input.tree(plan::Axis::Organisation); }
};

/// period: `2027-05`, `2027Q2` …: up to its last month; empty: up to the last that counts. Dismissed findings are left
/// out. Throws Error{"period-bad"}, Error{"period-outside"}.
BossCopy readBossCopy(const store::Connection &connection, const std::string &period);

} // namespace quotasmith::ops
