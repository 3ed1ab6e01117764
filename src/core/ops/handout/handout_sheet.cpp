// SPDX-License-Identifier: Apache-2.0
#include "core/ops/handout/handout_sheet.h"

#include "core/exchange/xlsx/writer/new_workbook.h"
#include "core/exchange/xlsx/writer/sheet_totals.h"
#include "core/money/money.h"

namespace quotasmith::ops {

namespace {

using exchange::ColumnKind;
using exchange::ExportCell;
using store::HandoutKind;

enum Column : std::uint16_t { Code, Name, Above, MeasureName, RowName, FirstMonth, Year = 17, Commitment, Key };
constexpr std::uint32_t kHeaderRow = 3; // below title, how to, stamp
constexpr int kMonthWidth = 12;

class Sheet {
public:
    Sheet(const PresentCells &present, int manager, const store::HandoutCells &cells, const HandoutWords &words)
        : m_present(present), m_manager(manager), m_cells(cells), m_words(words)
    {
        layColumns();
        for (int node = manager; node < present.tree().end(manager); ++node)
            for (const plan::Measure measure : present.measures()) {
                addRow(node, measure, HandoutKind::Target);
                addRow(node, measure, HandoutKind::Actual);
            }
        m_table.totals.children = {Code, Above, {MeasureName, RowName}};
        m_table.totals.across = {Year, FirstMonth, Year - 1};
    }

    void write(exchange::NewWorkbook &book) const
    {
        for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
            const bool isNumber = m_table.columns[column].kind == ColumnKind::Money;
            book.text({kHeaderRow, static_cast<std::uint16_t>(column)}, m_table.columns[column].header,
                      {isNumber ? exchange::CellForm::NumberHeader : exchange::CellForm::Header, 0, false, {}});
            if (isNumber)
                book.setLeastWidth(static_cast<std::uint16_t>(column), kMonthWidth);
        }
        const exchange::SheetTotals totals(m_table, kHeaderRow + 1, exchange::SheetOrder::Fixed);
        for (std::size_t row = 0; row < m_table.rows.size(); ++row)
            for (std::size_t column = 0; column < m_table.columns.size(); ++column)
                writeCell(book, totals, row, column);
    }

private:
    void layColumns()
    {
        const calendar::FiscalCalendar &calendar = m_present.settings().calendar;
        for (const std::string &header : {m_words.code, m_words.name, m_words.above, m_words.measure, m_words.row})
            m_table.columns.push_back({header, ColumnKind::Text, 0});
        for (int month = 0; month < 12; ++month)
            m_table.columns.push_back({calendar.month(month).text(), ColumnKind::Money, 0});
        const std::string year = calendar.text(calendar::MonthRange{});
        m_table.columns.push_back({year, ColumnKind::Money, 0});
        m_table.columns.push_back({year + ' ' + m_words.commitment, ColumnKind::Money, 0});
        m_table.columns.push_back({"-", ColumnKind::Text, 0});
    }

    void addRow(int node, plan::Measure measure, HandoutKind kind)
    {
        const plan::Tree &tree = m_present.tree();
        const plan::Node &own = tree.node(node);
        const bool isPerson = own.level == plan::Level::Person;
        const int decimals = m_present.settings().decimals(measure);
        const std::string indent(static_cast<std::size_t>(2 * (tree.depth(node) - tree.depth(m_manager))), ' ');
        std::vector<ExportCell> row{own.code, indent + m_words.nodeName(own),
                                    node == m_manager ? std::string() : tree.node(tree.parent(node)).code,
                                    m_words.measureName(measure),
                                    kind == HandoutKind::Target ? m_words.target : m_words.actual};
        std::vector<bool> open(m_table.columns.size(), false);
        std::optional<std::int64_t> year;
        for (int month = 0; month < 12; ++month) {
            const store::HandoutCell cell = cellOf(node, measure, kind, month);
            if (cell.value)
                year = money::addUnits(year.value_or(0), *cell.value);
            row.push_back(figure(cell.value, decimals));
            open[static_cast<std::size_t>(FirstMonth + month)] = cell.isFillable;
        }
        if (kind == HandoutKind::Actual)
            year = year.value_or(0); // so that it counts what is filled in
        row.push_back(figure(year, decimals));
        const store::HandoutCell commitment =
            kind == HandoutKind::Target ? commitmentOf(node, measure) : store::HandoutCell();
        row.push_back(figure(commitment.value, decimals));
        open[Commitment] = commitment.isFillable;
        row.push_back(rowKeyText({kind, measure, own.code, !isPerson}));
        m_table.rows.push_back(std::move(row));
        m_open.push_back(std::move(open));
        m_decimals.push_back(decimals);
    }

