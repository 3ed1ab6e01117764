// SPDX-License-Identifier: Apache-2.0
#include "report/paper/layout.h"

#include "report/paper/table_layout.h"

#include <QCoreApplication>

#include <algorithm>

namespace quotasmith::report {

namespace {

constexpr double kAfterParagraph = 50, kBeforeHeading = 120;
/// What a heading wants below it on its page.
constexpr double kBelowHeading = 700, kBelowSubheading = 500;
constexpr double kSignatureHeight = 520, kSignatureGap = 300;
constexpr double kHeadLine = 640, kFootLine = kPageHeight - 640;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

class Layout {
public:
    explicit Layout(const Paper &paper) : m_paper(paper) {}

    std::vector<Page> run()
    {
        put(Paragraph{m_paper.title, Letter::Title});
        for (const Block &block : m_paper.blocks)
            std::visit([this](const auto &one) { put(one); }, block);
        std::vector<Page> pages = m_filler.take();
        for (std::size_t i = 0; i < pages.size(); ++i)
            frame(pages[i], i + 1, pages.size());
        return pages;
    }

private:
    void put(const Paragraph &paragraph)
    {
        const Letter letter = paragraph.letter;
        if (letter == Letter::Subheading)
            m_filler.need(m_letters.lineHeight(letter) + kBelowSubheading);
        if (letter == Letter::Heading) {
            m_filler.need(kBeforeHeading + m_letters.lineHeight(letter) + kBelowHeading);
            if (!m_filler.isAtTop())
                m_filler.advance(kBeforeHeading);
        }
        for (const QString &line : m_letters.lines(paragraph.text, letter, kBody.width())) {
            m_filler.need(m_letters.lineHeight(letter));
            const double x = letter == Letter::Title
                                 ? kBody.left() + std::max(0.0, kBody.width() - m_letters.width(line, letter)) / 2
                                 : kBody.left();
            write(m_filler.page(), {x, m_filler.y() + m_letters.ascent(letter)}, line, letter);
            m_filler.advance(m_letters.lineHeight(letter));
        }
        m_filler.advance(kAfterParagraph);
    }

    void put(const PaperTable &table) { layOutTable(table, m_filler); }

    void put(const PaperChart &chart)
    {
        const double height = std::min(kBody.width() * chart.height, kBody.height());
        m_filler.need(height);
        m_filler.page().charts.push_back({{kBody.left(), m_filler.y(), kBody.width(), height}, chart.chart});
        m_filler.advance(height + kAfterParagraph);
    }

    void put(const Signatures &signatures)
    {
        const std::size_t count = signatures.who.size();
        if (count == 0)
            return;
        m_filler.need(kSignatureHeight);
        const double width = (kBody.width() - kSignatureGap * double(count - 1)) / double(count);
        const double top = m_filler.y() + kSignatureHeight / 2;
        for (std::size_t i = 0; i < count; ++i) {
            const double x = kBody.left() + double(i) * (width + kSignatureGap);
            line(signatures.who[i], x, top, width);
            line(Words::tr("Date"), x, top + kSignatureHeight / 2, width);
        }
        m_filler.advance(kSignatureHeight + kAfterParagraph);
    }

    /// `Employee: ________`
    void line(const QString &what, double x, double y, double width)
    {
        const QString word = Words::tr("%1:").arg(what);
        write(m_filler.page(), {x, y}, word, Letter::Body);
        const double from = x + std::min(m_letters.width(word, Letter::Body) + 60, width);
        m_filler.page().lines.emplace_back(from, y + 20, x + width, y + 20);
    }

    void frame(Page &page, std::size_t number, std::size_t count) const
    {
        const double above = kHeadLine - 60;
        write(page, {kBody.left(), above}, m_paper.company, Letter::Note);
        right(page, m_paper.plan, above);
        page.lines.emplace_back(kBody.left(), kHeadLine, kBody.right(), kHeadLine);
        page.lines.emplace_back(kBody.left(), kFootLine, kBody.right(), kFootLine);
        const double below = kFootLine + 130;
        write(page, {kBody.left(), below},
              m_paper.printed.isEmpty() ? m_paper.about
                                        : Words::tr("%1 · printed %2").arg(m_paper.about, m_paper.printed),
              Letter::Note);
        right(page, Words::tr("Page %1 / %2").arg(number).arg(count), below);
    }

    void right(Page &page, const QString &text, double y) const
    {
        write(page, {kBody.right() - m_letters.width(text, Letter::Note), y}, text, Letter::Note);
    }

    static void write(Page &page, QPointF at, const QString &text, Letter letter)
    {
        if (!text.isEmpty())
            page.texts.push_back({at, text, letter, 1});
    }

    const Paper &m_paper;
    Letters m_letters;
    PageFiller m_filler;
};

} // namespace

void PageFiller::need(double height)
{
    if (height > left() && !isAtTop())
        nextPage();
}

void PageFiller::nextPage()
{
    m_pages.emplace_back();
    m_y = kBody.top();
}

std::vector<Page> layOut(const Paper &paper)
{
    return Layout(paper).run();
}

} // namespace quotasmith::report
