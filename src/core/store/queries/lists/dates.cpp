// SPDX-License-Identifier: Apache-2.0
#include "core/store/queries/lists/dates.h"

#include "core/store/queries/lists/list_rows.h"

namespace quotasmith::store {

std::optional<calendar::Date> dateOf(const Connection &connection, const plan::Record &record, std::string_view field)
{
    const std::string text = record.text(field);
    if (text.empty())
        return std::nullopt;
    return required(calendar::Date::parse(text), connection, record);
}

} // namespace quotasmith::store
