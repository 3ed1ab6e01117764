// SPDX-License-Identifier: Apache-2.0
#include "report/paper/layout.h"

#include "report/paper/table_layout.h"

#include <QCoreApplication>

#include <algorithm>

namespace quotasmith::report {

namespace {

constexpr double kAfterParagraph = 50, kBeforeHeading = 90;
/// What of a table or a long text is wanted on the page of its heading.
constexpr double kBeginning = 500;
constexpr std::size_t kShortText = 5; ///< lines that stay together
constexpr double kSignatureLine = 220, kSignatureGap = 300;
constexpr double kFrameGap = 200; ///< between what stands left and right above and below a page
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
        for (std::size_t i = 0; i < m_paper.blocks.size(); ++i) {
            m_filler.need(wanted(i));
            std::visit([this](const auto &one) { put(one); }, m_paper.blocks[i]);
        }
        std::vector<Page> pages = m_filler.take();
        for (std::size_t i = 0; i < pages.size(); ++i)
            frame(pages[i], i + 1, pages.size());
        return pages;
    }

private:
    /// What has to stand on one page from this block on: a heading with the beginning of what follows it, a short text
    /// whole and with the table, the chart or the lines to sign on that it is about.
    double wanted(std::size_t block) const
    {
        const Block &one = m_paper.blocks[block];
        const double height = std::visit([this](const auto &what) { return beginningOf(what); }, one);
        const bool hasNext = block + 1 < m_paper.blocks.size();
        return hasNext && staysWith(one, m_paper.blocks[block + 1]) ? height + wanted(block + 1) : height;
    }

    static bool staysWith(const Block &one, const Block &next)
    {
        const auto *paragraph = std::get_if<Paragraph>(&one);
        if (!paragraph)
            return false;
        return paragraph->letter == Letter::Heading || paragraph->letter == Letter::Subheading ||
               !std::holds_alternative<Paragraph>(next);
    }

    double beginningOf(const Paragraph &paragraph) const
    {
        const Letter letter = paragraph.letter;
        const std::size_t lines = m_letters.lines(paragraph.text, letter, kBody.width()).size();
        const double before = letter == Letter::Heading && !m_filler.isAtTop() ? kBeforeHeading : 0;
        return lines > kShortText ? kBeginning
                                  : before + double(lines) * m_letters.lineHeight(letter) + kAfterParagraph;
    }
    double beginningOf(const PaperTable &) const { return kBeginning; }
    double beginningOf(const PaperChart &chart) const { return heightOf(chart); }
    double beginningOf(const Signatures &signatures) const { return heightOf(namesOf(signatures)); }

    static double heightOf(const PaperChart &chart) { return std::min(kBody.width() * chart.height, kBody.height()); }

    void put(const Paragraph &paragraph)
    {
        const Letter letter = paragraph.letter;
        if (letter == Letter::Heading && !m_filler.isAtTop())
            m_filler.advance(kBeforeHeading);
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
        const double height = heightOf(chart);
        m_filler.need(height);
        m_filler.page().charts.push_back({{kBody.left(), m_filler.y(), kBody.width(), height}, chart.chart});
        m_filler.advance(height + kAfterParagraph);
    }

    static double signerWidth(std::size_t count)
    {
        return (kBody.width() - kSignatureGap * double(count - 1)) / double(count);
    }

    /// `Company: Acme` in the lines it takes, for each who signs.
    using SignerNames = std::vector<std::vector<QString>>;
    SignerNames namesOf(const Signatures &signatures) const
    {
        SignerNames names;
        for (const Signer &who : signatures.who) {
            const QString role = Words::tr("%1:").arg(who.role);
            const QString named = who.name.isEmpty() ? role : Words::tr("%1 %2").arg(role, who.name);
            names.push_back(m_letters.lines(named, Letter::Body, signerWidth(signatures.who.size())));
        }
        return names;
    }

    double heightOf(const SignerNames &names) const
    {
        std::size_t most = 1;
        for (const auto &lines : names)
            most = std::max(most, lines.size());
        return 3 * kSignatureLine + double(most - 1) * m_letters.lineHeight(Letter::Body);
    }

    void put(const Signatures &signatures)
    {
        const std::size_t count = signatures.who.size();
        if (count == 0)
            return;
        const SignerNames names = namesOf(signatures);
        const double width = signerWidth(count);
        m_filler.need(heightOf(names));
        const double top = m_filler.y() + kSignatureLine / 2;
        const double below = top + heightOf(names) - 3 * kSignatureLine;
        for (std::size_t i = 0; i < count; ++i) {
            const double x = kBody.left() + double(i) * (width + kSignatureGap);
            for (std::size_t j = 0; j < names[i].size(); ++j)
                write(m_filler.page(), {x, top + double(j) * m_letters.lineHeight(Letter::Body)}, names[i][j],
                      Letter::Body);
            line(Words::tr("Signature"), x, below + kSignatureLine, width);
            line(Words::tr("Date"), x, below + 2 * kSignatureLine, width);
        }
        m_filler.advance(heightOf(names) + kAfterParagraph);
    }

    /// `Date: ________`
    void line(const QString &what, double x, double y, double width)
    {
        const QString word = Words::tr("%1:").arg(what);
        write(m_filler.page(), {x, y}, word, Letter::Body);
        const double from = x + std::min(m_letters.width(word, Letter::Body) + 60, width);
        m_filler.page().lines.emplace_back(from, y + 20, x + width, y + 20);
    }

    void frame(Page &page, std::size_t number, std::size_t count) const
    {
        bothSides(page, m_paper.company, m_paper.plan, kHeadLine - 60);
        page.lines.emplace_back(kBody.left(), kHeadLine, kBody.right(), kHeadLine);
        page.lines.emplace_back(kBody.left(), kFootLine, kBody.right(), kFootLine);
        bothSides(page, m_paper.about, Words::tr("Page %1 / %2").arg(number).arg(count), kFootLine + 130,
                  m_paper.printed.isEmpty() ? QString() : Words::tr(" · printed %1").arg(m_paper.printed));
    }

    /// What stands right is never cut, nor is `tail`; what stands left as far as there is room.
    void bothSides(Page &page, const QString &left, const QString &right, double y, const QString &tail = {}) const
    {
        const double width = m_letters.width(right, Letter::Note);
        const double room = kBody.width() - width - kFrameGap - m_letters.width(tail, Letter::Note);
        write(page, {kBody.left(), y}, m_letters.elided(left, Letter::Note, room) + tail, Letter::Note);
        write(page, {kBody.right() - width, y}, right, Letter::Note);
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
