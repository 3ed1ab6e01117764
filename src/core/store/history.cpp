// SPDX-License-Identifier: Apache-2.0
#include "core/store/history.h"

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/store/flat_json.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"

#include <algorithm>
#include <array>

namespace quotasmith::store {

namespace {

constexpr std::array<std::string_view, 4> kKinds{"edit", "barrier", "undo", "redo"};

constexpr std::string_view kColumns =
    "step, at, author, machine, op, kind, target, summary, tables, changeset_hash, hash, changeset IS NOT NULL";

StepKind findKind(const std::string &code)
{
    for (std::size_t i = 0; i < kKinds.size(); ++i)
        if (kKinds[i] == code)
            return static_cast<StepKind>(i);
    return StepKind::Barrier;
}

HistoryStep readRow(const Query &query)
{
    HistoryStep step;
    step.step = query.integer(0);
    step.at = query.text(1);
    step.author = query.text(2);
    step.machine = query.text(3);
    step.op = {query.text(4), findKind(query.text(5)), textsOfJson(query.text(7))};
    step.target = query.integerOrNull(6);
    step.tables = numbersOfJson(query.text(8));
    step.changesetHash = query.text(9);
    step.hash = query.text(10);
    step.hasChangeset = query.integer(11) == 1;
    return step;
}

std::string chainedHash(const std::string &previous, const HistoryStep &step)
{
    base::Sha256 sum;
    for (const std::string &part :
         {previous, std::to_string(step.step), step.at, step.author, step.machine, step.op.code,
          std::string(stepKindCode(step.op.kind)), std::to_string(step.target.value_or(0)), flatJson(step.op.summary),
          flatJson(step.tables), step.changesetHash}) {
        sum.add(std::to_string(part.size()));
        sum.add(":");
        sum.add(part);
    }
    return sum.finish();
}

std::string hashOf(const Connection &connection, std::int64_t step)
{
    Query query(connection, "SELECT hash FROM history WHERE step = ?1");
    query.bind(1, step);
    return query.step() ? query.text(0) : std::string();
}

/// The newest step as the file's digest has noted it; 0 for a plan without history, and one of a format that did not.
struct Head {
    std::int64_t step = 0;
    std::string hash;
};
Head notedHead(const Connection &connection)
{
    Query query(connection, "SELECT CAST(substr(content, 34) AS INTEGER), substr(content, -64) FROM digest"
                            " WHERE length(content) > 32");
    return query.step() ? Head{query.integer(0), query.text(1)} : Head{};
}

/// Whether the words of a step are written as appendStep writes them: what reading would pass over is a change too.
bool isWrittenAsEver(const Connection &connection, const HistoryStep &step)
{
    Query query(connection, "SELECT kind, summary, tables FROM history WHERE step = ?1");
    query.bind(1, step.step);
    return query.step() && query.textView(0) == stepKindCode(step.op.kind) &&
           query.textView(1) == flatJson(step.op.summary) && query.textView(2) == flatJson(step.tables);
}

bool isChangesetIntact(const Connection &connection, const HistoryStep &step)
{
    if (!step.hasChangeset)
        return true;
    Query query(connection, "SELECT changeset FROM history WHERE step = ?1");
    query.bind(1, step.step);
    query.step();
    return base::sha256(query.textView(0)) == step.changesetHash;
}

} // namespace

std::string_view stepKindCode(StepKind kind)
{
    return kKinds[static_cast<std::size_t>(kind)];
}

UndoStacks undoStacks(const Connection &connection)
{
    UndoStacks stacks;
    Query query(connection, "SELECT step, kind, target, changeset IS NOT NULL FROM history WHERE step > "
                            "(SELECT coalesce(max(step), 0) FROM history WHERE kind = 'barrier') ORDER BY step");
    while (query.step()) {
        const StepKind kind = findKind(query.text(1));
        if (kind == StepKind::Edit) {
            stacks.redo.clear();
            if (query.integer(3) == 1)
                stacks.undo.push_back(query.integer(0));
            else
                stacks.undo.clear();
        } else {
            auto &from = kind == StepKind::Undo ? stacks.undo : stacks.redo;
            auto &to = kind == StepKind::Undo ? stacks.redo : stacks.undo;
            if (!from.empty())
                from.pop_back();
            to.push_back(query.integer(2));
        }
    }
    return stacks;
}

std::vector<HistoryStep> readHistory(const Connection &connection, std::int64_t last)
{
    std::vector<HistoryStep> steps;
    Query query(connection,
                "SELECT " + std::string(kColumns) +
                    " FROM history WHERE step > (SELECT coalesce(max(step), 0) FROM history) - ?1 ORDER BY step");
    query.bind(1, last == 0 ? INT64_MAX / 2 : last);
    while (query.step())
        steps.push_back(readRow(query));
    return steps;
}

std::optional<HistoryStep> readStep(const Connection &connection, std::int64_t step)
{
    Query query(connection, "SELECT " + std::string(kColumns) + " FROM history WHERE step = ?1");
    query.bind(1, step);
    return query.step() ? std::optional(readRow(query)) : std::nullopt;
}

std::string verifiedChangeset(const Connection &connection, std::int64_t number)
{
    const auto step = readStep(connection, number);
    const base::ErrorData data{{"step", std::to_string(number)}, {"file", connection.file().string()}};
    if (!step || !step->hasChangeset)
        throw base::Error("step-forgotten", data);
    Query query(connection, "SELECT changeset FROM history WHERE step = ?1");
    query.bind(1, number);
    query.step();
    std::string changeset = query.text(0);
    if (base::sha256(changeset) != step->changesetHash ||
        chainedHash(hashOf(connection, number - 1), *step) != step->hash)
        throw base::Error("history-damaged", data);
    return changeset;
}

std::int64_t appendStep(const Connection &connection, HistoryStep step, const std::string *changeset)
{
    Query last(connection, "SELECT coalesce(max(step), 0) FROM history");
    last.step();
    // Where the newest steps were taken away their numbers stay free, so that it shows for good.
    step.step = std::max(last.integer(0), notedHead(connection).step) + 1;
    step.hash = chainedHash(hashOf(connection, step.step - 1), step);
    Query insert(connection,
                 "INSERT INTO history (step, at, author, machine, op, kind, target, summary, tables,"
                 " changeset, changeset_hash, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)");
    insert.with(step.step, step.at, step.author, step.machine, step.op.code, stepKindCode(step.op.kind), step.target,
                flatJson(step.op.summary), flatJson(step.tables), std::nullopt, step.changesetHash, step.hash);
    if (changeset)
        insert.bindBlob(10, *changeset);
    insert.run();
    return step.step;
}

std::optional<std::int64_t> brokenLink(const Connection &connection)
{
    std::string previous;
    std::int64_t expected = 1;
    for (const HistoryStep &step : readHistory(connection)) {
        if (step.step != expected++ || chainedHash(previous, step) != step.hash)
            return step.step;
        previous = step.hash;
        if (!isWrittenAsEver(connection, step) || !isChangesetIntact(connection, step))
            return step.step;
    }
    const Head head = notedHead(connection);
    const std::int64_t last = expected - 1;
    return head.step != last || head.hash != previous ? std::optional(expected) : std::nullopt;
}

} // namespace quotasmith::store
