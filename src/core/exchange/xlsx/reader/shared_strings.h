// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/xlsx/reader/archive.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::exchange {

/// The texts a workbook keeps once for all its sheets. Runs of different looks are one text; readings of Chinese and
/// Japanese characters are left out. At most 96 MiB of memory: more is Error{"workbook-unsafe", {file, part, cause}}.
class SharedStrings {
public:
    SharedStrings() = default; ///< none
    SharedStrings(const Archive &archive, std::string_view part);

    std::size_t size() const { return m_texts.size(); }
    std::string_view operator[](std::size_t index) const { return m_texts[index]; }

private:
    friend class StringTable;
    std::vector<std::string_view> m_texts;
    std::vector<std::string> m_blocks; ///< what they look at; each keeps the room it was made with
};

/// Appends text in which `_x000D_` stands for a character XML cannot hold.
void appendUnescaped(std::string &out, std::string_view text);

} // namespace quotasmith::exchange
