// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/platform.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace quotasmith::store {

/// Who writes a plan.
struct LockOwner {
    std::string host;
    std::string user;
    std::int64_t pid = 0;
    std::string since;
};

enum class LockPolicy { Respect, Take };

/// The right to write a plan: `.~name.qsplan.lock` beside it, held while the object lives.
class WriterLock {
public:
    /// Throws Error{"plan-busy",{file,user,host,since}} while somebody writes; with `Respect` also
    /// Error{"lock-foreign-host",…} for a lock left by another machine, whose holder cannot be asked.
    WriterLock(const std::filesystem::path &plan, LockPolicy policy, const std::string &now);
    ~WriterLock();

private:
    base::FileLock m_lock;
};

std::filesystem::path lockFileOf(const std::filesystem::path &plan);
/// Who holds the lock now, or nobody.
std::optional<LockOwner> currentWriter(const std::filesystem::path &plan);

} // namespace quotasmith::store
