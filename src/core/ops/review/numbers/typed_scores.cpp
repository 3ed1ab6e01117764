// SPDX-License-Identifier: Apache-2.0
#include "core/ops/review/numbers/typed_scores.h"

#include "core/diagnosis/input/fractions.h"
#include "core/store/tables/lists.h"

namespace quotasmith::ops {

namespace {

using money::Rate;

std::optional<Rate> meanOf(const std::vector<Rate> &numbers)
{
    Rate sum;
    for (const Rate &number : numbers)
        sum = sum + number;
    return diagnosis::quotient(sum, Rate(static_cast<std::int64_t>(numbers.size()), 1));
}

} // namespace

TypedScores::TypedScores(const store::Connection &connection, const calendar::FiscalCalendar &calendar,
                         calendar::MonthRange asked)
{
    for (const plan::Record &row : store::readList(connection, plan::listKind("scores"))) {
        const auto period = calendar.parse(row.text("period"));
        const auto range = period ? calendar.range(*period) : std::nullopt;
        if (range && asked.contains(*range))
            take(row, *range == asked);
    }
}

void TypedScores::take(const plan::Record &row, bool isExact)
{
    Typed &typed = m_typed[{row.node("person").value_or(plan::NodeId()), row.text("indicator")}];
    if (typed.isExact)
        return;
    if (isExact)
        typed = {};
    typed.isExact = isExact;
    if (const auto score = row.rate("score"))
        typed.scores.push_back(*score);
    if (const auto value = row.rate("value"))
        typed.values.push_back(*value);
    typed.words = {row.text("by"), row.text("answer"), row.text("answered"), row.text("note")};
}

const TypedScores::Typed *TypedScores::find(plan::NodeId node, const std::string &indicator) const
{
    const auto found = m_typed.find({node, indicator});
    return found == m_typed.end() ? nullptr : &found->second;
}

std::optional<Rate> TypedScores::number(plan::NodeId node, const review::Standard &standard) const
{
    const Typed *typed = find(node, standard.code);
    if (!typed)
        return std::nullopt;
    const bool isScored = standard.how == review::Measured::Scored;
    const auto first = meanOf(isScored ? typed->scores : typed->values);
    return first ? first : meanOf(isScored ? typed->values : typed->scores);
}

ScoreWords TypedScores::words(plan::NodeId node, const std::string &indicator) const
{
    const Typed *typed = find(node, indicator);
    return typed ? typed->words : ScoreWords();
}

std::vector<std::string> TypedScores::indicatorsOf(plan::NodeId node) const
{
    std::vector<std::string> codes;
    for (auto at = m_typed.lower_bound({node, {}}); at != m_typed.end() && at->first.first == node; ++at)
        codes.push_back(at->first.second);
    return codes;
}

} // namespace quotasmith::ops
