// SPDX-License-Identifier: Apache-2.0
#include "core/ops/diagnosis/score_accounts.h"

#include "core/base/error.h"
#include "core/ops/import/import_file.h"
#include "core/store/tables/members.h"
#include "tests/support/plan_fixture.h"

namespace quotasmith::tests {
namespace {

class ScoreAccountsTest : public PlanFixture {
protected:
    ScoreAccountsTest()
    {
        exchange::ImportOptions options;
        options.kind = exchange::ImportKind::Customers;
        options.createMissing = true;
        ops::importFile(*open(), m_folder.write("c.csv", "code,name,city,potential\nA1,Acme,上海,2\nA2,Bolt,北京,\n"),
                        options);
    }
    static std::vector<plan::Account> accounts(const store::Document &document)
    {
        return store::readAccounts(document.connection());
    }
};

TEST_F(ScoreAccountsTest, ScoresSeveralInOneStepAndLeavesTheRestOfThemAlone)
{
    const auto document = open();
    const auto before = accounts(*document);
    ASSERT_EQ(before.size(), 2U);
    const store::Changes changes = ops::scoreAccounts(*document, {{before[0].node, 5}, {before[1].node, 1}});
    EXPECT_EQ(changes.op, "accounts-score");
    const auto after = accounts(*document);
    EXPECT_EQ(after[0].potential, 5);
    EXPECT_EQ(after[1].potential, 1);
    EXPECT_EQ(after[0].city, before[0].city);
    document->undo();
    EXPECT_EQ(accounts(*document), before);
}

TEST_F(ScoreAccountsTest, WhatIsSoAlreadyIsNoStep)
{
    const auto document = open();
    const auto before = accounts(*document);
    EXPECT_TRUE(ops::scoreAccounts(*document, {{before[0].node, before[0].potential}}).isEmpty());
    EXPECT_TRUE(ops::scoreAccounts(*document, {}).isEmpty());
}

TEST_F(ScoreAccountsTest, AScoreIsOneToFiveOrNone)
{
    const auto document = open();
    const auto before = accounts(*document);
    for (const std::int64_t score : {std::int64_t{0}, std::int64_t{6}, std::int64_t{-1}})
        try {
            ops::scoreAccounts(*document, {{before[0].node, 3}, {before[1].node, score}});
            ADD_FAILURE() << score;
        } catch (const base::Error &error) {
            EXPECT_EQ(error.code(), "record-value-outside");
        }
    EXPECT_EQ(accounts(*document), before);
    ops::scoreAccounts(*document, {{before[0].node, std::nullopt}});
    EXPECT_EQ(accounts(*document)[0].potential, std::nullopt);
}

} // namespace
} // namespace quotasmith::tests
