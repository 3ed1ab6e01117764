// SPDX-License-Identifier: Apache-2.0
#include "report/paper/table_layout.h"

#include <algorithm>
#include <numeric>

namespace quotasmith::report {

namespace {

constexpr double kPadding = 40, kAbove = 20, kIndent = 90;
constexpr double kScaleStep = 0.05;

/// How far a column of words is squeezed, and the letters with it: names are rather set a little smaller than broken.
struct Squeeze {
    double narrowest;
    double leastScale;
};
constexpr Squeeze kReadable{1500, 0.8}, kTight{500, 0.6};

using Lines = std::vector<QString>;

/// A row with its words wrapped.
struct LaidRow {
    std::vector<Lines> cells;
    bool isStrong = false;
    double indent = 0;

    std::size_t height() const ///< in lines
    {
        std::size_t most = 1;
        for (const Lines &cell : cells)
            most = std::max(most, cell.size());
        return most;
    }
};

class TableLayout {
public:
    TableLayout(const PaperTable &table, PageFiller &filler) : m_table(table), m_filler(filler) {}

    void run()
    {
        if (m_table.columns.empty())
            return;
        fit();
        LaidRow header;
        for (std::size_t c = 0; c < m_table.columns.size(); ++c)
            header.cells.push_back(linesOf(m_table.columns[c].header, c, Letter::StrongCell, 0));
        m_header = header;
        m_filler.need(heightOf(m_header) + 2 * heightOf(LaidRow()));
        put(m_header, true);
        for (const PaperRow &row : m_table.rows)
            for (const LaidRow &part : laid(row))
                add(part);
        m_filler.advance(kPadding * 2);
    }

private:
    static Letter letterOf(bool isStrong) { return isStrong ? Letter::StrongCell : Letter::Cell; }

    /// Widths the texts ask for.
    std::vector<double> naturalWidths() const
    {
        std::vector<double> widths;
        for (const PaperColumn &column : m_table.columns)
            widths.push_back(m_letters.width(column.header, Letter::StrongCell));
        for (const PaperRow &row : m_table.rows)
            for (std::size_t c = 0; c < widths.size(); ++c)
                widths[c] = std::max(widths[c], m_letters.width(row.cells[c], letterOf(row.isStrong)) +
                                                    (c == 0 ? indentOf(row) : 0));
        for (double &width : widths)
            width += 2 * kPadding;
        return widths;
    }

    double indentOf(const PaperRow &row) const { return row.indent * kIndent * m_scale; }

    /// What is left is shared out.
    void fit()
    {
        if (fits(kReadable) || fits(kTight))
            return;
        const double all = std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
        for (double &width : m_widths)
            width *= kBody.width() / all;
    }

    bool fits(const Squeeze &how)
    {
        for (int step = 0; 1 - step * kScaleStep > how.leastScale - kScaleStep / 2; ++step) {
            m_scale = 1 - step * kScaleStep;
            m_letters = Letters(m_scale);
            m_widths = naturalWidths();
            const double over = std::accumulate(m_widths.begin(), m_widths.end(), 0.0) - kBody.width();
            if (over <= 0)
                spread(-over);
            if (over <= 0 || squeeze(over, how.narrowest * m_scale))
                return true;
        }
        return false;
    }

    bool isWords(std::size_t column) const { return m_table.columns[column].side == CellSide::Left; }

    /// Takes so much from columns of words, from the widest first and none below that width: short words stay whole.
    bool squeeze(double over, double narrowest)
    {
        const auto above = [this](double width) {
            double sum = 0;
            for (std::size_t c = 0; c < m_widths.size(); ++c)
                if (isWords(c))
                    sum += std::max(0.0, m_widths[c] - width);
            return sum;
        };
        double low = narrowest, high = kBody.width() + over; // of the widest that is left
        for (int i = 0; i < 40 && above(low) > over; ++i) {
            const double middle = (low + high) / 2;
            (above(middle) >= over ? low : high) = middle;
        }
        const bool isEnough = above(low) >= over;
        for (std::size_t c = 0; c < m_widths.size(); ++c)
            if (isWords(c))
                m_widths[c] = std::min(m_widths[c], std::max(low, narrowest));
        return isEnough;
    }

