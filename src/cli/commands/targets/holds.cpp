// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/targets/holds.h"

#include "cli/command_line.h"
#include "cli/commands/targets/hold_rows.h"
#include "cli/words.h"
#include "core/store/tables/holds.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "text/notice_text.h"

#include <map>

namespace quotasmith::cli {

namespace {

/// All holds of a plan with the sheets of their measures.
class HoldList {
public:
    HoldList(const store::Connection &connection, std::string today)
        : m_today(std::move(today)), m_holds(store::readHolds(connection))
    {
        for (const plan::Hold &hold : m_holds)
            if (!m_plans.contains(hold.measure))
                m_plans.emplace(hold.measure, store::readSheet(connection, hold.measure));
    }

    bool isEmpty() const { return m_holds.empty(); }

    Json json() const
    {
        Json rows = Json::array();
        for (const plan::Hold &hold : m_holds)
            rows.push_back(holdJson(hold, m_plans.at(hold.measure), m_today));
        return rows;
    }

    Table table() const
    {
        Table table{{{Cli::tr("Axis")},
                     {Cli::tr("Node")},
                     {Cli::tr("Period")},
                     {Cli::tr("Measure")},
                     {Cli::tr("Held")},
                     {Cli::tr("Present"), Align::Right},
                     {Cli::tr("State")},
                     {Cli::tr("By")},
                     {Cli::tr("Reason")},
                     {Cli::tr("Until")}},
                    {}};
        for (const plan::Hold &hold : m_holds)
            table.rows.push_back(row(hold, m_plans.at(hold.measure)));
        return table;
    }

private:
    std::vector<QString> row(const plan::Hold &hold, const store::PlanSheet &plan) const
    {
        const int decimals = plan.settings.decimals(hold.measure);
        const HoldState state = stateOf(hold, plan, m_today);
        return {text::axisName(hold.axis),
                text::nodeName(nodeOf(hold, plan)),
                text::periodName(plan.settings.calendar, hold.months),
                text::measureName(hold.measure),
                text::holdText(hold, decimals),
                text::amountText(state.present, decimals),
                stateText(state, decimals),
                text::fromUtf8(hold.author),
                text::fromUtf8(hold.reason),
                text::fromUtf8(hold.until)};
    }

    static QString stateText(const HoldState &state, int decimals)
    {
        if (state.hasEnded)
            return Cli::tr("ended");
        return state.beside == 0 ? Cli::tr("kept")
                                 : Cli::tr("beside it by %1").arg(text::amountText(state.beside, decimals));
    }

    std::string m_today;
    std::vector<plan::Hold> m_holds;
    std::map<plan::Measure, store::PlanSheet> m_plans;
};

ExitCode listHolds(Context &context, const std::string &file)
{
    const auto document = context.openForReading(file);
    const HoldList holds(document->connection(), context.today());
    context.output().json({{"holds", holds.json()}});
    if (holds.isEmpty())
        context.output().line(Cli::tr("Nothing is held."));
    else
        context.output().table(holds.table());
    return ExitCode::Done;
}

} // namespace

void declareTargetsHolds(CommandLine &line)
{
    auto file = std::make_shared<std::string>();
    line.add("targets holds", Cli::tr("List what is held"))
        .argument("FILE", *file, Cli::tr("The plan"))
        .runs([file](Context &context) { return listHolds(context, *file); });
}

} // namespace quotasmith::cli
