// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

/// What is asked before any work goes into a file somebody named; refusals name it as it was named.
namespace quotasmith::store {

/// Throws Error{"file-unnamed"}, Error{"output-name-taken",{file}} for a name that files beside a plan have,
/// Error{"folder-missing",{file,folder}}, Error{"folder-is-a-file",{file,folder}} or
/// Error{"file-unwritable",{file,cause}} where a file of this name could not be put.
void requireFolderOf(const std::filesystem::path &file);
/// The same of a file that must not exist yet: Error{"file-exists",{file}}.
void requireNewFile(const std::filesystem::path &file);
/// The same of a file that may be there and is then replaced: Error{"output-is-a-folder",{file}},
/// Error{"output-is-no-file",{file}} of a device or a pipe, Error{"output-is-a-plan",{file}}, damaged or not.
void requireReplaceable(const std::filesystem::path &file);

} // namespace quotasmith::store
