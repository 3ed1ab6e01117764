// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/refused_rows.h"

#include "tests/core/exchange/reading.h"

#include <gtest/gtest.h>

using namespace quotasmith::exchange;

TEST(RefusedRows, AreGivenWithTheirReasonAndCanBeImportedAgain)
{
    const Source source =
        sourceOf("date,person,revenue\n2027-01-05,=张三,100\n2027-13-05,李四,200\n\n2027-01-06,王五\n");
    const ActualsRead read = readActuals(source);
    const std::string text =
        refusedRowsText(source, read.report, [](const Refusal &refusal) { return "why " + refusal.code; });
    EXPECT_EQ(text, "\xEF\xBB\xBF"
                    "date,person,revenue,refusedLine,refusedColumn,refusedCode,refusedReason\r\n"
                    "2027-13-05,李四,200,3,date,date-impossible,why date-impossible\r\n"
                    "2027-01-06,王五,,5,,fields-missing,why fields-missing\r\n");
    std::string mended = text;
    mended.replace(mended.find("2027-13"), 7, "2027-12");
    const ActualsRead again = readActuals(sourceOf(mended));
    EXPECT_EQ(again.facts.size(), 2U);
    EXPECT_EQ(again.report.refused.lines(), 0);
}
