// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/cases/case_file.h"

#include "core/base/error.h"

#include <gtest/gtest.h>

namespace quotasmith::exchange {
namespace {

std::string file(const std::string &cases)
{
    return R"({"schema":"quotasmith-cases/1","cases":[)" + cases + "]}";
}

std::string one(const char *kind, const std::string &input, const std::string &expect)
{
    return std::string(R"({"id":"a","kind":")") + kind + R"(","input":)" + input + R"(,"expect":)" + expect + "}";
}

/// What a case gives.
std::string got(const char *kind, const std::string &input)
{
    const auto cases = readCases("f", file(one(kind, input, R"({"refused":true})")));
    return runCase(cases.at(0)).got.print();
}

CaseResult result(const char *kind, const std::string &input, const std::string &expect)
{
    return runCase(readCases("f", file(one(kind, input, expect))).at(0)).result;
}

std::string codeOf(const std::string &text)
{
    try {
        readCases("f", text);
    } catch (const base::Error &error) {
        EXPECT_EQ(error.value("file"), "f");
        return error.code();
    }
    return {};
}

constexpr const char *kRefused = R"({"refused":true})";

TEST(CaseFile, EveryShippedCaseWithAnEnginePasses)
{
    int passed = 0;
    for (const WorkedCase &shipped : readShippedCases()) {
        const CaseReport report = runCase(shipped);
        EXPECT_NE(report.result, CaseResult::Failed) << shipped.id << " got " << report.got.print();
        passed += report.result == CaseResult::Passed;
    }
    EXPECT_GE(passed, 51);
}

TEST(CaseFile, AllocateFollowsItsRule)
{
    EXPECT_EQ(got("allocate", R"({"total":"0.05","weights":["70","30"]})"), R"({"parts":["0.04","0.01"]})");
    EXPECT_EQ(got("allocate", R"({"total":"-0.05","weights":["70","30"]})"), R"({"parts":["-0.04","-0.01"]})");
    EXPECT_EQ(got("allocate", R"({"total":"1","weights":["0","0.5","0.25"],"unit":"0.001"})"),
              R"({"parts":["0","0.667","0.333"]})");
    EXPECT_EQ(got("allocate", R"({"total":"-100","weights":["1","1","1"],"unit":"1","method":"cumulative"})"),
              R"({"parts":["-33","-34","-33"]})");
    EXPECT_EQ(got("allocate", R"({"total":"90000000000000","weights":["1","2"]})"),
              R"({"parts":["30000000000000","60000000000000"]})");
    EXPECT_EQ(got("allocate", R"({"total":"1","weights":["0.333333333333333333333","0.666666666666666666667"]})"),
              R"({"parts":["0.33","0.67"]})");
    for (const char *input :
         {R"({"total":"1","weights":[]})", R"({"total":"1","weights":["0","0.0"]})",
          R"({"total":"1","weights":["1","-0.1"]})", R"({"total":"0.005","weights":["1"]})",
          R"({"total":"0.5","weights":["1"],"unit":"1"})", R"({"total":"99999999999999999999999","weights":["1"]})"})
        EXPECT_EQ(got("allocate", input), kRefused) << input;
}

TEST(CaseFile, SpreadFollowsItsRule)
{
    EXPECT_EQ(got("spread", R"({"cells":[{"value":"5"},{"value":"8","held":true},{"value":"15"}],"total":"88",
                               "method":"proportional"})"),
              R"({"cells":["20","8","60"]})");
    EXPECT_EQ(got("spread", R"({"cells":[{"value":"5"},{"value":"0"},{"value":"15"}],"total":"88","method":"equal",
                               "populated_only":true})"),
              R"({"cells":["44","0","44"]})");
    EXPECT_EQ(got("spread", R"({"cells":[{"value":"1"},{"value":"0"},{"value":"1"}],"total":"-1","unit":"1",
                               "method":"reference","reference":["1","1","1"]})"),
              R"({"cells":["-1","0","0"]})");
    EXPECT_EQ(got("spread", R"({"cells":[{"value":"100"},{"value":"7","held":true},{"value":"0"}],"percent":"0.1",
                               "method":"growth"})"),
              R"({"cells":["100","7","121"]})");
    for (const char *input : {R"({"cells":[{"value":"5","held":true}],"total":"6","method":"equal"})",
                              R"({"cells":[{"value":"0"}],"total":"6","method":"proportional","populated_only":true})",
                              R"({"cells":[{"value":"5"}],"total":"6.001","method":"equal"})",
                              R"({"cells":[{"value":"5"}],"total":"6","method":"pattern","pattern":["1","2"]})",
                              R"({"cells":[{"value":"5"},{"value":"-1"}],"total":"6","method":"proportional"})",
                              R"({"cells":[],"total":"6","method":"equal"})"})
        EXPECT_EQ(got("spread", input), kRefused) << input;
}

TEST(CaseFile, FitFollowsItsRule)
{
    EXPECT_EQ(result("fit", R"({"seed":[["1","1"],["1","1"]],"rows":["30","70"],"columns":["50","50"]})",
                     R"({"cells":[["15","15"],["35","35"]]})"),
              CaseResult::Passed);
    EXPECT_EQ(got("fit", R"({"seed":[["1","2"],["3","4"]],"rows":[null,null],"columns":["0.8",null]})"),
              R"({"cells":[["0.2","2"],["0.6","4"]]})");
    EXPECT_EQ(got("fit", R"({"seed":[["1","2"]],"columns":["8","2"]})"), R"({"cells":[["8","2"]]})");
    for (const char *input :
         {R"({"seed":[["1"]],"rows":["1"],"columns":["2"]})", R"({"seed":[["0"]],"rows":["1"],"columns":[null]})",
          R"({"seed":[],"rows":[]})", R"({"seed":[["-1"]],"rows":["1"]})", R"({"seed":[["1"]],"rows":["-1"]})"})
        EXPECT_EQ(got("fit", input), kRefused) << input;
}

