// SPDX-License-Identifier: Apache-2.0
#include "cli/words.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>

namespace quotasmith::cli {

namespace {

std::vector<std::string> split(std::string_view text, std::string_view delimiters)
{
    std::vector<std::string> parts;
    for (;;) {
        const std::size_t cut = text.find_first_of(delimiters);
        parts.emplace_back(base::trimmed(text.substr(0, cut)));
        if (cut == std::string_view::npos)
            return parts;
        text.remove_prefix(cut + 1);
    }
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

[[noreturn]] void refuseWord(const char *option, const std::string &text, std::string_view known)
{
    const std::vector<std::string> words = split(known, "|");
    throw base::Error("word-unknown", {{"option", option},
                                       {"value", text},
                                       {"known", joined(words)},
                                       {"nearest", joined(base::nearest(text, words))}});
}

template <class Value>
Value required(std::optional<Value> found, const char *option, const std::string &text, std::string_view known)
{
    if (!found)
        refuseWord(option, text, known);
    return *found;
}

std::string measureWords()
{
    std::string words;
    for (const plan::Measure measure : plan::allMeasures())
        words += (words.empty() ? "" : "|") + std::string(plan::measureCode(measure));
    return words;
}

template <class Kinds, class Code> std::string codesOf(const Kinds &kinds, Code code)
{
    std::string words;
    for (const auto &kind : kinds)
        words += (words.empty() ? "" : "|") + std::string(code(kind));
    return words;
}

std::optional<std::int64_t> parseNumber(std::string_view text, std::int64_t least)
{
    std::int64_t number = 0;
    const char *end = text.data() + text.size();
    const auto [at, problem] = std::from_chars(text.data(), end, number);
    return problem == std::errc() && at == end && number >= least ? std::optional(number) : std::nullopt;
}

} // namespace

plan::Axis requireAxis(const std::string &text)
{
    return required(plan::findAxis(text), "--axis", text, kAxisWords);
}

std::vector<plan::Axis> requireAxes(const std::string &text)
{
    if (text == "all")
        return {plan::kAxes.begin(), plan::kAxes.end()};
    return {required(plan::findAxis(text), "--axis", text, kAxesWords)};
}

plan::Measure requireMeasure(const std::string &text)
{
    const auto measure = plan::findMeasure(text);
    return measure ? *measure : required(measure, "--measure", text, measureWords());
}

spread::Keep requireKeep(const std::string &text)
{
    return required(spread::findKeep(text), "--keep", text, kKeepWords);
}

spread::Column requireColumn(const std::string &text)
{
    requireWord("--by", text, kColumnWords);
    const std::vector<std::string> words = split(kColumnWords, "|");
    if (text == "week")
        return spread::Column::Month;
    return static_cast<spread::Column>(std::find(words.begin(), words.end(), text) - words.begin());
}

exchange::ImportKind requireKind(const std::string &text)
{
    return required(exchange::findImportKind(text), "KIND", text,
                    codesOf(exchange::importKinds(), exchange::importKindCode));
}

const plan::ListKind &requireList(const std::string &text)
{
    const plan::ListKind *kind = plan::findListKind(text);
    if (!kind)
        refuseWord("KIND", text, codesOf(plan::listKinds(), [](const plan::ListKind &each) { return each.code; }));
    return *kind;
}

std::string requireWord(const char *option, const std::string &text, std::string_view known)
{
    const std::vector<std::string> words = split(known, "|");
    if (std::find(words.begin(), words.end(), text) == words.end())
        refuseWord(option, text, known);
    return text;
}

std::int64_t requireNumber(const char *option, const std::string &text, std::int64_t least)
{
    const auto number = parseNumber(text, least);
    if (!number)
        throw base::Error("number-bad", {{"option", option}, {"value", text}});
    return *number;
}

std::optional<std::int64_t> findNumber(const char *option, const std::string &text, std::int64_t least)
{
    return text.empty() ? std::nullopt : std::optional(requireNumber(option, text, least));
}

std::vector<std::int64_t> requirePattern(const std::string &text)
{
    std::vector<std::int64_t> weights;
    for (const std::string &part : split(text, ",/-")) {
        const auto weight = parseNumber(part, 0);
        if (!weight)
            throw base::Error("pattern-bad", {{"value", text}});
        weights.push_back(*weight);
    }
    return weights;
}

} // namespace quotasmith::cli
