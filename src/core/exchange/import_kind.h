// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/lists/kind.h"

#include <optional>
#include <span>
#include <string_view>

namespace quotasmith::exchange {

/// What a file is about. Behind Targets stands a value for every list a plan keeps, in their order.
enum class ImportKind { People, Customers, Products, Actuals, Targets };

/// `people customers products actuals targets`, or the code of the list
std::string_view importKindCode(ImportKind kind);
std::optional<ImportKind> findImportKind(std::string_view code);
/// All of them, lists behind the others.
std::span<const ImportKind> importKinds();
/// The list a kind fills; null for people, customers, products, actuals and targets.
const plan::ListKind *listOf(ImportKind kind);

} // namespace quotasmith::exchange
