// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/support/import_promises.h"
#include "tests/fuzz/targets/targets.h"

namespace quotasmith::fuzz {

void fuzzCsv(std::string_view bytes)
{
    importAnyhow("table.csv", bytes);
}

} // namespace quotasmith::fuzz
