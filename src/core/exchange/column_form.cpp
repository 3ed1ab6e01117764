// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/column_form.h"

#include "core/base/text.h"
#include "core/exchange/mapping.h"

namespace quotasmith::exchange {

ColumnEntry parseColumnEntry(std::string_view text)
{
    const std::size_t cut = text.rfind('=');
    if (cut == std::string_view::npos)
        return {{}, std::string(base::trimmed(text))};
    return {std::string(base::trimmed(text.substr(0, cut))), std::string(base::trimmed(text.substr(cut + 1)))};
}

std::vector<ColumnForm> formsByColumn(std::span<const ColumnForm> said, const std::vector<std::string> &header)
{
    std::vector<ColumnForm> forms(header.size());
    for (const ColumnForm &form : said) {
        ColumnForm &known = forms[columnCalled(header, form.column)];
        known.column = form.column;
        if (form.scale)
            known.scale = form.scale;
        if (form.dateOrder)
            known.dateOrder = form.dateOrder;
    }
    return forms;
}

} // namespace quotasmith::exchange
