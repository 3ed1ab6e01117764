// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lists/field.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace quotasmith::plan {

namespace {

constexpr std::array<std::string_view, 19> kTypes{"text",    "code",   "amount",  "quantity", "count", "rate", "number",
                                                  "month",   "period", "of-year", "week",     "date",  "node", "choice",
                                                  "measure", "yes-no", "setting", "cadence",  "weeks"};

} // namespace

std::string_view listTypeCode(ListType type)
{
    return kTypes[static_cast<std::size_t>(type)];
}

std::vector<std::string_view> partsOf(std::string_view text, char divider)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t cut = text.find(divider);
        parts.push_back(text.substr(0, cut));
        text.remove_prefix(cut == std::string_view::npos ? text.size() : cut + 1);
    }
    return parts;
}

std::vector<std::string_view> wordsOf(const ListField &field)
{
    std::vector<std::string_view> words = partsOf(field.words, '|');
    for (std::string_view &word : words)
        word = word.substr(0, word.find('='));
    return words;
}

std::optional<std::string_view> findWord(const ListField &field, std::string_view text)
{
    const std::string key = base::folded(text);
    for (const std::string_view entry : partsOf(field.words, '|')) {
        const auto names = partsOf(entry, '=');
        if (std::any_of(names.begin(), names.end(), [&key](auto name) { return base::folded(name) == key; }))
            return names.front();
    }
    return std::nullopt;
}

} // namespace quotasmith::plan
