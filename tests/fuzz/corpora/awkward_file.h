// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <ostream>
#include <string>
#include <vector>

namespace quotasmith::fuzz {

/// A file as they come, and what importing its sales comes to: `3 of 4, 180.35; 3 amount-bad` for three lines taken of
/// four with their control total, then line and reason of what was refused (the first three); else the refusal of the
/// whole file.
struct AwkwardFile {
    const char *name;
    std::function<std::string()> bytes;
    std::string expected;
    friend void PrintTo(const AwkwardFile &file, std::ostream *out) { *out << file.name; }
};
std::vector<AwkwardFile> awkwardEncodings();
std::vector<AwkwardFile> awkwardTables();
std::vector<AwkwardFile> awkwardValues();
std::vector<AwkwardFile> awkwardWorkbooks();
std::vector<AwkwardFile> hostileWorkbooks();

} // namespace quotasmith::fuzz
