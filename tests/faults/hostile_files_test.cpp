// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/counted.h"
#include "tests/faults/plan_script.h"

#include "core/ops/diagnosis/read_diagnosis.h"
#include "core/ops/plan/check_plan.h"
#include "core/store/digest.h"
#include "core/store/queries/plan_sheet.h"
#include "core/store/sqlite/connection.h"

#include <ctime>
#include <sqlite3.h>

namespace quotasmith::faults {
namespace {

/// A plan somebody has worked on with another program, and what was done to it.
struct Hostile {
    const char *name;
    const char *sql;
    friend void PrintTo(const Hostile &hostile, std::ostream *out) { *out << hostile.name; }
};

constexpr Hostile kSchemas[] = {
    {"AViewForATable", "ALTER TABLE setting RENAME TO s2; CREATE VIEW setting AS SELECT * FROM s2"},
    {"ATrigger", "CREATE TRIGGER t AFTER UPDATE ON setting BEGIN DELETE FROM node; END"},
    {"AnotherTable", "CREATE TABLE more (a INTEGER)"},
    {"AnotherIndex", "CREATE INDEX i ON node (code)"},
    {"AUniqueIndex", "CREATE UNIQUE INDEX i ON node (axis, code)"},
    {"AnExpressionIndex", "CREATE INDEX i ON node (abs(id))"},
    {"AnotherColumn", "ALTER TABLE node ADD COLUMN more TEXT"},
    {"AGeneratedColumn", "ALTER TABLE node ADD COLUMN more INTEGER GENERATED ALWAYS AS (id * 2)"},
    {"ATableLess", "DROP TABLE entry"},
    {"AColumnLess", "ALTER TABLE node DROP COLUMN unassigned"},
    {"ARenamedColumn", "ALTER TABLE node RENAME COLUMN name TO title"},
    {"AVirtualTable", "CREATE VIRTUAL TABLE v USING fts5(a)"},
    {"AFutureVersion", "PRAGMA user_version = 9999"},
    {"ANegativeVersion", "PRAGMA user_version = -1"},
    {"VersionZero", "PRAGMA user_version = 0"},
    {"AnotherApplication", "PRAGMA application_id = 1"},
    {"AWriteAheadLog", "PRAGMA journal_mode = WAL"},
    {"ATableOfAnotherKind", "DROP TABLE entry; CREATE TABLE entry (a)"},
    {"ASchemaOfNonsense", "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'nonsense' WHERE name = 'node'"},
    {"ACheckThatCalls",
     "PRAGMA writable_schema = ON;"
     "UPDATE sqlite_schema SET sql = replace(sql, 'name TEXT NOT NULL', 'name TEXT NOT NULL CHECK (load_extension(1))')"
     " WHERE name = 'node'"},
    {"ADefaultThatIsAnotherOne", "PRAGMA writable_schema = ON;"
                                 "UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'node'"},
    {"ATableThatIsAnother",
     "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name ="
     " 'setting') WHERE name = 'node'"},
    {"ARootPageBeyondTheEnd",
     "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 999999 WHERE name = 'node'"},
};

/// With the digest made to agree: as a program would that knows the format.
constexpr Hostile kContents[] = {
    {"NoSettings", "DELETE FROM setting"},
    {"NoYear", "DELETE FROM setting WHERE key = 'year'"},
    {"AYearOfWords", "UPDATE setting SET value = 'soon' WHERE key = 'year'"},
    {"AYearTooFar", "UPDATE setting SET value = '999999999999999' WHERE key = 'year'"},
    {"AMonthThatIsNone", "UPDATE setting SET value = '13' WHERE key = 'firstMonth'"},
    {"ACurrencyThatIsNone", "UPDATE setting SET value = 'XXXX' WHERE key = 'currency'"},
    {"AGrainOfZero", "UPDATE setting SET value = '0' WHERE key = 'grain'"},
    {"ANegativeGrain", "UPDATE setting SET value = '-5' WHERE key = 'grain'"},
    {"NoNodes", "PRAGMA foreign_keys = OFF; DELETE FROM node"},
    {"NoRoot", "PRAGMA foreign_keys = OFF; DELETE FROM node WHERE parent IS NULL AND axis = 'organisation'"},
    {"TwoRoots", "UPDATE node SET parent = NULL WHERE level = 'person'"},
    {"ANodeAboveItself", "UPDATE node SET parent = id WHERE level = 'person'"},
    {"ACircle",
     "UPDATE node SET parent = (SELECT id FROM node WHERE level = 'person' LIMIT 1) WHERE axis = 'organisation' AND"
     " parent IS NULL"},
    {"AParentOnAnotherAxis", "UPDATE node SET parent = (SELECT id FROM node WHERE axis = 'customer' AND parent IS "
                             "NULL) WHERE level = 'person'"},
    {"AParentThatIsGone", "PRAGMA foreign_keys = OFF; UPDATE node SET parent = 77 WHERE level = 'person'"},
    {"ALevelThatIsNone", "UPDATE node SET level = 'emperor' WHERE level = 'person'"},
    {"AnAxisThatIsNone", "UPDATE node SET axis = 'time' WHERE level = 'person'"},
    {"TwoOfOneCode", "UPDATE node SET code = 'same' WHERE axis = 'organisation'"},
    {"AnEmptyCode", "UPDATE node SET code = '' WHERE level = 'person'"},
    {"ACodeOfAMegabyte", "UPDATE node SET code = hex(zeroblob(500000)) WHERE level = 'person'"},
    {"NoUnassigned", "UPDATE node SET unassigned = 0"},
    {"AllUnassigned", "UPDATE node SET unassigned = 1"},
    {"ANegativeId", "PRAGMA foreign_keys = OFF; UPDATE node SET id = -id WHERE level = 'person'"},
    {"TargetsThatDoNotSum", "UPDATE target SET v01 = v01 + 1"},
    {"TargetsThatOverflow", "UPDATE target SET v01 = 9223372036854775807, v02 = 9223372036854775807"},
    {"ANegativeTarget", "UPDATE spine SET v03 = -5"},
    {"IdealsThatAreInfinite", "UPDATE target SET w01 = 9e999"},
    {"NegativeIdeals", "UPDATE target SET w01 = -1e300"},
    {"NoTargetLines", "DELETE FROM target"},
    {"NoSpine", "DELETE FROM spine"},
    {"AMeasureThatIsNone", "UPDATE spine SET measure = 'luck'"},
    {"TargetsOfARatio", "UPDATE spine SET measure = 'conversion'; UPDATE target SET measure = 'conversion'"},
    {"AHoldBeyondTheYear",
     "INSERT INTO hold (id, axis, measure, node, first_month, last_month, value, author, reason, until, since)"
     " SELECT 1, 'organisation', 'revenue', id, 5, 99, 1, '', '', '', '' FROM node LIMIT 1"},
    {"AHoldBackwards",
     "INSERT INTO hold (id, axis, measure, node, first_month, last_month, value, author, reason, until, since)"
     " SELECT 1, 'organisation', 'revenue', id, 9, 2, 1, '', '', '', '' FROM node LIMIT 1"},
    {"AHoldOfAnotherAxis",
     "INSERT INTO hold (id, axis, measure, node, first_month, last_month, value, author, reason, until, since)"
     " SELECT 1, 'product', 'revenue', id, 0, 2, 1, '', '', 'x', 'y' FROM node WHERE axis = 'customer'"
     " LIMIT 1"},
    {"ARatioBeyondTheYear",
     "INSERT INTO ratio_target (measure, node, first_month, last_month, value)"
     " SELECT 'conversion', id, -3, 4294967296, '0.5' FROM node LIMIT 1"},
    {"AClosedMonthOfWords", "INSERT INTO closed_month VALUES ('yesterday', '', '')"},
    {"APartWithoutItsBatch", "UPDATE fact_part SET batch = 12345"},
    {"APartOfNonsense", "UPDATE fact_part SET sums = 'x', month = 'y'"},
    {"APartThatCountsWrongly", "UPDATE fact_part SET lines = 1000000"},
    {"FactsOfNobody", "UPDATE fact SET person = 999"},
    {"FactsOfEverything", "UPDATE fact SET revenue = 9223372036854775807"},
    {"ADayThatIsNone", "UPDATE fact SET day = 77"},
    {"KeysOfNobody", "UPDATE local_key SET node = 1"},
    {"AListThatIsNone", "INSERT INTO list_row VALUES (1, 'wishes')"},
    {"ARowWithoutValues", "INSERT INTO list_row VALUES (1, 'bridge')"},
    {"AValueOfAnotherType",
     "INSERT INTO list_row VALUES (1, 'markers'); INSERT INTO list_value VALUES (1, 'code', 5, NULL, NULL),"
     " (1, 'lead', NULL, 'many', NULL), (1, 'month', NULL, '2027-99', NULL)"},
    {"ASchemeOfNonsense", "INSERT INTO scheme VALUES (1, 'x', 'nonsense')"},
    {"ASchemeTooDeep", "INSERT INTO scheme VALUES (1, 'x', replace(hex(zeroblob(100000)), '0', '['))"},
    {"AStatementOfNobody", "INSERT INTO statement VALUES (1, 99, 'x', 'then', '', '')"},
    {"AnIndicatorOfWords", "INSERT INTO indicator_value SELECT id, 'winRate', 'whenever', 'many' FROM node LIMIT 1"},
    {"AReadingOfWords", "INSERT INTO reading SELECT '2027-W99', id, 'revenue', '1/0' FROM node LIMIT 1"},
    {"AnEntryTooLarge",
     "INSERT INTO entry (person, account, product, month, measure, value, stated, note) SELECT p.id, a.id, r.id, "
     "'2027-01', 'revenue', 9223372036854775807, 9223372036854775807, ''"
     " FROM node p, node a, node r WHERE p.level = 'person' AND a.level = 'account' AND r.level = 'product' LIMIT 1"},
};

class HostileFiles : public PlanScript, public ::testing::WithParamInterface<Hostile> {
protected:
    void SetUp() override
    {
        PlanScript::SetUp();
        ASSERT_EQ(run().error, "");
    }
    void change(bool agreeing)
    {
        sqlite3 *handle = nullptr;
        ASSERT_EQ(sqlite3_open(m_file.c_str(), &handle), SQLITE_OK);
        char *message = nullptr;
        EXPECT_EQ(sqlite3_exec(handle, GetParam().sql, nullptr, nullptr, &message), SQLITE_OK)
            << (message ? message : "");
        sqlite3_free(message);
        sqlite3_close(handle);
        if (agreeing) {
            const store::Connection connection(m_file, store::OpenMode::Write);
            connection.execute("PRAGMA foreign_keys = OFF");
            errorOf([&] { store::storeDigest(connection, store::digestFromContent(connection)); });
        }
    }
    /// Of the processor's time, which other programs do not lengthen.
    static void expectQuick(std::clock_t start)
    {
        EXPECT_LT(std::clock() - start, std::clock_t{CLOCKS_PER_SEC});
        counted("hostile", 1);
    }
    /// Everything a program looks at; only an error of ours may come out of it.
    std::string lookAtEverything()
    {
        return errorOf([&] {
            const auto document = store::Document::openForReading(m_file, surroundings());
            ops::checkPlan(*document);
            store::readSheet(document->connection(), plan::Measure::Revenue);
            ops::readDiagnosisInput(document->connection(), {});
        });
    }
};

using HostileSchemas = HostileFiles;
using HostileContents = HostileFiles;

TEST_P(HostileSchemas, AreRefusedAndLeftAsTheyAre)
{
    change(false);
    const std::string before = tests::bytesOf(m_file);
    const std::clock_t start = std::clock();
    EXPECT_NE(lookAtEverything(), "");
    EXPECT_NE(errorOf([&] { open(); }), "");
    expectQuick(start);
    EXPECT_EQ(tests::bytesOf(m_file), before);
}

TEST_P(HostileContents, AreReadOrRefusedAndNeverEndTheProgram)
{
    change(true);
    const std::string before = tests::bytesOf(m_file);
    const std::clock_t start = std::clock();
    lookAtEverything();
    expectQuick(start);
    EXPECT_EQ(tests::bytesOf(m_file), before);
}

const auto kNameOf = [](const auto &info) { return std::string(info.param.name); };
INSTANTIATE_TEST_SUITE_P(Crafted, HostileSchemas, ::testing::ValuesIn(kSchemas), kNameOf);
INSTANTIATE_TEST_SUITE_P(Crafted, HostileContents, ::testing::ValuesIn(kContents), kNameOf);

} // namespace
} // namespace quotasmith::faults
