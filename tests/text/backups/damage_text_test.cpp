// SPDX-License-Identifier: Apache-2.0
#include "text/backups/damage_text.h"

#include "tests/text/speaking.h"

#include <gtest/gtest.h>

namespace quotasmith::tests {
namespace {

ops::PlanDamage damaged()
{
    ops::PlanDamage damage;
    damage.file = "a.qsplan";
    damage.code = "file-damaged";
    damage.isReadable = true;
    damage.parts = {{"digest", "differs"}, {"chain", "step 2"}};
    damage.rows = {{"spine", 1}, {"target", 2}, {"person", 1}};
    damage.lastStep = store::HistoryStep{};
    damage.lastStep->step = 7;
    damage.lastStep->author = "Ann";
    damage.lastGood = ops::BackupContent{};
    damage.lastGood->backup.id = "2027-05-03T081500Z-daily";
    damage.lastGood->steps = 5;
    damage.stepsSince = 2;
    return damage;
}

TEST(DamageText, NamesWhatIsWrongSinceWhenAndTheBackup)
{
    const text::Speaking speaking(text::Language::English);
    const text::DamageText said = text::damageText(damaged());
    EXPECT_EQ(said.what, QStringLiteral("Wrong: content against its digest, history chain."));
    EXPECT_TRUE(said.where.contains(QStringLiteral("targets (3 rows)"))) << said.where.toStdString();
    EXPECT_TRUE(said.where.contains(QStringLiteral("people, customers and products (1 row)")));
    EXPECT_TRUE(said.since.contains(QStringLiteral("7")) && said.since.contains(QStringLiteral("Ann")));
    EXPECT_TRUE(said.wayOut.contains(QStringLiteral("2027-05-03T081500Z-daily")));
    EXPECT_TRUE(said.wayOut.contains(QStringLiteral("2 steps made since are not in it.")));
    EXPECT_EQ(said.sentences().size(), 5);
}

TEST(DamageText, SaysThatThereIsNoBackup)
{
    const text::Speaking speaking(text::Language::English);
    ops::PlanDamage damage = damaged();
    damage.lastGood.reset();
    damage.rows.clear();
    EXPECT_TRUE(text::damageText(damage).wayOut.startsWith(QStringLiteral("There is no good backup")));
    EXPECT_EQ(text::damageText(damage).sentences().size(), 4);
}

} // namespace
} // namespace quotasmith::tests
