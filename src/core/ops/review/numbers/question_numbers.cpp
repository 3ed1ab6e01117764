// SPDX-License-Identifier: Apache-2.0
#include "core/ops/review/numbers/question_numbers.h"

#include "core/diagnosis/catalog.h"
#include "core/diagnosis/input/fractions.h"
#include "core/diagnosis/people/head_months.h"
#include "core/ops/diagnosis/findings.h"
#include "core/ops/diagnosis/read_diagnosis.h"
#include "core/ops/review/numbers/review_months.h"
#include "core/plan/ratio.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/lists.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

using diagnosis::MonthSpan;
using money::Rate;
using plan::Measure;

/// What a rule says that asks for attention and nobody has answered.
std::int64_t openFindings(const store::Connection &connection, const diagnosis::Input &input)
{
    const auto marks = readFindingMarks(connection);
    const auto judged = diagnosis::judge(input).findings;
    return std::count_if(judged.begin(), judged.end(), [&marks](const diagnosis::Finding &finding) {
        const auto mark = marks.find(finding.id());
        return finding.severity != diagnosis::Severity::Info &&
               (mark == marks.end() || mark->second.status == FindingStatus::Open);
    });
}

std::int64_t overdueActions(const std::vector<plan::ActionItem> &actions, const std::string &today)
{
    return std::count_if(actions.begin(), actions.end(), [&today](const plan::ActionItem &action) {
        const bool isOpen = action.status == plan::ActionStatus::Open || action.status == plan::ActionStatus::Doing;
        return isOpen && action.due && action.due->text() < today;
    });
}

std::int64_t openProblems(const store::Connection &connection)
{
    const auto rows = store::readList(connection, plan::listKind("problems"));
    return std::count_if(rows.begin(), rows.end(), [](const plan::Record &row) { return row.text("state") != "act"; });
}

NumberForm formOf(std::string_view code)
{
    if (code == "gap" || code == "revenueAHead")
        return NumberForm::Money;
    const auto measure = plan::findMeasure(code);
    if (!measure)
        return code == "attainment" || code == "growth" ? NumberForm::Share : NumberForm::Count;
    if (plan::kindOf(*measure) != plan::MeasureKind::Ratio)
        return plan::kindOf(*measure) == plan::MeasureKind::Money ? NumberForm::Money : NumberForm::Count;
    const plan::RatioForm form = plan::ratioForm(*measure);
    return form == plan::RatioForm::Amount ? NumberForm::Money
           : form == plan::RatioForm::Days ? NumberForm::Days
                                           : NumberForm::Share;
}

} // namespace

QuestionNumbers::QuestionNumbers(const store::Connection &connection)
    : m_input(readDiagnosisInput(connection, {})), m_numbers(m_input)
{
    m_open = {{"findings", openFindings(connection, m_input)},
              {"actionsOverdue", overdueActions(m_input.actions, connection.today())},
              {"problemsOpen", openProblems(connection)},
              {"strategies", static_cast<std::int64_t>(m_input.strategies.size())}};
}

void QuestionNumbers::lookAt(review::Cadence cadence, const MonthSpan &months, int week)
{
    const calendar::FiscalCalendar &calendar = m_input.settings.calendar;
    const int first = calendar.position(months.first).value_or(0);
    m_week = week;
    m_span = reviewMonths(m_input, calendar.text(calendar::MonthRange{first, first + months.months - 1})).span;
    m_before = {m_span.first.plus(cadence == review::Cadence::Year ? -12 : -m_span.months), m_span.months};
}

QuestionNumber QuestionNumbers::number(std::string_view code) const
{
    QuestionNumber number{code, formOf(code), {}, {}};
    if (const auto open = m_open.find(code); open != m_open.end()) {
        number.value = Rate(open->second, 1);
    } else if (m_week != 0) {
        number.value = ofWeek(code, m_week);
        number.before = ofWeek(code, m_week - 1);
    } else {
        number.value = value(code, m_span);
        number.before = value(code, m_before);
    }
    return number;
}

std::optional<Rate> QuestionNumbers::value(std::string_view code, const MonthSpan &span) const
{
    const Measure money = m_input.settings.money;
    if (code == "attainment")
        return m_numbers.attainment(money, 0, span);
    if (code == "growth")
        return m_numbers.growth(money, 0, span);
    if (code == "gap")
        return gap(span);
    if (code == "revenueAHead")
        return perHead(span);
    const auto measure = plan::findMeasure(code);
    return measure ? m_numbers.actual(*measure, 0, span) : std::nullopt;
}

std::optional<Rate> QuestionNumbers::gap(const MonthSpan &span) const
{
    const Measure money = m_input.settings.money;
    const auto actual = m_numbers.actual(money, 0, span), target = m_numbers.target(money, 0, span);
    return actual && target ? std::optional(*actual - *target) : std::nullopt;
}

/// Of the whole stretch over the mean of the heads at the ends of its months.
std::optional<Rate> QuestionNumbers::perHead(const MonthSpan &span) const
{
    const auto actual = m_numbers.actual(m_input.settings.money, 0, span);
    const diagnosis::HeadMonths heads(m_input, span);
    std::int64_t sum = 0;
    for (int m = 0; m < span.months; ++m)
        sum += heads.at(0, span.month(m));
    return actual && sum > 0 ? diagnosis::quotient(*actual * Rate(span.months, 1), Rate(sum, 1)) : std::nullopt;
}

/// What was typed for a week, of the company or of its parts together; a ratio also from what it is made of.
std::optional<Rate> QuestionNumbers::reading(std::string_view code, int week) const
{
    const plan::Tree &tree = m_input.tree(plan::Axis::Organisation);
    const bool isMoney = formOf(code) == NumberForm::Money;
    const auto measure = plan::findMeasure(code);
    const bool isAdditive = measure && plan::kindOf(*measure) != plan::MeasureKind::Ratio;
    std::optional<Rate> sum, company;
    for (const plan::IndicatorReading &one : m_input.readings) {
        const bool isOfYear = m_input.settings.calendar.position(one.first).has_value();
        if (one.months != 0 || one.week != week || !isOfYear || one.indicator != code ||
            one.axis != plan::Axis::Organisation)
            continue;
        Rate units = one.value;
        for (int i = 0; isMoney && i < m_input.settings.currency.exponent; ++i)
            units = units * Rate(10, 1);
        if (tree.find(one.node) == 0)
            company = units;
        else if (isAdditive)
            sum = sum.value_or(Rate()) + units;
    }
    return company ? company : sum;
}

std::optional<Rate> QuestionNumbers::ofWeek(std::string_view code, int week) const
{
    const auto measure = plan::findMeasure(code);
    const auto parts = measure ? plan::ratioParts(*measure) : std::nullopt;
    if (const auto typed = reading(code, week); typed || !parts)
        return typed;
    const auto above = reading(plan::measureCode(parts->numerator), week),
               below = reading(plan::measureCode(parts->denominator), week);
    return above && below ? diagnosis::quotient(*above, *below) : std::nullopt;
}

} // namespace quotasmith::ops
