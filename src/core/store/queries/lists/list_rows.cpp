// SPDX-License-Identifier: Apache-2.0
#include "core/store/queries/lists/list_rows.h"

#include "core/base/error.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/lists.h"

namespace quotasmith::store {

std::vector<plan::Record> rowsOf(const Connection &connection, std::string_view kind)
{
    return readList(connection, plan::listKind(kind));
}

void throwDamagedList(const Connection &connection, const plan::Record &record)
{
    throw base::Error("file-damaged",
                      {{"file", connection.file().string()}, {"cause", "list " + std::string(record.kind->code)}});
}

} // namespace quotasmith::store
