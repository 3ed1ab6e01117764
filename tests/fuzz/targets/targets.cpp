// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/targets/targets.h"

namespace quotasmith::fuzz {

const std::vector<Target> &targets()
{
    static const std::vector<Target> all{{"amount", fuzzAmount},     {"csv", fuzzCsv},   {"xlsx", fuzzXlsx},
                                         {"returned", fuzzReturned}, {"plan", fuzzPlan}, {"case", fuzzCase},
                                         {"scheme", fuzzScheme}};
    return all;
}

} // namespace quotasmith::fuzz
