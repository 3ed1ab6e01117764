// SPDX-License-Identifier: Apache-2.0
#include "core/ops/sample/sample_facts.h"

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/ops/sample/sample_random.h"
#include "core/store/tables/facts/batches.h"
#include "core/store/tables/facts/fact_parts.h"
#include "core/store/writer.h"

#include <algorithm>
#include <array>
#include <string>

namespace quotasmith::ops {

namespace {

constexpr calendar::Month kFirstMonth(2025, 1);
constexpr int kMonths = 29;
/// A consumer year in percent of its mean month: quiet after the new year, peaks in June and November.
constexpr std::array<int, 12> kSeason{92, 61, 84, 90, 95, 118, 86, 89, 99, 104, 152, 130};
/// Growth of the later years on 2025, percent.
constexpr std::array<int, 3> kGrowth{100, 112, 121};

int slotOf(plan::Measure measure)
{
    const auto measures = plan::factMeasures();
    for (std::size_t m = 0; m < measures.size(); ++m)
        if (measures[m] == measure)
            return static_cast<int>(m);
    return -1;
}

class FactMaker {
public:
    FactMaker(store::Writer &writer, const SampleCompany &company, const SampleSize &size,
              const base::Progress &progress)
        : m_writer(writer), m_company(company), m_size(size), m_progress(progress), m_random(size.seed ^ 0x5eedU)
    {
    }

    void build()
    {
        for (int m = 0; m < kMonths; ++m) {
            const calendar::Month month = kFirstMonth.plus(m);
            if (month.month() == 1)
                startBatch(month.year());
            writeMonth(m, month);
            if (m_progress && !m_progress(m + 1, kMonths))
                throw base::Error("cancelled");
        }
    }

private:
    void startBatch(int year)
    {
        const std::string source = "orders-" + std::to_string(year) + ".csv";
        m_batch = m_writer.newId<plan::BatchId>();
        store::insertBatch(m_writer, {m_batch, "actuals", source, base::sha256(source + std::to_string(m_size.seed)),
                                      m_writer.now(), m_writer.author(), 0});
    }

    void writeMonth(int m, calendar::Month month)
    {
        std::uint32_t present = 0;
        for (const plan::Measure measure :
             {plan::Measure::Revenue, plan::Measure::Cost, plan::Measure::Collected, plan::Measure::Orders,
              plan::Measure::Units, plan::Measure::Leads, plan::Measure::NewCustomers, plan::Measure::Visits})
            present |= 1U << slotOf(measure);
        store::PartWriter part(m_writer, m_batch, month, present);
        const int level = kSeason[static_cast<std::size_t>(month.month() - 1)] *
                          kGrowth[static_cast<std::size_t>(month.year() - 2025)];
        if (m_size.rows > 0)
            writeEvenly(part, m, month, level);
        else
            for (const SampleAccount &account : m_company.accounts)
                writeAccount(part, account, month, level);
        for (std::size_t p = 0; p < static_cast<std::size_t>(activityLines(m)); ++p)
            writeActivity(part, p, level);
        part.finish();
    }

    /// Of the lines that were asked for, those of a month.
    std::int64_t linesIn(int m) const { return m_size.rows * (m + 1) / kMonths - m_size.rows * m / kMonths; }
    /// One a person, but at most half of the month's lines, so that something is sold too.
    std::int64_t activityLines(int m) const
    {
        const auto people = static_cast<std::int64_t>(m_company.people.size());
        return m_size.rows > 0 ? std::min(people, linesIn(m) / 2) : people;
    }

    /// As many lines as were asked for, over the months by number.
    void writeEvenly(store::PartWriter &part, int m, calendar::Month month, int level)
    {
        for (std::int64_t line = activityLines(m); line < linesIn(m); ++line) {
            const auto a =
                static_cast<std::size_t>(m_random.between(0, static_cast<std::int64_t>(m_company.accounts.size()) - 1));
            writeOrder(part, m_company.accounts[a], month, level);
        }
    }

    void writeAccount(store::PartWriter &part, const SampleAccount &account, calendar::Month month, int level)
    {
        static constexpr std::array<int, 3> kOrders{9, 4, 2};
        const std::int64_t orders = kOrders[static_cast<std::size_t>(account.tier)] + m_random.between(-1, 1);
        for (std::int64_t order = 0; order < orders; ++order)
            writeOrder(part, account, month, level);
    }

    const SampleProduct &product(const SampleAccount &account)
    {
        const int roll = static_cast<int>(m_random.between(1, 100));
        const int profit = account.tier == SampleTier::KeyAccount ? 62 : 45;
        const std::int64_t i = roll <= profit       ? m_random.between(4, 8)
                               : roll <= profit + 8 ? m_random.between(9, 11)
                                                    : m_random.between(0, 3);
        return m_company.products[static_cast<std::size_t>(i)];
    }

    void writeOrder(store::PartWriter &part, const SampleAccount &account, calendar::Month month, int level)
    {
        static constexpr std::array<int, 3> kUnits{48, 30, 16};
        const SampleProduct &good = product(account);
        const std::int64_t usual =
            kUnits[static_cast<std::size_t>(account.tier)] * (good.role == SampleRole::Hit ? 5 : 1);
        const std::int64_t strength = m_company.strengths[account.owner];
        std::int64_t units = usual * level * strength / 1'000'000 * m_random.between(60, 140) / 100;
        units = std::max<std::int64_t>(units, 1);
        const std::int64_t price = good.price * m_random.between(88, 100) / 100;
        plan::Fact fact;
        fact.person = m_company.people[account.owner];
        fact.account = account.node;
        fact.product = good.node;
        fact.day = static_cast<int>(m_random.between(1, month.days()));
        set(fact, plan::Measure::Revenue, units * price);
        set(fact, plan::Measure::Cost, units * good.cost);
        set(fact, plan::Measure::Collected, units * price * m_random.between(72, 100) / 100);
        set(fact, plan::Measure::Units, units);
        set(fact, plan::Measure::Orders, 1);
        if (m_random.chance(6))
            set(fact, plan::Measure::NewCustomers, 1);
        part.add(fact);
    }

    void writeActivity(store::PartWriter &part, std::size_t person, int level)
    {
        plan::Fact fact;
        fact.person = m_company.people[person];
        const SampleAccount &account = m_company.accounts[person % m_company.accounts.size()];
        fact.account = account.node;
        fact.product = m_company.products.front().node;
        const std::int64_t strength = m_company.strengths[person];
        set(fact, plan::Measure::Leads, std::max<std::int64_t>(3, strength * level / 30'000) + m_random.between(0, 6));
        set(fact, plan::Measure::Visits, 8 + m_random.between(0, 14));
        part.add(fact);
    }

    static void set(plan::Fact &fact, plan::Measure measure, std::int64_t units)
    {
        const int slot = slotOf(measure);
        fact.present |= 1U << slot;
        fact.values[static_cast<std::size_t>(slot)] = units;
    }

    store::Writer &m_writer;
    const SampleCompany &m_company;
    const SampleSize &m_size;
    const base::Progress &m_progress;
    SampleRandom m_random;
    plan::BatchId m_batch;
};

} // namespace

void buildFacts(store::Writer &writer, const SampleCompany &company, const SampleSize &size,
                const base::Progress &progress)
{
    FactMaker(writer, company, size, progress).build();
}

} // namespace quotasmith::ops
