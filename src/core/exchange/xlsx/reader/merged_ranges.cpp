// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/xlsx/reader/merged_ranges.h"

#include "core/base/error.h"

#include <algorithm>
#include <string>

namespace quotasmith::exchange {

namespace {

constexpr std::size_t kPieceBytes = 128 * 1024;
constexpr std::size_t kMostTagBytes = 256; ///< of `<x:mergeCell ref="…"/>`
constexpr std::size_t kMostRanges = 300'000;
constexpr std::string_view kTag = "mergeCell ";
constexpr std::string_view kAttribute = "ref=";

/// What stands between the quotation marks of `ref="A1:B1"` or `ref='A1:B1'`.
std::string_view rangeIn(std::string_view tag)
{
    tag = tag.substr(0, tag.find('>'));
    const std::size_t at = tag.find(kAttribute);
    if (at == std::string_view::npos || at + kAttribute.size() >= tag.size())
        return {};
    const char quote = tag[at + kAttribute.size()];
    tag.remove_prefix(at + kAttribute.size() + 1);
    return tag.substr(0, tag.find(quote));
}

} // namespace

std::vector<CellRange> mergedRanges(const Archive &archive, std::string_view part, std::int64_t lastRow)
{
    std::vector<CellRange> ranges;
    const auto stream = archive.open(part);
    std::string window(kPieceBytes + kMostTagBytes, '\0');
    std::size_t kept = 0;
    for (bool isLast = false; !isLast;) {
        const std::size_t count = stream->read(window.data() + kept, kPieceBytes);
        isLast = count == 0;
        const std::string_view bytes(window.data(), kept + count);
        std::size_t from = 0;
        for (std::size_t at = bytes.find(kTag); at != std::string_view::npos; at = bytes.find(kTag, at + 1)) {
            if (!isLast && bytes.size() - at < kMostTagBytes)
                break; // its end may come with the next piece
            const auto range = parseCellRange(rangeIn(bytes.substr(at, kMostTagBytes)));
            if (range && range->first.row <= lastRow)
                ranges.push_back(*range);
            if (ranges.size() > kMostRanges)
                throw base::Error(
                    "workbook-unsafe",
                    {{"file", archive.file()}, {"part", std::string(part)}, {"cause", "too-many-merged"}});
            from = at + kTag.size();
        }
        const std::size_t rest = std::min(bytes.size() - from, kMostTagBytes);
        kept = isLast ? 0 : rest;
        window.replace(0, kept, std::string(bytes.substr(bytes.size() - kept)));
    }
    return ranges;
}

} // namespace quotasmith::exchange
