// SPDX-License-Identifier: Apache-2.0
#include "core/review/score/scale.h"

#include "core/money/amount_text.h"
#include "core/review/score/exact_points.h"

#include <algorithm>

namespace quotasmith::review {

namespace {

using commission::Exact;
using money::Rate;

const Rate kNone(0, 1);
const Rate kAll(100, 1);

std::optional<Rate> numberOf(std::string_view text)
{
    const money::ParsedRate parsed = money::parseRate(text);
    return parsed.meaning == money::TextMeaning::Value ? std::optional(parsed.rate) : std::nullopt;
}

std::optional<ScoreScale::Step> stepOf(std::string_view text)
{
    const std::size_t cut = text.find(':');
    if (cut == std::string_view::npos)
        return std::nullopt;
    const auto from = numberOf(text.substr(0, cut)), points = numberOf(text.substr(cut + 1));
    if (!from || !points || *points < kNone || *points > kAll)
        return std::nullopt;
    return ScoreScale::Step{*from, *points};
}

/// Full-width colon, comma, semicolon, the comma of lists and the blank, as people type them in Chinese.
std::string plain(std::string_view text)
{
    std::string result(text);
    for (const auto &[wide, narrow] : {std::pair{"\xEF\xBC\x9A", ":"},
                                       {"\xEF\xBC\x8C", " "},
                                       {"\xEF\xBC\x9B", " "},
                                       {"\xE3\x80\x81", " "},
                                       {"\xE3\x80\x80", " "}})
        for (std::size_t at = result.find(wide); at != std::string::npos; at = result.find(wide, at))
            result.replace(at, std::string_view(wide).size(), narrow);
    return result;
}

} // namespace

Rate ScoreScale::points(const Rate &reading) const
{
    if (!steps.empty()) {
        const auto behind = std::upper_bound(steps.begin(), steps.end(), reading,
                                             [](const Rate &value, const Step &step) { return value < step.from; });
        return behind == steps.begin() ? kNone : std::prev(behind)->points;
    }
    const bool isRising = zeroAt < fullAt;
    if (isRising ? reading >= fullAt : reading <= fullAt)
        return kAll;
    if (isRising ? reading <= zeroAt : reading >= zeroAt)
        return kNone;
    return fitted((Exact(reading) - Exact(zeroAt)) / (Exact(fullAt) - Exact(zeroAt)) * Exact(100));
}

Rate ScoreScale::least() const
{
    return steps.empty() ? std::min(zeroAt, fullAt) : std::min(kNone, steps.front().from);
}

Rate ScoreScale::most() const
{
    return steps.empty() ? std::max(zeroAt, fullAt) : steps.back().from;
}

bool ScoreScale::holds(const Rate &score) const
{
    return score >= least() && score <= most();
}

std::optional<std::vector<ScoreScale::Step>> parseSteps(std::string_view text)
{
    const std::string signs = plain(text);
    std::vector<ScoreScale::Step> steps;
    std::size_t at = 0;
    while ((at = signs.find_first_not_of(" \t\r\n,;", at)) != std::string::npos) {
        const std::size_t end = std::min(signs.find_first_of(" \t\r\n,;", at), signs.size());
        const auto step = stepOf(std::string_view(signs).substr(at, end - at));
        if (!step)
            return std::nullopt;
        steps.push_back(*step);
        at = end;
    }
    std::sort(steps.begin(), steps.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
    const bool isTwice = std::adjacent_find(steps.begin(), steps.end(), [](const auto &a, const auto &b) {
                             return a.from == b.from;
                         }) != steps.end();
    return steps.empty() || isTwice ? std::nullopt : std::optional(steps);
}

} // namespace quotasmith::review
