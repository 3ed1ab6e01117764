// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/people/staff_answer.h"

#include "cli/answers.h"
#include "cli/commands/targets/edit_answer.h"
#include "cli/words.h"
#include "core/money/money.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"

#include <algorithm>
#include <map>

namespace quotasmith::cli {

namespace {

class StaffAnswer {
public:
    StaffAnswer(Output &output, plan::Axis axis, const ops::StaffMeasure &measure)
        : m_output(output), m_axis(axis), m_measure(measure), m_settings(measure.before.settings),
          m_decimals(m_settings.decimals(measure.before.sheet.measure))
    {
    }

    void addTo(Json &rows) const
    {
        for (const ops::BridgeRow &row : m_measure.bridge)
            rows.push_back({{"axis", plan::axisCode(m_axis)},
                            {"measure", plan::measureCode(m_measure.before.sheet.measure)},
                            {"node", row.node},
                            {"name", row.name},
                            {"team", row.team},
                            {"period", m_settings.calendar.month(row.month).text()},
                            {"before", amountJson(row.before, m_decimals)},
                            {"after", amountJson(row.after, m_decimals)},
                            {"difference", amountJson(row.difference(), m_decimals)}});
    }

    /// What moved in all, without sign.
    std::int64_t amount() const
    {
        std::int64_t sum = 0;
        for (const ops::BridgeRow &row : m_measure.bridge)
            sum = money::addUnits(sum, std::abs(row.difference()));
        return sum;
    }

    Json amountOf(std::int64_t units) const { return amountJson(units, m_decimals); }

    /// A place's months as one line.
    void say() const
    {
        if (m_measure.bridge.empty())
            return;
        Table table{{{text::measureName(m_measure.before.sheet.measure)},
                     {Cli::tr("Name")},
                     {Cli::tr("Below")},
                     {Cli::tr("Period")},
                     {Cli::tr("Before"), Align::Right},
                     {Cli::tr("After"), Align::Right},
                     {Cli::tr("Difference"), Align::Right}},
                    {}};
        std::int64_t sum = 0;
        for (auto first = m_measure.bridge.begin(); first != m_measure.bridge.end();) {
            const auto end = std::find_if(first, m_measure.bridge.end(), [&](const ops::BridgeRow &row) {
                return row.node != first->node || row.team != first->team;
            });
            std::int64_t before = 0, after = 0;
            for (auto row = first; row != end; ++row) {
                before = money::addUnits(before, row->before);
                after = money::addUnits(after, row->after);
            }
            sum = money::addUnits(sum, after - before);
            const calendar::MonthRange months{first->month, std::prev(end)->month};
            table.rows.push_back({text::fromUtf8(first->node), text::fromUtf8(first->name), text::fromUtf8(first->team),
                                  text::periodName(m_settings.calendar, months), text::amountText(before, m_decimals),
                                  text::amountText(after, m_decimals), text::amountText(after - before, m_decimals)});
            first = end;
        }
        m_output.table(table);
        m_output.line(Cli::tr("Together the differences come to %1.").arg(text::amountText(sum, m_decimals)));
    }

private:
    Output &m_output;
    plan::Axis m_axis;
    const ops::StaffMeasure &m_measure;
    const plan::PlanSettings &m_settings;
    int m_decimals;
};

std::vector<Warning> staffWarnings(const ops::StaffOutcome &outcome)
{
    std::vector<Warning> warnings;
    for (const ops::StaffMeasure &measure : outcome.measures)
        for (const Warning &warning : warningsOf(std::get<spread::Done>(measure.result).notices, measure.after))
            warnings.push_back(warning);
    return warnings;
}

Json previewJson(const ops::StaffOutcome &outcome, const Json &rows, const std::vector<StaffAnswer> &answers)
{
    Json amount = outcome.measures.empty() ? Json(nullptr) : answers.front().amountOf(answers.front().amount());
    return {{"feasible", true}, {"moved", rows}, {"total", {{"cells", rows.size()}, {"amount", amount}}}};
}

} // namespace

ExitCode answerStaff(Output &output, ops::StaffOutcome outcome, ops::Run run)
{
    for (ops::StaffMeasure &measure : outcome.measures)
        if (!std::holds_alternative<spread::Done>(measure.result))
            return answerEdit(output, {std::move(measure.after), std::move(measure.result), {}, 0, {}}, run);
    std::vector<StaffAnswer> answers;
    for (const ops::StaffMeasure &measure : outcome.measures)
        answers.emplace_back(output, outcome.axis, measure);
    Json rows = Json::array();
    for (const StaffAnswer &answer : answers)
        answer.addTo(rows);
    const std::vector<Warning> warnings = staffWarnings(outcome);
    Json answer =
        run == ops::Run::Preview ? previewJson(outcome, rows, answers) : changesJson(outcome.changes, warnings);
    answer["bridge"] = rows;
    answer["place"] = outcome.node.empty() ? Json(nullptr) : Json(outcome.node);
    output.json(answer);
    if (output.isJson())
        return ExitCode::Done;
    if (run == ops::Run::Preview)
        output.line(Cli::tr("This would move. Nothing was changed."));
    else
        sayChanges(output, outcome.changes, warnings);
    for (const StaffAnswer &one : answers)
        one.say();
    if (!outcome.node.empty())
        output.line(Cli::tr("New place: %1").arg(text::fromUtf8(outcome.node)));
    return ExitCode::Done;
}

} // namespace quotasmith::cli
