// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/export_table.h"
#include "core/plan/lists/value_text.h"

#include <span>

namespace quotasmith::text {

/// The rows of a list as a table on its way out; `import KIND` reads it again. In Chinese headers
/// are names the import knows, else the fields' codes; words of choices and codes are never localised.
exchange::ExportTable listTable(const plan::ListKind &kind, std::span<const plan::Record> records,
                                const plan::ListContext &context);

} // namespace quotasmith::text
