// SPDX-License-Identifier: Apache-2.0
#include "core/money/money.h"
#include "core/ops/plan/next_year/carried_people.h"
#include "core/ops/plan/next_year/next_year.h"
#include "core/ops/versions/targets_in_force.h"
#include "core/plan/lists/record.h"
#include "core/store/queries/fact_sums.h"
#include "core/store/queries/plan_lists.h"
#include "core/store/tables/lists.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/targets.h"

#include <algorithm>
#include <array>

namespace quotasmith::ops {

namespace {

constexpr std::array<std::string_view, 4> kWorths{"unknown", "stop", "keep", "scale-up"};

/// Months of the year a strategy ran.
int monthsOf(const plan::Record &record, const calendar::FiscalCalendar &calendar)
{
    const calendar::Month first = std::max(record.month("from").value_or(calendar.start()), calendar.start());
    const calendar::Month last = std::min(record.month("until").value_or(calendar.month(11)), calendar.month(11));
    return std::max(last.since(first) + 1, 0);
}

StrategyWorth worthOf(const plan::Record &record, const plan::PlanSettings &settings, const money::Rate &stop,
                      const money::Rate &scale)
{
    StrategyWorth strategy;
    strategy.code = record.text("code");
    strategy.name = record.text("name");
    strategy.measure = record.measure("measure").value_or(settings.money);
    if (plan::kindOf(strategy.measure) == plan::MeasureKind::Money)
        strategy.gain = record.number("gain");
    if (const auto monthly = record.number("monthlyCost"))
        strategy.cost = money::multiplyUnits(*monthly, monthsOf(record, settings.calendar));
    if (!strategy.gain || strategy.cost.value_or(0) <= 0)
        return strategy;
    strategy.ratio = money::Rate(*strategy.gain, *strategy.cost);
    strategy.worth = *strategy.ratio < stop ? Worth::Stop : *strategy.ratio > scale ? Worth::ScaleUp : Worth::Keep;
    return strategy;
}

void countStates(const store::Connection &connection, YearEnd &end)
{
    for (const plan::Record &finding : store::readList(connection, plan::listKind("findings"))) {
        end.findingsActed += finding.text("status") == "acted" ? 1 : 0;
        end.findingsDismissed += finding.text("status") == "dismissed" ? 1 : 0;
    }
    for (const plan::Record &action : store::readList(connection, plan::listKind("actions"))) {
        const std::string status = action.text("status");
        end.actionsDone += status == "done" ? 1 : 0;
        end.actionsOpen += status == "open" || status == "doing" ? 1 : 0;
    }
}

OpeningBase baseOf(const store::Connection &connection, const plan::PlanSettings &settings, plan::Measure measure)
{
    std::array<std::optional<std::int64_t>, 12> actual;
    const calendar::Period year{calendar::PeriodKind::Year, settings.calendar.start(), 12, 0};
    for (const auto &[month, members] : store::sumsByMember(connection, plan::Axis::Organisation, year))
        for (const auto &[member, sums] : members)
            if (const auto value = sums.value(measure)) {
                auto &cell = actual[static_cast<std::size_t>(*settings.calendar.position(month))];
                cell = money::addUnits(cell.value_or(0), *value);
            }
    OpeningBase base;
    base.measure = measure;
    const auto spine = TargetsInForce(connection).spine(measure).value_or(plan::TargetLine());
    for (std::size_t m = 0; m < actual.size(); ++m) {
        std::int64_t &part = actual[m] ? base.actual : base.expected;
        part = money::addUnits(part, actual[m].value_or(spine.cells[m]));
        base.monthsExpected += actual[m] ? 0 : 1;
    }
    return base;
}

} // namespace

std::string_view worthCode(Worth worth)
{
    return kWorths[static_cast<std::size_t>(worth)];
}

YearEnd readYearEnd(const store::Connection &connection)
{
    YearEnd end;
    end.settings = store::readSettings(connection);
    const money::Rate stop = store::readThreshold(connection, "roi.stop");
    const money::Rate scale = store::readThreshold(connection, "roi.scale");
    for (const plan::Record &record : store::readList(connection, plan::listKind("strategies")))
        end.strategies.push_back(worthOf(record, end.settings, stop, scale));
    countStates(connection, end);
    for (const plan::Node &person : peopleGoneBy(connection, end.settings.calendar.month(11).plus(1)))
        end.left.push_back(person.code);
    for (const plan::Measure measure : store::plannedMeasures(connection))
        end.bases.push_back(baseOf(connection, end.settings, measure));
    return end;
}

} // namespace quotasmith::ops
