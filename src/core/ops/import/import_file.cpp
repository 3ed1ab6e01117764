// SPDX-License-Identifier: Apache-2.0
#include "core/ops/import/import_file.h"

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/exchange/profile.h"
#include "core/ops/import/import_context.h"
#include "core/ops/op_codes.h"
#include "core/store/tables/batches.h"
#include "core/store/tables/entries.h"
#include "core/store/tables/settings.h"
#include "core/store/writer.h"

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

/// What the user says wins over what the profile remembers.
exchange::ImportOptions withProfile(const store::Connection &connection, exchange::ImportOptions options)
{
    if (options.profile.empty())
        return options;
    const auto stored = store::readProfile(connection, options.profile);
    if (!stored || stored->kind != exchange::importKindCode(options.kind))
        throw base::Error("profile-unknown", {{"profile", options.profile},
                                              {"kind", std::string(exchange::importKindCode(options.kind))}});
    exchange::Profile profile = exchange::parseProfile(stored->settings);
    profile.map.insert(profile.map.end(), options.map.begin(), options.map.end());
    options.map = std::move(profile.map);
    if (options.form.encoding.empty())
        options.form.encoding = profile.encoding;
    if (options.form.delimiter.empty())
        options.form.delimiter = profile.delimiter;
    if (options.form.sheet.empty())
        options.form.sheet = profile.sheet;
    if (!options.read.dateOrder && !profile.dateOrder.empty())
        options.read.dateOrder = exchange::parseDateOrder(profile.dateOrder);
    if (!options.read.scale)
        options.read.scale = profile.scale;
    return options;
}

void saveProfile(store::Writer &writer, const exchange::ImportOptions &options)
{
    if (options.saveProfile.empty())
        return;
    exchange::Profile profile{options.kind, options.map,        options.form.encoding, options.form.delimiter,
                              {},           options.form.sheet, options.read.scale};
    if (options.read.dateOrder)
        profile.dateOrder = exchange::dateOrderCode(*options.read.dateOrder);
    store::putProfile(writer, {options.saveProfile, std::string(exchange::importKindCode(options.kind)),
                               exchange::profileText(profile)});
}

/// Of the bytes and of how they are read: the same file read another way is another content.
std::string contentHash(const exchange::Source &source, const exchange::Mapping &mapping,
                        const exchange::ImportOptions &options)
{
    std::string text = source.hash();
    if (source.isWorkbook())
        text += '|' + source.sheet();
    for (const exchange::BoundColumn &bound : mapping.fields)
        text += '|' + std::string(bound.field->code) + '=' + std::to_string(bound.column);
    for (const exchange::PeriodColumn &period : mapping.periods)
        text += "|p" + std::to_string(period.column);
    text += '|' + std::to_string(options.read.scale.value_or(0));
    text += '|' + std::string(options.read.dateOrder ? exchange::dateOrderCode(*options.read.dateOrder) : "");
    return base::sha256(text);
}

class FileImport {
public:
    FileImport(store::Document &document, const std::filesystem::path &file, const exchange::ImportOptions &options)
        : m_document(document), m_settings(store::readSettings(document.connection())),
          m_options(completed(document, options)), m_source(exchange::Source::open(file, m_options.form)),
          m_mapping(exchange::resolveMapping(m_options.kind, m_source.header(), m_options.map))
    {
    }

    ImportOutcome run()
    {
        const std::string hash = contentHash(m_source, m_mapping, m_options);
        if (!reportUnchanged(hash))
            store(hash);
        m_outcome.report.kind = m_options.kind;
        m_outcome.report.rows.refused = m_outcome.report.refused.lines();
        m_outcome.report.source = m_source.name();
        m_outcome.report.hash = m_source.hash();
        m_outcome.report.profile = m_options.profile.empty() ? m_options.saveProfile : m_options.profile;
        return std::move(m_outcome);
    }

private:
    exchange::ImportOptions completed(const store::Document &document, const exchange::ImportOptions &options) const
    {
        exchange::ImportOptions result = withProfile(document.connection(), options);
        result.read.currencyDecimals = m_settings.currency.exponent;
        result.read.planYear = m_settings.calendar;
        result.read.measure = m_settings.money;
        return result;
    }

    /// Facts of a file that is in the plan already.
    bool reportUnchanged(const std::string &hash)
    {
        if (m_options.kind != exchange::ImportKind::Actuals)
            return false;
        const auto known = store::findLivingBatch(m_document.connection(), "actuals", hash);
        if (!known)
            return false;
        exchange::ImportReport &report = m_outcome.report;
        exchange::describeForm(report, m_source);
        report.batch = std::to_string(known->id.value());
        report.rows.read = report.rows.unchanged = known->lines;
        return true;
    }

    void store(const std::string &hash)
    {
        store::Op op{opCode(m_options.kind), store::StepKind::Edit, {{"source", m_source.name()}}};
        if (const plan::ListKind *list = exchange::listOf(m_options.kind))
            op.summary["list"] = list->code;
        try {
            m_outcome.changes = m_document.transact(op, [&](store::Writer &writer) {
                ImportContext context{writer, m_settings, m_source, m_mapping, m_options, m_outcome.report};
                importKind(context, hash);
                m_outcome.isRefused = !context.mayStore();
                if (m_outcome.isRefused || m_options.dryRun)
                    throw Rollback{};
                saveProfile(writer, m_options);
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
    exchange::ImportOptions m_options;
    exchange::Source m_source;
    exchange::Mapping m_mapping;
    ImportOutcome m_outcome;
};

} // namespace

ImportOutcome importFile(store::Document &document, const std::filesystem::path &file,
                         const exchange::ImportOptions &options)
{
    return FileImport(document, file, options).run();
}

} // namespace quotasmith::ops
