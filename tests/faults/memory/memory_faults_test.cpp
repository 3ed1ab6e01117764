// SPDX-License-Identifier: Apache-2.0
#include "core/store/backups/backup_folder.h"
#include "core/store/digest.h"
#include "core/store/history.h"
#include "core/store/sqlite/connection.h"
#include "tests/faults/counted.h"
#include "tests/faults/memory/allocation_faults.h"
#include "tests/faults/memory/memory_scenarios.h"
#include "tests/faults/plan_script.h"

#include <new>

namespace quotasmith::faults {
namespace {

/// What became of a work under want of memory.
struct Ended {
    bool isDone = false;
    std::string outcome; ///< of a work that was done
    std::string error;   ///< what else than want of memory it ended with
};

class MemoryFaults : public tests::PlanFixture {
protected:
    void SetUp() override
    {
        prepareScenarios(m_folder, m_file, surroundings());
        m_base = tests::bytesOf(m_file);
        m_idsAtStart = m_ids;
    }
    template <class Work> static Ended underFault(Asker asker, std::int64_t n, Lasting lasting, Work work)
    {
        Ended ended;
        failAllocation(asker, n, lasting);
        try {
            ended.outcome = work();
            healAllocations();
            ended.isDone = true;
        } catch (const std::bad_alloc &) {
            healAllocations();
        } catch (const base::Error &error) {
            healAllocations();
            ended.error = error.what();
        }
        healAllocations();
        return ended;
    }
    /// The digest of what the file holds, verified, and its newest step; the history agrees.
    std::string state()
    {
        const auto document = store::Document::openForReading(m_file, surroundings());
        EXPECT_EQ(store::brokenLink(document->connection()), std::nullopt);
        const auto last = store::readHistory(document->connection(), 1);
        return document->digest().text() + ' ' + std::to_string(last.empty() ? 0 : last.front().step);
    }
    /// The state after one further edit through the same document.
    std::string stateAfterEdit(store::Document &document)
    {
        editOnceMore(document);
        return state();
    }

    std::string m_base;
    base::SeededIdSource m_idsAtStart{0};
};

class MemoryScenarios : public MemoryFaults {
protected:
    /// What the script comes to when there is memory.
    void learn(const MemoryScenario &scenario)
    {
        m_scenario = &scenario;
        restore();
        m_before = state();
        {
            const auto document = open();
            m_beforeEdited = stateAfterEdit(*document);
        }
        restore();
        const auto document = open();
        m_outcome = work(*document);
        m_after = state();
        EXPECT_TRUE(scenario.isReading || scenario.output || m_after != m_before) << "shows nothing";
        m_afterEdited = stateAfterEdit(*document);
    }
    std::string work(store::Document &document) { return m_scenario->work(document, m_folder); }
    void restore()
    {
        tests::writeBytes(m_file, m_base);
        m_ids = m_idsAtStart;
        std::filesystem::remove_all(store::backupFolderOf(m_file));
        if (m_scenario->output)
            std::filesystem::remove(m_folder / m_scenario->output);
    }
    bool hasOutput() const { return m_scenario->output && std::filesystem::exists(m_folder / m_scenario->output); }

