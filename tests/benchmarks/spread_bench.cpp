// SPDX-License-Identifier: Apache-2.0
// An edit at the top of an organisation with 200 held cells, all sums checked afterwards, against the bare loop that
// only multiplies and rounds each cell. Sizes are people; each has twelve months.
#include "core/spread/edit.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace quotasmith::spread {
namespace {

constexpr int kHolds = 200;
constexpr int kPeoplePerTeam = 20;
constexpr int kTeamsPerRegion = 10;

plan::Node node(std::int64_t id, plan::Axis axis, const std::string &code, std::int64_t parent, plan::Level level)
{
    return {plan::NodeId(id), axis, code, code, plan::NodeId(parent), level, false};
}

plan::Tree organisation(int people)
{
    constexpr auto kAxis = plan::Axis::Organisation;
    std::int64_t next = 1;
    std::vector<plan::Node> nodes{node(next++, kAxis, "company", 0, plan::Level::Root)};
    std::int64_t region = 0;
    std::int64_t team = 0;
    for (int i = 0; i < people; ++i) {
        if (i % (kTeamsPerRegion * kPeoplePerTeam) == 0) {
            region = next++;
            nodes.push_back(node(region, kAxis, "R" + std::to_string(region), 1, plan::Level::Region));
        }
        if (i % kPeoplePerTeam == 0) {
            team = next++;
            nodes.push_back(node(team, kAxis, "T" + std::to_string(team), region, plan::Level::Team));
        }
        nodes.push_back(node(next, kAxis, "P" + std::to_string(next), team, plan::Level::Person));
        ++next;
    }
    return {std::move(nodes), plan::Level::Person};
}

plan::Tree whole(plan::Axis axis)
{
    return {{node(1, axis, "all", 0, plan::Level::Root)}, plan::defaultPlannedLevel(axis)};
}

/// A company whose people all have different targets, with holds on every so manieth person's months.
struct Company {
    plan::Tree people;
    plan::Tree customers = whole(plan::Axis::Customer);
    plan::Tree products = whole(plan::Axis::Product);
    Sheet sheet;

    explicit Company(int count) : people(organisation(count))
    {
        sheet.trees = {&people, &customers, &products};
        plan::TargetTable &table = sheet.table(plan::Axis::Organisation);
        table.leaves.resize(static_cast<std::size_t>(count));
        for (int leaf = 0; leaf < count; ++leaf)
            for (int month = 0; month < 12; ++month)
                fill(table.leaves[static_cast<std::size_t>(leaf)], leaf, month);
        sheet.table(plan::Axis::Customer).leaves = {sheet.spine};
        sheet.table(plan::Axis::Product).leaves = {sheet.spine};
        for (int i = 0; i < std::min(kHolds, count / 2); ++i)
            hold(i * (count / std::min(kHolds, count / 2)), i % 12);
    }

    std::int64_t year() const { return plan::sumOf(sheet.spine.cells); }

private:
    void fill(plan::TargetLine &line, int leaf, int month)
    {
        const auto m = static_cast<std::size_t>(month);
        line.cells[m] = 1'000'000 + (leaf * 7919 + month * 104729) % 500'000;
        line.ideal[m] = static_cast<double>(line.cells[m]);
        sheet.spine.cells[m] += line.cells[m];
        sheet.spine.ideal[m] += line.ideal[m];
    }
    void hold(int leaf, int month)
    {
        plan::Hold hold;
        hold.id = plan::HoldId(leaf + 1);
        hold.node = people.node(people.leafNode(leaf)).id;
        hold.months = {month, month};
        hold.value = sheet.table(plan::Axis::Organisation)
                         .leaves[static_cast<std::size_t>(leaf)]
                         .cells[static_cast<std::size_t>(month)];
        sheet.holds.push_back(hold);
    }
};

void edit(benchmark::State &state)
{
    const Company company(static_cast<int>(state.range(0)));
    const std::int64_t raised = company.year() + company.year() / 10;
    for (auto _ : state) {
        const EditResult result = setAnnual(company.sheet, raised);
        if (!std::holds_alternative<Done>(result) || !checkSheet(std::get<Done>(result).after).differences.empty())
            return state.SkipWithError("the edit was not carried out");
        benchmark::DoNotOptimize(result);
    }
    state.SetComplexityN(state.range(0));
}

void loop(benchmark::State &state)
{
    const Company company(static_cast<int>(state.range(0)));
    const std::vector<plan::TargetLine> &before = company.sheet.table(plan::Axis::Organisation).leaves;
    std::vector<plan::TargetLine> after = before;
    for (auto _ : state) {
        for (std::size_t leaf = 0; leaf < before.size(); ++leaf)
            for (std::size_t month = 0; month < 12; ++month) {
                after[leaf].ideal[month] = before[leaf].ideal[month] * 1.1;
                after[leaf].cells[month] = std::llround(after[leaf].ideal[month]);
            }
        benchmark::DoNotOptimize(after.data());
        benchmark::ClobberMemory();
    }
}

/// Less than is held: refused with the holds that stand in the way.
void conflict(benchmark::State &state)
{
    const Company company(static_cast<int>(state.range(0)));
    for (auto _ : state) {
        const EditResult result = setAnnual(company.sheet, 1'000'000);
        if (!std::holds_alternative<Conflict>(result))
            return state.SkipWithError("the edit was not refused");
        benchmark::DoNotOptimize(result);
    }
}

BENCHMARK(conflict)->Arg(10'000)->Unit(benchmark::kMillisecond);
BENCHMARK(edit)->Arg(30)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(loop)->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace quotasmith::spread

BENCHMARK_MAIN();
