// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/grid/clipboard/clipboard_table.h"

#include <gtest/gtest.h>
#include <QMimeData>

namespace quotasmith::tests {
namespace {

using ui::CellTexts;
using ui::CopiedCell;
using ui::readHtmlTable;
using ui::readSeparated;

QString u8(const char *text)
{
    return QString::fromUtf8(text);
}

CellTexts rows(std::initializer_list<QStringList> list)
{
    return CellTexts(list);
}

TEST(SeparatedTable, AnyLineEndingEndsARowAndOneAtTheEndAddsNone)
{
    const CellTexts expected = rows({{u8("1"), u8("2")}, {u8("3"), u8("4")}});
    for (const char *text : {"1\t2\n3\t4", "1\t2\r\n3\t4\r\n", "1\t2\r3\t4\r", "1\t2\n3\t4\n"})
        EXPECT_EQ(readSeparated(u8(text)), expected) << text;
}

TEST(SeparatedTable, QuotedCellsHoldTabsQuotesAndLines)
{
    EXPECT_EQ(readSeparated(u8("\"a\nb\"\t\"say \"\"no\"\"\"\t\"t\tt\"\n7\t8\t9\n")),
              rows({{u8("a\nb"), u8("say \"no\""), u8("t\tt")}, {u8("7"), u8("8"), u8("9")}}));
}

TEST(SeparatedTable, AQuoteThatIsNoneIsTakenAsItStands)
{
    EXPECT_EQ(readSeparated(u8("\"12\" wide\t5")), rows({{u8("\"12\" wide"), u8("5")}}));
    EXPECT_EQ(readSeparated(u8("\"open\t5")), rows({{u8("\"open"), u8("5")}}));
}

TEST(SeparatedTable, ShortRowsAreFilledUp)
{
    EXPECT_EQ(readSeparated(u8("1\t2\t3\n4")), rows({{u8("1"), u8("2"), u8("3")}, {u8("4"), u8(""), u8("")}}));
    EXPECT_TRUE(readSeparated(QString()).isEmpty());
}

TEST(HtmlTable, TakesLibreOfficesExactValues)
{
    const QString html =
        u8("<html><head><meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"/>"
           "<style type=\"text/css\">td { x: y }</style></head><body><table cellspacing=\"0\">"
           "<colgroup width=\"85\"></colgroup>\n<tr>\n<td height=\"17\" align=\"left\">Ann &amp; Bo</td>\n"
           "<td align=\"right\" sdval=\"1234567.89\" sdnum=\"1033;0;#,##0\">1,234,568</td>\n</tr>\n"
           "<tr><td align=\"left\"><br></td><td sdval=\"0.4\" sdnum=\"1033;0;0%\">40%</td></tr>"
           "</table></body></html>");
    EXPECT_EQ(readHtmlTable(html), rows({{u8("Ann & Bo"), u8("1234567.89")}, {u8(""), u8("40%")}}));
}

TEST(HtmlTable, TakesExcelsPage)
{
    const QString html = u8("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body link=blue>\r\n"
                            "<table border=0 cellpadding=0 style='border-collapse:\r\n collapse;width:108pt'>\r\n"
                            "<!--StartFragment-->\r\n <col width=72 span=2 style='width:54pt'>\r\n"
                            " <tr height=19 style='height:14.25pt'>\r\n"
                            "  <td height=19 class=xl65 align=right width=72 x:num=\"1200000.5\">1,200,001</td>\r\n"
                            "  <td class=xl66 width=72>￥1,200,000.00\r\n </td>\r\n </tr>\r\n"
                            " <tr><td>120万</td><td>first<br>\r\n    second</td>\r\n </tr>\r\n"
                            "<!--EndFragment-->\r\n</table></body></html>");
    EXPECT_EQ(readHtmlTable(html),
              rows({{u8("1200000.5"), u8("￥1,200,000.00")}, {u8("120万"), u8("first\n second")}}));
}

TEST(HtmlTable, SpannedCellsAreEmptyButForTheFirst)
{
    EXPECT_EQ(readHtmlTable(u8("<table><tr><td rowspan=2>1</td><td colspan=2>2</td></tr><tr><td>3</td><td>4</td></tr>"
                               "</table>")),
              rows({{u8("1"), u8("2"), u8("")}, {u8(""), u8("3"), u8("4")}}));
}

TEST(HtmlTable, BrokenPagesEndWithoutHarm)
{
    for (const char *html :
         {"<table><tr><td>1", "<table><td>1<td>2", "<table><tr><td a='>1</td></tr>", "<table>", "<td>1</td>",
          "<table><tr><td>&#99999999;&bogus;</td></tr></table>", "<!-- <table><tr><td>1</td>"})
        readHtmlTable(u8(html));
    EXPECT_EQ(readHtmlTable(u8("<TABLE><TR><TD>1<TD>2<TR><TD>3</TABLE>")),
              rows({{u8("1"), u8("2")}, {u8("3"), u8("")}}));
    EXPECT_TRUE(readHtmlTable(u8("<p>no table</p>")).isEmpty());
}

TEST(ClipboardTable, HtmlGoesBeforeTextUnlessItHasNoTable)
{
    QMimeData both;
    both.setText(u8("1,235"));
    both.setHtml(u8("<table><tr><td sdval=\"1234.56\">1,235</td></tr></table>"));
    EXPECT_EQ(ui::readTable(both), rows({{u8("1234.56")}}));
    QMimeData words;
    words.setText(u8("7\t8"));
    words.setHtml(u8("<p>7 8</p>"));
    EXPECT_EQ(ui::readTable(words), rows({{u8("7"), u8("8")}}));
    EXPECT_TRUE(ui::readTable(QMimeData()).isEmpty());
}

TEST(ClipboardTable, WhatIsPutThereComesBack)
{
    const QList<QList<CopiedCell>> cells{{{u8("001"), -1}, {u8("-1200.50"), 2}},
                                         {{u8("a\tb\n\"c\""), -1}, {u8("7"), 0}}};
    const CellTexts expected = rows({{u8("001"), u8("-1200.50")}, {u8("a\tb\n\"c\""), u8("7")}});
    EXPECT_EQ(readSeparated(ui::separatedText(cells)), expected);
    EXPECT_EQ(readHtmlTable(ui::htmlText({{{u8("001"), -1}, {u8("-1200.50"), 2}}})),
              rows({{u8("001"), u8("-1200.50")}}));
}

TEST(ClipboardTable, NumbersGoAsNumbersAndWordsAsWords)
{
    const QString html = ui::htmlText({{{u8("001"), -1}, {u8("1200.50"), 2}}});
    EXPECT_TRUE(html.contains(u8("sdval=\"1200.50\"")));
    EXPECT_TRUE(html.contains(u8("mso-number-format:'#\\,##0.00'")));
    EXPECT_TRUE(html.contains(u8("mso-number-format:'\\@'\">001")));
}

} // namespace
} // namespace quotasmith::tests
