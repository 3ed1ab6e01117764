// SPDX-License-Identifier: Apache-2.0
#include "report/paper/layout.h"
#include "report/paper/print.h"

#include "core/base/error.h"
#include "tests/support/temporary_folder.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPageRanges>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <map>

namespace quotasmith::report {
namespace {

class PaperTest : public ::testing::Test {
protected:
    static void SetUpTestSuite()
    {
        static int count = 1;
        static char name[] = "test";
        static char *arguments[] = {name, nullptr};
        if (!qGuiApp)
            new QGuiApplication(count, arguments);
    }

    static Paper paperOf(Block block)
    {
        Paper paper{QStringLiteral("Title"), QStringLiteral("Acme"),       QStringLiteral("Plan 2027 · Draft"),
                    QStringLiteral("About"), QStringLiteral("2027-01-05"), {}};
        paper.blocks.push_back(std::move(block));
        return paper;
    }

    static PaperTable tableOf(int rows)
    {
        PaperTable table{{{QStringLiteral("Name")}, {QStringLiteral("Q1"), CellSide::Right}}, {}};
        for (int i = 0; i < rows; ++i)
            table.rows.push_back({{QStringLiteral("row%1").arg(i), QStringLiteral("1,234,567.%1").arg(10 + i % 90)},
                                  i % 10 == 0,
                                  i % 3});
        return table;
    }

    static int countOn(const Page &page, const QString &text)
    {
        return static_cast<int>(std::count_if(page.texts.begin(), page.texts.end(),
                                              [&](const PlacedText &one) { return one.text == text; }));
    }

