// SPDX-License-Identifier: Apache-2.0
#include "core/ops/import/import_file.h"

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/ops/import/aliases.h"
#include "core/ops/import/import_context.h"
#include "core/ops/import/source/understood_source.h"
#include "core/ops/op_codes.h"
#include "core/store/tables/facts/batches.h"
#include "core/store/tables/settings.h"
#include "core/store/writer.h"

#include <utility>

namespace quotasmith::ops {

namespace {

/// Ends a transaction whose outcome is wanted but whose changes are not.
struct Rollback {};

const char *opCode(exchange::ImportKind kind)
{
    if (exchange::listOf(kind))
        return kImportList;
    switch (kind) {
    case exchange::ImportKind::People:
        return kImportPeople;
    case exchange::ImportKind::Customers:
        return kImportCustomers;
    case exchange::ImportKind::Products:
        return kImportProducts;
    case exchange::ImportKind::Actuals:
        return kImportActuals;
    case exchange::ImportKind::Targets:
        break;
    }
    return kImportTargets;
}

/// Of the bytes and of how they are read: the same file read another way is another content.
std::string contentHash(const UnderstoodSource &read)
{
    const exchange::Source &source = read.source;
    const exchange::ReadOptions &options = read.options.read;
    std::string text = source.hash();
    if (source.isWorkbook())
        text += '|' + source.sheet();
    for (const exchange::BoundColumn &bound : read.mapping.fields)
        text += '|' + std::string(bound.field->code) + '=' + std::to_string(bound.column);
    for (const exchange::PeriodColumn &period : read.mapping.periods)
        text += "|p" + std::to_string(period.column);
    text += '|' + std::to_string(options.scale.value_or(0));
    text += '|' + std::string(options.dateOrder ? exchange::dateOrderCode(*options.dateOrder) : "");
    for (const exchange::ColumnForm &form : options.columns)
        text += '|' + form.column + '*' + std::to_string(form.scale.value_or(0)) +
                std::string(form.dateOrder ? exchange::dateOrderCode(*form.dateOrder) : "");
    if (options.month)
        text += '|' + options.month->text();
    return base::sha256(text);
}

class FileImport {
public:
    FileImport(store::Document &document, const std::filesystem::path &file, const exchange::ImportOptions &options)
        : m_document(document), m_settings(store::readSettings(document.connection())),
          m_read(understandSource(document.connection(), m_settings, file, options))
    {
    }

    ImportOutcome run()
    {
        const std::string hash = contentHash(m_read);
        if (!reportUnchanged(hash))
            store(hash);
        exchange::ImportReport &report = m_outcome.report;
        report.kind = m_read.options.kind;
        report.rows.refused = report.refused.lines();
        report.source = m_read.source.name();
        report.hash = m_read.source.hash();
        report.profile = m_read.profile.empty() ? m_read.options.saveProfile : m_read.profile;
        if (m_read.isProfileRecognised)
            report.notes.push_back({"profile-recognised", {{"profile", m_read.profile}}});
        return std::move(m_outcome);
    }

private:
    /// Facts of a file that is in the plan already.
    bool reportUnchanged(const std::string &hash)
    {
        if (m_read.options.kind != exchange::ImportKind::Actuals)
            return false;
        const auto known = store::findLivingBatch(m_document.connection(), "actuals", hash);
        if (!known)
            return false;
        exchange::ImportReport &report = m_outcome.report;
        exchange::describeForm(report, m_read.source);
        report.batch = std::to_string(known->id.value());
        report.rows.read = report.rows.unchanged = known->lines;
        return true;
    }

    void store(const std::string &hash)
    {
        const exchange::ImportOptions &options = m_read.options;
        store::Op op{opCode(options.kind), store::StepKind::Edit, {{"source", m_read.source.name()}}};
        if (const plan::ListKind *list = exchange::listOf(options.kind))
            op.summary["list"] = list->code;
        try {
            m_outcome.changes = m_document.transact(op, [&](store::Writer &writer) {
                rememberAliases(writer, options.aliases);
                ImportContext context{writer, m_settings, m_read.source, m_read.mapping, options, m_outcome.report};
                importKind(context, hash);
                m_outcome.isRefused = !context.mayStore();
                if (m_outcome.isRefused || options.dryRun)
                    throw Rollback{};
                saveProfile(writer, options, m_read.source);
            });
        } catch (const Rollback &) { // the report is what was wanted
        }
        if (m_outcome.isRefused)
            forgetTaken();
    }

    static void importKind(ImportContext &context, const std::string &hash)
    {
        if (exchange::listOf(context.options.kind))
            return importList(context);
        switch (context.options.kind) {
        case exchange::ImportKind::People:
            return importPeople(context);
        case exchange::ImportKind::Customers:
            return importCustomers(context);
        case exchange::ImportKind::Products:
            return importProducts(context);
        case exchange::ImportKind::Actuals:
            return importActuals(context, hash);
        case exchange::ImportKind::Targets:
            return importTargets(context);
        }
    }

    /// Nothing was stored: the report must not say otherwise.
    void forgetTaken()
    {
        exchange::ImportReport &report = m_outcome.report;
        report.rows.taken = 0;
        report.rows.unchanged = 0;
        report.created.clear();
        report.months.clear();
        report.batch.clear();
        for (auto &[measure, control] : report.control)
            control.stored = {};
    }

    store::Document &m_document;
    plan::PlanSettings m_settings;
    UnderstoodSource m_read;
    ImportOutcome m_outcome;
};

} // namespace

ImportOutcome importFile(store::Document &document, const std::filesystem::path &file,
                         const exchange::ImportOptions &options)
{
    return FileImport(document, file, options).run();
}

} // namespace quotasmith::ops
