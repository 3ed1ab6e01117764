// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::fuzz {

/// What is done to a good plan file, read from any bytes.
struct PlanDamage {
    struct Cell { ///< of the table and column with these numbers, counted around
        std::uint8_t table = 0, column = 0, row = 0;
        enum class Kind { Integer, Text, Nothing, Gone } kind = Kind::Integer; ///< Gone: the row is deleted
        std::int64_t integer = 0;
        std::string text;
    };
    struct Patch { ///< of the file's bytes; empty: the file ends here
        std::size_t at = 0;
        std::string bytes;
    };
    bool agrees = false; ///< the digest is made to agree with the changed cells
    std::vector<Cell> cells;
    std::vector<Patch> patches;
};
PlanDamage parseDamage(std::string_view bytes);

/// First the cells, through SQLite, then the bytes.
void damage(const std::filesystem::path &file, const PlanDamage &damage);

} // namespace quotasmith::fuzz
