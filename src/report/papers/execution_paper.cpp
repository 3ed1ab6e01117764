// SPDX-License-Identifier: Apache-2.0
#include "report/papers/execution_paper.h"

#include "core/ops/targets/place_text.h"
#include "report/charts/execution_charts.h"
#include "report/papers/owners.h"
#include "report/papers/paper_frame.h"
#include "text/convert.h"
#include "text/execution/execution_tables.h"
#include "text/format.h"
#include "text/list_text.h"
#include "text/name_text.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace quotasmith::report {

namespace {

using text::ExecutionPart;

constexpr int kNoOwner = -1;

/// A part of the execution on paper: the columns that are needed there, and the one that says whose a row is.
struct Section {
    ExecutionPart part;
    std::vector<std::size_t> columns;
    int owner;
};

const Section &sectionOf(ExecutionPart part)
{
    static const std::vector<Section> kSections{
        {ExecutionPart::Projects, {1, 2, 3, 4, 5, 6, 7, 8}, 2},  {ExecutionPart::Milestones, {1, 2, 3, 4, 5, 6}, 6},
        {ExecutionPart::Results, {1, 2, 3, 4, 5, 6}, kNoOwner},  {ExecutionPart::Schedule, {1, 2, 3, 4, 5, 6, 7, 8}, 6},
        {ExecutionPart::Strategies, {1, 2, 4, 5, 6, 7, 11}, 11}, {ExecutionPart::Budget, {1, 2, 3, 4, 5, 6, 7, 8}, 8},
        {ExecutionPart::Risks, {1, 4, 5, 6, 7, 8, 9}, 8},        {ExecutionPart::FollowUps, {1, 2, 3, 4}, 2},
        {ExecutionPart::Reminders, {0, 1, 2, 3, 4}, 4}};
    return *std::find_if(kSections.begin(), kSections.end(), [part](const Section &one) { return one.part == part; });
}

/// Items and what stands beside each of them, without those that are not somebody's.
template <class Item, class... Beside>
void keepOwn(const Owners &owners, std::vector<Item> &items, std::vector<Beside> &...beside)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!owners.own(items[i].owner))
            continue;
        items[kept] = items[i];
        ((beside[kept] = beside[i]), ...);
        ++kept;
    }
    items.resize(kept);
    (beside.resize(kept), ...);
}

class ExecutionWriter {
public:
    ExecutionWriter(const ops::Execution &execution, const Owners &owners)
        : m_all(execution), m_own(execution), m_owners(owners)
    {
        keepOwn(owners, m_own.projects, m_own.states, m_own.starts);
        keepOwn(owners, m_own.results, m_own.resultStates);
    }

    std::vector<Block> blocks()
    {
        if (!m_own.projects.empty())
            addChart(projectsChart(m_own), timelineHeight(m_own.projects.size()));
        add(ExecutionPart::Projects, m_own);
        add(ExecutionPart::Milestones, m_all);
        add(ExecutionPart::Results, m_own);
        add(ExecutionPart::Schedule, m_all);
        add(ExecutionPart::Strategies, m_all, [this] { return returnsChart(m_all); });
        add(Papers::tr("Actions"), actions());
        add(ExecutionPart::Budget, m_all, [this] { return budgetChart(m_all); });
        add(ExecutionPart::Risks, m_all, [this] { return riskChart(m_all); });
        add(ExecutionPart::Reminders, m_all);
        add(ExecutionPart::FollowUps, m_all);
        add(Papers::tr("Meetings"), meetings());
        if (m_blocks.empty())
            m_blocks.push_back(Paragraph{Papers::tr("Nothing has been written down yet.")});
        return std::move(m_blocks);
    }

private:
    static double timelineHeight(std::size_t projects) { return std::min(0.16 + 0.045 * double(projects), 1.2); }

    void addChart(chart::Chart chart, double height) { m_blocks.push_back(PaperChart{std::move(chart), height}); }

    void add(const QString &heading, PaperTable table)
    {
        if (table.rows.empty())
            return;
        m_blocks.push_back(Paragraph{heading, Letter::Heading});
        m_blocks.push_back(std::move(table));
    }

    void add(ExecutionPart part, const ops::Execution &from)
    {
        add(text::executionPartName(part), tableOf(part, from));
    }

