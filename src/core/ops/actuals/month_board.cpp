// SPDX-License-Identifier: Apache-2.0
#include "core/ops/actuals/month_board.h"

#include "core/ops/actuals/board_sums.h"
#include "core/store/queries/standing.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/facts/batches.h"
#include "core/store/tables/facts/entry_notes.h"
#include "core/store/tables/nodes.h"
#include "core/store/tables/presences.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/targets.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

calendar::Period yearOf(const calendar::FiscalCalendar &calendar)
{
    return {calendar::PeriodKind::Year, calendar.start(), 12, 0};
}

bool contains(const std::vector<plan::Measure> &measures, plan::Measure measure)
{
    return std::find(measures.begin(), measures.end(), measure) != measures.end();
}

/// The plan's money, what has targets, what has actuals this year.
std::vector<plan::Measure> usualMeasures(const MonthBoard &board, std::uint32_t present)
{
    std::vector<plan::Measure> usual{board.settings.money};
    const auto add = [&](plan::Measure measure) {
        if (!contains(usual, measure))
            usual.push_back(measure);
    };
    for (const plan::Measure measure : board.offered)
        if (board.isPlanned(measure))
            add(measure);
    const auto facts = plan::factMeasures();
    for (std::size_t m = 0; m < facts.size(); ++m)
        if ((present >> m & 1U) != 0)
            add(facts[m]);
    return usual;
}

std::vector<plan::Measure> offeredMeasures()
{
    std::vector<plan::Measure> offered;
    for (const plan::Measure measure : plan::allMeasures())
        if (plan::kindOf(measure) != plan::MeasureKind::Ratio)
            offered.push_back(measure);
    return offered;
}

void readMonths(const store::Connection &connection, const YearsImports &imports,
                const std::vector<plan::Entry> &entries, MonthBoard &board)
{
    const calendar::FiscalCalendar &calendar = board.settings.calendar;
    for (store::Closing &closing : store::readClosings(connection))
        if (const auto at = calendar.position(closing.month))
            board.closings[static_cast<std::size_t>(*at)] = std::move(closing);
    for (const store::ImportedPart &part : imports)
        if (const auto at = calendar.position(part.month))
            board.hasActuals[static_cast<std::size_t>(*at)] = true;
    for (const plan::Entry &entry : entries)
        if (const auto at = calendar.position(entry.month))
            board.hasActuals[static_cast<std::size_t>(*at)] = true;
}

/// Fills the cells of all nodes and keeps the rows worth showing.
class BoardFiller {
public:
    BoardFiller(const store::Connection &connection, MonthBoard &board, BoardSums &sums)
        : m_connection(connection), m_board(board), m_sums(sums), m_standing(connection)
    {
    }

    void fill()
    {
        for (int node = 0; node < m_board.tree->size(); ++node) {
            BoardRow row{node, false, true, std::vector<BoardCell>(m_board.measures.size())};
            for (std::size_t m = 0; m < m_board.measures.size(); ++m)
                row.cells[m] = m_sums.cell(node, m_board.measures[m]);
            m_all.push_back(std::move(row));
        }
        placePeople();
        addSources();
        addNotes();
        keepWorthy();
    }

private:
    void placePeople()
    {
        for (BoardRow &row : m_all) {
            const plan::Node &node = m_board.node(row);
            if (node.level != plan::Level::Person || node.unassigned)
                continue;
            row.takesValues = m_standing.placeOf(m_standing.personOf(node.id), m_board.month()) == node.id;
            row.isThere = row.takesValues;
        }
        for (const plan::Presence &presence : store::readPresences(m_connection))
            if (const auto node = m_board.tree->find(presence.node); node && !presence.covers(m_board.month()))
                at(*node).isThere = false;
    }

    void addSources()
    {
        const std::vector<plan::Batch> batches = store::readBatches(m_connection);
        for (const auto &[batch, places] : m_sums.monthParts()) {
            const auto found = std::find_if(batches.begin(), batches.end(),
                                            [&id = batch](const plan::Batch &each) { return each.id == id; });
            if (found == batches.end())
                continue;
            m_board.sources.push_back(*found);
            for (const auto &[node, sums] : places)
                for (std::size_t m = 0; m < m_board.measures.size(); ++m)
                    if (sums.value(m_board.measures[m]))
                        at(node).cells[m].sources.push_back(m_board.sources.size() - 1);
        }
    }

    void addNotes()
    {
        for (const store::EntryNote &note : store::readEntryNotes(m_connection, m_board.month())) {
            const auto node = m_board.tree->find(m_standing.placeOf(note.person, note.month));
            const auto measure = std::find(m_board.measures.begin(), m_board.measures.end(), note.measure);
            if (node && measure != m_board.measures.end())
                at(*node).cells[static_cast<std::size_t>(measure - m_board.measures.begin())].note = note.text;
        }
    }

    /// A place that is not in the plan any more, or not yet, says nothing unless it has numbers.
    void keepWorthy()
    {
        const auto hasNumber = [](const BoardCell &cell) {
            return cell.month.actual || cell.toDate.actual || cell.month.target.value_or(0) != 0 || !cell.note.empty();
        };
        for (BoardRow &row : m_all) {
            const plan::Node &node = m_board.node(row);
            const bool isPlain = node.level == plan::Level::Person ? row.isThere && row.takesValues : !node.unassigned;
            if (isPlain || std::any_of(row.cells.begin(), row.cells.end(), hasNumber))
                m_board.rows.push_back(std::move(row));
        }
    }

    BoardRow &at(int node) { return m_all[static_cast<std::size_t>(node)]; }

    const store::Connection &m_connection;
    MonthBoard &m_board;
    BoardSums &m_sums;
    store::Standing m_standing;
    std::vector<BoardRow> m_all; ///< by tree position
};

} // namespace

bool MonthBoard::hasPeople() const
{
    return std::any_of(rows.begin(), rows.end(), [](const BoardRow &row) { return row.takesValues; });
}

bool MonthBoard::isPlanned(plan::Measure measure) const
{
    return contains(planned, measure);
}

YearsImports readImports(const store::Connection &connection)
{
    return store::importedSums(connection, yearOf(store::readSettings(connection).calendar));
}

MonthBoard readMonthBoard(const store::Connection &connection, const YearsImports &imports,
                          std::optional<calendar::Month> month, const std::vector<plan::Measure> &measures)
{
    MonthBoard board;
    board.settings = store::readSettings(connection);
    board.tree =
        std::make_shared<const plan::Tree>(store::readTree(connection, board.settings, plan::Axis::Organisation));
    board.offered = offeredMeasures();
    board.planned = store::plannedMeasures(connection);
    const std::vector<plan::Entry> entries = store::readEntries(connection);
    readMonths(connection, imports, entries, board);
    const auto position = month ? board.settings.calendar.position(*month) : std::nullopt;
    board.position = position ? *position : monthInHand(board, connection.today());
    BoardSums sums(connection, board, imports, entries);
    board.measures = measures.empty() ? usualMeasures(board, sums.present()) : measures;
    sums.readTargets(connection, board.measures);
    BoardFiller(connection, board, sums).fill();
    return board;
}

int monthInHand(const MonthBoard &board, const std::string &today)
{
    for (int position = 11; position >= 0; --position) {
        const auto at = static_cast<std::size_t>(position);
        if (board.hasActuals[at])
            return board.closings[at] && position < 11 ? position + 1 : position;
    }
    const auto month = calendar::Month::parse(today.substr(0, 7));
    const auto position = month ? board.settings.calendar.position(*month) : std::nullopt;
    return position.value_or(0);
}

} // namespace quotasmith::ops
