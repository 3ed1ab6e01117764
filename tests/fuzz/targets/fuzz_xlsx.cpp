// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/support/import_promises.h"
#include "tests/fuzz/support/parts.h"
#include "tests/fuzz/targets/targets.h"

namespace quotasmith::fuzz {

void fuzzXlsx(std::string_view bytes)
{
    importAnyhow("book.xlsx", packed(bytes));
}

} // namespace quotasmith::fuzz
