// SPDX-License-Identifier: Apache-2.0
#include "core/ops/handout/hand_out.h"

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/base/platform.h"
#include "core/ops/op_codes.h"
#include "core/ops/targets/place_text.h"
#include "core/store/writer.h"

namespace quotasmith::ops {

namespace {

namespace fs = std::filesystem;

/// Over everything the sheet says, so that a stamp copied to another sheet shows.
std::string hashOf(std::int64_t plan, store::HandoutId id, const store::HandoutCells &cells)
{
    base::Sha256 sum;
    sum.add(std::to_string(plan) + ' ' + std::to_string(id.value()) + '\n');
    for (const auto &[at, cell] : cells)
        sum.add(std::to_string(at.place.value()) + ' ' + std::string(plan::measureCode(at.measure)) + ' ' +
                std::string(store::handoutKindCode(at.kind)) + ' ' + at.period + ' ' +
                (cell.value ? std::to_string(*cell.value) : "-") + (cell.isFillable ? " 1\n" : " 0\n"));
    return sum.finish();
}

/// A workbook nobody can compare with must never lie about: it gets its name once the plan has kept what it says. Until
/// then it waits beside its place, written and synced, so that hardly anything is left that may fail.
class WaitingWorkbook {
public:
    explicit WaitingWorkbook(const fs::path &file)
        : m_file(file), m_waiting(fs::absolute(file).parent_path() / (".~" + file.filename().string() + ".waiting"))
    {
    }
    ~WaitingWorkbook()
    {
        std::error_code ignored;
        fs::remove(m_waiting, ignored);
    }
    WaitingWorkbook(const WaitingWorkbook &) = delete;
    WaitingWorkbook &operator=(const WaitingWorkbook &) = delete;

    void write(std::string_view bytes) const
    {
        if (fs::is_directory(m_file) || !base::isWritable(m_file))
            fail(std::make_error_code(std::errc::permission_denied).message());
        try {
            base::writeFileAtomically(m_waiting, bytes);
        } catch (const base::Error &error) {
            fail(error.value("cause"));
        }
    }
    void putInPlace() const
    {
        std::error_code failed;
        fs::rename(m_waiting, m_file, failed);
        if (failed)
            fail(failed.message());
    }

private:
    [[noreturn]] void fail(const std::string &cause) const
    {
        throw base::Error("file-unwritable", {{"file", m_file.string()}, {"cause", cause}});
    }

    fs::path m_file;
    fs::path m_waiting;
};

} // namespace

HandOutOutcome handOut(store::Document &document, const std::string &manager, const std::filesystem::path &file,
                       const HandoutWords &words)
{
    const PresentCells present(document.connection());
    const plan::Tree &tree = present.tree();
    const int node = requireNode(tree, plan::Axis::Organisation, manager);
    const std::vector<int> people = present.peopleBelow(node);
    if (people.empty())
        throw base::Error("handout-empty", {{"node", manager}});
    store::HandoutCells cells;
    store::HandoutCodes codes;
    for (const int person : people) {
        codes[tree.node(person).code] = tree.node(person).id;
        present.addCells(tree.node(person).id, cells);
    }
    HandOutOutcome outcome{{}, {}, static_cast<std::int64_t>(people.size()), 0};
    for (const auto &[at, cell] : cells)
        outcome.fillable += cell.isFillable ? 1 : 0;
    const WaitingWorkbook workbook(file);
    const store::Op op{kHandOut, store::StepKind::Barrier, {{"node", manager}}};
    outcome.changes = document.transact(op, [&](store::Writer &writer) {
        outcome.id = writer.newId<store::HandoutId>();
        const std::int64_t plan = present.settings().planId;
        const std::string hash = hashOf(plan, outcome.id, cells);
        store::insertHandout(writer,
                             {outcome.id, tree.node(node).id, writer.now(), writer.author(),
                              store::nextStep(writer.connection()), hash, std::nullopt},
                             codes, cells);
        workbook.write(handoutBytes(present, node, cells, {plan, outcome.id.value(), hash}, words, writer.now()));
    });
    workbook.putInPlace();
    return outcome;
}

} // namespace quotasmith::ops