    /// Words have twice the part of numbers.
    void spread(double room)
    {
        double parts = 0;
        for (std::size_t c = 0; c < m_widths.size(); ++c)
            parts += isWords(c) ? 2 : 1;
        for (std::size_t c = 0; c < m_widths.size(); ++c)
            m_widths[c] += room * (isWords(c) ? 2 : 1) / parts;
    }

    Lines linesOf(const QString &text, std::size_t column, Letter letter, double indent) const
    {
        return m_letters.lines(text, letter, m_widths[column] - 2 * kPadding - indent + 0.5);
    }

    double heightOf(const LaidRow &row) const
    {
        return double(row.height()) * m_letters.lineHeight(Letter::Cell) + 2 * kAbove;
    }

    /// One row, or parts of one that no page would hold.
    std::vector<LaidRow> laid(const PaperRow &row) const
    {
        LaidRow whole{{}, row.isStrong, indentOf(row)};
        for (std::size_t c = 0; c < m_widths.size(); ++c)
            whole.cells.push_back(linesOf(row.cells[c], c, letterOf(row.isStrong), c == 0 ? whole.indent : 0));
        const double room = kBody.height() - heightOf(m_header) - 2 * kAbove;
        const auto most = static_cast<std::size_t>(std::max(1.0, room / m_letters.lineHeight(Letter::Cell)));
        if (whole.height() <= most)
            return {whole};
        std::vector<LaidRow> parts;
        for (std::size_t first = 0; first < whole.height(); first += most) {
            LaidRow part{{}, whole.isStrong, whole.indent};
            for (const Lines &cell : whole.cells) {
                const auto from = std::min(first, cell.size()), to = std::min(first + most, cell.size());
                part.cells.emplace_back(cell.begin() + static_cast<std::ptrdiff_t>(from),
                                        cell.begin() + static_cast<std::ptrdiff_t>(to));
            }
            parts.push_back(std::move(part));
        }
        return parts;
    }

    void add(const LaidRow &row)
    {
        if (heightOf(row) > m_filler.left()) {
            m_filler.nextPage();
            put(m_header, true);
        }
        put(row, false);
    }

    void put(const LaidRow &row, bool isHeader)
    {
        const double height = heightOf(row), top = m_filler.y();
        Page &page = m_filler.page();
        if (isHeader)
            page.fills.emplace_back(kBody.left(), top, kBody.width(), height);
        const Letter letter = letterOf(isHeader || row.isStrong);
        double x = kBody.left();
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            double y = top + kAbove + m_letters.ascent(letter);
            for (const QString &line : row.cells[c]) {
                if (!line.isEmpty())
                    page.texts.push_back({{leftOf(line, c, letter, x, row.indent), y}, line, letter, m_scale});
                y += m_letters.lineHeight(Letter::Cell);
            }
            x += m_widths[c];
        }
        page.lines.emplace_back(kBody.left(), top + height, kBody.right(), top + height);
        m_filler.advance(height);
    }

    double leftOf(const QString &line, std::size_t column, Letter letter, double x, double indent) const
    {
        if (m_table.columns[column].side == CellSide::Left)
            return x + kPadding + (column == 0 ? indent : 0);
        return x + m_widths[column] - kPadding - m_letters.width(line, letter);
    }

    const PaperTable &m_table;
    PageFiller &m_filler;
    Letters m_letters;
    double m_scale = 1;
    std::vector<double> m_widths;
    LaidRow m_header;
};

} // namespace

void layOutTable(const PaperTable &table, PageFiller &filler)
{
    TableLayout(table, filler).run();
}

} // namespace quotasmith::report
