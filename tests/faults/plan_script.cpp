// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/plan_script.h"

#include "core/ops/backups/keep_backups.h"
#include "core/ops/import/import_file.h"
#include "core/ops/targets/edit_targets.h"
#include "core/store/backup.h"
#include "core/store/digest.h"
#include "core/store/history.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"

#include <algorithm>
#include <cstdlib>
#include <sqlite3.h>

namespace quotasmith::faults {

namespace {

constexpr const char *kSales = "date,person,account,product,revenue,orders\n"
                               "2026-03-05,Ann,Acme,Desk,1200.50,2\n"
                               "2026-04-06,Ben,Bolt,Lamp,800,1\n"
                               "2026-05-07,Ann,Bolt,Desk,410.25,3\n";

void importSales(store::Document &document, const std::filesystem::path &file)
{
    exchange::ImportOptions options;
    options.kind = exchange::ImportKind::Actuals;
    options.createMissing = true;
    ops::importFile(document, file, options);
}

void setAnnual(store::Document &document, const char *value)
{
    ops::setAnnualTarget(document, plan::Measure::Revenue, *spread::parseValue(value, 2).value, ops::Run::Write);
}

void copyAway(store::Document &document, const std::filesystem::path &file)
{
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    store::copyFile(document.connection(), file, store::CopyDetail::Everything);
}

std::string tableText(const store::Connection &connection, const std::string &table)
{
    store::Query query(connection, "SELECT * FROM " + table);
    const int columns = sqlite3_column_count(query.statement());
    std::vector<std::string> rows;
    while (query.step()) {
        std::string row = table;
        for (int column = 0; column < columns; ++column)
            row += '|' + (query.isNull(column) ? std::string("NULL") : std::string(query.text(column)));
        rows.push_back(row + '\n');
    }
    std::sort(rows.begin(), rows.end());
    std::string text;
    for (const std::string &row : rows)
        text += row;
    return text;
}

} // namespace

int faultPoints(int usual)
{
    const char *wanted = std::getenv("QS_FAULT_POINTS");
    return wanted ? std::atoi(wanted) : usual;
}

bool triesEverything()
{
    return std::getenv("QS_FAULT_POINTS") != nullptr;
}

void PlanScript::SetUp()
{
    const auto sales = m_folder.write("sales.csv", kSales);
    m_steps = {{"import", [sales](store::Document &plan) { importSales(plan, sales); }},
               {"edit", [](store::Document &plan) { setAnnual(plan, "1200000"); }},
               {"edit", [](store::Document &plan) { setAnnual(plan, "1300000"); }},
               {"undo", [](store::Document &plan) { plan.undo(); }},
               {"copy", [this](store::Document &plan) { copyAway(plan, m_folder / "copy.qsplan"); }},
               {"backup", [this](store::Document &plan) { ops::backUp(plan, store::BackupReason::Asked, m_clock); }},
               {"undo", [](store::Document &plan) { plan.redo(); }}};
    m_base = tests::bytesOf(m_file);
    m_idsAtStart = m_ids;
    m_contents.push_back(contentOf(m_file));
    for (const Step &step : m_steps) {
        step(*open());
        m_contents.push_back(contentOf(m_file));
    }
    restoreBase();
}

void PlanScript::restoreBase()
{
    std::error_code ignored;
    std::filesystem::remove(m_file.string() + "-journal", ignored);
    std::filesystem::remove(m_folder / "copy.qsplan", ignored);
    std::filesystem::remove_all(store::backupFolderOf(m_file), ignored);
    tests::writeBytes(m_file, m_base);
    m_ids = m_idsAtStart; // the same as in the run that was recorded
}

PlanScript::Ran PlanScript::run()
{
    Ran ran;
    try {
        const auto document = open();
        for (const Step &step : m_steps) {
            step(*document);
            ++ran.acknowledged;
        }
    } catch (const base::Error &error) {
        ran.error = error.code();
    }
    return ran;
}

std::vector<std::string> PlanScript::watchedFiles() const
{
    const std::string file = std::filesystem::canonical(m_file).string();
    return {file, file + "-journal"};
}

std::string PlanScript::contentOf(const std::filesystem::path &file)
{
    const auto document = store::Document::openForReading(file, surroundings());
    std::string text;
    for (const std::string &table : store::recordedTables())
        text += tableText(document->connection(), table);
    return text +
           tableText(document->connection(), "fact WHERE id >> 32 IN (SELECT id FROM fact_part WHERE active = 1)");
}

::testing::AssertionResult PlanScript::isWhole(const std::filesystem::path &file, const Ran &ran)
{
    try {
        const std::string content = contentOf(file);
        const auto allowed = m_contents.begin() + static_cast<std::ptrdiff_t>(ran.acknowledged);
        const auto end = allowed + (ran.acknowledged + 1 < m_contents.size() ? 2 : 1);
        if (std::find(allowed, end, content) == end)
            return ::testing::AssertionFailure() << "neither before nor after step " << ran.acknowledged + 1;
        const auto document = store::Document::openForReading(file, surroundings());
        if (const auto broken = store::brokenLink(document->connection()))
            return ::testing::AssertionFailure() << "the history is broken at step " << *broken;
    } catch (const base::Error &error) {
        return ::testing::AssertionFailure() << "cannot be opened: " << error.code();
    }
    return ::testing::AssertionSuccess();
}

} // namespace quotasmith::faults
