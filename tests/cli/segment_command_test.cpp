// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/program.h"

#include <gmock/gmock.h>

namespace quotasmith::cli {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;

/// Three customers of the sample's kind: one has most of the revenue, one little, one almost none.
class SegmentCommand : public PlanFolder {
protected:
    void SetUp() override
    {
        PlanFolder::SetUp();
        m_folder.write("new.csv",
                       "code,name,tier,potential\nBIG,Big,长尾客户,4\nMIDDLE,Middle,长尾客户,5\nLOW,Low,长尾客户,1\n");
        ASSERT_EQ(run("import customers a.qsplan new.csv").code, 0);
        m_folder.write("facts.csv", "date,person,account,revenue\n2027-01-10,P001,BIG,9000000\n"
                                    "2027-01-11,P001,MIDDLE,700000\n2027-01-12,P001,LOW,1000\n");
        ASSERT_EQ(run("import actuals a.qsplan facts.csv").code, 0);
    }
    json segmented(const std::string &more = {})
    {
        return answer("segment a.qsplan --from 2027-01 --to 2027-01" + more);
    }
    std::string tierOf(const std::string &code)
    {
        const json told = answer("diagnose a.qsplan --from 2027-01 --to 2027-01");
        for (const json &customer : told["customers"])
            if (customer["code"] == code)
                return customer["tier"].is_null() ? "" : customer["tier"].get<std::string>();
        return "?";
    }
};

TEST_F(SegmentCommand, ShowsCutsTiersAndWhoWouldMoveAndChangesNothing)
{
    const std::string before = planBytes();
    const json shown = segmented();
    EXPECT_EQ(shown["from"], "2027-01");
    EXPECT_EQ(shown["cuts"]["a"], "0.8");
    EXPECT_EQ(shown["cuts"]["b"], "0.95");
    EXPECT_EQ(shown["applied"], false);
    EXPECT_TRUE(shown["step"].is_null());
    ASSERT_EQ(shown["tiers"].size(), 3u);
    EXPECT_EQ(shown["tiers"][0]["segment"], "ka");
    EXPECT_EQ(shown["tiers"][0]["revenue"], "9000000.00");
    EXPECT_EQ(shown["tiers"][1]["customers"], 1);
    EXPECT_EQ(shown["moves"].size(), 3u) << "one bought nothing any more; the last stands where it belongs";
    EXPECT_EQ(shown["moves"][0]["code"], "BIG");
    EXPECT_EQ(planBytes(), before);
    const Ran said = run("segment a.qsplan --from 2027-01 --to 2027-01");
    EXPECT_EQ(said.code, 0);
    EXPECT_THAT(said.out, HasSubstr("A up to 80 %"));
    EXPECT_THAT(said.out, HasSubstr("3 customers would move"));
}

TEST_F(SegmentCommand, AppliesInOneStepThatUndoTakesBack)
{
    const std::string before = answer("info a.qsplan")["digest"];
    const std::string tail = tierOf("BIG");
    const json applied = segmented(" --apply");
    EXPECT_EQ(applied["applied"], true);
    EXPECT_EQ(applied["op"], "customers-segment");
    EXPECT_FALSE(applied["step"].is_null());
    EXPECT_NE(tierOf("BIG"), tail);
    EXPECT_EQ(tierOf("LOW"), tail);
    EXPECT_EQ(run("targets check a.qsplan").code, 0);
    EXPECT_EQ(run("check a.qsplan").code, 0);
    EXPECT_TRUE(segmented(" --apply")["step"].is_null()) << "there is nothing left to move";
    EXPECT_EQ(run("undo a.qsplan").code, 0);
    EXPECT_EQ(answer("info a.qsplan")["digest"], before);
}

TEST_F(SegmentCommand, TheCutsAreThePlansOwn)
{
    ASSERT_EQ(run("table put a.qsplan thresholds --key segment.b value=0.99").code, 0);
    EXPECT_EQ(segmented()["cuts"]["b"], "0.99");
    ASSERT_EQ(run("table put a.qsplan thresholds --key segment.a value=0.9").code, 0);
    const json shown = segmented();
    EXPECT_EQ(shown["tiers"][0]["customers"], 1) << "Big alone passes the cut";
}

TEST_F(SegmentCommand, SaysItInChinese)
{
    const Ran said = run("segment a.qsplan --from 2027-01 --to 2027-01 --lang zh_CN");
    EXPECT_THAT(said.out, HasSubstr("将有 3 家客户调整分层"));
}

} // namespace
} // namespace quotasmith::cli
