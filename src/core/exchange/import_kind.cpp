// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/import_kind.h"

#include <algorithm>
#include <array>
#include <vector>

namespace quotasmith::exchange {

namespace {

constexpr std::array<std::string_view, 5> kCodes{"people", "customers", "products", "actuals", "targets"};

} // namespace

std::string_view importKindCode(ImportKind kind)
{
    const plan::ListKind *list = listOf(kind);
    return list ? list->code : kCodes[static_cast<std::size_t>(kind)];
}

std::optional<ImportKind> findImportKind(std::string_view code)
{
    const auto kinds = importKinds();
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [code](ImportKind kind) { return importKindCode(kind) == code; });
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

std::span<const ImportKind> importKinds()
{
    static const std::vector<ImportKind> kinds = [] {
        std::vector<ImportKind> all;
        for (std::size_t i = 0; i < kCodes.size() + plan::listKinds().size(); ++i)
            all.push_back(static_cast<ImportKind>(i));
        return all;
    }();
    return kinds;
}

const plan::ListKind *listOf(ImportKind kind)
{
    const auto number = static_cast<std::size_t>(kind);
    return number < kCodes.size() ? nullptr : &plan::listKinds()[number - kCodes.size()];
}

} // namespace quotasmith::exchange
