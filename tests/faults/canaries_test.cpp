// SPDX-License-Identifier: Apache-2.0
#include "core/ops/import/import_file.h"
#include "core/store/backup.h"
#include "core/store/backups/backup_folder.h"
#include "core/store/sqlite/connection.h"
#include "core/store/tables/settings.h"
#include "core/store/writer.h"
#include "tests/support/plan_fixture.h"

namespace quotasmith::faults {
namespace {

constexpr std::int64_t kWage = 123'456'789'012'345; ///< in minor units; six bytes in the file
constexpr const char *kWageText = "1234567890123.45";

/// As SQLite keeps a whole number of six bytes.
std::string storedNumber(std::int64_t number)
{
    std::string bytes;
    for (int shift = 40; shift >= 0; shift -= 8)
        bytes += static_cast<char>(static_cast<std::uint64_t>(number) >> static_cast<unsigned>(shift) & 0xFFU);
    return bytes;
}

/// Words and amounts that occur nowhere else, in a plan.
class Canaries : public tests::PlanFixture {
protected:
    void SetUp() override
    {
        exchange::ImportOptions options;
        options.kind = exchange::ImportKind::People;
        options.createMissing = true;
        const auto document = open();
        ops::importFile(
            *document,
            m_folder.write("people.csv", std::string("code,name,monthlyWage\nP7,Zwxquill,") + kWageText + "\n"),
            options);
    }
    std::string copied(store::CopyDetail detail)
    {
        const auto target = m_folder / "copy.qsplan";
        std::filesystem::remove(target);
        store::copyFile(open()->connection(), target, detail);
        return tests::bytesOf(target);
    }
    static bool holds(const std::string &bytes, const std::string &canary)
    {
        return bytes.find(canary) != std::string::npos;
    }
};

TEST_F(Canaries, AreInThePlanItself)
{
    const std::string bytes = tests::bytesOf(m_file);
    EXPECT_TRUE(holds(bytes, storedNumber(kWage)));
    EXPECT_TRUE(holds(bytes, "Zwxquill"));
}

TEST_F(Canaries, OfPayAreNotInACopyWithoutIt)
{
    EXPECT_TRUE(holds(copied(store::CopyDetail::Everything), storedNumber(kWage)));
    const std::string bytes = copied(store::CopyDetail::WithoutPay);
    EXPECT_FALSE(holds(bytes, storedNumber(kWage)));
    EXPECT_TRUE(holds(bytes, "Zwxquill")) << "names stay";
}

TEST_F(Canaries, OfNamesAreNotInAnAnonymousCopy)
{
    const std::string bytes = copied(store::CopyDetail::Anonymous);
    EXPECT_FALSE(holds(bytes, storedNumber(kWage)));
    EXPECT_FALSE(holds(bytes, "Zwxquill"));
    EXPECT_FALSE(holds(bytes, "tester"));
}

TEST_F(Canaries, OfWhatWasDeletedAreOverwritten)
{
    const auto document = open();
    const store::Connection &connection = document->connection();
    document->transact({"test", store::StepKind::Barrier, {}},
                       [&](store::Writer &) { connection.execute("UPDATE person SET monthly_wage = NULL"); });
    connection.execute("UPDATE history SET changeset = NULL"); // as maintenance does
    EXPECT_FALSE(holds(tests::bytesOf(m_file), storedNumber(kWage)));
}

TEST_F(Canaries, OfWhatWasDeletedAreInNoBackupEither)
{
    const auto document = open();
    const store::Connection &connection = document->connection();
    document->transact({"test", store::StepKind::Barrier, {}}, [&](store::Writer &) {
        connection.execute("UPDATE person SET monthly_wage = NULL; UPDATE node SET name = 'gone' WHERE code = 'P7'");
    });
    connection.execute("UPDATE history SET changeset = NULL; VACUUM");
    const std::string kept = tests::bytesOf(store::makeBackup(m_file, store::BackupReason::Asked, m_clock.now()).file);
    for (const std::string &bytes : {tests::bytesOf(m_file), kept}) {
        EXPECT_FALSE(holds(bytes, storedNumber(kWage)));
        EXPECT_FALSE(holds(bytes, "Zwxquill"));
    }
}

TEST_F(Canaries, OfStepsBeyondTheBoundAreForgottenByMaintenance)
{
    auto document = open();
    const auto name = [&](const std::string &company) {
        document->transact({"plan-set", store::StepKind::Edit, {}},
                           [&](store::Writer &writer) { store::putSetting(writer, "company", company); });
    };
    name("Zwyvern");
    name("Other");
    document.reset(); // one writer: a copy opens the plan itself
    EXPECT_TRUE(holds(copied(store::CopyDetail::Everything), "Zwyvern")) << "it can be undone";
    document = open();
    for (std::int64_t step = 0; step <= store::kKeptSteps; ++step)
        name("Company " + std::to_string(step));
    document.reset();
    EXPECT_TRUE(holds(tests::bytesOf(m_file), "Zwyvern"));
    EXPECT_FALSE(holds(copied(store::CopyDetail::Everything), "Zwyvern"));
}

TEST_F(Canaries, NothingIsLeftBesideThePlan)
{
    copied(store::CopyDetail::WithoutPay);
    for (const auto &entry : std::filesystem::directory_iterator(m_folder.path())) {
        const std::string name = entry.path().filename().string();
        EXPECT_TRUE(name == "plan.qsplan" || name == "copy.qsplan" || name == "people.csv" ||
                    name == ".~plan.qsplan.lock")
            << name;
    }
}

} // namespace
} // namespace quotasmith::faults
