// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/exchange/readers/actuals_reader.h"
#include "core/ops/import/existing_facts.h"
#include "core/ops/import/fact_buffer.h"
#include "core/ops/import/import_context.h"
#include "core/ops/import/member_lines.h"
#include "core/ops/import/member_resolver.h"
#include "core/ops/targets/write_sheet.h"
#include "core/store/tables/facts/batches.h"
#include "core/store/tables/facts/fact_parts.h"
#include "core/store/tables/holds.h"
#include "core/store/writer.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_set>

namespace quotasmith::ops {

namespace {

constexpr std::int64_t kProgressEvery = 2048;

/// Counts every order once: on the first line that names it. For sources that name orders but do not count them.
class OrderCounter {
public:
    explicit OrderCounter(const exchange::Mapping &mapping)
        : m_isOn(mapping.has("order") && !mapping.has(plan::measureCode(plan::Measure::Orders)))
    {
        const auto measures = plan::factMeasures();
        m_slot =
            static_cast<int>(std::find(measures.begin(), measures.end(), plan::Measure::Orders) - measures.begin());
    }

    void count(exchange::ActualRecord &record)
    {
        if (!m_isOn || record.order.empty())
            return;
        const base::HashSum hash = base::quickHash(record.order.data(), record.order.size());
        if (hash == m_last)
            return;
        m_last = hash;
        if (!m_seen.insert(hash).second)
            return;
        record.values[static_cast<std::size_t>(m_slot)] = 1;
        record.present |= 1U << m_slot;
    }

private:
    struct Bits {
        std::size_t operator()(const base::HashSum &hash) const { return hash.low; }
    };
    bool m_isOn;
    int m_slot;
    base::HashSum m_last;
    std::unordered_set<base::HashSum, Bits> m_seen;
};

class ActualsImport {
public:
    explicit ActualsImport(ImportContext &context)
        : m_context(context), m_people(context, plan::Axis::Organisation, "person"),
          m_accounts(context, plan::Axis::Customer, "account"), m_products(context, plan::Axis::Product, "product"),
          m_orders(context.mapping)
    {
        for (const calendar::Month month : store::readClosedMonths(context.writer.connection()))
            m_closed.insert(month);
    }

    void read()
    {
        exchange::ActualsReader reader(m_context.source, m_context.mapping, m_context.options.read, m_context.report);
        exchange::ActualRecord record;
        while (reader.next(record))
            take(record);
        m_context.report.rows.taken = m_lines;
    }

    void store(const std::string &contentHash)
    {
        obeyExisting();
        if (m_buffer.size() == 0)
            return;
        const plan::Batch batch{m_context.writer.newId<plan::BatchId>(),
                                "actuals",
                                m_context.source.name(),
                                contentHash,
                                m_context.writer.now(),
                                m_context.writer.author(),
                                m_buffer.size()};
        store::insertBatch(m_context.writer, batch);
        m_context.report.batch = std::to_string(batch.id.value());
        for (const auto &[month, content] : m_buffer.months())
            if (!content.lines.empty())
                write(batch.id, month, content);
    }

    /// Tells what storing would meet. A dry run is taken back, so giving way can be tried.
    void foresee()
    {
        const FactScope wanted = scope();
        const MetFacts met = findMetFacts(m_context.writer, wanted);
        if (met.isEmpty())
            return;
        exchange::MetLines lines;
        std::set<plan::NodeId> people;
        for (const auto &[month, some] : met.scope) {
            lines.months.push_back(month);
            people.insert(some.begin(), some.end());
        }
        lines.people = static_cast<std::int64_t>(people.size());
        lines.sources = met.sources;
        lines.ofSource = linesIn(met.scope);
        const auto batches = metBatches(m_context.writer, wanted, m_context.source.name());
        for (const plan::Batch &batch : batches)
            if (batches.size() > 1)
                lines.batches.push_back(
                    {std::to_string(batch.id.value()), batch.importedAt, batch.importedBy, batch.lines});
        if (!m_context.options.batch.empty())
            lines.ofPlan = retireBatch(m_context.writer, m_context.options.batch);
        else if (batches.size() <= 1)
            lines.ofPlan = retireMetFacts(m_context.writer, wanted, m_context.source.name());
        m_context.report.met = std::move(lines);
        if (m_context.options.existing == exchange::ExistingFacts::Skip)
            skip(met.scope);
    }

