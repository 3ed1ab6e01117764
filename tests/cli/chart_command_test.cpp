// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <gmock/gmock.h>

namespace quotasmith::cli {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

class ChartCommand : public PlanFolder {
protected:
    std::string bytes(const char *name) const { return tests::bytesOf(m_folder / name); }
};

TEST_F(ChartCommand, EveryKindThatHasNumbersIsDrawn)
{
    for (const char *kind : {"months", "bridge", "pareto", "donut", "heat", "scatter", "sparkline"}) {
        const bool isSparkline = std::string(kind) == "sparkline";
        const auto drawn = answer("chart " + std::string(kind) + " a.qsplan -o " + kind + ".png" +
                                  (isSparkline ? " --of target" : ""));
        EXPECT_EQ(drawn["kind"], kind);
        EXPECT_EQ(drawn["width"], isSparkline ? 240 : 960);
        EXPECT_FALSE(drawn["description"].get<std::string>().empty());
        EXPECT_THAT(bytes((std::string(kind) + ".png").c_str()), StartsWith("\x89PNG"));
    }
}

TEST_F(ChartCommand, APayoutShowsJumpsOfOneSchemeOrAllOfThem)
{
    expectRefused("chart payout a.qsplan -o a.png", 1, "no commission scheme");
    answer("commission scheme a.qsplan --template seed");
    answer("commission scheme a.qsplan --template simple --code second");
    const auto one = answer("chart payout a.qsplan -o a.png --scheme seed");
    EXPECT_THAT(one["description"].get<std::string>(), HasSubstr("at 80 % from 0.00 to"));
    const auto both = answer("chart payout a.qsplan -o a.svg");
    EXPECT_THAT(both["description"].get<std::string>(), HasSubstr("without jumps"));
    expectRefused("chart payout a.qsplan -o a.png --scheme sede", 1, "nearest is seed");
    expectRefused("chart payout a.qsplan -o a.png --axis customer", 2, "--axis");
    expectRefused("chart months a.qsplan -o a.png --scheme seed", 2, "--scheme");
}

TEST_F(ChartCommand, WhatIsDoneAboutTheTargetsIsDrawn)
{
    for (const char *kind : {"projects", "returns", "budget", "risks"})
        expectRefused("chart " + std::string(kind) + " a.qsplan -o a.png", 1, "yet");
    answer("table put a.qsplan projects name=Launch status=doing start=2027-01-05 due=2027-03-31");
    answer("table put a.qsplan milestones project=PJ1 text=Ready due=2027-02-20 done=2027-02-21");
    answer("table put a.qsplan strategies name=Keep");
    answer("table put a.qsplan strategy-months strategy=ST1 month=2027-01 cost=100 return=50");
    answer("table put a.qsplan budget type=Fairs amount=50000");
    answer("table put a.qsplan risks text=Price likelihood=4 impact=5");
    const auto drawn = answer("chart projects a.qsplan -o a.png --now 2027-03-01");
    EXPECT_THAT(drawn["description"].get<std::string>(), HasSubstr("Ready, done on 2027-02-21"));
    for (const char *kind : {"returns", "budget", "risks"})
        EXPECT_FALSE(
            answer("chart " + std::string(kind) + " a.qsplan -o a.svg --now 2027-03-01")["description"].empty())
            << kind;
    expectRefused("chart projects a.qsplan -o a.png --axis customer", 2, "--axis");
}

TEST_F(ChartCommand, TheEndingSaysTheForm)
{
    answer("chart months a.qsplan -o a.svg --theme dark");
    EXPECT_THAT(bytes("a.svg"), HasSubstr("<svg"));
    answer("chart months a.qsplan -o a.PDF --width 400 --height 260");
    EXPECT_THAT(bytes("a.PDF"), StartsWith("%PDF"));
}

TEST_F(ChartCommand, SpeaksTheLanguageAskedFor)
{
    answer("--lang zh_CN chart months a.qsplan -o a.svg --axis organisation --node N1");
    EXPECT_THAT(bytes("a.svg"), HasSubstr("各月销售额"));
    EXPECT_THAT(bytes("a.svg"), HasSubstr("12月"));
    answer("chart months a.qsplan -o a.svg --title Our|year");
    EXPECT_THAT(bytes("a.svg"), HasSubstr("Our year"));
}

TEST_F(ChartCommand, SaysWhatIsMissing)
{
    expectRefused("chart fan a.qsplan -o a.png", 1, "no actuals yet");
    expectRefused("chart attainability a.qsplan -o a.png", 1, "24 months of actuals in a row; there are 12");
    expectRefused("chart sparkline a.qsplan -o a.png", 1, "nothing to draw yet");
    EXPECT_FALSE(std::filesystem::exists(m_folder / "a.png"));
}

TEST_F(ChartCommand, RefusesWhatItCannotTake)
{
    expectRefused("chart pie a.qsplan -o a.png", 2, "Known are months");
    expectRefused("chart months a.qsplan -o a.jpg", 2, ".png, .svg, .pdf");
    expectRefused("chart months a.qsplan -o png", 2, ".png, .svg, .pdf");
    expectRefused("chart bridge a.qsplan -o a.png --axis customer", 2, "--axis");
    expectRefused("chart months a.qsplan -o a.png --of actual", 2, "--of");
    expectRefused("chart heat a.qsplan -o a.png --of forecast", 2, "last-year");
    expectRefused("chart months a.qsplan -o a.png --width 9", 2, "--width");
    expectRefused("chart months a.qsplan -o a.png --height 90000", 2, "--height");
    expectRefused("chart months a.qsplan -o a.png --theme blue", 2, "light");
    expectRefused("chart months a.qsplan -o a.png --node N9", 1, "N9");
    expectRefused("chart months a.qsplan -o a.png --measure conversion", 1, "conversion");
    expectRefused("chart months a.qsplan -o none/a.png", 1, "none/a.png");
}

TEST_F(ChartCommand, NeverOverwritesAPlan)
{
    answer("copy a.qsplan b.png");
    expectRefused("chart months a.qsplan -o b.png", 1, "is a plan");
}

} // namespace
} // namespace quotasmith::cli
