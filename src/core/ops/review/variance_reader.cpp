// SPDX-License-Identifier: Apache-2.0
#include "core/ops/review/variance_reader.h"

#include "core/base/error.h"
#include "core/money/money.h"
#include "core/ops/review/review_reader.h"
#include "core/plan/ratio.h"
#include "core/review/variance/whole_units.h"
#include "core/store/tables/settings.h"

#include <algorithm>
#include <array>

namespace quotasmith::ops {

namespace {

using money::Rate;
using plan::Axis;
using plan::Measure;

constexpr std::array kChain{Measure::Leads, Measure::Conversion, Measure::AverageOrderValue};

std::string codesOf(std::span<const Measure> measures)
{
    std::string codes;
    for (const Measure measure : measures)
        codes += (codes.empty() ? "" : ",") + std::string(plan::measureCode(measure));
    return codes;
}

void requireOrder(const std::vector<Measure> &order)
{
    if (order.empty() || std::is_permutation(order.begin(), order.end(), kChain.begin(), kChain.end()))
        return;
    throw base::Error("variance-order-bad", {{"order", codesOf(order)}, {"known", codesOf(kChain)}});
}

/// The year to date ends where the review's does.
ReviewSpan requireMonthsSpan(const store::Connection &connection, const std::string &period,
                             const plan::PlanSettings &settings)
{
    const bool isToDate = period == "ytd";
    const int through =
        isToDate ? ReviewReader(connection, Axis::Organisation, settings.money).through().value_or(0) : 0;
    ReviewSpan span = requireSpan(period, settings.calendar, through);
    if (!span.isMonths())
        throw base::Error("period-outside", {{"period", period}, {"year", std::to_string(settings.calendar.year())}});
    return span;
}

/// Money a piece, in minor units; a ratio that was set is in whole currency.
Rate inUnits(const Rate &value, Measure measure, const plan::PlanSettings &settings)
{
    Rate units = value;
    if (plan::ratioForm(measure) == plan::RatioForm::Amount)
        for (int i = 0; i < settings.currency.exponent; ++i)
            units = units * Rate(10, 1);
    return units;
}

/// `new`, `kept` or `lost`, by whether there was anything before and is now.
std::string_view customerCode(std::int64_t before, std::int64_t now)
{
    if (before == 0)
        return "new";
    return now == 0 ? "lost" : "kept";
}

} // namespace

VarianceReader::VarianceReader(const store::Connection &connection, const VarianceRequest &request)
    : m_connection(connection), m_request(request), m_settings(store::readSettings(connection)),
      m_span(requireMonthsSpan(connection, request.period, m_settings))
{
    requireOrder(request.order);
}

void VarianceReader::throwMissing(std::string_view whose, std::string_view what) const
{
    throw base::Error("variance-data-missing", {{"variance", std::string(varianceKindCode(m_request.kind))},
                                                {"missing", std::string(whose) + ":" + std::string(what)},
                                                {std::string(whose), std::string(what)}});
}

std::vector<calendar::Month> VarianceReader::openMonths() const
{
    std::vector<calendar::Month> open;
    for (int m = m_span.months.first; m <= m_span.months.last; ++m)
        if (!actualsOf(Axis::Organisation).knows(m_settings.money, m_settings.calendar.month(m)))
            open.push_back(m_settings.calendar.month(m));
    return open;
}

Stretch VarianceReader::stretch(int yearsBack) const
{
    Stretch stretch;
    const std::vector<calendar::Month> open = openMonths();
    for (int m = m_span.months.first; m <= m_span.months.last; ++m)
        if (const calendar::Month month = m_settings.calendar.month(m);
            std::find(open.begin(), open.end(), month) == open.end())
            stretch.months.push_back(month.plus(-12 * yearsBack));
    return stretch;
}

const ReviewActuals &VarianceReader::actualsOf(Axis axis) const
{
    const auto at = static_cast<std::size_t>(axis);
    if (!m_actuals[at])
        m_actuals[at] = std::make_unique<ReviewActuals>(m_connection, m_settings, axis,
                                                        store::sharedTrees(m_connection, m_settings)[at]);
    return *m_actuals[at];
}

VarianceReader::Units VarianceReader::actuals(Axis axis, Measure measure, int yearsBack) const
{
    const Stretch months = stretch(yearsBack);
    if (months.months.empty())
        throwMissing("actual", plan::measureCode(measure));
    const NodeValues values = actualsOf(axis).of(measure, months);
    if (!values.front())
        throwMissing(yearsBack == 0 ? "actual" : "lastYear", plan::measureCode(measure));
    Units units;
    for (const auto &value : values)
        units.push_back(value->numerator());
    return units;
}

VarianceReader::Units VarianceReader::targets(Axis axis, Measure measure) const
{
    const ReviewTargets targets = ReviewTargets::inForce(m_connection, measure, axis);
    const spread::Sheet &sheet = targets.plan().sheet;
    if (!targets.plan().planned || sheet.isOpenIn(m_span.months))
        throwMissing("target", plan::measureCode(measure));
    Units units;
    for (int node = 0; node < sheet.tree(axis).size(); ++node)
        units.push_back(sheet.tree(axis).isPlanned(node) ? sheet.value(axis, node, m_span.months) : 0);
    return units;
}

VarianceReader::Units VarianceReader::before(Axis axis, Measure measure) const
{
    return m_request.against == Against::Target ? targets(axis, measure) : actuals(axis, measure, 1);
}

Variance VarianceReader::blank() const
{
    Variance variance;
    variance.settings = m_settings;
    variance.period = m_span.text;
    variance.against = m_request.against;
    variance.kind = m_request.kind;
    variance.months = m_span.months;
    variance.open = openMonths();
    if (m_request.kind == VarianceKind::Chain)
        variance.order = m_request.order;
    return variance;
}

Variance VarianceReader::read() const
{
    Variance variance = blank();
    if (m_request.kind == VarianceKind::PriceVolumeMix)
        fillPriceVolumeMix(variance);
    else if (m_request.kind == VarianceKind::Chain)
        fillChain(variance);
    else
        fillCustomers(variance);
    return variance;
}

/// By planned leaf of the products; what names no product lies in the company's own line.
void VarianceReader::fillPriceVolumeMix(Variance &variance) const
{
    const Measure money = m_settings.money;
    const auto tree = store::sharedTrees(m_connection, m_settings)[static_cast<std::size_t>(Axis::Product)];
    const Units planUnits = before(Axis::Product, Measure::Units), planMoney = before(Axis::Product, money);
    const Units units = actuals(Axis::Product, Measure::Units, 0), came = actuals(Axis::Product, money, 0);
    std::vector<review::ProductFigures> lines;
    std::vector<int> nodes;
    review::ProductFigures rest{planUnits[0], planMoney[0], units[0], came[0]};
    for (int leaf = 0; leaf < tree->leafCount(); ++leaf) {
        const auto at = static_cast<std::size_t>(tree->leafNode(leaf));
        lines.push_back({planUnits[at], planMoney[at], units[at], came[at]});
        nodes.push_back(tree->leafNode(leaf));
        rest = {rest.planUnits - planUnits[at], rest.planMoney - planMoney[at], rest.actualUnits - units[at],
                rest.actualMoney - came[at]};
    }
    const auto effects = review::productEffects(lines);
    if (!effects)
        throwMissing(m_request.against == Against::Target ? "target" : "lastYear", plan::measureCode(Measure::Units));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const plan::Node &node = tree->node(nodes[i]);
        const review::ProductEffects &one = (*effects)[i];
        for (const auto &[code, amount] : {std::pair{"price", one.price}, std::pair{"volume", one.volume},
                                           std::pair{"mix", one.mix}, std::pair{"other", one.other}})
            if (amount != 0)
                variance.effects.push_back({code, node.code, node.name, amount});
    }
    if (rest.actualMoney != rest.planMoney)
        variance.effects.push_back({"other", {}, {}, money::subtractUnits(rest.actualMoney, rest.planMoney)});
    variance.start = planMoney[0];
    variance.end = came[0];
}

