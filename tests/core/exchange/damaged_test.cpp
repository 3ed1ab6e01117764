// SPDX-License-Identifier: Apache-2.0
#include "tests/core/exchange/reading.h"
#include "tests/faults/counted.h"

#include <gtest/gtest.h>

#include <array>
#include <optional>
#include <random>
#include <utility>

using namespace quotasmith;
using namespace quotasmith::exchange;

namespace {

/// Two hundred lines with everything in them: quotes, Chinese, line ends inside, wide and unusual amounts.
std::string smallTable()
{
    std::string text = "日期,销售员,客户,产品,订单号,销售额,成本,数量\r\n";
    for (int i = 0; i < 200; ++i) {
        const std::string day = std::to_string(i % 28 + 1);
        text += "2027-0" + std::to_string(i % 9 + 1) + '-' + (day.size() == 1 ? "0" + day : day) + ",张三" +
                std::to_string(i % 7) + (i % 5 == 0 ? ",\"甲,\"\"乙\"\"\n公司\",P" : ",客户,P") + std::to_string(i) +
                ",SO" + std::to_string(i) + (i % 3 == 0 ? ",\"1,200.50\"," : ",99.5,") + std::to_string(i) +
                ".25,3\r\n";
    }
    return text;
}

/// Reads damaged bytes; whatever is refused must have its place, and every line must be accounted for.
void expectAccounted(const std::string &bytes)
{
    try {
        const Source source = sourceOf(bytes);
        const auto [facts, report] = readActuals(source);
        EXPECT_EQ(report.rows.read,
                  static_cast<std::int64_t>(facts.size()) + report.refused.lines() + report.rows.totals);
        for (const Refusal &refusal : report.refused.listed()) {
            EXPECT_GT(refusal.line, 1);
            EXPECT_FALSE(refusal.code.empty());
        }
    } catch (const base::Error &error) {
        EXPECT_FALSE(error.code().empty());
        EXPECT_FALSE(error.data().empty()) << error.code();
    }
}

} // namespace

TEST(Damaged, EveryByteChangedIsReadOrRefusedWithItsPlace)
{
    const std::string table = smallTable();
    const std::array<unsigned char, 4> flips{0x01, 0x20, 0x80, 0xFF};
    const std::array<char, 7> others{'"', ',', '\n', '\0', '-', '\r', '\''};
    for (std::size_t at = 0; at < table.size(); ++at) {
        std::string bytes = table;
        bytes[at] = static_cast<char>(static_cast<unsigned char>(table[at]) ^ flips[at % flips.size()]);
        expectAccounted(bytes);
        bytes[at] = others[at % others.size()];
        expectAccounted(bytes);
    }
    faults::counted("csv.changes", static_cast<std::int64_t>(2 * table.size()));
}

TEST(Damaged, TruncationsAreReadOrRefusedWithItsPlace)
{
    const std::string table = smallTable();
    for (std::size_t size = 0; size < table.size(); size += 3)
        expectAccounted(table.substr(0, size));
}

TEST(Damaged, RandomBytesAreReadOrRefused)
{
    std::mt19937 random(4242);
    for (int i = 0; i < 5000; ++i) {
        std::string bytes(random() % 400, '\0');
        const bool isText = random() % 2 == 0;
        for (char &byte : bytes)
            byte = isText ? "a,;\"\n\r'=1-.\t|"[random() % 14] : static_cast<char>(random());
        expectAccounted(bytes);
    }
}

TEST(Damaged, AMovedDecimalPointShowsInTheControl)
{
    const std::string table = smallTable();
    const std::string before = readActuals(sourceOf(table)).report.control.at(plan::Measure::Cost).file.text(2);
    std::string bytes = table;
    bytes.replace(bytes.find("17.25"), 5, "172.5");
    EXPECT_NE(readActuals(sourceOf(bytes)).report.control.at(plan::Measure::Cost).file.text(2), before);
}

namespace {

/// Two hundred lines of facts, and nothing on them that is not needed.
std::string shortTable()
{
    std::string text = "date,person,revenue\n";
    for (int i = 0; i < 200; ++i)
        text += "2027-0" + std::to_string(i % 9 + 1) + "-1" + std::to_string(i % 10) + ",P" + std::to_string(i % 4) +
                ',' + std::to_string(i * 7 % 90 + 10) + ".5\n";
    return text;
}

/// The amounts in the order of their lines and the control total; nothing when the file or a line is refused.
std::optional<std::pair<std::vector<std::int64_t>, ExactSum>> amountsOf(const std::string &bytes)
{
    SourceForm form;
    form.words.kind = ImportKind::Actuals;
    try {
        const auto [facts, report] = readActuals(sourceOf(bytes, form));
        if (report.refused.lines() > 0 || !report.control.contains(plan::Measure::Revenue))
            return std::nullopt;
        std::vector<std::int64_t> amounts;
        for (const Fact &fact : facts)
            for (const auto &[measure, value] : fact.values)
                amounts.push_back(value);
        return std::pair(amounts, report.control.at(plan::Measure::Revenue).file);
    } catch (const base::Error &) {
        return std::nullopt;
    }
}

} // namespace

TEST(Damaged, NoByteChangedInTwelveWaysChangesAnAmountBehindTheSameControlTotal)
{
    const std::string table = shortTable();
    const auto before = amountsOf(table);
    ASSERT_TRUE(before);
    ASSERT_EQ(before->first.size(), 200U);
    const std::array<char, 4> others{'9', ',', '"', '\n'};
    for (std::size_t at = 0; at < table.size(); ++at)
        for (std::size_t way = 0; way < 12; ++way) {
            std::string bytes = table;
            bytes[at] =
                way < 8 ? static_cast<char>(static_cast<unsigned char>(table[at]) ^ (1U << way)) : others[way - 8];
            const auto after = amountsOf(bytes);
            if (after && after->second == before->second) {
                ASSERT_EQ(after->first, before->first) << "byte " << at << ", way " << way;
            }
        }
    faults::counted("csv.changes", static_cast<std::int64_t>(12 * table.size()));
}
