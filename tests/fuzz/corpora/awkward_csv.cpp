// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/corpora/awkward_file.h"

#include <random>

namespace quotasmith::fuzz {

namespace {

const std::string kTable = "date,person,revenue\n2027-01-05,P1,100\n2027-01-06,P2,50.25\n";

std::string replaced(std::string text, const std::string &from, const std::string &to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::string utf16(const std::string &ascii, bool bigEnds, bool mark)
{
    std::string bytes;
    const auto add = [&](char high, char low) {
        bytes += bigEnds ? high : low;
        bytes += bigEnds ? low : high;
    };
    if (mark)
        add('\xFE', '\xFF');
    for (const char letter : ascii)
        add('\0', letter);
    return bytes;
}

std::string times(std::size_t count, const std::string &text)
{
    std::string all;
    all.reserve(count * text.size());
    for (std::size_t i = 0; i < count; ++i)
        all += text;
    return all;
}

std::string lines(const std::string &rows)
{
    return "date,person,revenue\n" + rows;
}

/// Lines of the first days of January with these amounts.
std::string amounts(const std::vector<std::string> &texts)
{
    std::string rows;
    for (std::size_t i = 0; i < texts.size(); ++i)
        rows += "2027-01-0" + std::to_string(i % 9 + 1) + ",P1,\"" + texts[i] + "\"\n";
    return lines(rows);
}

std::string dates(const std::vector<std::string> &texts)
{
    std::string rows;
    for (const std::string &text : texts)
        rows += text + ",P1,1\n";
    return lines(rows);
}

std::string noise(std::size_t size)
{
    std::mt19937 random(8);
    std::string bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

AwkwardFile made(const char *name, const std::string &bytes, const char *expected)
{
    return {name, [bytes] { return bytes; }, expected};
}

} // namespace

std::vector<AwkwardFile> awkwardEncodings()
{
    const std::string gbk = "\xC8\xD5\xC6\xDA,\xCF\xFA\xCA\xDB\xD4\xB1,\xCF\xFA\xCA\xDB\xB6\xEE\n" // 日期,销售员,销售额
                            "2027-01-05,\xD5\xC5\xC8\xFD,100\n2027-01-06,\xC0\xEE\xCB\xC4,50.25\n"; // 张三 李四
    return {
        made("Plain", kTable, "2 of 2, 150.25"),
        made("Gb18030", gbk, "2 of 2, 150.25"),
        made("Utf8WithMark", "\xEF\xBB\xBF" + kTable, "2 of 2, 150.25"),
        made("Utf16LittleWithMark", utf16(kTable, false, true), "2 of 2, 150.25"),
        made("Utf16BigWithMark", utf16(kTable, true, true), "2 of 2, 150.25"),
        made("Utf16LittleWithoutMark", utf16(kTable, false, false), "2 of 2, 150.25"),
        made("Utf16BigWithoutMark", utf16(kTable, true, false), "2 of 2, 150.25"),
        made("Utf16CutInTheMiddleOfALetter", utf16(kTable, false, true) + "1", "encoding-bad line=4"),
        made("AZeroByte", kTable + std::string("2027-01-07,P1\0,1\n", 17), "not-text line=4"),
        made("AByteThatIsNoUtf8", "日期,销售员,销售额\n2027-01-05,张三,1\n2027-01-05,李\xFF四,1\n",
             "encoding-bad line=3"),
        made("OnlyNoise", noise(100'000), "not-text line=12"),
        made("NothingAtAll", "", "header-missing"),
        made("AMarkAndNothing", "\xEF\xBB\xBF", "header-missing"),
    };
}

std::vector<AwkwardFile> awkwardTables()
{
    return {
        made("Semicolons", replaced(kTable, ",", ";"), "2 of 2, 150.25"),
        made("Tabs", replaced(kTable, ",", "\t"), "2 of 2, 150.25"),
        made("Bars", replaced(kTable, ",", "|"), "2 of 2, 150.25"),
        made("CarriageReturnsOnly", replaced(kTable, "\n", "\r"), "2 of 2, 150.25"),
        made("LineEndsOfEveryKind", lines("2027-01-05,P1,100\r\n2027-01-06,P1,50\r2027-01-07,P2,0.25\n"),
             "3 of 3, 150.25"),
        made("NoLineEndAtTheEnd", kTable.substr(0, kTable.size() - 1), "2 of 2, 150.25"),
        made("BlankLines", lines("\n\n2027-01-05,P1,100\n,,\n   \n\n2027-01-06,P2,50.25\n\n"), "2 of 2, 150.25"),
        made("ALineEndInAField", lines("2027-01-05,\"P\n1\",100\n2027-01-06,P2,x\n"), "1 of 2, 100.00; 4 amount-bad"),
        made("AQuoteThatNeverEnds", kTable + "2027-01-07,\"P1,7\n2027-01-08,P1,8\n", "2 of 3, 150.25; 4 quote-open"),
        made("TextBehindAQuote", kTable + "2027-01-07,\"P1\"x,7\n", "2 of 3, 150.25; 4 quote-misplaced"),
        made("QuotesOnly", lines(times(200'000, "\"\"\"\"\n")),
             "0 of 200000, 0.00; 2 fields-missing; 3 fields-missing; 4 fields-missing"),
        made("ShortAndLongLines", kTable + "2027-01-07,P1\n2027-01-07,P1,1,2\n2027-01-08,P1,1,,\n",
             "3 of 5, 151.25; 4 fields-missing; 5 fields-extra"),
        made("AFieldOfAMegabyteAndMore", kTable + "2027-01-07," + std::string(1'100'000, 'x') + ",7\n",
             "2 of 3, 150.25; 4 field-too-long"),
        made("AHundredThousandColumns", "date,person,revenue" + times(100'000, ",more") + "\n2027-01-05,P1,1\n",
             "header-bad line=1 problem=fields-too-many"),
        made("ALineOfAHundredThousandFields", kTable + times(100'000, "1,") + "\n",
             "2 of 3, 150.25; 4 fields-too-many"),
        made("TwentyMegabytesWithoutALineEnd", std::string(20'000'000, 'x'),
             "header-bad line=1 problem=field-too-long"),
        made("AMillionEmptyLines", kTable + std::string(1'000'000, '\n'), "2 of 2, 150.25"),
        made("AHeaderAndNothing", "date,person,revenue\n", "0 of 0, 0.00"),
        made("AHeaderTwice", lines("2027-01-05,P1,100\n" + lines("2027-01-06,P2,50.25\n")), "2 of 2, 150.25"),
        made("OneColumnTwice", "date,person,revenue,revenue\n2027-01-05,P1,100,7\n", "1 of 1, 100.00"),
        made("NoAmountsAtAll", "date,person,remark\n2027-01-05,P1,nice\n", "field-missing"),
        made("APageOfTheWeb", "<html><body><table><tr><td>1</td></tr></table></body></html>",
             "workbook-format format=HTML"),
        made("FiftyThousandLinesOfNoSense", lines(times(50'000, "when,who,how much\n")),
             "0 of 50000, 0.00; 2 amount-bad; 2 date-bad; 3 amount-bad"),
        made("ATotalThatAgrees", kTable + "合计,,150.25\n", "2 of 3, 150.25"),
        made("ATotalThatDoesNot", kTable + "total,,151\n", "2 of 3, 150.25; total 4"),
    };
}

std::vector<AwkwardFile> awkwardValues()
{
    return {
        made("WideDigits", amounts({"１００", "１，２００．５０", "－３"}), "3 of 3, 1297.50"),
        made("LossesInEveryStyle", amounts({"(1,234)", "1,234-", "−1", "-1", "－1", "（5）", "-¥2"}),
             "7 of 7, -2478.00"),
        made("SignsOfMoney", amounts({"￥100", "¥100", "$100", "100元", "￥1,000.50"}), "5 of 5, 1400.50"),
        made("UnitsOfMoney", amounts({"1万", "0.5万", "1亿", "3千", "1.2M", "2k", "1亿2000万"}),
             "7 of 7, 221220000.00"),
        made("AmountsThatAreNone", amounts({"1,23,4", "12O", "1.2.3", "--1", "1e", "+-1", "0x10"}),
             "0 of 7, 0.00; 2 amount-bad; 3 amount-bad; 4 amount-bad"),
        made("AmountsThatAreMissing", amounts({"", "-", "N/A", "—", "0"}), "5 of 5, 0.00"),
        made("AmountsTooLarge", amounts({"92233720368547758.07", "92233720368547758.08", "1E30", "9999999999999亿"}),
             "1 of 4, 92233720368547758.07; 3 amount-bad; 4 amount-bad; 5 amount-bad"),
        made("AmountsTooFine", amounts({"0.001", "1.005", "2.00000"}), "3 of 3, 3.006"),
        made("DatesThatBeginWithTheYear",
             dates({"2027-01-05", "2027/1/5", "20270105", "2027.1.5", "2027年1月5日", "2027-01-05 13:45",
                    "２０２７-１-５"}),
             "7 of 7, 7.00"),
        made("DatesThatBeginWithTheDay", dates({"05/01/2027", "25/01/2027", "1.2.2027"}), "3 of 3, 3.00"),
        made("DatesThatBeginWithTheMonth", dates({"01/05/2027", "01/25/2027", "2/1/2027"}), "3 of 3, 3.00"),
        made("DatesNobodyCanTell", dates({"01/02/2027", "03/04/2027"}),
             "0 of 2, 2.00; 2 date-ambiguous; 3 date-ambiguous"),
        made("DatesThatAreNone", dates({"2027-02-30", "2027-13-01", "46388", "yesterday", "0000-00-00"}),
             "0 of 5, 5.00; 2 date-impossible; 3 date-impossible; 4 date-bad"),
        made("MonthsOnly", dates({"2027-01", "2027年2月", "202703"}), "3 of 3, 3.00"),
        made("FormulasInNames", lines("2027-01-05,\"=cmd|'/C calc'!A0\",1\n2027-01-05,'=1+1,1\n2027-01-05,@x,1\n"),
             "3 of 3, 3.00"),
        made("NamesOfEveryScript",
             lines("2027-01-05,Ö\u0301\u200Bé,1\n2027-01-05,👩‍👩‍👧,1\n2027-01-05,ابن,1\n"),
             "3 of 3, 3.00"),
    };
}

} // namespace quotasmith::fuzz
