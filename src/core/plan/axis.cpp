// SPDX-License-Identifier: Apache-2.0
#include "core/plan/axis.h"

#include "core/base/check.h"

namespace quotasmith::plan {

namespace {

struct LevelEntry {
    Level level;
    std::string_view code;
    Axis axis; ///< means nothing for the root, which every axis has
    int depth;
};

/// In the order of the enum.
constexpr std::array<LevelEntry, 8> kLevels{{
    {Level::Root, "root", Axis::Organisation, 0},
    {Level::Region, "region", Axis::Organisation, 1},
    {Level::Team, "team", Axis::Organisation, 2},
    {Level::Person, "person", Axis::Organisation, 3},
    {Level::Tier, "tier", Axis::Customer, 1},
    {Level::Account, "account", Axis::Customer, 2},
    {Level::Role, "role", Axis::Product, 1},
    {Level::Product, "product", Axis::Product, 2},
}};

constexpr std::array<std::string_view, 3> kAxisCodes{"organisation", "customer", "product"};

const LevelEntry &entry(Level level)
{
    return kLevels[static_cast<std::size_t>(level)];
}

} // namespace

std::string_view axisCode(Axis axis)
{
    return kAxisCodes[static_cast<std::size_t>(axis)];
}

std::optional<Axis> findAxis(std::string_view code)
{
    for (const Axis axis : kAxes)
        if (axisCode(axis) == code)
            return axis;
    return std::nullopt;
}

std::string_view levelCode(Level level)
{
    return entry(level).code;
}

std::optional<Level> findLevel(std::string_view code)
{
    for (const LevelEntry &known : kLevels)
        if (known.code == code)
            return known.level;
    return std::nullopt;
}

Axis axisOf(Level level, Axis ofRoot)
{
    return level == Level::Root ? ofRoot : entry(level).axis;
}

int depthOf(Level level)
{
    return entry(level).depth;
}

Level defaultPlannedLevel(Axis axis)
{
    switch (axis) {
    case Axis::Organisation:
        return Level::Person;
    case Axis::Customer:
        return Level::Tier;
    case Axis::Product:
        return Level::Product;
    }
    QS_CHECK(!"an axis");
    return Level::Root;
}

const std::array<Level, 4> &levelsOf(Axis axis, int &count)
{
    static constexpr std::array<Level, 4> organisation{Level::Root, Level::Region, Level::Team, Level::Person};
    static constexpr std::array<Level, 4> customer{Level::Root, Level::Tier, Level::Account};
    static constexpr std::array<Level, 4> product{Level::Root, Level::Role, Level::Product};
    count = axis == Axis::Organisation ? 4 : 3;
    if (axis == Axis::Organisation)
        return organisation;
    return axis == Axis::Customer ? customer : product;
}

} // namespace quotasmith::plan
