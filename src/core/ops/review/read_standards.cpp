// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"
#include "core/ops/review/read_scorecard.h"
#include "core/store/tables/lists.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/settings.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace quotasmith::ops {

namespace {

using money::Rate;
using review::IndicatorKind;
using review::Measured;
using review::Standard;

IndicatorKind kindOf(const plan::Record &row)
{
    return row.text("kind") == review::indicatorKindCode(IndicatorKind::Soft) ? IndicatorKind::Soft
                                                                              : IndicatorKind::Hard;
}

/// What is said, else what its kind is usually measured by.
Measured measuredOf(const plan::Record &row)
{
    const std::string said = row.text("how");
    for (const Measured how : {Measured::Attainment, Measured::Growth, Measured::Value, Measured::Scored})
        if (said == review::measuredCode(how))
            return how;
    return kindOf(row) == IndicatorKind::Hard ? Measured::Attainment : Measured::Scored;
}

[[noreturn]] void refuse(const char *code, const plan::Record &row)
{
    throw base::Error(code, {{"indicator", row.text("code")}, {"steps", row.text("steps")}});
}

review::ScoreScale scaleOf(const plan::Record &row, Measured how)
{
    review::ScoreScale scale;
    if (const std::string steps = row.text("steps"); !steps.empty()) {
        const auto parsed = review::parseSteps(steps);
        if (!parsed)
            refuse("score-scale-bad", row);
        scale.steps = *parsed;
        return scale;
    }
    const bool isUsual = how == Measured::Attainment || how == Measured::Scored;
    if (!row.has("fullAt") && !isUsual)
        refuse("score-scale-missing", row);
    scale.zeroAt = row.rate("zeroAt").value_or(Rate());
    scale.fullAt = row.rate("fullAt").value_or(how == Measured::Scored ? Rate(100, 1) : Rate(1, 1));
    if (scale.zeroAt == scale.fullAt)
        refuse("score-scale-bad", row);
    return scale;
}

Standard standardOf(const plan::Record &row, plan::Measure money)
{
    Standard standard;
    standard.year = static_cast<int>(row.number("year").value_or(0));
    standard.level = plan::findLevel(row.text("level")).value_or(plan::Level::Person);
    standard.node = row.node("node");
    standard.code = row.text("code");
    standard.name = row.text("name");
    standard.definition = row.text("definition");
    standard.formula = row.text("formula");
    standard.source = row.text("source");
    standard.weight = row.rate("weight").value_or(Rate());
    standard.kind = kindOf(row);
    standard.how = measuredOf(row);
    standard.measure = row.measure("measure").value_or(money);
    standard.scale = scaleOf(row, standard.how);
    standard.announced = row.text("announced");
    return standard;
}

} // namespace

std::vector<int> Standards::years() const
{
    std::vector<int> years;
    for (const Standard &standard : all)
        if (std::find(years.begin(), years.end(), standard.year) == years.end())
            years.push_back(standard.year);
    std::sort(years.begin(), years.end());
    return years;
}

std::vector<Standard> Standards::ofYear(int year) const
{
    std::vector<Standard> found;
    std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                 [year](const Standard &standard) { return standard.year == year; });
    return found;
}

Standards readStandards(const store::Connection &connection)
{
    Standards standards;
    standards.settings = store::readSettings(connection);
    standards.tree =
        std::make_shared<const plan::Tree>(store::readTree(connection, standards.settings, plan::Axis::Organisation));
    for (const plan::Record &row : store::readList(connection, plan::listKind("scorecard")))
        standards.all.push_back(standardOf(row, standards.settings.money));
    std::stable_sort(standards.all.begin(), standards.all.end(), [](const Standard &a, const Standard &b) {
        return std::tie(a.year, a.kind, b.weight) < std::tie(b.year, b.kind, a.weight);
    });
    standards.cards = review::cardsOf(standards.all);
    return standards;
}

} // namespace quotasmith::ops
