// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/support/import_promises.h"

#include "core/ops/import/import_file.h"
#include "core/ops/import/source/inspect_source.h"
#include "core/ops/import/source/likely_kind.h"
#include "tests/fuzz/support/ground_plan.h"
#include "tests/fuzz/support/promise.h"

#include <optional>
#include <utility>

namespace quotasmith::fuzz {

namespace {

using exchange::ImportKind;

/// Every line is accounted for, and what is refused has its place and its reason.
void checkReport(const ops::ImportOutcome &outcome)
{
    const exchange::ImportReport &report = outcome.report;
    const exchange::RowCounts &rows = report.rows;
    for (const exchange::Refusal &refusal : report.refused.listed()) {
        promise(refusal.line > 0, "a refusal has its line");
        promise(!refusal.code.empty(), "a refusal has its reason");
    }
    promise(outcome.isRefused || rows.taken + rows.unchanged + rows.refused + rows.totals <= rows.read,
            "no line counts twice");
    if (report.kind == ImportKind::Actuals && rows.taken > 0)
        promise(!report.control.empty(), "facts come with a control total");
}

class Importer {
public:
    explicit Importer(std::filesystem::path file) : m_file(std::move(file)) {}

    void run(std::size_t turn)
    {
        std::optional<ops::LikelyKind> likely;
        if (!isDone([&] { likely = ops::likelyKind(document().connection(), m_file, {}); }))
            return;
        if (likely)
            tryAs(likely->kind, likely->sheet);
        const auto kinds = exchange::importKinds();
        tryAs(kinds[turn % kinds.size()], {});
        if (likely && turn % 16 == 0)
            keep(likely->kind, likely->sheet);
    }

private:
    static store::Document &document() { return groundPlan().document(); }

    exchange::ImportOptions options(ImportKind kind, const std::string &sheet, bool dryRun) const
    {
        exchange::ImportOptions options;
        options.kind = kind;
        options.form.sheet = sheet;
        options.existing = exchange::ExistingFacts::Add;
        options.createMissing = true;
        options.dryRun = dryRun;
        options.allowRefused = true;
        return options;
    }

    void tryAs(ImportKind kind, const std::string &sheet)
    {
        const exchange::ImportOptions wanted = options(kind, sheet, true);
        isDone([&] { ops::inspectSource(document().connection(), m_file, wanted); });
        isDone([&] {
            const ops::ImportOutcome outcome = ops::importFile(document(), m_file, wanted);
            checkReport(outcome);
            promise(outcome.changes.isEmpty(), "a trial changes nothing");
        });
    }

    void keep(ImportKind kind, const std::string &sheet)
    {
        const base::HashSum before = document().digest();
        isDone([&] {
            const ops::ImportOutcome outcome = ops::importFile(document(), m_file, options(kind, sheet, false));
            checkReport(outcome);
            if (!outcome.changes.isEmpty())
                document().undo();
        });
        promise(document().digest() == before, "an import that is undone, or refused, leaves the plan as it was");
        groundPlan().renew();
    }

    std::filesystem::path m_file;
};

} // namespace

void importAnyhow(std::string_view name, std::string_view bytes)
{
    std::size_t turn = bytes.size();
    for (const char byte : bytes.substr(0, 4096))
        turn += static_cast<unsigned char>(byte);
    Importer(groundPlan().folder().write(name, bytes)).run(turn);
}

} // namespace quotasmith::fuzz
