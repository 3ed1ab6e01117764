// SPDX-License-Identifier: Apache-2.0
#include "tests/core/spread/properties/random_plan.h"

#include <algorithm>
#include <string>

namespace quotasmith::tests {

namespace {

/// Levels below the root by axis; people hang below teams, teams below regions.
plan::Level levelAt(int depth)
{
    constexpr std::array kLevels{plan::Level::Root, plan::Level::Region, plan::Level::Team, plan::Level::Person};
    return kLevels[static_cast<std::size_t>(std::min<int>(depth, kLevels.size() - 1))];
}

plan::Tree randomTree(plan::Axis axis, int leaves, int depth, Chance &chance)
{
    const plan::Level leafLevel = axis == plan::Axis::Organisation ? plan::Level::Person
                                  : axis == plan::Axis::Customer   ? plan::Level::Tier
                                                                   : plan::Level::Product;
    const std::int64_t firstId = 1 + 100'000 * static_cast<std::int64_t>(axis);
    std::vector<plan::Node> nodes{{plan::NodeId(firstId), axis, "root", "root", {}, plan::Level::Root, false}};
    std::vector<int> depths{0};
    const auto add = [&](std::size_t parent, plan::Level level) {
        const std::string code = std::to_string(nodes.size());
        nodes.push_back({plan::NodeId(firstId + static_cast<std::int64_t>(nodes.size())), axis, code, code,
                         nodes[parent].id, level, false});
        depths.push_back(depths[parent] + 1);
    };
    const int inner = axis == plan::Axis::Organisation ? std::min(depth, 3) - 1 : 0;
    std::vector<std::size_t> above{0};
    for (int level = 1; level <= inner; ++level) {
        std::vector<std::size_t> below;
        const int count = 1 + chance.below(std::max(1, leaves / 4));
        for (int i = 0; i < count; ++i) {
            below.push_back(nodes.size());
            add(above[static_cast<std::size_t>(chance.below(static_cast<int>(above.size())))], levelAt(level));
        }
        above = below;
    }
    for (int i = 0; i < leaves; ++i)
        add(above[static_cast<std::size_t>(chance.below(static_cast<int>(above.size())))], leafLevel);
    std::vector<plan::Node> kept;
    for (const plan::Node &node : nodes) {
        const bool hasChild =
            std::any_of(nodes.begin(), nodes.end(), [&](const plan::Node &other) { return other.parent == node.id; });
        if (hasChild || node.level == leafLevel || node.level == plan::Level::Root)
            kept.push_back(node);
    }
    return {std::move(kept), leafLevel};
}

double randomWeight(Chance &chance, int zeroOneIn)
{
    if (zeroOneIn > 0 && chance.once(zeroOneIn))
        return 0;
    return 1 + static_cast<double>(chance.below(1'000'000)) / 10'000;
}

} // namespace

std::uint64_t Chance::next()
{
    std::uint64_t z = (m_state += 0x9e3779b97f4a7c15U);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

RandomPlan::RandomPlan(const PlanShape &shape, std::uint64_t seed)
{
    Chance chance(seed);
    sheet.spine.ideal.fill(1);
    for (const plan::Axis axis : plan::kAxes) {
        const auto a = static_cast<std::size_t>(axis);
        const int leaves = a == 0 ? shape.leaves : 1 + chance.below(std::max(1, shape.leaves / 3));
        m_trees[a] = std::make_unique<plan::Tree>(randomTree(axis, leaves, shape.depth, chance));
        sheet.trees[a] = m_trees[a].get();
        auto &table = sheet.tables[a].leaves;
        table.resize(static_cast<std::size_t>(m_trees[a]->leafCount()));
        for (plan::TargetLine &line : table)
            for (double &ideal : line.ideal)
                ideal = randomWeight(chance, shape.zeroOneIn);
    }
    for (double &ideal : sheet.spine.ideal)
        ideal = randomWeight(chance, 0);
    const std::int64_t annual =
        12 + static_cast<std::int64_t>(chance.next() % static_cast<std::uint64_t>(12 * shape.most));
    sheet = std::get<spread::Done>(spread::setAnnual(sheet, annual)).after;
}

spread::Place RandomPlan::place(Chance &chance) const
{
    const auto axis = static_cast<plan::Axis>(chance.once(3) ? chance.below(3) : 0);
    const plan::Tree &tree = sheet.tree(axis);
    constexpr std::array kLengths{1, 1, 3, 3, 6, 12};
    const int length = kLengths[static_cast<std::size_t>(chance.below(6))];
    const int first = length * chance.below(12 / length);
    return {axis, chance.below(tree.size()), {first, first + length - 1}};
}

RandomEdit randomEdit(const spread::Sheet &sheet, const spread::Place &place, Chance &chance)
{
    const std::int64_t present = sheet.value(place.axis, place.node, place.months);
    RandomEdit edit{place, present, static_cast<spread::Keep>(chance.below(4))};
    const std::int64_t reach = 2 + present / (1 + chance.below(8));
    edit.value = std::max<std::int64_t>(
        0, present - reach / 2 + static_cast<std::int64_t>(chance.next() % static_cast<std::uint64_t>(reach + 1)));
    return edit;
}

spread::EditResult apply(const spread::Sheet &sheet, const RandomEdit &edit)
{
    return spread::setValue(sheet, edit.place, edit.value, edit.keep);
}

void changeHolds(spread::Sheet &sheet, const spread::Place &place, Chance &chance)
{
    if (!sheet.holds.empty() && chance.once(3)) {
        sheet.holds.erase(sheet.holds.begin() + chance.below(static_cast<int>(sheet.holds.size())));
        return;
    }
    const spread::HoldPlan wanted = spread::planHold(sheet, place);
    std::erase_if(sheet.holds, [&](const plan::Hold &hold) {
        return std::find(wanted.drop.begin(), wanted.drop.end(), hold.id) != wanted.drop.end();
    });
    for (plan::Hold hold : wanted.add) {
        hold.id = plan::HoldId(static_cast<std::int64_t>(chance.next() >> 2) + 1);
        sheet.holds.push_back(hold);
    }
}

bool sameCells(const spread::Sheet &a, const spread::Sheet &b)
{
    const auto same = [](const plan::TargetLine &x, const plan::TargetLine &y) { return x.cells == y.cells; };
    if (!same(a.spine, b.spine))
        return false;
    for (std::size_t axis = 0; axis < a.tables.size(); ++axis)
        if (!std::equal(a.tables[axis].leaves.begin(), a.tables[axis].leaves.end(), b.tables[axis].leaves.begin(),
                        b.tables[axis].leaves.end(), same))
            return false;
    return true;
}

} // namespace quotasmith::tests
