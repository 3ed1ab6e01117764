// SPDX-License-Identifier: Apache-2.0
#include "core/ops/import/source/likely_kind.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/ops/import/source/import_profiles.h"
#include "core/ops/import/source/table_start.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace quotasmith::ops {

namespace {

using exchange::ImportKind;

constexpr int kNone = -1;
constexpr int kOfProfile = 10'000; ///< more than all columns of a table can say
constexpr int kOfColumn = 4;
constexpr int kOfSureColumn = 1;
constexpr int kOfWords = 2;
constexpr int kOfList = -6;

bool saysOneOf(const std::string &text, std::span<const std::string_view> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

/// Whether the texts around a table call it a plan: 目标, quota.
bool isCalledPlan(const std::string &fileName, const TableStart &start, std::size_t headerRow)
{
    static constexpr std::array<std::string_view, 8> kPlan{"target", "quota", "plan", "budget",
                                                           "目标",   "任务",  "计划", "预算"};
    if (saysOneOf(base::folded(fileName), kPlan) || saysOneOf(base::folded(start.sheet), kPlan))
        return true;
    for (std::size_t row = 0; row <= headerRow && row < start.rows.size(); ++row)
        for (const std::string &cell : start.rows[row].cells)
            if (saysOneOf(base::folded(cell), kPlan))
                return true;
    return false;
}

int scoreOf(const exchange::Mapping &mapping)
{
    int score = kOfColumn * static_cast<int>(mapping.periods.size());
    for (const exchange::BoundColumn &bound : mapping.fields)
        score += kOfColumn + (bound.confidence == exchange::Confidence::Likely ? 0 : kOfSureColumn);
    return score;
}

/// Lists share words like name and note with everything; one that knows every column is meant all the same.
int scoreOfList(ImportKind kind, const exchange::Mapping &mapping, const std::vector<std::string> &names)
{
    const auto columns = std::count_if(names.begin(), names.end(), [](const auto &name) { return !name.empty(); });
    const bool knowsAll = std::cmp_greater_equal(mapping.fields.size() + mapping.periods.size(), columns);
    return exchange::listOf(kind) && !knowsAll ? kOfList : 0;
}

int scoreOf(ImportKind kind, const TableStart &start, const ImportProfiles &profiles, const std::string &fileName)
{
    exchange::HeadWords words;
    words.kind = kind;
    words.columns = profiles.columns();
    const exchange::TableHead head = exchange::findTableHead(start.rows, {}, words);
    if (profiles.recognised(head.names))
        return kOfProfile;
    try {
        const exchange::Mapping mapping = exchange::recogniseMapping(kind, head.names, {});
        const exchange::TableNotes notes = exchange::readTableNotes(head.notes);
        const exchange::Dates dates = notes.month ? exchange::Dates::OfTheTable : exchange::Dates::InColumns;
        if (!exchange::missingField(mapping, dates).empty())
            return kNone;
        const bool hasWords = (kind == ImportKind::Targets) == isCalledPlan(fileName, start, head.first);
        return scoreOf(mapping) + (hasWords ? kOfWords : 0) + scoreOfList(kind, mapping, head.names);
    } catch (const base::Error &) { // columns that contradict each other for this kind
        return kNone;
    }
}

} // namespace

std::optional<LikelyKind> likelyKind(const store::Connection &connection, const std::filesystem::path &file,
                                     const exchange::SourceForm &form)
{
    constexpr std::array kFirst{ImportKind::Actuals, ImportKind::Targets, ImportKind::People, ImportKind::Customers,
                                ImportKind::Products};
    std::vector<ImportKind> kinds(kFirst.begin(), kFirst.end());
    for (const ImportKind kind : exchange::importKinds())
        if (exchange::listOf(kind))
            kinds.push_back(kind);
    const std::vector<TableStart> starts = readTableStarts(file, form, exchange::kMostHeadRows);
    std::optional<LikelyKind> best;
    int most = 0;
    for (const ImportKind kind : kinds) {
        const ImportProfiles profiles(connection, kind);
        for (const TableStart &start : starts) {
            const int score = start.rows.empty() ? kNone : scoreOf(kind, start, profiles, file.filename().string());
            if (score <= most)
                continue;
            most = score;
            best = LikelyKind{kind, start.sheet};
        }
    }
    return best;
}

} // namespace quotasmith::ops
