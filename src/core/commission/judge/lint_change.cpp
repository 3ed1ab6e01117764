// SPDX-License-Identifier: Apache-2.0
#include "core/commission/judge/lint_change.h"

#include <charconv>

namespace quotasmith::commission {

namespace {

/// `tiers[2].rate` taken apart: list, position from 1, field.
struct Part {
    std::string_view list;
    std::size_t position = 0;
    std::string_view field; ///< empty: the whole entry
};

std::optional<Part> partOf(std::string_view text)
{
    const auto open = text.find('['), close = text.find(']');
    if (open == std::string_view::npos || close == std::string_view::npos)
        return std::nullopt;
    Part part{text.substr(0, open), 0, {}};
    std::from_chars(text.data() + open + 1, text.data() + close, part.position);
    if (close + 2 < text.size())
        part.field = text.substr(close + 2);
    return part;
}

void setTier(Tier &tier, std::string_view field, const money::Rate &value)
{
    if (field == "from")
        tier.from = value;
    else if (field == "to")
        tier.to = value;
    else
        tier.rate = value;
}

void changeTiers(Scheme &scheme, const Part &part, const std::optional<money::Rate> &value)
{
    auto &tiers = scheme.tiers;
    if (part.position > tiers.size())
        return;
    if (!value)
        tiers.erase(tiers.begin() + static_cast<std::ptrdiff_t>(part.position) - 1);
    else
        setTier(tiers[part.position - 1], part.field, *value);
}

void changePoints(Scheme &scheme, const Part &part, const std::optional<money::Rate> &value)
{
    auto &points = scheme.points;
    if (part.position == 0 || part.position > points.size())
        return;
    CurvePoint &point = points[part.position - 1];
    if (!value)
        points.erase(points.begin() + static_cast<std::ptrdiff_t>(part.position) - 1);
    else if (part.field == "at")
        point.at = *value;
    else
        point.pays = *value;
}

void changeTerm(Scheme &scheme, const LintChange &change)
{
    if (change.part == "gate")
        scheme.gate = change.value;
    else if (change.part == "cap")
        scheme.cap = change.value;
    else if (change.part == "method")
        scheme.method = findMethod(change.word);
    else if (const auto basis = findBasis(change.word); basis && change.part == "basis")
        scheme.basis = *basis;
}

} // namespace

Scheme changedBy(const Scheme &scheme, std::span<const LintChange> changes)
{
    Scheme changed = scheme;
    std::optional<Tier> first; ///< to stand before all others
    for (const LintChange &change : changes) {
        const auto part = partOf(change.part);
        if (!part) {
            changeTerm(changed, change);
        } else if (part->list == "points") {
            changePoints(changed, *part, change.value);
        } else if (part->position > 0) {
            changeTiers(changed, *part, change.value);
        } else if (change.value) {
            first = first.value_or(Tier());
            setTier(*first, part->field, *change.value);
        }
    }
    if (first)
        changed.tiers.insert(changed.tiers.begin(), *first);
    return changed;
}

} // namespace quotasmith::commission