Rate VarianceReader::companyRatio(Measure measure, int yearsBack) const
{
    const auto parts = plan::ratioParts(measure).value();
    const std::int64_t below = actuals(Axis::Organisation, parts.denominator, yearsBack)[0];
    if (below == 0)
        throwMissing(yearsBack == 0 ? "actual" : "lastYear", plan::measureCode(parts.denominator));
    return {actuals(Axis::Organisation, parts.numerator, yearsBack)[0], below};
}

review::Factor VarianceReader::factor(Measure measure) const
{
    const bool isRatio = plan::kindOf(measure) == plan::MeasureKind::Ratio;
    const auto came = [&](int yearsBack) {
        return isRatio ? companyRatio(measure, yearsBack) : Rate(actuals(Axis::Organisation, measure, yearsBack)[0], 1);
    };
    if (m_request.against == Against::LastYear)
        return {came(1), came(0)};
    if (!isRatio)
        return {Rate(targets(Axis::Organisation, measure)[0], 1), came(0)};
    const auto target = ReviewTargets::inForce(m_connection, measure, Axis::Organisation).ofMonths(m_span.months)[0];
    if (!target)
        throwMissing("target", plan::measureCode(measure));
    return {inUnits(*target, measure, m_settings), came(0)};
}

void VarianceReader::fillChain(Variance &variance) const
{
    const bool isMean = m_request.order.empty();
    const std::vector<Measure> order = isMean ? std::vector<Measure>(kChain.begin(), kChain.end()) : m_request.order;
    std::vector<review::Factor> factors;
    for (const Measure measure : order)
        factors.push_back(factor(measure));
    variance.start = before(Axis::Organisation, Measure::Revenue)[0];
    variance.end = actuals(Axis::Organisation, Measure::Revenue, 0)[0];
    const review::ChainBridge bridge = review::chainBridge(
        factors, isMean ? review::ChainOrder::MeanOfAll : review::ChainOrder::AsGiven, variance.start, variance.end);
    for (std::size_t i = 0; i < order.size(); ++i)
        variance.effects.push_back({std::string(plan::measureCode(order[i])), {}, {}, bridge.effects[i]});
    if (bridge.other != 0)
        variance.effects.push_back({"other", {}, {}, bridge.other});
}

