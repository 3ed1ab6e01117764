// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>

namespace quotasmith::exchange {

/// A name for a file in a new folder that nobody else may look into; both go away at the end.
/// Throws Error{"file-unwritable",{file,cause}}.
class TemporaryFile {
public:
    explicit TemporaryFile(const char *name);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;

    const std::filesystem::path &path() const { return m_path; }
    /// What was written there.
    std::string bytes() const;

private:
    std::filesystem::path m_folder;
    std::filesystem::path m_path;
};

} // namespace quotasmith::exchange
