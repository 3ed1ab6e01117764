// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/readers/products_reader.h"

#include "core/exchange/readers/code_reader.h"

namespace quotasmith::exchange {

std::vector<ProductRecord> readProducts(const Source &source, const Mapping &mapping, const ReadOptions &options,
                                        ImportReport &report)
{
    LineReader lines(source, mapping, options, report);
    CodeReader codes(lines);
    const auto textOf = [&](std::string_view field) { return std::string(lines.text(mapping.find(field))); };
    const auto moneyOf = [&](const BoundColumn *column) -> std::optional<std::int64_t> {
        const auto amount =
            column ? lines.amount(column->column, lines.moneyForm(column->column), column->field->code) : std::nullopt;
        return amount ? std::optional(amount->units) : std::nullopt;
    };
    const BoundColumn *const cost = mapping.find("standardCost");
    const BoundColumn *const price = mapping.find("listPrice");
    std::vector<ProductRecord> products;
    while (lines.next()) {
        if (lines.takeTotal())
            continue;
        ProductRecord product;
        codes.read(product);
        product.role = textOf("role");
        product.subcategory = textOf("subcategory");
        product.standardCost = moneyOf(cost);
        product.listPrice = moneyOf(price);
        if (!lines.hasRefusal())
            products.push_back(std::move(product));
    }
    return products;
}

} // namespace quotasmith::exchange
