// SPDX-License-Identifier: Apache-2.0
#include "core/diagnosis/customers/account_sales.h"

#include "core/money/money.h"

namespace quotasmith::diagnosis {

std::vector<AccountSales> accountSales(const Input &input, const std::vector<calendar::Month> &months)
{
    constexpr plan::Axis kAxis = plan::Axis::Customer;
    const plan::Tree &tree = input.tree(kAxis);
    const plan::Measure sales = salesMeasure(input);
    std::vector<std::int64_t> amounts(static_cast<std::size_t>(tree.size()));
    for (const calendar::Month month : months)
        if (const auto members = input.sums(kAxis).raw().find(month); members != input.sums(kAxis).raw().end())
            for (const auto &[member, sums] : members->second) {
                const auto position = tree.find(member);
                if (!position)
                    continue;
                std::int64_t &amount = amounts[static_cast<std::size_t>(*position)];
                amount = money::addUnits(amount, sums.value(sales).value_or(0));
            }
    std::vector<AccountSales> accounts;
    for (int i = 0; i < tree.size(); ++i)
        if (tree.node(i).level == plan::Level::Account && !tree.node(i).unassigned)
            accounts.push_back({i, amounts[static_cast<std::size_t>(i)]});
    return accounts;
}

} // namespace quotasmith::diagnosis
