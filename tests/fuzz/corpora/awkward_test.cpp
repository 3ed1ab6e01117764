// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"
#include "core/ops/import/import_file.h"
#include "tests/faults/counted.h"
#include "tests/fuzz/corpora/awkward_file.h"
#include "tests/fuzz/support/ground_plan.h"
#include "tests/fuzz/support/measured.h"

#include <gtest/gtest.h>

namespace quotasmith::fuzz {
namespace {

using exchange::ImportReport;

/// What a refusal of the whole file says: its code, and where or why.
std::string textOf(const base::Error &error)
{
    std::string text = error.code();
    for (const char *name : {"cause", "format", "line", "problem"})
        if (const std::string value = error.value(name); !value.empty())
            text += std::string(" ") + name + '=' + value;
    return text;
}

std::string textOf(const ImportReport &report)
{
    std::string text = std::to_string(report.rows.taken) + " of " + std::to_string(report.rows.read) + ", ";
    const auto control = report.control.find(plan::Measure::Revenue);
    text += control == report.control.end() ? "none" : control->second.file.text(2);
    int listed = 0;
    for (const exchange::Refusal &refusal : report.refused.listed())
        if (++listed <= 3)
            text += "; " + std::to_string(refusal.line) + ' ' + refusal.code;
    for (const exchange::TotalDifference &difference : report.totalDifferences)
        text += "; total " + std::to_string(difference.line);
    return text;
}

/// Through the door a user opens: a trial run of an import of sales, unknown names made.
std::string importOf(const std::string &name, const std::string &bytes)
{
    exchange::ImportOptions options;
    options.existing = exchange::ExistingFacts::Add;
    options.createMissing = options.dryRun = options.allowRefused = true;
    const auto file = groundPlan().folder().write(name, bytes);
    try {
        return textOf(ops::importFile(groundPlan().document(), file, options).report);
    } catch (const base::Error &error) {
        return textOf(error);
    }
}

class Awkward : public ::testing::TestWithParam<AwkwardFile> {
protected:
    static void expectAnswer(const std::string &name)
    {
        const std::string bytes = GetParam().bytes();
        groundPlan().document(); // made here, so that it is not counted
        const Measured import = measured([&] { return importOf(name, bytes); });
        EXPECT_TRUE(import.hasEnded);
        EXPECT_EQ(import.answer, GetParam().expected);
        faults::counted("corpora", 1);
        if (countsMeasures()) {
            EXPECT_LT(import.seconds, 2);
            EXPECT_LT(import.megabytes, 200);
        }
    }
};

using AwkwardCsv = Awkward;
using AwkwardXlsx = Awkward;

TEST_P(AwkwardCsv, IsReadWithItsTotalOrRefusedWithItsPlace)
{
    expectAnswer("sales.csv");
}

TEST_P(AwkwardXlsx, IsReadWithItsTotalOrRefusedWithItsPlace)
{
    expectAnswer("sales.xlsx");
}

const auto kNameOf = [](const auto &info) { return std::string(info.param.name); };
INSTANTIATE_TEST_SUITE_P(Encodings, AwkwardCsv, ::testing::ValuesIn(awkwardEncodings()), kNameOf);
INSTANTIATE_TEST_SUITE_P(Tables, AwkwardCsv, ::testing::ValuesIn(awkwardTables()), kNameOf);
INSTANTIATE_TEST_SUITE_P(Values, AwkwardCsv, ::testing::ValuesIn(awkwardValues()), kNameOf);
INSTANTIATE_TEST_SUITE_P(Workbooks, AwkwardXlsx, ::testing::ValuesIn(awkwardWorkbooks()), kNameOf);
INSTANTIATE_TEST_SUITE_P(Hostile, AwkwardXlsx, ::testing::ValuesIn(hostileWorkbooks()), kNameOf);

} // namespace
} // namespace quotasmith::fuzz
