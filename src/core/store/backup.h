// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"

#include <cstdint>
#include <filesystem>

namespace quotasmith::store {

class Connection;

enum class CopyDetail { Everything, WithoutPay, Anonymous };

/// Steps that stay undoable after maintenance.
inline constexpr std::int64_t kKeptSteps = 200;
inline constexpr std::int64_t kKeptBytes = 64LL << 20;

/// Copies the plan of a connection into a new file and tidies the copy: retired facts gone, changesets of old steps
/// gone, pages compact. WithoutPay and Anonymous also drop the history, pay, and (Anonymous) names. Progress comes
/// without a total. Throws Error{"file-exists"}, Error{"cancelled"}; then nothing is left behind.
void copyFile(const Connection &connection, const std::filesystem::path &target, CopyDetail detail,
              const base::Progress &progress = {});

} // namespace quotasmith::store