    static ExportCell figure(const std::optional<std::int64_t> &units, int decimals)
    {
        return units ? ExportCell(exchange::Figure{*units, decimals}) : ExportCell();
    }

    store::HandoutCell said(int node, plan::Measure measure, HandoutKind kind, const std::string &period) const
    {
        const auto found = m_cells.find({m_present.tree().node(node).id, measure, kind, period});
        return found == m_cells.end() ? store::HandoutCell() : found->second;
    }

    /// Of a group: its plan, and the sum of what its people did, zero where nobody has said anything yet.
    store::HandoutCell cellOf(int node, plan::Measure measure, HandoutKind kind, int month) const
    {
        const plan::Node &own = m_present.tree().node(node);
        const std::string period = m_present.settings().calendar.month(month).text();
        if (own.level == plan::Level::Person)
            return said(node, measure, kind, period);
        if (kind == HandoutKind::Target)
            return {m_present.target(own.id, measure, month), false};
        return {sumOf(node, measure, kind, period), false};
    }

    store::HandoutCell commitmentOf(int node, plan::Measure measure) const
    {
        const std::string year = m_present.settings().calendar.text(calendar::MonthRange{});
        if (m_present.tree().node(node).level == plan::Level::Person)
            return said(node, measure, HandoutKind::Commitment, year);
        return {sumOf(node, measure, HandoutKind::Commitment, year), false};
    }

    std::int64_t sumOf(int node, plan::Measure measure, HandoutKind kind, const std::string &period) const
    {
        std::int64_t sum = 0;
        for (const int person : m_present.peopleBelow(node))
            sum = money::addUnits(sum, said(person, measure, kind, period).value.value_or(0));
        return sum;
    }

    void writeCell(exchange::NewWorkbook &book, const exchange::SheetTotals &totals, std::size_t row,
                   std::size_t column) const
    {
        const exchange::CellPlace place{static_cast<std::uint32_t>(kHeaderRow + 1 + row),
                                        static_cast<std::uint16_t>(column)};
        const bool isStrong = totals.hasChildren(row);
        const exchange::CellStyle style{exchange::CellForm::Amount, m_decimals[row], isStrong,
                                        m_open[row][column] ? exchange::CellLock::Open : exchange::CellLock::Locked};
        const ExportCell &cell = m_table.rows[row][column];
        const std::string formula = totals.formula(row, column);
        const auto *amount = std::get_if<exchange::Figure>(&cell);
        if (const auto *text = std::get_if<std::string>(&cell))
            book.text(place, *text, {exchange::CellForm::Text, 0, isStrong, {}});
        else if (amount && !formula.empty())
            book.formula(place, formula, amount->units, style);
        else if (amount)
            book.amount(place, amount->units, style);
        else
            book.blank(place, style);
    }

    const PresentCells &m_present;
    int m_manager;
    const store::HandoutCells &m_cells;
    const HandoutWords &m_words;
    exchange::ExportTable m_table;
    std::vector<std::vector<bool>> m_open;
    std::vector<int> m_decimals;
};

} // namespace

std::string handoutBytes(const PresentCells &present, int manager, const store::HandoutCells &cells,
                         const HandoutStamp &stamp, const HandoutWords &words, const std::string &created)
{
    exchange::NewWorkbook book({words.sheet, created, words.longAmount, exchange::WorkbookSize::Small});
    book.text({0, 0}, words.title(present.tree().node(manager)), {exchange::CellForm::Title, 0, false, {}});
    book.text({1, 0}, words.howTo, {exchange::CellForm::Remark, 0, false, {}});
    book.text({2, 0}, stampText(stamp), {exchange::CellForm::Remark, 0, false, {}});
    Sheet(present, manager, cells, words).write(book);
    book.hideColumn(Key);
    book.arrange({kHeaderRow, FirstMonth, false});
    book.protect();
    return book.finish();
}

} // namespace quotasmith::ops
