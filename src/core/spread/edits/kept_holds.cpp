// SPDX-License-Identifier: Apache-2.0
#include "core/spread/edits/kept_holds.h"

#include "core/money/apportion.h"
#include "core/money/money.h"
#include "core/spread/solver/scope.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <utility>

namespace quotasmith::spread {

namespace {

using plan::Hold;
using plan::HoldBound;
using plan::HoldStrength;
using Holds = std::vector<Hold>;

/// How often a soft hold is asked for a nearer amount.
constexpr int kNearerTries = 4;

/// The amount nearest to a value that a hold admits.
std::int64_t nearestKept(const Hold &hold, std::int64_t value)
{
    return money::subtractUnits(value, plan::besideHold(hold, value));
}

bool isLimit(const Hold &hold)
{
    return hold.bound != HoldBound::Exact;
}

Hold exactly(Hold hold, std::int64_t value)
{
    hold.bound = HoldBound::Exact;
    hold.strength = HoldStrength::Hard;
    hold.value = value;
    return hold;
}

bool isTold(const EditResult &result)
{
    return std::holds_alternative<Refusal>(result);
}

class HoldKeeper {
public:
    HoldKeeper(const Sheet &sheet, const Claim &claim, const Edit &edit) : m_sheet(sheet), m_claim(claim), m_edit(edit)
    {
        for (const Hold &hold : sheet.holds)
            if (sheet.tree(hold.axis).find(hold.node))
                (hold.strength == HoldStrength::Soft ? m_soft : isLimit(hold) ? m_limits : m_exact).push_back(hold);
        const auto key = [](const Hold &hold) { return std::tuple(-hold.priority, hold.since, hold.id.value()); };
        std::stable_sort(m_soft.begin(), m_soft.end(), [&](const Hold &a, const Hold &b) { return key(a) < key(b); });
    }

    EditResult run()
    {
        if (m_soft.empty() && m_limits.empty())
            return narrowedEdit(m_sheet, m_claim, m_edit);
        EditResult result = tryAll(m_soft);
        if (!std::holds_alternative<Done>(result) && !m_soft.empty() && !isTold(result))
            result = keepWhatCanBe();
        if (auto *done = std::get_if<Done>(&result))
            tellMoved(*done);
        return result;
    }

private:
    EditResult on(const Holds &holds) const
    {
        Sheet sheet = m_sheet;
        sheet.holds = holds;
        EditResult result = m_edit(sheet);
        if (auto *done = std::get_if<Done>(&result))
            done->after.holds = m_sheet.holds;
        return result;
    }

    std::int64_t valueIn(const Sheet &sheet, const Hold &hold) const
    {
        return sheet.value(hold.axis, *sheet.tree(hold.axis).find(hold.node), hold.months);
    }

    bool crossesAny(const Hold &hold, const Holds &holds) const
    {
        const plan::Tree &tree = m_sheet.tree(hold.axis);
        const int node = *tree.find(hold.node);
        return std::any_of(holds.begin(), holds.end(), [&](const Hold &other) {
            if (other.axis != hold.axis)
                return false;
            const int place = *tree.find(other.node);
            return crosses(tree, node, hold.months, place, other.months) ||
                   crosses(tree, place, other.months, node, hold.months);
        });
    }

    /// Adds a hold at a value; month by month, in proportion to what is there, where it would cross another.
    void add(Holds &holds, const Hold &hold, std::int64_t value) const
    {
        if (!crossesAny(hold, holds)) {
            holds.push_back(exactly(hold, value));
            return;
        }
        const plan::MonthUnits own = m_sheet.months(hold.axis, *m_sheet.tree(hold.axis).find(hold.node));
        std::vector<std::int64_t> weights;
        for (int m = hold.months.first; m <= hold.months.last; ++m)
            weights.push_back(std::max<std::int64_t>(own[static_cast<std::size_t>(m)], 0));
        if (std::all_of(weights.begin(), weights.end(), [](std::int64_t weight) { return weight == 0; }))
            std::fill(weights.begin(), weights.end(), 1);
        const auto parts = money::largestRemainder(value, weights).value();
        for (int m = hold.months.first; m <= hold.months.last; ++m) {
            Hold month = exactly(hold, parts[static_cast<std::size_t>(m - hold.months.first)]);
            month.months = {m, m};
            holds.push_back(month);
        }
    }

    /// The limits that a sheet breaks, the one broken furthest first.
    const Hold *broken(const Sheet &sheet, const Holds &limits, const Holds &active) const
    {
        const Hold *worst = nullptr;
        std::int64_t furthest = 0;
        for (const Hold &limit : limits) {
            const bool isActive =
                std::any_of(active.begin(), active.end(), [&](const Hold &other) { return other.id == limit.id; });
            const std::int64_t value = valueIn(sheet, limit);
            const std::int64_t off = std::abs(money::subtractUnits(value, nearestKept(limit, value)));
            if (!isActive && off > furthest) {
                worst = &limit;
                furthest = off;
            }
        }
        return worst;
    }

    Holds withLimits(const Holds &base, const Holds &active) const
    {
        Holds holds = base;
        for (const Hold &limit : active)
            add(holds, limit, limit.value);
        return holds;
    }

