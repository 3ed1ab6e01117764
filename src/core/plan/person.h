// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"
#include "core/plan/node.h"

#include <cstdint>
#include <optional>
#include <string>

namespace quotasmith::plan {

/// What is known of a person beside the node; a vacancy is a person who has not come yet.
struct Person {
    NodeId node;
    std::string title;
    std::optional<std::string> hireDate; ///< 2027-05-03
    std::optional<std::string> leaveDate;
    std::optional<calendar::Month> vacancyFrom; ///< planned start of a place that is not filled
    std::optional<std::int64_t> monthlyWage;    ///< minor units
    std::optional<std::string> commissionRate;  ///< decimal fraction
    std::optional<std::int64_t> bonus;          ///< minor units
    friend bool operator==(const Person &, const Person &) = default;
};

/// A customer's account.
struct Account {
    NodeId node;
    std::string accountClass;
    std::string city;
    std::optional<NodeId> owner;           ///< the person who looks after it
    std::optional<std::int64_t> potential; ///< 1 … 5
    friend bool operator==(const Account &, const Account &) = default;
};

struct Product {
    NodeId node;
    std::string subcategory;
    std::optional<std::int64_t> standardCost; ///< minor units
    std::optional<std::int64_t> listPrice;    ///< minor units
    friend bool operator==(const Product &, const Product &) = default;
};

} // namespace quotasmith::plan
