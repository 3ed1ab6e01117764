// SPDX-License-Identifier: Apache-2.0
#include "core/ops/lists/sound_rows.h"

#include "core/base/error.h"
#include "core/money/amount_text.h"
#include "core/plan/lists/kind.h"
#include "core/plan/lists/names.h"
#include "core/plan/lists/settings.h"
#include "core/plan/ratio.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

namespace quotasmith::ops {

namespace {

using money::Rate;

enum class Meeting { Allowed, Refused };

/// Two limits that mean nothing the other way round.
struct LimitPair {
    std::string_view below, above;
    Meeting meeting = Meeting::Refused; ///< whether they may be equal
};
constexpr std::array kPairs{
    LimitPair{"risk.watch", "risk.high"},
    LimitPair{"roi.stop", "roi.scale"},
    LimitPair{"segment.a", "segment.b", Meeting::Allowed},
    LimitPair{"rival-count.least", "rival-count.most", Meeting::Allowed},
    LimitPair{"grade.b", "grade.a"},
    LimitPair{"grade.c", "grade.b"},
};

/// Fields that say when something begins and ends: both months, or both days.
struct SpanFields {
    std::string_view first, last;
};
constexpr std::array kSpans{SpanFields{"from", "until"}, SpanFields{"start", "due"}};

constexpr std::ptrdiff_t kMostOwners = 2;

void requireForwardSpan(const plan::Record &record)
{
    for (const SpanFields &span : kSpans) {
        if (!record.kind->find(span.first) || !record.kind->find(span.last) || !record.has(span.first) ||
            !record.has(span.last))
            continue;
        const std::string first = record.text(span.first), last = record.text(span.last); // in order as texts, too
        if (last < first)
            throw base::Error("record-span-backwards", {{"first", std::string(span.first)},
                                                        {"from", first},
                                                        {"last", std::string(span.last)},
                                                        {"until", last}});
    }
}

void requireFewOwners(const plan::Record &record)
{
    const std::string owners = record.text("owner");
    const std::ptrdiff_t count = std::ssize(plan::namesIn(owners));
    if (count > kMostOwners)
        throw base::Error("owners-too-many", {{"owners", owners}, {"count", std::to_string(count)}});
}

void requirePossibleRatio(const plan::Record &record)
{
    const auto measure = plan::findMeasure(record.text("indicator"));
    const auto value = record.rate("value");
    if (measure && value && plan::kindOf(*measure) == plan::MeasureKind::Ratio && !plan::isPossible(*measure, *value))
        throw base::Error("ratio-impossible", {{"measure", record.text("indicator")}, {"value", value->decimalText()}});
}

/// A limit is kept as text.
std::optional<Rate> limitOf(const plan::Record &record)
{
    const money::ParsedRate read = money::parseRate(record.text("value"));
    return read.meaning == money::TextMeaning::Value ? std::optional(read.rate) : std::nullopt;
}

/// As the row, or another one, says; else the usual one.
Rate limitOf(std::string_view key, const plan::Record &record, std::span<const plan::Record> records)
{
    if (record.text("key") == key)
        return limitOf(record).value_or(Rate());
    for (const plan::Record &other : records)
        if (other.text("key") == key)
            if (const auto limit = limitOf(other))
                return *limit;
    return money::parseRate(plan::findSetting("thresholds", key)->field.fallback).rate;
}

void requireOrderedLimits(const plan::Record &record, std::span<const plan::Record> records)
{
    const std::string key = record.text("key");
    for (const LimitPair &pair : kPairs) {
        if (key != pair.below && key != pair.above)
            continue;
        const Rate low = limitOf(pair.below, record, records), high = limitOf(pair.above, record, records);
        if (low < high || (low == high && pair.meeting == Meeting::Allowed))
            continue;
        throw base::Error("limits-crossed", {{"below", std::string(pair.below)},
                                             {"low", low.decimalText()},
                                             {"above", std::string(pair.above)},
                                             {"high", high.decimalText()}});
    }
}

} // namespace

void requireSoundRow(const plan::Record &record, std::span<const plan::Record> records)
{
    requireForwardSpan(record);
    if (record.kind->code == "projects")
        requireFewOwners(record);
    if (record.kind->code == "indicators" || record.kind->code == "readings")
        requirePossibleRatio(record);
    else if (record.kind->code == "thresholds")
        requireOrderedLimits(record, records);
}

} // namespace quotasmith::ops
