// SPDX-License-Identifier: Apache-2.0
#include "core/ops/handout/handout_marks.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace quotasmith::ops {

namespace {

constexpr std::string_view kMark = "QS-HANDOUT";
constexpr std::string_view kForm = "1";
constexpr std::string_view kSum = "sum ";
constexpr std::size_t kHashDigits = 64;

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

std::optional<std::int64_t> idOf(std::string_view text)
{
    std::int64_t id = 0;
    const char *end = text.data() + text.size();
    return std::from_chars(text.data(), end, id).ptr == end && id > 0 ? std::optional(id) : std::nullopt;
}

} // namespace

std::string stampText(const HandoutStamp &stamp)
{
    return std::string(kMark) + ' ' + std::string(kForm) + ' ' + std::to_string(stamp.plan) + ' ' +
           std::to_string(stamp.id) + ' ' + stamp.hash;
}

std::optional<HandoutStamp> parseStamp(std::string_view text)
{
    const auto words = wordsOf(base::trimmed(text));
    if (words.size() != 5 || words[0] != kMark || words[1] != kForm || words[4].size() != kHashDigits)
        return std::nullopt;
    const auto plan = idOf(words[2]);
    const auto id = idOf(words[3]);
    return plan && id ? std::optional(HandoutStamp{*plan, *id, std::string(words[4])}) : std::nullopt;
}

bool isStampText(std::string_view text)
{
    return base::trimmed(text).starts_with(kMark);
}

std::string rowKeyText(const HandoutRowKey &key)
{
    return (key.isSum ? std::string(kSum) : std::string()) + std::string(store::handoutKindCode(key.kind)) + ' ' +
           std::string(plan::measureCode(key.measure)) + ' ' + key.code;
}

std::optional<HandoutRowKey> parseRowKey(std::string_view text)
{
    HandoutRowKey key;
    key.isSum = text.starts_with(kSum);
    if (key.isSum)
        text.remove_prefix(kSum.size());
    const std::size_t first = text.find(' ');
    const std::size_t second = first == std::string_view::npos ? first : text.find(' ', first + 1);
    if (second == std::string_view::npos)
        return std::nullopt;
    const auto kind = store::findHandoutKind(text.substr(0, first));
    const auto measure = plan::findMeasure(text.substr(first + 1, second - first - 1));
    if (!kind || !measure)
        return std::nullopt;
    key.kind = *kind;
    key.measure = *measure;
    key.code = text.substr(second + 1);
    return key;
}

} // namespace quotasmith::ops