    /// The edit under exact holds and limits.
    EditResult tryLimits(const Holds &base, const Holds &limits)
    {
        Holds active;
        for (std::size_t round = 0; round <= 2 * limits.size(); ++round) {
            EditResult result = on(withLimits(base, active));
            const auto *done = std::get_if<Done>(&result);
            if (!done && !letGo(base, limits, active, result))
                return result;
            done = std::get_if<Done>(&result);
            const Hold *worst = done ? broken(done->after, limits, active) : nullptr;
            if (!worst) {
                m_last = withLimits(base, active);
                return result;
            }
            active.push_back(exactly(*worst, nearestKept(*worst, valueIn(done->after, *worst))));
        }
        m_last = withLimits(base, active);
        return on(m_last);
    }

    /// A place held at its limit may have to move further in after all: tries to do without each.
    bool letGo(const Holds &base, const Holds &limits, Holds &active, EditResult &result)
    {
        m_last = withLimits(base, active);
        for (std::size_t a = 0; a < active.size(); ++a) {
            Holds fewer = active;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(a));
            EditResult without = on(withLimits(base, fewer));
            const auto *done = std::get_if<Done>(&without);
            if (!done || isBrokenAgain(done->after, limits, active[a]))
                continue;
            active = std::move(fewer);
            result = std::move(without);
            return true;
        }
        return false;
    }

    bool isBrokenAgain(const Sheet &sheet, const Holds &limits, const Hold &active) const
    {
        return std::any_of(limits.begin(), limits.end(), [&](const Hold &limit) {
            return limit.id == active.id && plan::besideHold(limit, valueIn(sheet, limit)) != 0;
        });
    }

    /// With some soft holds as if they were hard. A conflict is narrowed to the fewest holds.
    EditResult tryAll(const Holds &soft)
    {
        Holds base = m_exact, limits = m_limits;
        for (const Hold &hold : soft) {
            if (isLimit(hold))
                limits.push_back(hold);
            else
                add(base, hold, hold.value);
        }
        EditResult result = tryLimits(base, limits);
        if (!std::holds_alternative<Conflict>(result) || !soft.empty())
            return result;
        Sheet sheet = m_sheet;
        sheet.holds = m_last;
        return narrowedEdit(sheet, m_claim, m_edit);
    }

    EditResult keepWhatCanBe()
    {
        EditResult result = tryAll({});
        if (!std::holds_alternative<Done>(result))
            return result;
        Holds kept;
        for (const Hold &hold : m_soft) {
            kept.push_back(hold);
            EditResult with = tryAll(kept);
            if (std::holds_alternative<Done>(with)) {
                result = std::move(with);
                continue;
            }
            kept.pop_back();
            const std::int64_t came = valueIn(std::get<Done>(result).after, hold);
            m_nearest.emplace_back(hold.id, nearestPossible(hold, kept, std::get_if<Conflict>(&with), came));
        }
        return result;
    }

    /// The amount nearest to a wish that the edit and the holds kept so far allow.
    std::int64_t nearestPossible(const Hold &hold, const Holds &kept, const Conflict *conflict, std::int64_t came)
    {
        Hold wish = hold;
        std::int64_t amount = conflict && !isLimit(hold) ? conflict->amount : 0;
        for (int tries = 0; tries < kNearerTries && amount > 0; ++tries) {
            wish.value = towards(wish.value, amount, came);
            Holds with = kept;
            with.push_back(wish);
            EditResult result = tryAll(with);
            if (std::holds_alternative<Done>(result))
                return wish.value;
            const auto *next = std::get_if<Conflict>(&result);
            amount = next ? next->amount : 0;
        }
        return came;
    }

    /// From what is wished for towards what came out without it.
    static std::int64_t towards(std::int64_t wished, std::int64_t amount, std::int64_t came)
    {
        return came < wished ? std::max(came, money::subtractUnits(wished, amount))
                             : std::min(came, money::addUnits(wished, amount));
    }

    void tellMoved(Done &done) const
    {
        for (const Hold &hold : m_soft) {
            const std::int64_t after = valueIn(done.after, hold);
            if (plan::besideHold(hold, after) == 0 || after == valueIn(m_sheet, hold))
                continue;
            const auto nearest = std::find_if(m_nearest.begin(), m_nearest.end(),
                                              [&](const auto &known) { return known.first == hold.id; });
            done.notices.push_back({"soft-hold-moved",
                                    {hold.axis, *m_sheet.tree(hold.axis).find(hold.node), hold.months},
                                    nearest == m_nearest.end() ? after : nearest->second});
        }
    }

    const Sheet &m_sheet;
    const Claim &m_claim;
    const Edit &m_edit;
    Holds m_exact, m_limits, m_soft;
    Holds m_last;                                                 ///< the exact holds the last edit went under
    std::vector<std::pair<plan::HoldId, std::int64_t>> m_nearest; ///< of soft holds that could not be kept
};

} // namespace

EditResult underAllHolds(const Sheet &sheet, const Claim &claim, const Edit &edit)
{
    return HoldKeeper(sheet, claim, edit).run();
}

} // namespace quotasmith::spread