    /// A chart of everybody's has no place on a paper of somebody.
    template <class MakeChart> void add(ExecutionPart part, const ops::Execution &from, MakeChart chart)
    {
        constexpr double kHeight = 0.38;
        PaperTable table = tableOf(part, from);
        if (table.rows.empty())
            return;
        m_blocks.push_back(Paragraph{text::executionPartName(part), Letter::Heading});
        if (m_owners.areEverybody())
            if (chart::Chart drawn = chart(); !isEmpty(drawn))
                addChart(std::move(drawn), kHeight);
        m_blocks.push_back(std::move(table));
    }

    static bool isEmpty(const chart::Chart &chart)
    {
        if (const auto *bars = std::get_if<chart::BarsChart>(&chart))
            return bars->categories.empty();
        const auto *heat = std::get_if<chart::HeatChart>(&chart);
        return heat && heat->rows.empty();
    }

    PaperTable tableOf(ExecutionPart part, const ops::Execution &from) const
    {
        const Section &section = sectionOf(part);
        exchange::ExportTable table = text::executionTable(from, part);
        if (section.owner != kNoOwner)
            std::erase_if(table.rows, [&](const std::vector<exchange::ExportCell> &row) {
                const auto *owner = std::get_if<std::string>(&row[static_cast<std::size_t>(section.owner)]);
                return !m_owners.own(owner ? std::string_view(*owner) : std::string_view());
            });
        PaperTable paper = paperTable(table, section.columns);
        for (PaperRow &row : paper.rows)
            for (QString &cell : row.cells)
                if (cell.isEmpty())
                    cell = text::noValue();
        return paper;
    }

    static QString dayText(const std::optional<calendar::Date> &day)
    {
        return day ? text::fromUtf8(day->text()) : text::noValue();
    }

    PaperTable actions() const
    {
        constexpr std::array<std::string_view, 4> kStates{"open", "doing", "done", "dropped"};
        PaperTable table{
            {{Papers::tr("Action")}, {Papers::tr("Responsible")}, {Papers::tr("Until")}, {Papers::tr("State")}}, {}};
        for (const plan::ActionItem &one : m_all.actions)
            if (m_owners.own(one.owner))
                table.rows.push_back({{text::fromUtf8(one.text), text::fromUtf8(one.owner), dayText(one.due),
                                       text::listWordName(kStates[static_cast<std::size_t>(one.status)])},
                                      false,
                                      0});
        return table;
    }

    PaperTable meetings() const
    {
        PaperTable table{{{Papers::tr("Day")},
                          {Papers::tr("Meeting")},
                          {Papers::tr("Who was there")},
                          {Papers::tr("Notes")},
                          {Papers::tr("Decided")}},
                         {}};
        for (const plan::Meeting &one : m_all.meetings)
            if (m_owners.own(one.people) && std::abs(one.day.dayNumber() - m_all.today.dayNumber()) <= ops::kDaysAhead)
                table.rows.push_back(
                    {{dayText(one.day), text::listWordName(plan::meetingKindCode(one.kind)), text::fromUtf8(one.people),
                      text::fromUtf8(one.notes), text::fromUtf8(one.decided)},
                     false,
                     0});
        return table;
    }

    const ops::Execution &m_all;
    ops::Execution m_own; ///< projects and key results of the owners
    const Owners &m_owners;
    std::vector<Block> m_blocks;
};

} // namespace

Paper executionPaper(const ops::Execution &execution, const store::Connection &connection, const std::string &node)
{
    const plan::Tree &tree = execution.tree(plan::Axis::Organisation);
    const int place = node.empty() ? 0 : ops::requireNode(tree, plan::Axis::Organisation, node);
    const PaperFrame frame = readFrame(connection);
    const QString day = text::fromUtf8(execution.today.text());
    const QString about = place == 0 ? Papers::tr("Execution as of %1").arg(day)
                                     : Papers::tr("Execution as of %1: %2").arg(day, text::nodeName(tree.node(place)));
    Paper paper = frame.paper(Papers::tr("Execution of the plan %1").arg(frame.settings.calendar.year()), about);
    const Owners owners = place == 0 ? Owners() : Owners(tree, place);
    QString head = Papers::tr("As of %1. Amounts in %2.").arg(day, text::fromUtf8(frame.settings.currency.code));
    if (place != 0)
        head += Papers::tr(" Only what is owned by %1 and everybody below.").arg(text::nodeName(tree.node(place)));
    paper.blocks.push_back(Paragraph{head, Letter::Note});
    for (Block &block : ExecutionWriter(execution, owners).blocks())
        paper.blocks.push_back(std::move(block));
    return paper;
}

} // namespace quotasmith::report
