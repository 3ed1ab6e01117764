// SPDX-License-Identifier: Apache-2.0
#include "tests/support/random_sheet.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace quotasmith::tests {

namespace {

std::vector<plan::Node> randomNodes(plan::Axis axis, std::mt19937_64 &random, int mostLeaves, bool shuffle)
{
    int count = 0;
    const auto &levels = plan::levelsOf(axis, count);
    std::vector<plan::Node> nodes{
        {plan::NodeId(shuffle ? 900 : 1), axis, "root", "root", {}, plan::Level::Root, false}};
    std::vector<std::size_t> above{0};
    std::int64_t id = shuffle ? 5000 : 100;
    for (int depth = 1; depth < count; ++depth) {
        std::vector<std::size_t> here;
        for (const std::size_t parent : above) {
            const int children = pick(random, 1, depth + 1 == count ? std::max(1, mostLeaves / 4) : 3);
            for (int c = 0; c < children; ++c) {
                plan::Node node{plan::NodeId(shuffle ? id-- : id++),
                                axis,
                                nodes[parent].code + std::to_string(c),
                                "",
                                nodes[parent].id,
                                levels[static_cast<std::size_t>(depth)],
                                false};
                nodes.push_back(node);
                here.push_back(nodes.size() - 1);
            }
        }
        above = here;
    }
    if (shuffle)
        std::reverse(nodes.begin() + 1, nodes.end());
    return nodes;
}

} // namespace

RandomSheet makeRandomSheet(std::uint64_t seed, int mostLeaves, bool shuffle)
{
    std::mt19937_64 random(seed);
    RandomSheet result;
    for (const plan::Axis axis : plan::kAxes) {
        const auto a = static_cast<std::size_t>(axis);
        const plan::Level lowest =
            axis == plan::Axis::Customer ? plan::Level::Account : plan::defaultPlannedLevel(axis);
        result.trees[a] = std::make_unique<plan::Tree>(randomNodes(axis, random, mostLeaves, shuffle), lowest);
        result.sheet.trees[a] = result.trees[a].get();
        result.sheet.tables[a].leaves.resize(static_cast<std::size_t>(result.trees[a]->leafCount()));
    }
    for (std::size_t m = 0; m < 12; ++m)
        result.sheet.spine.ideal[m] = pick(random, 1, 1000);
    for (auto &table : result.sheet.tables)
        for (auto &leaf : table.leaves)
            for (double &weight : leaf.ideal)
                weight = pick(random, 0, 9) == 0 ? 0 : pick(random, 1, 100000) / 7.0;
    const auto filled = spread::setAnnual(result.sheet, pick(random, 1, 100000));
    if (const auto *done = std::get_if<spread::Done>(&filled))
        result.sheet = done->after;
    else
        ADD_FAILURE() << "a sheet without holds takes every annual target";
    return result;
}

spread::Place randomPlace(std::mt19937_64 &random, const spread::Sheet &sheet)
{
    const plan::Axis axis = plan::kAxes[static_cast<std::size_t>(pick(random, 0, 2))];
    static constexpr std::array<int, 4> kLengths{1, 3, 6, 12};
    const int length = kLengths[static_cast<std::size_t>(pick(random, 0, 3))];
    const int first = pick(random, 0, 12 / length - 1) * length;
    return {axis, pick(random, 0, sheet.tree(axis).size() - 1), {first, first + length - 1}};
}

void addRandomHold(std::mt19937_64 &random, spread::Sheet &sheet, std::int64_t &nextId)
{
    const spread::HoldPlan plan = spread::planHold(sheet, randomPlace(random, sheet));
    for (const plan::HoldId drop : plan.drop)
        std::erase_if(sheet.holds, [&](const plan::Hold &hold) { return hold.id == drop; });
    for (plan::Hold hold : plan.add) {
        hold.id = plan::HoldId(++nextId);
        sheet.holds.push_back(hold);
    }
}

} // namespace quotasmith::tests
