// SPDX-License-Identifier: Apache-2.0
#include "core/store/outside/conflict_copies.h"

#include "core/base/platform.h"
#include "core/base/platform/folder.h"

#include <algorithm>
#include <array>

namespace quotasmith::store {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kEnding = ".qsplan";
constexpr std::size_t kMostEntries = 20'000;

/// What follows the plan's name before a word of conflict.
constexpr std::array<std::string_view, 6> kBetween{" ", "(", "_", "-", ".", "（"};
constexpr std::array<std::string_view, 4> kConflict{"conflict", "冲突", "衝突", "konflikt"};
/// How machines are called that nobody has given a name.
constexpr std::array<std::string_view, 7> kMachines{"desktop-", "laptop-", "win-", "pc-", "macbook", "imac", "mac-"};

std::string lower(std::string_view text)
{
    std::string lowered(text);
    for (char &letter : lowered)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return lowered;
}

/// What stands between the plan's name and the ending; nothing for another name.
std::optional<std::string_view> addition(std::string_view plan, std::string_view other)
{
    if (!plan.ends_with(kEnding) || !other.ends_with(kEnding))
        return std::nullopt;
    plan.remove_suffix(kEnding.size());
    other.remove_suffix(kEnding.size());
    if (plan.empty() || !other.starts_with(plan) || other.size() == plan.size())
        return std::nullopt;
    return other.substr(plan.size());
}

template <class Words> bool beginsWithAny(std::string_view text, const Words &words)
{
    return std::any_of(words.begin(), words.end(), [text](std::string_view word) { return text.starts_with(word); });
}

} // namespace

bool isConflictCopy(std::string_view plan, std::string_view other, std::string_view host)
{
    const auto added = addition(plan, other);
    if (!added || !beginsWithAny(*added, kBetween))
        return false;
    const std::string words = lower(*added);
    if (std::any_of(kConflict.begin(), kConflict.end(),
                    [&](std::string_view word) { return words.find(word) != std::string::npos; }))
        return true;
    if (words.front() != '-')
        return false;
    const std::string_view machine = std::string_view(words).substr(1);
    return beginsWithAny(machine, kMachines) || (!host.empty() && machine == lower(host));
}

ConflictCopies conflictCopiesOf(const fs::path &plan)
{
    ConflictCopies found;
    std::error_code unknown;
    const std::string name = plan.filename().string();
    const std::string host = base::hostName();
    for (const fs::path &entry : base::entriesOf(fs::absolute(plan, unknown).parent_path(), kMostEntries)) {
        const std::string other = entry.filename().string();
        if (isConflictCopy(name, other, host))
            found.copies.push_back(entry);
        else if (isConflictCopy(other, name, host))
            found.original = entry;
    }
    std::sort(found.copies.begin(), found.copies.end());
    return found;
}

} // namespace quotasmith::store
