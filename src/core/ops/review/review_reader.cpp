// SPDX-License-Identifier: Apache-2.0
#include "core/ops/review/review_reader.h"

#include "core/ops/review/review_span.h"
#include "core/review/catching_up.h"
#include "core/review/comparison.h"
#include "core/review/ranking.h"
#include "core/store/queries/plan_lists.h"
#include "core/store/sqlite/connection.h"

#include <algorithm>
#include <map>

namespace quotasmith::ops {

namespace {

using calendar::Date;
using calendar::Month;
using money::Rate;

bool hasAny(const NodeValues &values)
{
    return std::any_of(values.begin(), values.end(), [](const auto &value) { return value.has_value(); });
}

std::optional<std::int64_t> unitsOf(const std::optional<Rate> &value)
{
    return value ? std::optional(value->numerator()) : std::nullopt;
}

std::optional<Rate> applied(std::optional<Rate> (*rule)(const Rate &, const Rate &), const std::optional<Rate> &a,
                            const std::optional<Rate> &b)
{
    return a && b ? rule(*a, *b) : std::nullopt;
}

} // namespace

/// The year up to a day, by tree position.
struct ReviewReader::Year {
    NodeValues annual, toDate;
    std::vector<std::optional<std::int64_t>> best;
    Rate monthsLeft;
    int firstOpen = 0;
};

ReviewReader::ReviewReader(const store::Connection &connection, plan::Axis axis, plan::Measure measure)
    : ReviewReader(connection, axis, measure, nullptr)
{
}

ReviewReader::ReviewReader(const store::Connection &connection, plan::Axis axis, plan::Measure measure,
                           std::shared_ptr<const ReviewActuals> actuals)
    : m_connection(connection), m_axis(axis), m_measure(measure),
      m_targets(ReviewTargets::inForce(connection, measure, axis)),
      m_original(ReviewTargets::original(connection, measure, axis)), m_actuals(std::move(actuals)),
      m_holidays(store::readHolidays(connection)), m_today(Date::parse(connection.today()))
{
    const store::PlanSheet &plan = m_targets.plan();
    if (!m_actuals)
        m_actuals = std::make_shared<ReviewActuals>(connection, plan.settings, axis,
                                                    plan.trees[static_cast<std::size_t>(axis)]);
}

ReviewReader ReviewReader::with(plan::Measure measure) const
{
    return {m_connection, m_axis, measure, m_actuals};
}

/// Of what nobody ever counted, the months in which anything happened.
std::optional<int> ReviewReader::through() const
{
    std::vector<int> known, any;
    for (int month = 0; month < 12; ++month) {
        if (m_actuals->knows(m_measure, calendar().month(month)))
            known.push_back(month);
        if (m_actuals->has(calendar().month(month)))
            any.push_back(month);
    }
    const std::vector<int> &months = known.empty() ? any : known;
    if (months.empty())
        return std::nullopt;
    const int last = months.back();
    const bool isRunning = m_today && m_today->monthOf() == calendar().month(last) &&
                           !m_targets.plan().sheet.closed[static_cast<std::size_t>(last)];
    return isRunning && months.size() > 1 ? months[months.size() - 2] : last;
}

/// What has come counts as come, whatever day it is; a month that runs counts up to today.
Date ReviewReader::asOf(const ReviewSpan &span) const
{
    if (!m_today)
        return span.last;
    Date known = *m_today;
    for (int month = 0; month < 12; ++month)
        if (const Month at = calendar().month(month); m_actuals->has(at) && at > known.monthOf())
            known = lastDay(at);
    return std::min(span.last, known);
}

/// A ratio has no curve: that of the plan's money is the year's.
std::optional<Rate> ReviewReader::timeGone(const Date &asOf) const
{
    const plan::Measure money = m_targets.plan().settings.money;
    return plan::kindOf(m_measure) == plan::MeasureKind::Ratio
               ? ReviewTargets::inForce(m_connection, money, m_axis).goneAt(asOf)
               : m_targets.goneAt(asOf);
}

Stretch ReviewReader::stretchOf(const ReviewSpan &span) const
{
    if (span.kind == SpanKind::Week) {
        Stretch week = Stretch::ofWeek(span.week);
        week.first = std::max(week.first, firstDay(calendar().start()));
        week.last = std::min(week.last, lastDay(calendar().month(11)));
        return week;
    }
    if (span.kind == SpanKind::Days)
        return {{}, span.first, span.last, {}};
    return Stretch::ofMonths(calendar().month(span.months.first), span.months.count());
}

/// Of months those that are known in both years.
std::optional<ReviewReader::Compared> ReviewReader::yearBefore(const ReviewSpan &span) const
{
    if (span.kind == SpanKind::Week) {
        const calendar::IsoWeek before{span.week.year - 1, span.week.week};
        return calendar::mondayOf(before) ? std::optional(Compared{Stretch::ofWeek(span.week), Stretch::ofWeek(before)})
                                          : std::nullopt;
    }
    if (span.kind == SpanKind::Days) {
        const Month month = span.last.monthOf().plus(-12);
        return Compared{stretchOf(span), {{}, firstDay(month), sameDay(span.last, month), {}}};
    }
    Compared compared;
    for (const Month month : stretchOf(span).months)
        if (m_actuals->knows(m_measure, month) && m_actuals->knows(m_measure, month.plus(-12))) {
            compared.now.months.push_back(month);
            compared.before.months.push_back(month.plus(-12));
        }
    return compared.now.months.empty() ? std::nullopt : std::optional(compared);
}

/// The same stretch right before; of the year to date there is none.
std::optional<ReviewReader::Compared> ReviewReader::rightBefore(const ReviewSpan &span) const
{
    Compared compared{stretchOf(span), {}};
    if (span.kind == SpanKind::ToDate)
        return std::nullopt;
    if (span.kind == SpanKind::Week)
        return Compared{Stretch::ofWeek(span.week),
                        Stretch::ofWeek(calendar::isoWeekOf(Date::fromDayNumber(span.first.dayNumber() - 7)))};
    if (span.kind == SpanKind::Days) {
        const Month month = span.last.monthOf().plus(-1);
        compared.before = {{}, firstDay(month), sameDay(span.last, month), {}};
        return compared;
    }
    const int count = span.months.count();
    compared.before = Stretch::ofMonths(compared.now.months.front().plus(-count), count);
    const auto isKnown = [this](Month month) { return m_actuals->knows(m_measure, month); };
    const auto areKnown = [&](const Stretch &stretch) {
        return std::all_of(stretch.months.begin(), stretch.months.end(), isKnown);
    };
    return areKnown(compared.now) && areKnown(compared.before) ? std::optional(compared) : std::nullopt;
}

NodeValues ReviewReader::growth(const std::optional<Compared> &compared) const
{
    NodeValues growth(static_cast<std::size_t>(tree().size()));
    if (!compared)
        return growth;
    const NodeValues now = m_actuals->of(m_measure, compared->now);
    const NodeValues before = m_actuals->of(m_measure, compared->before);
    for (std::size_t node = 0; node < growth.size(); ++node)
        growth[node] = applied(review::growthOf, now[node], before[node]);
    return growth;
}

/// From the first of the year to the day; of a day inside a month what its days brought, else all of the month.
NodeValues ReviewReader::toDate(const ReviewSpan &span, const Date &asOf) const
{
    const Month month = asOf.monthOf();
    const int months = month.since(calendar().start());
    if (span.isMonths() || asOf == lastDay(month))
        return m_actuals->of(m_measure, Stretch::ofMonths(calendar().start(), months + 1));
    NodeValues sums = m_actuals->of(m_measure, {{}, firstDay(month), asOf, {}});
    if (months == 0)
        return sums;
    const NodeValues before = m_actuals->of(m_measure, Stretch::ofMonths(calendar().start(), months));
    for (std::size_t node = 0; node < sums.size(); ++node)
        if (sums[node])
            sums[node] = *sums[node] + before[node].value_or(Rate());
    return sums;
}

/// A ratio has no gap to close, nor has a day outside the year.
ReviewReader::Year ReviewReader::yearAt(const ReviewSpan &span, const Date &asOf) const
{
    const auto size = static_cast<std::size_t>(tree().size());
    Year year{NodeValues(size), NodeValues(size), std::vector<std::optional<std::int64_t>>(size), {}, 12};
    const auto position = calendar().position(asOf.monthOf());
    if (plan::kindOf(m_measure) == plan::MeasureKind::Ratio || !position)
        return year;
    const bool isWhole = asOf == lastDay(asOf.monthOf());
    year.annual = m_targets.ofMonths({});
    year.toDate = toDate(span, asOf);
    year.best = m_actuals->bestMonths(m_measure, asOf.monthOf());
    year.firstOpen = *position + (isWhole ? 1 : 0);
    year.monthsLeft = isWhole ? Rate(11 - *position, 1) : Rate(12 - *position, 1) - daysGone(asOf, m_holidays).share();
    return year;
}

void ReviewReader::fillRow(ReviewRow &row, const Year &year) const
{
    const auto node = static_cast<std::size_t>(row.node);
    const ReviewRatio &values = row.ratio;
    row.attainment = applied(review::attainmentOf, values.actual, values.target);
    if (values.actual && values.target)
        row.ratio.difference = review::differenceOf(*values.actual, *values.target);
    if (plan::kindOf(m_measure) == plan::MeasureKind::Ratio)
        return;
    row.original = unitsOf(values.original);
    row.target = unitsOf(values.target);
    row.actual = unitsOf(values.actual);
    row.difference = unitsOf(values.difference);
    row.ratio = {};
    if (!year.annual[node] || !year.toDate[node])
        return;
    const review::YearLeft left{(*year.annual[node] - *year.toDate[node]).numerator(), year.monthsLeft, year.firstOpen};
    row.runRate = review::requiredRunRate(left);
    if (const auto month = review::lostFrom(left, year.best[node]))
        row.lostFrom = calendar().month(*month);
}

/// Among the nodes of a level; what nobody is assigned to is no competitor.
void ReviewReader::rank(std::vector<ReviewRow> &rows) const
{
    std::map<plan::Level, std::vector<std::size_t>> levels;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (const plan::Node &node = tree().node(rows[i].node); !node.unassigned)
            levels[node.level].push_back(i);
    for (const auto &[level, members] : levels) {
        std::vector<std::optional<Rate>> rates;
        for (const std::size_t i : members)
            rates.push_back(rows[i].attainment);
        const std::vector<int> ranks = review::ranksOf(rates);
        for (std::size_t i = 0; i < members.size(); ++i)
            rows[members[i]].rank = ranks[i];
    }
}

NodeValues ReviewReader::monthAttainments(int month) const
{
    const NodeValues targets = m_targets.ofMonths({month, month});
    NodeValues rates = m_actuals->of(m_measure, Stretch::ofMonths(calendar().month(month), 1));
    for (std::size_t node = 0; node < rates.size(); ++node)
        rates[node] = applied(review::attainmentOf, rates[node], targets[node]);
    return rates;
}

ReviewReader::Numbers ReviewReader::numbersOf(const ReviewSpan &span) const
{
    Numbers numbers{m_targets.of(span),
                    {},
                    m_actuals->of(m_measure, stretchOf(span)),
                    growth(yearBefore(span)),
                    growth(rightBefore(span))};
    numbers.original = m_original ? m_original->of(span) : NodeValues(numbers.target.size());
    return numbers;
}

/// What nobody is assigned to is worth a row only with a number.
bool ReviewReader::isWorthARow(int node, const Numbers &numbers) const
{
    const auto at = static_cast<std::size_t>(node);
    const auto isNothing = [](const std::optional<Rate> &value) { return value.value_or(Rate()) == Rate(); };
    return tree().isPlanned(node) &&
           (!tree().node(node).unassigned || !isNothing(numbers.target[at]) || !isNothing(numbers.actual[at]));
}

Review ReviewReader::read(std::string_view period) const
{
    const int now = m_today ? calendar().position(m_today->monthOf()).value_or(0) : 0;
    const ReviewSpan span = requireSpan(period, calendar(), through().value_or(now));
    Review review{m_targets.plan(), m_axis, span.text, span.first, span.last, asOf(span), {}, {}, false};
    review.plan.sheet.measure = m_measure;
    review.timeGone = timeGone(review.asOf);
    const Numbers numbers = numbersOf(span);
    const Year year = yearAt(span, review.asOf);
    review.lacksDays = !span.isMonths() && !hasAny(numbers.actual);
    for (int node = 0; node < tree().size(); ++node) {
        const auto at = static_cast<std::size_t>(node);
        if (!isWorthARow(node, numbers))
            continue;
        ReviewRow row;
        row.node = node;
        row.ratio = {numbers.original[at], numbers.target[at], numbers.actual[at], {}};
        row.yoy = numbers.yoy[at];
        row.mom = numbers.mom[at];
        fillRow(row, year);
        review.rows.push_back(row);
    }
    rank(review.rows);
    return review;
}

} // namespace quotasmith::ops