    static void expectInside(const std::vector<Page> &pages)
    {
        for (const Page &page : pages)
            for (const PlacedText &one : page.texts) {
                EXPECT_GE(one.at.x(), kBody.left() - 1) << one.text.toStdString();
                EXPECT_LE(one.at.x() + Letters(one.scale).width(one.text, one.letter), kBody.right() + 1)
                    << one.text.toStdString();
                EXPECT_LE(one.at.y(), kPageHeight);
            }
    }
};

TEST_F(PaperTest, EveryRowStandsOnceAndTheHeaderOnEveryPage)
{
    const std::vector<Page> pages = layOut(paperOf(tableOf(300)));
    ASSERT_GT(pages.size(), 3u);
    std::map<QString, int> seen;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        EXPECT_EQ(countOn(pages[i], QStringLiteral("Q1")), 1);
        EXPECT_EQ(countOn(pages[i], QStringLiteral("Page %1 / %2").arg(i + 1).arg(pages.size())), 1);
        EXPECT_EQ(countOn(pages[i], QStringLiteral("Acme")), 1);
        EXPECT_EQ(countOn(pages[i], QStringLiteral("Plan 2027 · Draft")), 1);
        for (const PlacedText &one : pages[i].texts)
            if (one.text.startsWith(QLatin1String("row")))
                ++seen[one.text];
    }
    EXPECT_EQ(seen.size(), 300u);
    for (const auto &[text, times] : seen)
        EXPECT_EQ(times, 1) << text.toStdString();
    expectInside(pages);
}

TEST_F(PaperTest, RowsLieAboveTheFootAndBelowOneAnother)
{
    for (const Page &page : layOut(paperOf(tableOf(200)))) {
        double last = 0;
        for (const PlacedText &one : page.texts)
            if (one.text.startsWith(QLatin1String("row"))) {
                EXPECT_GT(one.at.y(), last);
                EXPECT_LT(one.at.y(), kBody.bottom());
                last = one.at.y();
            }
    }
}

TEST_F(PaperTest, NumbersEndAtOneEdge)
{
    std::map<int, int> edges;
    for (const Page &page : layOut(paperOf(tableOf(40))))
        for (const PlacedText &one : page.texts)
            if (one.text.startsWith(QLatin1String("1,234,567")))
                ++edges[qRound(one.at.x() + Letters(one.scale).width(one.text, one.letter))];
    EXPECT_EQ(edges.size(), 1u);
}

TEST_F(PaperTest, LongWordsWrapAndNothingIsLost)
{
    const QString sentence = QStringLiteral("每周拜访三家重点客户，推动年度框架合同续签。").repeated(20);
    PaperTable table{{{QStringLiteral("达成方式")}, {QStringLiteral("Q1"), CellSide::Right}}, {}};
    table.rows.push_back({{sentence, QStringLiteral("1.00")}, false, 0});
    const std::vector<Page> pages = layOut(paperOf(table));
    QString read;
    for (const PlacedText &one : pages.front().texts)
        if (one.letter == Letter::Cell && one.text != QLatin1String("1.00"))
            read += one.text;
    EXPECT_EQ(read, sentence);
    expectInside(pages);
}

TEST_F(PaperTest, ARowTallerThanAPageGoesOnOnTheNext)
{
    const QString word = QStringLiteral("abcdefghij ");
    PaperTable table{{{QStringLiteral("Way")}}, {}};
    table.rows.push_back({{word.repeated(3000)}, false, 0});
    const std::vector<Page> pages = layOut(paperOf(table));
    ASSERT_GT(pages.size(), 1u);
    qsizetype letters = 0;
    for (const Page &page : pages)
        for (const PlacedText &one : page.texts)
            if (one.letter == Letter::Cell) {
                EXPECT_LT(one.at.y(), kBody.bottom());
                letters += one.text.count(QLatin1Char('a'));
            }
    EXPECT_EQ(letters, 3000);
}

TEST_F(PaperTest, AWideTableIsSetSmallerUntilItFits)
{
    PaperTable table;
    PaperRow row;
    for (int c = 0; c < 14; ++c) {
        table.columns.push_back({QStringLiteral("Month %1").arg(c), c == 0 ? CellSide::Left : CellSide::Right});
        row.cells.push_back(c == 0 ? QStringLiteral("Somebody with a long name") : QStringLiteral("12,345,678.90"));
    }
    table.rows.push_back(row);
    expectInside(layOut(paperOf(table)));
}

TEST_F(PaperTest, AHeadingStaysWithWhatFollowsAndSignaturesOnOnePage)
{
    Paper paper = paperOf(tableOf(0));
    for (int i = 0; i < 60; ++i) {
        paper.blocks.push_back(Paragraph{QStringLiteral("Heading"), Letter::Heading});
        paper.blocks.push_back(Paragraph{QStringLiteral("Body")});
    }
    paper.blocks.push_back(Signatures{{{QStringLiteral("One"), {}}, {QStringLiteral("Two"), QStringLiteral("Ann")}}});
    const std::vector<Page> pages = layOut(paper);
    for (const Page &page : pages)
        EXPECT_EQ(countOn(page, QStringLiteral("Heading")), countOn(page, QStringLiteral("Body")));
    EXPECT_EQ(countOn(pages.back(), QStringLiteral("One:")), 1);
    EXPECT_EQ(countOn(pages.back(), QStringLiteral("Two: Ann")), 1);
    EXPECT_EQ(countOn(pages.back(), QStringLiteral("Signature:")), 2);
    EXPECT_EQ(countOn(pages.back(), QStringLiteral("Date:")), 2);
}

TEST_F(PaperTest, AHeadingStaysWithItsChart)
{
    chart::BarsChart bars;
    bars.categories = {QStringLiteral("East")};
    bars.bars = {{QStringLiteral("Target"), chart::Role::Target, {100}}};
    // However much of the page is used before it.
    for (int lines = 0; lines < 50; ++lines) {
        Paper paper = paperOf(tableOf(lines));
        paper.blocks.push_back(Paragraph{QStringLiteral("Heading"), Letter::Heading});
        paper.blocks.push_back(PaperChart{bars, 0.5});
        for (const Page &page : layOut(paper))
            EXPECT_EQ(countOn(page, QStringLiteral("Heading")), static_cast<int>(page.charts.size())) << lines;
    }
}

TEST_F(PaperTest, WhatIsAgreedStaysWithTheLinesToSignOn)
{
    for (int lines = 0; lines < 50; ++lines) {
        Paper paper = paperOf(tableOf(lines));
        paper.blocks.push_back(Paragraph{QStringLiteral("Agreed"), Letter::Heading});
        paper.blocks.push_back(Paragraph{QStringLiteral("Each party keeps a copy.")});
        paper.blocks.push_back(Signatures{{{QStringLiteral("Company"), {}}}});
        for (const Page &page : layOut(paper)) {
            EXPECT_EQ(countOn(page, QStringLiteral("Agreed")), countOn(page, QStringLiteral("Date:"))) << lines;
            EXPECT_EQ(countOn(page, QStringLiteral("Each party keeps a copy.")),
                      countOn(page, QStringLiteral("Date:")));
            for (const PlacedText &one : page.texts)
                EXPECT_TRUE(one.letter != Letter::Body || one.at.y() <= kBody.bottom()) << one.text.toStdString();
        }
    }
}

TEST_F(PaperTest, ALongNameLeavesThePageNumberItsPlace)
{
    Paper paper = paperOf(tableOf(1));
    paper.company = QStringLiteral("北京远帆智能家居科技发展股份有限公司").repeated(10);
    paper.about = QStringLiteral("Letter of responsibility: ") + QStringLiteral("欧阳娜娜😀").repeated(60);
    const std::vector<Page> pages = layOut(paper);
    expectInside(pages);
    EXPECT_EQ(countOn(pages.front(), QStringLiteral("Page 1 / 1")), 1);
    std::map<int, double> ends; // of what stands left, by line
    for (const PlacedText &one : pages.front().texts) {
        if (one.letter != Letter::Note)
            continue;
        const int line = qRound(one.at.y());
        if (one.at.x() <= kBody.left() + 1) {
            ends[line] = one.at.x() + Letters().width(one.text, Letter::Note);
            continue;
        }
        EXPECT_GT(one.at.x(), ends[line]) << one.text.toStdString();
    }
    const auto isPrinted = [](const PlacedText &one) { return one.text.endsWith(QLatin1String("2027-01-05")); };
    EXPECT_TRUE(std::any_of(pages.front().texts.begin(), pages.front().texts.end(), isPrinted));
}

TEST_F(PaperTest, APairOfSurrogatesIsOneLetter)
{
    const Letters letters;
    const QString face = QStringLiteral("😀");
    ASSERT_EQ(face.size(), 2);
    EXPECT_DOUBLE_EQ(letters.width(face, Letter::Body),
                     QFontMetricsF(letters.font(Letter::Body)).horizontalAdvance(face));
    for (double width = 0; width < 1500; width += 37) {
        const QString cut = letters.elided(face.repeated(8), Letter::Body, width);
        EXPECT_EQ(cut.toUcs4().count(0xFFFD), 0) << width; // what half a pair becomes
    }
    EXPECT_EQ(letters.elided(QStringLiteral("Ann"), Letter::Body, 5000), QStringLiteral("Ann"));
}

TEST_F(PaperTest, OnlyThePagesThatWereAskedForArePrinted)
{
    const Paper paper = paperOf(tableOf(300));
    const int all = pdfOf(std::span(&paper, 1)).pages;
    ASSERT_GT(all, 3);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPageRanges ranges;
    ranges.addRange(2, 3);
    writer.setPageRanges(ranges);
    EXPECT_EQ(print(writer, std::span(&paper, 1)), 2);
    ranges.clear();
    ranges.addPage(all + 1);
    writer.setPageRanges(ranges);
    EXPECT_EQ(print(writer, std::span(&paper, 1)), 0);
}

TEST_F(PaperTest, ADeviceThatTakesNothingIsAnError)
{
    const Paper paper = paperOf(tableOf(1));
    QPdfWriter writer(QStringLiteral("/nonexistent/folder/a.pdf"));
    try {
        print(writer, std::span(&paper, 1));
        FAIL() << "nothing was refused";
    } catch (const base::Error &error) {
        EXPECT_EQ(error.code(), "print-failed");
    }
}

TEST_F(PaperTest, AnEmptyPaperIsOnePage)
{
    Paper paper;
    EXPECT_EQ(layOut(paper).size(), 1u);
    EXPECT_EQ(pdfOf(std::span(&paper, 1)).pages, 1);
}

TEST_F(PaperTest, APdfCarriesItsLettersAndIsReadBack)
{
    Paper paper = paperOf(tableOf(100));
    paper.blocks.push_back(Paragraph{QStringLiteral("目标责任书：年度销售额目标"), Letter::Heading});
    chart::BarsChart bars;
    bars.heading.title = QStringLiteral("目标与实绩");
    bars.categories = {QStringLiteral("华东"), QStringLiteral("华南")};
    bars.bars = {{QStringLiteral("目标"), chart::Role::Target, {100, 200}}};
    paper.blocks.push_back(PaperChart{bars, 0.4});
    const Pdf pdf = pdfOf(std::vector<Paper>{paper, paper});
    EXPECT_TRUE(pdf.bytes.contains("/FontFile2") || pdf.bytes.contains("/FontFile3"));
    EXPECT_TRUE(pdf.bytes.contains("/ToUnicode"));
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        GTEST_SKIP() << "pdftotext is not installed: apt-get install poppler-utils";
    tests::TemporaryFolder folder;
    const std::filesystem::path file = folder / "a.pdf";
    EXPECT_EQ(savePdf(file, std::vector<Paper>{paper, paper}), pdf.pages);
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  {QStringLiteral("-layout"), QString::fromStdString(file.string()), QStringLiteral("-")});
    ASSERT_TRUE(process.waitForFinished());
    const QString words = QString::fromUtf8(process.readAllStandardOutput());
    EXPECT_EQ(words.count(QLatin1Char('\f')), pdf.pages);
    for (const char *word : {"目标责任书：年度销售额目标", "目标与实绩", "华东", "Page 1 / 3", "row99", "1,234,567.19"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(word))) << word;
    EXPECT_EQ(words.count(QStringLiteral("row57 ")), 2); // in each of the two papers
}

} // namespace
} // namespace quotasmith::report
