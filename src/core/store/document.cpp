// SPDX-License-Identifier: Apache-2.0
#include "core/store/document.h"

#include "core/base/check.h"
#include "core/base/error.h"
#include "core/store/backups/backup_folder.h"
#include "core/store/digest.h"
#include "core/store/draft.h"
#include "core/store/guards.h"
#include "core/store/migrate.h"
#include "core/store/new_file.h"
#include "core/store/queries/kept/kept_rows.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/interruption.h"
#include "core/store/sqlite/query.h"
#include "core/store/sqlite/session.h"
#include "core/store/sqlite/transaction.h"
#include "core/store/writer.h"

namespace quotasmith::store {

namespace {

/// A transaction has left the file as it is, whether it was committed or taken back.
struct Renewal {
    FileState &state;
    const std::filesystem::path &file;
    const Connection &connection;
    bool isOurs = false;

    ~Renewal()
    {
        if (isOurs)
            renew(state, file, connection);
    }
};

/// A write that was cut off is rolled back as the writer would: with the lock held.
void finishInterruptedWrite(const std::filesystem::path &file, const Surroundings &surroundings)
{
    if (!hasHotJournal(file))
        return;
    if (!base::isWritable(file))
        throw base::Error("plan-unfinished-write", {{"file", file.string()}});
    if (currentWriter(file))
        return; // the writer is at work: its journal is not ours
    const WriterLock lock(file, LockPolicy::Take, surroundings.clock->now());
    const Connection connection(file, OpenMode::Write);
    Query(connection, "SELECT count(*) FROM sqlite_schema").step();
}

std::map<std::string, std::int64_t> countRows(const Connection &connection, const std::string &changeset)
{
    std::map<std::string, std::int64_t> tables;
    visitChangeset(connection, changeset, false, [&](const RowChange &change) { ++tables[std::string(change.table)]; });
    return tables;
}

/// The formats before did not note the newest step beside the digest.
void noteNewestStep(const Connection &connection)
{
    const Transaction transaction(connection);
    storeDigest(connection, storedDigest(connection));
    transaction.commit();
}

void verify(const Connection &connection, const base::Progress &progress)
{
    Interruption::GoOn goOn;
    if (progress)
        goOn = [&progress] { return progress(0, 0); };
    const Interruption interruption(connection, std::move(goOn));
    requireIntactContent(connection);
}

} // namespace

Document::Document(std::filesystem::path file, const Surroundings &surroundings)
    : m_file(std::move(file)), m_surroundings(surroundings)
{
    QS_CHECK(surroundings.clock && surroundings.ids);
}

Document::~Document() = default;

void Document::connect(const std::filesystem::path &file, OpenMode mode)
{
    m_connection = std::make_unique<Connection>(file, mode);
    m_connection->setClock(*m_surroundings.clock);
}

void Document::create(const std::filesystem::path &file, const Surroundings &surroundings, const Op &op,
                      const Work &work)
{
    requireNewFile(file);
    const Draft draft(std::filesystem::absolute(file));
    {
        Document document(draft.file(), surroundings);
        document.m_isDraft = true;
        document.connect(draft.file(), OpenMode::Create);
        base::setPrivateMode(draft.file());
        layFoundation(*document.m_connection);
        document.m_fileState = namedFile(draft.file());
        document.transact(op, work);
    }
    draft.publish();
}

std::unique_ptr<Document> Document::openForInspection(const std::filesystem::path &file,
                                                      const Surroundings &surroundings)
{
    requirePlanHeader(file);
    finishInterruptedWrite(file, surroundings);
    std::unique_ptr<Document> document(new Document(file, surroundings));
    document->connect(file, OpenMode::Read);
    document->m_fileState = namedFile(file);
    requireKnownPlan(*document->m_connection);
    return document;
}

std::unique_ptr<Document> Document::openForReading(const std::filesystem::path &file, const Surroundings &surroundings,
                                                   const base::Progress &progress)
{
    auto document = openForInspection(file, surroundings);
    // One read transaction: a writer may commit between the content and its digest otherwise.
    document->m_connection->execute("BEGIN");
    verify(*document->m_connection, progress);
    document->m_connection->execute("COMMIT");
    return document;
}

std::unique_ptr<Document> Document::openForWriting(const std::filesystem::path &file, const Surroundings &surroundings,
                                                   LockPolicy policy, const base::Progress &progress)
{
    requirePlanHeader(file);
    if (!base::isWritable(file))
        throw base::Error("file-unwritable", {{"file", file.string()}, {"cause", "read-only"}});
    std::unique_ptr<Document> document(new Document(file, surroundings));
    document->m_lock = std::make_unique<WriterLock>(file, policy, surroundings.clock->now());
    document->connect(file, OpenMode::Write);
    document->m_fileState = namedFile(file);
    if (isOlderPlan(*document->m_connection)) {
        makeBackup(document->m_file, BackupReason::Upgrade, surroundings.clock->now());
        migrate(*document->m_connection);
        noteNewestStep(*document->m_connection);
    }
    requireKnownPlan(*document->m_connection);
    verify(*document->m_connection, progress);
    renew(document->m_fileState, file, *document->m_connection);
    return document;
}

Changes Document::transact(const Op &op, const Work &work)
{
    const KeptFollower kept(*m_connection);
    std::string changeset;
    Changes changes = inTransaction([&]() -> Changes {
        Session session(*m_connection, recordedTables());
        Writer writer(*m_connection, session, m_surroundings);
        work(writer);
        changeset = session.changeset();
        return record(op, std::nullopt, changeset, false, writer, true);
    });
    kept.committed(changeset);
    return changes;
}

Changes Document::undo()
{
    const UndoStacks stacks = undoStacks(*m_connection);
    if (stacks.undo.empty()) {
        const auto steps = readHistory(*m_connection);
        for (auto step = steps.rbegin(); step != steps.rend(); ++step)
            if (step->op.kind == StepKind::Barrier && step->step > 1)
                throw base::Error("undo-barrier", {{"op", step->op.code}, {"step", std::to_string(step->step)}});
        throw base::Error("nothing-to-undo");
    }
    return applyStep(stacks.undo.back(), StepKind::Undo);
}

Changes Document::redo()
{
    const UndoStacks stacks = undoStacks(*m_connection);
    if (stacks.redo.empty())
        throw base::Error("nothing-to-redo");
    return applyStep(stacks.redo.back(), StepKind::Redo);
}

std::optional<HistoryStep> Document::nextUndo() const
{
    const UndoStacks stacks = undoStacks(*m_connection);
    return stacks.undo.empty() ? std::nullopt : readStep(*m_connection, stacks.undo.back());
}

std::optional<HistoryStep> Document::nextRedo() const
{
    const UndoStacks stacks = undoStacks(*m_connection);
    return stacks.redo.empty() ? std::nullopt : readStep(*m_connection, stacks.redo.back());
}

base::HashSum Document::digest() const
{
    return storedDigest(*m_connection);
}

std::int64_t Document::dataVersion() const
{
    Query query(*m_connection, "PRAGMA data_version");
    query.step();
    return query.integer(0);
}

Changes Document::applyStep(std::int64_t step, StepKind kind)
{
    const KeptFollower kept(*m_connection);
    std::string changeset;
    Changes changes = inTransaction([&]() -> Changes {
        changeset = verifiedChangeset(*m_connection, step);
        const bool inverted = kind == StepKind::Undo;
        Session session(*m_connection, {});
        const Writer writer(*m_connection, session, m_surroundings);
        applyChangeset(*m_connection, changeset, inverted);
        const auto original = readStep(*m_connection, step);
        return record({original->op.code, kind, original->op.summary}, step, changeset, inverted, writer, false);
    });
    kept.committed(changeset);
    return changes;
}

Changes Document::record(const Op &op, std::optional<std::int64_t> target, const std::string &changeset, bool inverted,
                         const Writer &writer, bool keepChangeset)
{
    if (changeset.empty())
        return {};
    HistoryStep step;
    step.at = writer.now();
    step.author = writer.author();
    step.machine = m_surroundings.machine;
    step.op = op;
    step.target = target;
    step.tables = countRows(*m_connection, changeset);
    step.changesetHash = base::sha256(changeset);
    base::HashSum digest = storedDigest(*m_connection);
    digest += digestMovement(*m_connection, changeset, inverted, writer.trustedParts());
    const std::int64_t number = appendStep(*m_connection, step, keepChangeset ? &changeset : nullptr);
    storeDigest(*m_connection, digest);
    return {number, op.code, step.tables};
}

Changes Document::inTransaction(const std::function<Changes()> &work)
{
    QS_CHECK(m_lock || m_isDraft);
    requireSameFile(); // before SQLite finds a journal that belongs to another file of this name
    Renewal renewal{m_fileState, m_file, *m_connection};
    const Transaction transaction(*m_connection);
    requireSameFile(); // from here on nobody else can write
    renewal.isOurs = true;
    Changes changes = work();
    if (!changes.isEmpty())
        transaction.commit();
    return changes;
}

void Document::requireSameFile() const
{
    requireUnchangedFile(m_file, *m_connection, m_fileState);
}

} // namespace quotasmith::store
