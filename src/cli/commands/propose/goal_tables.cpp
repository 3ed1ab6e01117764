// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/propose/goal_tables.h"

#include "cli/words.h"
#include "core/money/money.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/goal_text.h"
#include "text/name_text.h"

#include <map>

namespace quotasmith::cli {

namespace {

std::optional<std::int64_t> less(std::optional<std::int64_t> a, std::optional<std::int64_t> b)
{
    return a && b ? std::optional(money::subtractUnits(*a, *b)) : std::nullopt;
}

class Teller {
public:
    Teller(Output &output, const ops::AnnualGoal &goal)
        : m_output(output), m_goal(goal), m_plan(goal.money.plan), m_tree(m_plan.sheet.tree(plan::Axis::Organisation))
    {
    }

    void bridge()
    {
        title(Cli::tr("Bridge from last year to the target: %1").arg(text::measureName(m_plan.sheet.measure)));
        Table table{{{Cli::tr("Basis")},
                     {Cli::tr("Row")},
                     {Cli::tr("Amount"), Align::Right},
                     {Cli::tr("Of last year"), Align::Right},
                     {Cli::tr("Note")}},
                    {}};
        const auto total = [&](const QString &name, std::optional<std::int64_t> units) {
            table.rows.push_back({name, {}, amount(units), {}, {}});
        };
        total(Cli::tr("Last year's actual"), m_goal.bridge.start);
        for (const goal::BridgeLine &line : m_goal.bridge.lines)
            table.rows.push_back({text::bridgeBasisName(line.basis), text::fromUtf8(line.code), amount(line.amount),
                                  text::rateText(line.percent, 2), text::bridgeNote(line)});
        total(Cli::tr("Proposed target"), m_goal.bridge.proposal);
        total(Cli::tr("Annual target"), m_goal.money.target);
        total(Cli::tr("Proposal less target"), less(m_goal.bridge.proposal, m_goal.money.target));
        m_output.table(table);
    }

    void bottomUp()
    {
        title(Cli::tr("Bottom-up: what people commit to"));
        Table table = nodeTable(Cli::tr("Committed"));
        for (const goal::BottomUpRow &row : m_goal.bottomUp.rows)
            if (isShown(row.node))
                table.rows.push_back(nodeRow(row.node, row.committed));
        m_output.table(table);
    }

    void capacity()
    {
        if (!m_goal.money.capacity)
            return;
        title(Cli::tr("Capacity: heads by productivity by ramp"));
        Table table = nodeTable(Cli::tr("Capacity"));
        table.columns.insert(table.columns.begin() + 2, {Cli::tr("Head-months"), Align::Right});
        for (const goal::CapacityRow &row : m_goal.money.capacity->rows) {
            if (!isShown(row.node))
                continue;
            std::vector<QString> cells = nodeRow(row.node, row.year());
            cells.insert(cells.begin() + 2, text::fromUtf8(row.headMonths.decimalText(2)));
            table.rows.push_back(std::move(cells));
        }
        m_output.table(table);
        m_output.line({});
        capacityByMonth(m_goal.money.capacity->company());
    }

    void attainability()
    {
        const forecast::Attainability &found = m_goal.money.attainability;
        if (!found.outlook)
            return;
        title(Cli::tr("Attainability: %1 paths from %2 months of history")
                  .arg(text::countText(forecast::kPaths), text::countText(found.months)));
        Table table{{{Cli::tr("Probability of the target"), Align::Right},
                     {QStringLiteral("P10"), Align::Right},
                     {QStringLiteral("P50"), Align::Right},
                     {QStringLiteral("P90"), Align::Right}},
                    {{text::rateText(m_goal.money.probability(), 1), amount(found.outlook->percentile(10)),
                      amount(found.outlook->percentile(50)), amount(found.outlook->percentile(90))}}};
        m_output.table(table);
    }

    /// How many targets have a letter, and for what reasons others have not.
    void smart()
    {
        if (m_goal.smart.empty())
            return;
        title(Cli::tr("SMART check of %n target(s)", nullptr, static_cast<int>(m_goal.smart.size())));
        Table table{{{Cli::tr("Letter")}, {Cli::tr("Targets"), Align::Right}, {Cli::tr("Reason")}}, {}};
        for (const goal::SmartLetter letter : goal::kSmartLetters) {
            std::map<std::string_view, std::int64_t> counts;
            for (const ops::SmartRow &row : m_goal.smart)
                ++counts[row.marks[static_cast<std::size_t>(letter)].reason];
            for (const auto &[reason, count] : counts)
                table.rows.push_back(
                    {text::smartLetterName(letter), text::countText(count), text::smartReason(reason)});
        }
        m_output.table(table);
    }

