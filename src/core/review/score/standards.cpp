// SPDX-License-Identifier: Apache-2.0
#include "core/review/score/standards.h"

#include <algorithm>
#include <array>
#include <utility>

namespace quotasmith::review {

namespace {

constexpr std::array<std::string_view, 2> kKinds{"hard", "soft"};
constexpr std::array<std::string_view, 4> kMeasured{"attainment", "growth", "value", "scored"};
constexpr std::array<std::string_view, 4> kChanges{"same", "added", "removed", "changed"};

const Standard *findLike(std::span<const Standard> standards, const Standard &wanted)
{
    const auto found = std::find_if(standards.begin(), standards.end(), [&wanted](const Standard &one) {
        return one.level == wanted.level && one.node == wanted.node && one.code == wanted.code;
    });
    return found == standards.end() ? nullptr : &*found;
}

std::vector<std::string_view> changedFields(const Standard &a, const Standard &b)
{
    const std::array<std::pair<std::string_view, bool>, 9> fields{{{"name", a.name == b.name},
                                                                   {"definition", a.definition == b.definition},
                                                                   {"formula", a.formula == b.formula},
                                                                   {"source", a.source == b.source},
                                                                   {"weight", a.weight == b.weight},
                                                                   {"kind", a.kind == b.kind},
                                                                   {"how", a.how == b.how},
                                                                   {"measure", a.measure == b.measure},
                                                                   {"scale", a.scale == b.scale}}};
    std::vector<std::string_view> changed;
    for (const auto &[field, isSame] : fields)
        if (!isSame)
            changed.push_back(field);
    return changed;
}

ComparedStandard compared(const Standard *before, const Standard &after)
{
    if (!before)
        return {StandardChange::Added, nullptr, &after, {}};
    auto fields = changedFields(*before, after);
    const StandardChange change = fields.empty() ? StandardChange::Same : StandardChange::Changed;
    return {change, before, &after, std::move(fields)};
}

} // namespace

std::string_view indicatorKindCode(IndicatorKind kind)
{
    return kKinds.at(static_cast<std::size_t>(kind));
}

std::string_view measuredCode(Measured how)
{
    return kMeasured.at(static_cast<std::size_t>(how));
}

std::string_view standardChangeCode(StandardChange change)
{
    return kChanges.at(static_cast<std::size_t>(change));
}

money::Rate Card::weights() const
{
    money::Rate sum;
    for (const Standard &standard : standards)
        sum = sum + standard.weight;
    return sum;
}

money::Rate Card::missing() const
{
    return money::Rate(1, 1) - weights();
}

bool Card::isWhole() const
{
    return weights() == money::Rate(1, 1);
}

std::vector<Card> cardsOf(std::span<const Standard> standards)
{
    std::vector<Card> cards;
    for (const Standard &standard : standards) {
        auto card = std::find_if(cards.begin(), cards.end(), [&standard](const Card &one) {
            return one.year == standard.year && one.level == standard.level && one.node == standard.node;
        });
        if (card == cards.end())
            card = cards.insert(cards.end(), Card{standard.year, standard.level, standard.node, {}});
        card->standards.push_back(standard);
    }
    std::stable_sort(cards.begin(), cards.end(), [](const Card &a, const Card &b) {
        return std::pair(a.year, a.level) < std::pair(b.year, b.level);
    });
    return cards;
}

const Card *cardFor(std::span<const Card> cards, int year, const plan::Tree &tree, int position)
{
    const Card *everywhere = nullptr;
    const Card *nearest = nullptr;
    int depth = -1;
    for (const Card &card : cards) {
        if (card.year != year || card.level != tree.node(position).level)
            continue;
        if (!card.node) {
            everywhere = &card;
            continue;
        }
        const auto at = tree.find(*card.node);
        if (at && (*at == position || tree.isAbove(*at, position)) && tree.depth(*at) > depth) {
            nearest = &card;
            depth = tree.depth(*at);
        }
    }
    return nearest ? nearest : everywhere;
}

std::vector<ComparedStandard> compareStandards(std::span<const Standard> before, std::span<const Standard> after)
{
    std::vector<ComparedStandard> all;
    for (const Standard &standard : after)
        all.push_back(compared(findLike(before, standard), standard));
    for (const Standard &standard : before)
        if (!findLike(after, standard))
            all.push_back({StandardChange::Removed, &standard, nullptr, {}});
    return all;
}

} // namespace quotasmith::review
