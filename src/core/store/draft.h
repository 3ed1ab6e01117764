// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace quotasmith::store {

/// The name of a half-made file beside its place; what is there under that name goes away with the object unless it was
/// put in place.
class Draft {
public:
    explicit Draft(std::filesystem::path target);
    ~Draft();
    Draft(const Draft &) = delete;
    Draft &operator=(const Draft &) = delete;
    const std::filesystem::path &file() const { return m_file; }
    /// Puts the finished file in place; throws Error{"file-exists",{file}} when something is there by now.
    void publish() const;

private:
    void remove() const;
    std::filesystem::path m_target;
    std::filesystem::path m_file;
    // Named beforehand: taking them away needs no memory.
    std::filesystem::path m_journal;
    std::filesystem::path m_lock;
};

} // namespace quotasmith::store