    std::int64_t demands(Asker asker)
    {
        restore();
        const auto document = open();
        underFault(asker, 0, Lasting::Once, [&] { return work(*document); });
        return allocations(asker);
    }
    void failAt(Asker asker, std::int64_t n, Lasting lasting)
    {
        restore();
        const auto document = open();
        const Ended ended = underFault(asker, n, lasting, [&] { return work(*document); });
        EXPECT_TRUE(hasAllocationFailed());
        EXPECT_EQ(ended.error, "") << "want of memory was taken for something else";
        if (ended.isDone) { // SQLite can do without some of what it asks for
            EXPECT_EQ(ended.outcome, m_outcome);
        }
        expectUsable(*document, ended);
    }
    void expectUsable(store::Document &document, const Ended &ended)
    {
        EXPECT_FALSE(document.connection().isInTransaction());
        const std::string now = state();
        EXPECT_TRUE(now == m_after || (now == m_before && !ended.isDone)) << "neither before nor after";
        if (hasOutput() && m_after != m_before) {
            EXPECT_EQ(now, m_after) << "a file nobody can compare with";
        }
        if (m_scenario->isReading) {
            EXPECT_EQ(tests::bytesOf(m_file), m_base);
            EXPECT_EQ(work(document), m_outcome) << "read again";
        }
        EXPECT_EQ(stateAfterEdit(document), now == m_before ? m_beforeEdited : m_afterEdited) << "the next edit";
        for (const auto &entry : std::filesystem::directory_iterator(m_folder.path()))
            EXPECT_FALSE(entry.path().filename().string().starts_with(".~") && entry.path().extension() != ".lock")
                << entry.path() << " was left";
    }
    void failTold(Asker asker, std::int64_t at, std::int64_t all, Lasting lasting)
    {
        SCOPED_TRACE((asker == Asker::Sqlite ? "SQLite, demand " : "program, demand ") + std::to_string(at) + " of " +
                     std::to_string(all) + (lasting == Lasting::Once ? ", once" : ", for ever"));
        failAt(asker, at, lasting);
    }
    /// At demands spread over the script. The short form takes one, at another place in each script.
    std::int64_t failAtPoints(Asker asker, std::int64_t points)
    {
        const std::int64_t all = demands(asker);
        if (all == 0 && asker == Asker::Sqlite)
            return 0; // a script that copies bytes
        EXPECT_GT(all, 0);
        if (points < 2) {
            ++m_number;
            failTold(asker, 1 + all * (m_number * 5 % 17) / 17, all,
                     m_number % 4 < 2 ? Lasting::Once : Lasting::ForEver);
            return 1;
        }
        points = std::min(points, all);
        for (std::int64_t point = 0; point < points; ++point)
            for (const Lasting lasting : {Lasting::Once, Lasting::ForEver})
                failTold(asker, 1 + point * (all - 1) / std::max<std::int64_t>(points - 1, 1), all, lasting);
        return 2 * points;
    }

    const MemoryScenario *m_scenario = nullptr;
    std::int64_t m_number = 0;
    std::string m_before, m_after, m_outcome, m_beforeEdited, m_afterEdited;
};

TEST_F(MemoryScenarios, EndBeforeOrAfterAndThePlanGoesOn)
{
    const int points = faultPoints(0) / 20 + 1;
    std::int64_t program = 0, sqlite = 0;
    for (const MemoryScenario &scenario : memoryScenarios()) {
        SCOPED_TRACE(scenario.name);
        learn(scenario);
        program += failAtPoints(Asker::Program, points);
        sqlite += failAtPoints(Asker::Sqlite, points);
        if (HasFatalFailure())
            return;
    }
    counted("memory.program", program);
    counted("memory.sqlite", sqlite);
    counted("memory.scripts", static_cast<std::int64_t>(memoryScenarios().size()));
}

/// Opening, and letting go, without memory.
using MemoryOpening = MemoryFaults;

TEST_F(MemoryOpening, LeavesNoLockAndNoTrace)
{
    const int points = faultPoints(12) / 2;
    const auto openAndClose = [this] {
        open();
        return std::string();
    };
    std::int64_t done = 0;
    for (const Asker asker : {Asker::Program, Asker::Sqlite}) {
        underFault(asker, 0, Lasting::Once, openAndClose);
        const std::int64_t all = allocations(asker);
        for (std::int64_t point = 0; point < points; ++point)
            for (const Lasting lasting : {Lasting::Once, Lasting::ForEver}) {
                const std::int64_t at = 1 + point * (all - 1) / (points - 1);
                EXPECT_EQ(underFault(asker, at, lasting, openAndClose).error, "") << at;
                EXPECT_EQ(tests::bytesOf(m_file), m_base);
                EXPECT_EQ(errorOf([&] { open(); }), "") << "the lock was kept, at " << at;
                ++done;
            }
    }
    counted("memory.opening", done);
}

} // namespace
} // namespace quotasmith::faults