void VarianceReader::addCustomers(Variance &variance, const store::SharedTree &tree, const Units &before,
                                  const Units &now, const std::vector<bool> &named) const
{
    std::int64_t rest = money::subtractUnits(now[0], before[0]);
    for (int node = 0; node < tree->size(); ++node) {
        const auto at = static_cast<std::size_t>(node);
        const std::int64_t change = named[at] ? money::subtractUnits(now[at], before[at]) : 0;
        const plan::Node &member = tree->node(node);
        if (!named[at] || member.unassigned || (before[at] == 0 && now[at] == 0))
            continue;
        rest = money::subtractUnits(rest, change);
        variance.effects.push_back({std::string(customerCode(before[at], now[at])), member.code, member.name, change});
    }
    if (rest != 0)
        variance.effects.push_back({"other", {}, {}, rest});
}

/// Against last year by account; against the target by what carries targets.
void VarianceReader::fillCustomers(Variance &variance) const
{
    const auto tree = store::sharedTrees(m_connection, m_settings)[static_cast<std::size_t>(Axis::Customer)];
    const bool isByTarget = m_request.against == Against::Target;
    const Units before = this->before(Axis::Customer, m_settings.money);
    const Units now = actuals(Axis::Customer, m_settings.money, 0);
    std::vector<bool> named(static_cast<std::size_t>(tree->size()));
    bool hasAny = false;
    for (int node = 1; node < tree->size(); ++node) {
        const auto at = static_cast<std::size_t>(node);
        named[at] =
            isByTarget ? tree->isPlanned(node) && tree->isLeaf(node) : tree->node(node).level == plan::Level::Account;
        hasAny = hasAny || (named[at] && !tree->node(node).unassigned && (before[at] != 0 || now[at] != 0));
    }
    if (!hasAny)
        throwMissing(isByTarget ? "target" : "actual", "customer");
    addCustomers(variance, tree, before, now, named);
    variance.start = before[0];
    variance.end = now[0];
}

} // namespace quotasmith::ops
