// SPDX-License-Identifier: Apache-2.0
#include "core/spread/edits/narrow_conflict.h"

#include "core/spread/edits/kept_holds.h"
#include "core/spread/solver/scope.h"

#include <algorithm>

namespace quotasmith::spread {

namespace {

using Holds = std::vector<PlacedHold>;

/// Drops holds as long as the edit is still refused. A hold can change what an edit does (it stops a roll-up), so that
/// fewer holds may refuse more: every question is asked of the edit itself, until no single hold can go.
class HoldFilter {
public:
    HoldFilter(const Sheet &sheet, const Edit &edit, Conflict first)
        : m_sheet(sheet), m_edit(edit), m_last(std::move(first))
    {
    }

    void run()
    {
        Holds all = placedHolds(m_sheet);
        Holds named = all;
        std::erase_if(named, [this](const PlacedHold &hold) { return !isNamed(hold); });
        m_holds = isRefused(named) ? std::move(named) : std::move(all);
        for (std::size_t size = m_holds.size() / 2; size > 1; size /= 2)
            dropRuns(size);
        while (dropRuns(1)) {
        }
    }

    const Holds &holds() const { return m_holds; }
    const Conflict &conflict() const { return m_last; }

private:
    bool isNamed(const PlacedHold &placed) const
    {
        return std::any_of(m_last.claims.begin(), m_last.claims.end(),
                           [&](const Claim &claim) { return claim.hold == placed.hold.id; });
    }

    bool isRefused(const Holds &holds)
    {
        m_sheet.holds.clear();
        for (const PlacedHold &placed : holds)
            m_sheet.holds.push_back(placed.hold);
        EditResult result = m_edit(m_sheet);
        auto *conflict = std::get_if<Conflict>(&result);
        if (conflict)
            m_last = std::move(*conflict);
        return conflict;
    }

    /// Tries to do without each run of so many holds; whether one could go.
    bool dropRuns(std::size_t size)
    {
        bool hasDropped = false;
        for (std::size_t first = 0; first < m_holds.size();) {
            Holds fewer = m_holds;
            const auto begin = fewer.begin() + static_cast<std::ptrdiff_t>(first);
            fewer.erase(begin, begin + static_cast<std::ptrdiff_t>(std::min(size, fewer.size() - first)));
            if (isRefused(fewer)) {
                m_holds = std::move(fewer);
                hasDropped = true;
            } else {
                first += size;
            }
        }
        return hasDropped;
    }

    Sheet m_sheet;
    const Edit &m_edit;
    Conflict m_last; ///< what the edit said on the holds that are left
    Holds m_holds;
};

Conflict narrowed(const Sheet &sheet, const Claim &claim, const Edit &edit, Conflict first)
{
    HoldFilter filter(sheet, edit, std::move(first));
    filter.run();
    Conflict result = filter.conflict();
    std::erase_if(result.claims, [](const Claim &other) {
        return other.kind == Claim::Kind::Edit || other.kind == Claim::Kind::Hold;
    });
    std::vector<Claim> claims{claim};
    for (const auto &[hold, node] : filter.holds())
        claims.push_back({Claim::Kind::Hold, {hold.axis, node, hold.months}, hold.value, hold.id});
    claims.insert(claims.end(), result.claims.begin(), result.claims.end());
    result.claims = std::move(claims);
    return result;
}

} // namespace

EditResult narrowedEdit(const Sheet &sheet, const Claim &claim, const Edit &edit)
{
    EditResult result = edit(sheet);
    if (auto *conflict = std::get_if<Conflict>(&result))
        return narrowed(sheet, claim, edit, std::move(*conflict));
    return result;
}

EditResult explained(const Sheet &sheet, const Claim &claim, const Edit &edit)
{
    return underAllHolds(sheet, claim, edit);
}

} // namespace quotasmith::spread