    void report()
    {
        exchange::ImportReport &report = m_context.report;
        std::array<exchange::ExactSum, plan::kFactMeasures> stored;
        for (const auto &[month, content] : m_buffer.months()) {
            if (content.lines.empty())
                continue;
            report.months.push_back(month);
            for (const FactBuffer::Line &line : content.lines)
                addUp(content, line, stored);
        }
        const auto measures = plan::factMeasures();
        for (std::size_t m = 0; m < measures.size(); ++m)
            if (const auto control = report.control.find(measures[m]); control != report.control.end())
                control->second.stored = stored[m];
        note("people", m_people.created());
        note("customers", m_accounts.created());
        note("products", m_products.created());
    }

private:
    void take(exchange::ActualRecord &record)
    {
        if (m_closed.contains(record.month)) {
            m_context.report.refused.add(
                {record.line, columnOf(m_context, "date"), "date", record.month.text(), "month-closed", {}});
            return;
        }
        const auto person = m_people.resolve(record.person, record.line);
        const auto account = m_accounts.resolve(record.account, record.line);
        const auto product = m_products.resolve(record.product, record.line);
        if (!person || !account || !product)
            return;
        if (record.line != m_lastLine)
            ++m_lines;
        m_lastLine = record.line;
        m_orders.count(record);
        if (record.present == 0)
            return;
        m_buffer.add(record.month,
                     {*person, *account, *product, record.present, 0, static_cast<std::uint8_t>(record.day)},
                     record.values.data());
    }

    FactScope scope() const
    {
        FactScope scope;
        for (const auto &[month, content] : m_buffer.months()) {
            std::set<std::uint32_t> people;
            for (const FactBuffer::Line &line : content.lines)
                people.insert(line.person);
            for (const std::uint32_t person : people)
                scope[month].insert(m_people.node(person));
        }
        return scope;
    }

    std::int64_t linesIn(const FactScope &known) const
    {
        std::int64_t lines = 0;
        for (const auto &[month, content] : m_buffer.months())
            if (const auto people = known.find(month); people != known.end())
                lines += std::count_if(content.lines.begin(), content.lines.end(), [&](const FactBuffer::Line &line) {
                    return people->second.contains(m_people.node(line.person));
                });
        return lines;
    }

    void obeyExisting()
    {
        const exchange::ExistingFacts existing = m_context.options.existing;
        if (existing == exchange::ExistingFacts::Add)
            return;
        if (!m_context.options.batch.empty()) { // what else there is stood beside that batch and stays
            retireBatch(m_context.writer, m_context.options.batch);
            return;
        }
        const FactScope wanted = scope();
        const MetFacts met = findMetFacts(m_context.writer, wanted);
        if (met.isEmpty())
            return;
        if (existing == exchange::ExistingFacts::Refuse)
            refuseMetFacts(met);
        if (existing == exchange::ExistingFacts::Replace)
            retireMetFacts(m_context.writer, wanted, m_context.source.name());
        else
            skip(met.scope);
    }

    void skip(const FactScope &known)
    {
        for (auto &[month, content] : m_buffer.months()) {
            const auto people = known.find(month);
            if (people == known.end())
                continue;
            const std::size_t before = content.lines.size();
            std::erase_if(content.lines, [&](const FactBuffer::Line &line) {
                return people->second.contains(m_people.node(line.person));
            });
            const auto skipped = static_cast<std::int64_t>(before - content.lines.size());
            m_context.report.rows.taken -= skipped;
            m_context.report.rows.unchanged += skipped;
        }
    }

    void write(plan::BatchId batch, calendar::Month month, const FactBuffer::MonthLines &content)
    {
        store::PartWriter part(m_context.writer, batch, month, content.present);
        plan::Fact fact;
        for (const FactBuffer::Line &line : content.lines) {
            fact.person = m_people.node(line.person);
            fact.account = m_accounts.node(line.account);
            fact.product = m_products.node(line.product);
            fact.day = line.day;
            fact.present = line.present;
            std::uint32_t at = line.firstValue;
            for (int m = 0; m < plan::kFactMeasures; ++m)
                if (fact.has(m))
                    fact.values[static_cast<std::size_t>(m)] = content.values[at++];
            part.add(fact);
            if (++m_written % kProgressEvery == 0)
                tellProgress();
        }
        part.finish();
    }

    /// Reading is told as bytes of the file; writing stays at the end of that scale, but can still be stopped.
    void tellProgress() const
    {
        const std::int64_t length = m_context.source.length();
        if (m_context.options.read.progress && !m_context.options.read.progress(length, length))
            throw base::Error("cancelled");
    }

    static void addUp(const FactBuffer::MonthLines &content, const FactBuffer::Line &line,
                      std::array<exchange::ExactSum, plan::kFactMeasures> &sums)
    {
        std::uint32_t at = line.firstValue;
        for (std::size_t m = 0; m < sums.size(); ++m)
            if ((line.present >> m & 1U) != 0)
                sums[m].add(content.values[at++]);
    }

    void note(const char *members, std::int64_t count)
    {
        if (count > 0)
            m_context.report.created[members] = count;
    }

    ImportContext &m_context;
    MemberResolver m_people, m_accounts, m_products;
    OrderCounter m_orders;
    FactBuffer m_buffer;
    std::set<calendar::Month> m_closed;
    std::int64_t m_lines = 0;
    std::int64_t m_lastLine = 0;
    std::int64_t m_written = 0;
};

} // namespace

void importActuals(ImportContext &context, const std::string &contentHash)
{
    ActualsImport import(context);
    import.read();
    if (context.mayStore() && !context.options.dryRun)
        import.store(contentHash);
    if (context.options.dryRun)
        import.foresee();
    import.report();
    settleTargets(context.writer);
}

} // namespace quotasmith::ops