    void ogsmt()
    {
        if (m_goal.ogsmt.empty())
            return;
        title(Cli::tr("OGSMT"));
        Table table{{{Cli::tr("Objective")},
                     {Cli::tr("Goal")},
                     {Cli::tr("Strategy")},
                     {Cli::tr("Measure")},
                     {Cli::tr("Timing")},
                     {Cli::tr("Target"), Align::Right},
                     {Cli::tr("Last year"), Align::Right},
                     {Cli::tr("Actual"), Align::Right},
                     {Cli::tr("Gap"), Align::Right}},
                    {}};
        for (const ops::OgsmtLine &line : m_goal.ogsmt) {
            const int decimals = m_plan.settings.decimals(line.measure);
            table.rows.push_back({text::fromUtf8(line.row.objective), text::fromUtf8(line.row.goal),
                                  text::fromUtf8(line.row.strategy), text::fromUtf8(line.row.measure),
                                  text::fromUtf8(line.row.timing), text::amountText(line.value, decimals),
                                  text::amountText(line.lastYear, decimals), text::amountText(line.actual, decimals),
                                  text::amountText(line.gap, decimals)});
        }
        m_output.table(table);
    }

    void missing()
    {
        const auto notices = m_goal.notices();
        if (notices.empty())
            return;
        title(Cli::tr("What is missing"));
        for (const ops::GoalNotice &notice : notices)
            m_output.line(text::goalNoticeText(notice, m_goal, text::Reader::CommandLine));
    }

private:
    void title(const QString &text)
    {
        if (m_isBegun)
            m_output.line({});
        m_isBegun = true;
        m_output.line(text);
    }
    QString amount(std::optional<std::int64_t> units) const
    {
        return text::amountText(units, m_plan.settings.decimals(m_plan.sheet.measure));
    }
    std::optional<std::int64_t> target(int node, calendar::MonthRange months = {}) const
    {
        return m_goal.money.target ? std::optional(m_plan.sheet.value(plan::Axis::Organisation, node, months))
                                   : std::nullopt;
    }
    /// Unassigned nodes only when something is planned there.
    bool isShown(int node) const { return !m_tree.node(node).unassigned || target(node).value_or(0) != 0; }

    static Table nodeTable(const QString &what)
    {
        return {{{Cli::tr("Code")},
                 {Cli::tr("Name")},
                 {what, Align::Right},
                 {Cli::tr("Target"), Align::Right},
                 {Cli::tr("Gap"), Align::Right}},
                {}};
    }
    std::vector<QString> nodeRow(int node, std::optional<std::int64_t> units) const
    {
        return {text::fromUtf8(m_tree.node(node).code),
                QString(2 * m_tree.depth(node), u' ') + text::nodeName(m_tree.node(node)), amount(units),
                amount(target(node)), amount(less(units, target(node)))};
    }
    void capacityByMonth(const goal::CapacityRow &company)
    {
        Table table{{{Cli::tr("Month")},
                     {Cli::tr("Capacity"), Align::Right},
                     {Cli::tr("Target"), Align::Right},
                     {Cli::tr("Gap"), Align::Right}},
                    {}};
        for (int m = 0; m < 12; ++m) {
            const std::int64_t units = company.capacity[static_cast<std::size_t>(m)];
            const auto aim = target(company.node, {m, m});
            table.rows.push_back({text::periodName(m_plan.settings.calendar, {m, m}), amount(units), amount(aim),
                                  amount(less(units, aim))});
        }
        m_output.table(table);
    }

    Output &m_output;
    const ops::AnnualGoal &m_goal;
    const store::PlanSheet &m_plan;
    const plan::Tree &m_tree;
    bool m_isBegun = false;
};

} // namespace

void sayGoal(Output &output, const ops::AnnualGoal &goal)
{
    Teller teller(output, goal);
    teller.bridge();
    teller.bottomUp();
    teller.capacity();
    teller.attainability();
    teller.smart();
    teller.ogsmt();
    teller.missing();
}

} // namespace quotasmith::cli
