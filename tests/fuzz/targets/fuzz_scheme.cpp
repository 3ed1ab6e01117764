// SPDX-License-Identifier: Apache-2.0
#include "core/commission/judge/linter.h"
#include "core/commission/preview.h"
#include "core/exchange/schemes/scheme_file.h"
#include "tests/fuzz/support/promise.h"
#include "tests/fuzz/targets/targets.h"

namespace quotasmith::fuzz {

namespace {

void check(std::string_view bytes, int decimals)
{
    exchange::SchemeFile file;
    if (!isDone([&] { file = exchange::parseScheme("scheme.json", bytes, decimals); }))
        return;
    promise(exchange::parseScheme("again.json", exchange::printScheme(file, decimals), decimals) == file,
            "a scheme reads back as it was printed");
    commission::lint(file.scheme);
    for (const std::int64_t base : {std::int64_t{0}, std::int64_t{99'999'99}, std::int64_t{900'000'000'000'000}})
        isDone([&] { commission::previewMethods(file.scheme, 100'000'00, base); });
}

} // namespace

void fuzzScheme(std::string_view bytes)
{
    check(bytes, 2);
    check(bytes, 0);
}

} // namespace quotasmith::fuzz
