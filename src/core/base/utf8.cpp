// SPDX-License-Identifier: Apache-2.0
#include "core/base/utf8.h"

namespace quotasmith::base {

namespace {

std::size_t sequenceSize(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead < 0xE0)
        return 2;
    if (lead >= 0xE0 && lead < 0xF0)
        return 3;
    return lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
}

bool isAllowed(char32_t point, std::size_t size)
{
    constexpr char32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool isSurrogate = point >= 0xD800 && point <= 0xDFFF;
    return point >= kSmallest[size] && point <= 0x10FFFF && !isSurrogate;
}

} // namespace

Utf8Point decodeUtf8(std::string_view text, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t size = sequenceSize(lead);
    if (size == 1)
        return {lead, 1, true};
    if (size == 0 || size > text.size() - at)
        return {};
    char32_t point = lead & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        const auto next = static_cast<unsigned char>(text[at + i]);
        if ((next & 0xC0) != 0x80)
            return {};
        point = (point << 6) | (next & 0x3FU);
    }
    return isAllowed(point, size) ? Utf8Point{point, size, true} : Utf8Point{};
}

} // namespace quotasmith::base
