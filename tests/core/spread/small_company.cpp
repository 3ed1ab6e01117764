// SPDX-License-Identifier: Apache-2.0
#include "tests/core/spread/small_company.h"

#include <gtest/gtest.h>

#include <stdexcept>
#include <string>

namespace quotasmith::tests {

namespace {

using plan::Axis;
using plan::Level;

plan::Node makeNode(Axis axis, std::int64_t id, std::string code, std::int64_t parent, Level level)
{
    return {plan::NodeId(id), axis, code, code, parent ? plan::NodeId(parent) : plan::NodeId(), level, false};
}

void plant(spread::Sheet &sheet, std::array<std::unique_ptr<plan::Tree>, 3> &trees, Axis axis,
           std::vector<plan::Node> nodes)
{
    const auto a = static_cast<std::size_t>(axis);
    nodes.insert(nodes.begin(), makeNode(axis, 1, "root", 0, Level::Root));
    trees[a] = std::make_unique<plan::Tree>(std::move(nodes), plan::defaultPlannedLevel(axis));
    sheet.trees[a] = trees[a].get();
    sheet.tables[a].leaves.resize(static_cast<std::size_t>(trees[a]->leafCount()));
}

void fill(plan::TargetLine &line, std::int64_t units)
{
    line.cells.fill(units);
    line.ideal.fill(static_cast<double>(units));
}

} // namespace

SmallCompany::SmallCompany()
{
    plant(sheet, m_trees, Axis::Organisation,
          {makeNode(Axis::Organisation, 2, "north", 1, Level::Region),
           makeNode(Axis::Organisation, 3, "south", 1, Level::Region),
           makeNode(Axis::Organisation, 4, "ann", 2, Level::Person),
           makeNode(Axis::Organisation, 5, "ben", 2, Level::Person),
           makeNode(Axis::Organisation, 6, "cho", 3, Level::Person)});
    plant(sheet, m_trees, Axis::Customer,
          {makeNode(Axis::Customer, 2, "key", 1, Level::Tier), makeNode(Axis::Customer, 3, "mid", 1, Level::Tier)});
    plant(sheet, m_trees, Axis::Product, {});
    fill(sheet.spine, 60);
    const std::array<std::vector<std::int64_t>, 3> units{{{10, 20, 30}, {40, 20}, {60}}};
    for (std::size_t a = 0; a < units.size(); ++a)
        for (std::size_t leaf = 0; leaf < units[a].size(); ++leaf)
            fill(sheet.tables[a].leaves[leaf], units[a][leaf]);
}

spread::Place SmallCompany::at(std::string_view code, calendar::MonthRange months) const
{
    for (const Axis axis : plan::kAxes)
        if (const auto node = sheet.tree(axis).find(code))
            return {axis, *node, months};
    ADD_FAILURE() << "no node " << code;
    return {};
}

std::int64_t SmallCompany::value(const spread::Sheet &in, std::string_view code, calendar::MonthRange months) const
{
    const spread::Place place = at(code, months);
    return in.value(place.axis, place.node, months);
}

plan::HoldId SmallCompany::hold(std::string_view code, calendar::MonthRange months)
{
    const spread::Place place = at(code, months);
    plan::Hold hold;
    hold.id = plan::HoldId(static_cast<std::int64_t>(sheet.holds.size()) + 1);
    hold.axis = place.axis;
    hold.node = sheet.tree(place.axis).node(place.node).id;
    hold.months = months;
    hold.value = value(code, months);
    sheet.holds.push_back(hold);
    return hold.id;
}

OneMonth::OneMonth(const std::vector<double> &weights)
{
    std::vector<plan::Node> people;
    for (std::size_t i = 0; i < weights.size(); ++i)
        people.push_back(makeNode(Axis::Organisation, static_cast<std::int64_t>(i) + 2,
                                  std::string(1, static_cast<char>('a' + i)), 1, Level::Person));
    plant(sheet, m_trees, Axis::Organisation, std::move(people));
    plant(sheet, m_trees, Axis::Customer, {});
    plant(sheet, m_trees, Axis::Product, {});
    sheet.spine.ideal[0] = 1;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sheet.table(Axis::Organisation).leaves[i].ideal[0] = weights[i];
}

std::vector<std::int64_t> OneMonth::cells(const spread::Sheet &in) const
{
    std::vector<std::int64_t> cells;
    for (const plan::TargetLine &leaf : in.table(Axis::Organisation).leaves)
        cells.push_back(leaf.cells[0]);
    return cells;
}

const spread::Sheet &after(const spread::EditResult &result)
{
    const auto *done = std::get_if<spread::Done>(&result);
    if (!done)
        throw std::runtime_error("the edit was not carried out");
    return done->after;
}

} // namespace quotasmith::tests
