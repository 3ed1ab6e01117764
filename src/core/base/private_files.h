// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string_view>

/// Files only their owner may read, from their first byte on and whatever the umask says (on media that have modes).
namespace quotasmith::base {

/// Makes an empty one; a file of that name is replaced. Throws Error{"file-unwritable",{file,cause}}.
void makePrivateFile(const std::filesystem::path &file);
/// As writeFileAtomically, but a file there does not keep its mode.
void writePrivateFile(const std::filesystem::path &file, std::string_view bytes);
/// Makes a folder nobody else may look into, mode 0700. False when something of that name is there; that keeps its
/// mode. Throws Error{"file-unwritable",{file,cause}}.
bool makePrivateFolder(const std::filesystem::path &folder);

} // namespace quotasmith::base
