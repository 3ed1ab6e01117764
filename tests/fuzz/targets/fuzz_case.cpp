// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/cases/case_file.h"
#include "tests/fuzz/support/promise.h"
#include "tests/fuzz/targets/targets.h"

namespace quotasmith::fuzz {

void fuzzCase(std::string_view bytes)
{
    std::vector<exchange::WorkedCase> cases;
    if (!isDone([&] { cases = exchange::readCases("cases.json", bytes); }))
        return;
    for (const exchange::WorkedCase &one : cases)
        isDone([&] {
            const exchange::CaseReport report = exchange::runCase(one);
            promise(exchange::parseJson(report.got.print()).print() == report.got.print(), "an answer is JSON");
        });
}

} // namespace quotasmith::fuzz