TEST(CaseFile, CapacityFollowsItsRule)
{
    EXPECT_EQ(got("capacity", R"({"groups":[{"heads":3,"quota":"100.10","ramp":"0.5","attainment":"0.9"},)"
                              R"({"heads":1,"quota":"33.33"}],"target":"200"})"),
              R"({"equivalents":"2.35","each":["135.135","33.33"],"capacity":"168.465","over_assignment":"0.842325"})");
    EXPECT_EQ(result("capacity", R"({"groups":[{"heads":5,"quota":"1"}]})", R"({"capacity":"4"})"), CaseResult::Failed);
    EXPECT_EQ(codeOf(file(one("capacity", R"({"groups":[{"heads":2.5,"quota":"1"}]})", kRefused))), "case-field-bad");
    EXPECT_EQ(codeOf(file(one("capacity", R"({"groups":[{"heads":-1,"quota":"1"}]})", kRefused))), "case-field-bad");
    EXPECT_EQ(codeOf(file(one("capacity", R"({"groups":[{"quota":"1"}]})", kRefused))), "case-field-missing");
}

TEST(CaseFile, RampFollowsItsRule)
{
    EXPECT_EQ(got("ramp", R"({"quota":"100","shares":["0.33335"],"months":3})"), R"({"quotas":["33.34","100","100"]})");
    EXPECT_EQ(got("ramp", R"({"quota":"100","shares":[],"months":0})"), R"({"quotas":[]})");
    EXPECT_EQ(got("ramp", R"({"quota":"100","shares":["1"],"months":1000000})"), kRefused);
    EXPECT_EQ(codeOf(file(one("ramp", R"({"quota":"1","shares":["1"],"months":"3"})", kRefused))), "case-field-bad");
}

TEST(CaseFile, OnlyWhatIsNamedIsCompared)
{
    const std::string input = R"({"total":"1","weights":["1","1"]})";
    EXPECT_EQ(result("allocate", input, R"({"parts":["0.5","0.50"]})"), CaseResult::Passed);
    EXPECT_EQ(result("allocate", input, R"({"parts":["0.5"]})"), CaseResult::Failed);
    EXPECT_EQ(result("allocate", input, R"({"parts":["0.4","0.6"]})"), CaseResult::Failed);
    EXPECT_EQ(result("allocate", input, R"({"parts":["0.4","0.6"],"tolerance":"0.1"})"), CaseResult::Passed);
    EXPECT_EQ(result("allocate", input, R"({"refused":true})"), CaseResult::Failed);
    EXPECT_EQ(result("allocate", R"({"total":"1","weights":[]})", R"({"parts":["1"]})"), CaseResult::Failed);
    EXPECT_EQ(result("moon", "{}", R"({"phase":"full"})"), CaseResult::NotRun);
}

TEST(CaseFile, BadFilesAreRefused)
{
    EXPECT_EQ(codeOf("{"), "json-bad");
    EXPECT_EQ(codeOf("[]"), "cases-schema");
    EXPECT_EQ(codeOf(R"({"schema":"quotasmith-cases/2","cases":[]})"), "cases-schema");
    EXPECT_EQ(codeOf(R"({"schema":"quotasmith-cases/1"})"), "cases-missing");
    EXPECT_EQ(codeOf(file("1")), "case-field-bad");
    EXPECT_EQ(codeOf(file(R"({"kind":"moon","input":{},"expect":{}})")), "case-field-missing");
    EXPECT_EQ(codeOf(file(R"({"id":"a","kind":"moon","input":{}})")), "case-field-missing");
    EXPECT_EQ(codeOf(file(one("moon", "{}", "[]"))), "case-field-bad");
    EXPECT_EQ(codeOf(file(one("moon", "{}", "{}") + "," + one("moon", "{}", "{}"))), "case-id-twice");
    EXPECT_EQ(codeOf(file(one("allocate", R"({"total":100,"weights":["1"]})", kRefused))), "case-field-bad");
    EXPECT_EQ(codeOf(file(one("allocate", R"({"total":"1e2","weights":["1"]})", kRefused))), "case-field-bad");
    EXPECT_EQ(codeOf(file(one("allocate", R"({"total":"1","weights":"1"})", kRefused))), "case-field-bad");
    EXPECT_EQ(codeOf(file(one("allocate", R"({"total":"1","weights":["1"],"unit":"0"})", kRefused))), "case-field-bad");
    EXPECT_EQ(codeOf(file(one("allocate", R"({"total":"1","weights":["1"],"metod":"x"})", kRefused))),
              "case-field-unknown");
    EXPECT_EQ(codeOf(file(one("allocate", R"({"total":"1","weights":["1"],"method":"x"})", kRefused))),
              "case-word-unknown");
    EXPECT_EQ(codeOf(file(one("allocate", R"({"weights":["1"]})", kRefused))), "case-field-missing");
    EXPECT_EQ(codeOf(file(one("allocate", R"({"total":"1","weights":["1"]})", "{}"))), "case-expects-nothing");
    EXPECT_EQ(codeOf(file(one("allocate", R"({"total":"1","weights":["1"]})", R"({"partz":[]})"))),
              "case-field-unknown");
    EXPECT_EQ(
        codeOf(file(one("spread", R"({"cells":[{"value":"1","held":1}],"method":"equal","total":"1"})", kRefused))),
        "case-field-bad");
}

} // namespace
} // namespace quotasmith::exchange
