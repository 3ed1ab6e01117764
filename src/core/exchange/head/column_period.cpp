// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/head/column_period.h"

#include "core/base/text.h"
#include "core/exchange/field.h"

#include <algorithm>
#include <array>
#include <vector>

namespace quotasmith::exchange {

namespace {

constexpr std::size_t kMostBytes = 120;
constexpr std::array<std::string_view, 9> kTargetWords{"目标",   "任务", "计划",  "指标",  "预算",
                                                       "target", "plan", "quota", "budget"};
constexpr std::array<std::string_view, 8> kActualWords{"实际",     "实绩",   "完成",    "完成额",
                                                       "实际完成", "actual", "actuals", "done"};

/// What the parts of a name have said so far.
struct Said {
    std::optional<PeriodHeader> period;
    std::optional<int> year;
    std::optional<plan::Measure> measure;
    bool isOther = false; ///< something that is no value of a period
    bool isSum = false;   ///< 合计 beside a finer period
};

template <std::size_t Count> bool isOneOf(const std::array<std::string_view, Count> &words, std::string_view text)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

bool sayPeriod(Said &said, const PeriodHeader &period)
{
    if (said.period && period.kind == PeriodHeader::Kind::Year) {
        said.isSum = true;
        return true;
    }
    if (said.period && said.period->kind == PeriodHeader::Kind::Year)
        said.isSum = true;
    // A month below its quarter is the finer one; a quarter below a month says nothing new.
    if (!said.period || period.kind < said.period->kind)
        said.period = period;
    return true;
}

/// A measure, or the side of plan and actual the column stands on.
bool sayWhat(Said &said, ImportKind kind, std::string_view text)
{
    const bool isTarget = isOneOf(kTargetWords, text);
    const bool isActual = isOneOf(kActualWords, text);
    if (isTarget || isActual) {
        said.isOther = said.isOther || isTarget != (kind == ImportKind::Targets);
        return true;
    }
    const auto measure = findMeasureByName(text);
    if (measure)
        said.measure = measure;
    return measure.has_value();
}

bool sayWhole(Said &said, ImportKind kind, std::string_view part)
{
    if (const auto period = parsePeriodHeader(part))
        return sayPeriod(said, *period);
    if (const auto year = parseYear(part)) {
        said.year = year;
        return true;
    }
    return sayWhat(said, kind, part);
}

bool isBoundary(std::string_view text, std::size_t at)
{
    return (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

/// `1月销售额`, `销售额1月`: a period at one end and something known at the other.
bool sayBoth(Said &said, ImportKind kind, std::string_view part)
{
    for (std::size_t cut = part.size() - 1; cut > 0; --cut) {
        if (!isBoundary(part, cut))
            continue;
        const std::string_view left = base::trimmed(part.substr(0, cut));
        const std::string_view right = base::trimmed(part.substr(cut));
        for (const auto &[when, what] : {std::pair(left, right), std::pair(right, left)}) {
            const auto period = parsePeriodHeader(when);
            Said trial = said;
            if (period && sayPeriod(trial, *period) && sayWhat(trial, kind, what)) {
                said = trial;
                return true;
            }
        }
    }
    return false;
}

/// Most headers hold no period at all, and most cells below them neither.
bool mayHoldPeriod(std::string_view folded)
{
    for (const std::string_view word : {"月", "季", "年", "q1", "q2", "q3", "q4", "m0", "m1"})
        if (folded.find(word) != std::string_view::npos)
            return true;
    static constexpr std::array<std::string_view, 12> kMonths{"jan", "feb", "mar", "apr", "may", "jun",
                                                              "jul", "aug", "sep", "oct", "nov", "dec"};
    return std::any_of(kMonths.begin(), kMonths.end(), [folded](std::string_view month) {
        return folded.starts_with(month) || folded.find(' ' + std::string(month)) != std::string_view::npos;
    });
}

bool sayPart(Said &said, ImportKind kind, std::string_view part)
{
    const std::string text = withoutUnit(part);
    if (text.empty())
        return true;
    return sayWhole(said, kind, text) || (mayHoldPeriod(text) && sayBoth(said, kind, text));
}

} // namespace

std::string_view lastHeadPart(std::string_view name)
{
    const std::size_t cut = name.rfind(kHeadDivider);
    return cut == std::string_view::npos ? name : name.substr(cut + kHeadDivider.size());
}

std::optional<ColumnPeriod> parseColumnPeriod(ImportKind kind, std::string_view name)
{
    if (name.empty() || name.size() > kMostBytes)
        return std::nullopt;
    Said said;
    for (bool isLast = false; !isLast;) {
        const std::size_t cut = name.find(kHeadDivider);
        isLast = cut == std::string_view::npos;
        if (!sayPart(said, kind, name.substr(0, cut)))
            return std::nullopt;
        name.remove_prefix(isLast ? name.size() : cut + kHeadDivider.size());
    }
    if (!said.period || said.isOther || (said.isSum && said.period->kind == PeriodHeader::Kind::Month))
        return std::nullopt;
    if (said.year && !said.period->year)
        said.period->year = said.year;
    return ColumnPeriod{*said.period, said.measure};
}

} // namespace quotasmith::exchange
