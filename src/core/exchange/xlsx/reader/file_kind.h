// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace quotasmith::exchange {

/// What a file is by its bytes, whatever its name says.
enum class FileKind { Text, Workbook };

/// Throws for tables in other clothes, named so that the user knows what to do:
/// Error{"workbook-encrypted", {file}} behind a password, Error{"workbook-format", {file, format, program}} for `.xls
/// .et .xlsb .ods` and web pages or XML that are called a workbook, Error{"workbook-not-one", {file}} for other
/// archives, and what Archive throws.
FileKind fileKindOf(const std::string &file, std::string_view bytes);

} // namespace quotasmith::exchange
