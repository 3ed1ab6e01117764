// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/readers/customers_reader.h"

#include "core/exchange/readers/code_reader.h"

namespace quotasmith::exchange {

namespace {

constexpr money::AmountForm kScore{0, 1, money::Finer::Refuse};

/// 1 … 5, or missing.
std::optional<std::int64_t> potentialOn(LineReader &lines, const BoundColumn *column)
{
    const auto score = column ? lines.amount(column->column, kScore, column->field->code) : std::nullopt;
    if (!score)
        return std::nullopt;
    if (score->units < 1 || score->units > 5)
        lines.refuse(*column, "value-outside", {{"least", "1"}, {"most", "5"}});
    return score->units;
}

} // namespace

std::vector<CustomerRecord> readCustomers(const Source &source, const Mapping &mapping, const ReadOptions &options,
                                          ImportReport &report)
{
    LineReader lines(source, mapping, options, report);
    CodeReader codes(lines);
    const auto textOf = [&](std::string_view field) { return std::string(lines.text(mapping.find(field))); };
    const BoundColumn *const potential = mapping.find("potential");
    std::vector<CustomerRecord> customers;
    while (lines.next()) {
        if (lines.takeTotal())
            continue;
        CustomerRecord customer;
        codes.read(customer);
        customer.tier = textOf("tier");
        customer.accountClass = textOf("class");
        customer.city = textOf("city");
        customer.owner = textOf("owner");
        customer.potential = potentialOn(lines, potential);
        if (!lines.hasRefusal())
            customers.push_back(std::move(customer));
    }
    return customers;
}

} // namespace quotasmith::exchange
