// SPDX-License-Identifier: Apache-2.0
#include "core/base/text.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace quotasmith::base {

namespace {

struct PointRange {
    char32_t first;
    char32_t last;
};

/// East Asian Width W and F (Unicode Standard Annex 11), neighbouring blocks joined.
constexpr std::array<PointRange, 13> kWide{{{0x1100, 0x115F},
                                            {0x2E80, 0x303E},
                                            {0x3041, 0xA4CF},
                                            {0xA960, 0xA97F},
                                            {0xAC00, 0xD7A3},
                                            {0xF900, 0xFAFF},
                                            {0xFE10, 0xFE19},
                                            {0xFE30, 0xFE6F},
                                            {0xFF01, 0xFF60},
                                            {0xFFE0, 0xFFE6},
                                            {0x1F300, 0x1F64F},
                                            {0x1F900, 0x1F9FF},
                                            {0x20000, 0x3FFFD}}};
constexpr std::array<PointRange, 4> kWithoutWidth{
    {{0x0300, 0x036F}, {0x200B, 0x200F}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}}};

template <std::size_t Count> bool isIn(const std::array<PointRange, Count> &ranges, char32_t point)
{
    return std::any_of(ranges.begin(), ranges.end(),
                       [point](const PointRange &range) { return point >= range.first && point <= range.last; });
}

bool isSpace(char32_t point)
{
    return point == ' ' || (point >= '\t' && point <= '\r') || point == 0x00A0 || point == 0x3000;
}

char32_t loweredPoint(char32_t point)
{
    return point >= 'A' && point <= 'Z' ? point + ('a' - 'A') : point;
}

/// Full-width forms U+FF01 … U+FF5E repeat ASCII 0x21 … 0x7E.
char32_t narrowed(char32_t point)
{
    return point >= 0xFF01 && point <= 0xFF5E ? point - 0xFEE0 : point;
}

/// Bytes of the white space a text ends with, 0 when it ends with none.
std::size_t endingSpace(std::string_view text)
{
    for (std::size_t size = 1; size <= 3 && size <= text.size(); ++size) {
        const Utf8Point last = decodeUtf8(text, text.size() - size);
        if (last.isWellFormed && last.size == size)
            return isSpace(last.point) ? size : 0;
    }
    return 0;
}

} // namespace

bool isUtf8(std::string_view bytes, std::size_t *at)
{
    std::size_t position = 0;
    while (position < bytes.size()) {
        std::uint64_t word = 0;
        if (bytes.size() - position >= sizeof word) {
            std::memcpy(&word, bytes.data() + position, sizeof word);
            if ((word & 0x8080808080808080U) == 0) { // eight plain ASCII bytes at once
                position += sizeof word;
                continue;
            }
        }
        const Utf8Point next = decodeUtf8(bytes, position);
        if (!next.isWellFormed) {
            if (at)
                *at = position;
            return false;
        }
        position += next.size;
    }
    return true;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty()) {
        const Utf8Point first = decodeUtf8(text, 0);
        if (!isSpace(first.point))
            break;
        text.remove_prefix(first.size);
    }
    while (const std::size_t size = endingSpace(text))
        text.remove_suffix(size);
    return text;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char &letter : result)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter + ('a' - 'A'));
    return result;
}

std::string folded(std::string_view text)
{
    text = trimmed(text);
    std::string result;
    result.reserve(text.size());
    bool isAfterSpace = false;
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Point next = decodeUtf8(text, at);
        const bool isBlank = isSpace(next.point);
        if (isBlank && !isAfterSpace)
            result += ' ';
        else if (!next.isWellFormed)
            result += text[at]; // two different broken names stay different
        else if (!isBlank)
            appendUtf8(result, loweredPoint(narrowed(next.point)));
        isAfterSpace = isBlank;
        at += next.size;
    }
    return result;
}

std::vector<char32_t> codePoints(std::string_view text)
{
    std::vector<char32_t> points;
    points.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Point next = decodeUtf8(text, at);
        points.push_back(next.point);
        at += next.size;
    }
    return points;
}

void appendUtf8(std::string &out, char32_t point)
{
    const auto put = [&out](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (point < 0x80) {
        put(point);
        return;
    }
    if (point < 0x800) {
        put(0xC0 | (point >> 6));
    } else if (point < 0x10000) {
        put(0xE0 | (point >> 12));
        put(0x80 | ((point >> 6) & 0x3F));
    } else {
        put(0xF0 | (point >> 18));
        put(0x80 | ((point >> 12) & 0x3F));
        put(0x80 | ((point >> 6) & 0x3F));
    }
    put(0x80 | (point & 0x3F));
}

int displayWidth(std::string_view text)
{
    int width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Point next = decodeUtf8(text, at);
        width += isIn(kWide, next.point) ? 2 : isIn(kWithoutWidth, next.point) ? 0 : 1;
        at += next.size;
    }
    return width;
}

} // namespace quotasmith::base
