// SPDX-License-Identifier: Apache-2.0
#include "core/store/tables/facts/fact_parts.h"

#include "core/base/error.h"
#include "core/money/money.h"
#include "core/store/flat_json.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/tables/facts/local_keys.h"
#include "core/store/writer.h"

#include <bit>
#include <map>

namespace quotasmith::store {

namespace {

constexpr int kPartShift = 32;
/// By measure, in the order of factMeasures().
constexpr std::array<std::string_view, plan::kFactMeasures> kMeasureColumns{
    "revenue",        "signed", "collected",     "cost",      "orders",         "units",     "leads",
    "opportunities",  "won",    "new_customers", "new_users", "seed_customers", "customers", "repeat_customers",
    "lost_customers", "visits", "calls"};

/// The hash of one fact by identities, not by local keys: a changed key table shows.
base::HashSum factHash(const plan::Fact &fact)
{
    std::int64_t words[5 + plan::kFactMeasures];
    std::size_t count = 0;
    words[count++] = fact.day;
    words[count++] = fact.person.value();
    words[count++] = fact.account.value();
    words[count++] = fact.product.value();
    words[count++] = fact.present;
    for (int m = 0; m < plan::kFactMeasures; ++m)
        if (fact.has(m))
            words[count++] = fact.values[static_cast<std::size_t>(m)];
    return base::quickHash(words, count * sizeof(std::int64_t));
}

/// Every measure some fact of the part carries, with its sum.
std::string sumsText(const FactPart &part, std::uint32_t present)
{
    std::map<std::string, std::int64_t> sums;
    const auto measures = plan::factMeasures();
    for (std::size_t m = 0; m < measures.size(); ++m)
        if ((present >> m & 1U) != 0)
            sums[std::string(plan::measureCode(measures[m]))] = part.sums[m];
    return flatJson(sums);
}

/// Fills the sums; returns the measures that are named.
std::uint32_t readSums(FactPart &part, const std::string &text)
{
    std::uint32_t present = 0;
    const auto sums = numbersOfJson(text);
    const auto measures = plan::factMeasures();
    for (std::size_t m = 0; m < measures.size(); ++m) {
        const auto sum = sums.find(std::string(plan::measureCode(measures[m])));
        if (sum == sums.end())
            continue;
        part.sums[m] = sum->second;
        present |= 1U << m;
    }
    return present;
}

/// The measures the facts of a part carry, as its row says.
std::uint32_t measuresOf(const Connection &connection, std::int64_t part)
{
    Query query(connection, "SELECT sums FROM fact_part WHERE id = ?1");
    query.bind(1, part);
    FactPart ignored;
    return query.step() ? readSums(ignored, query.text(0)) : 0;
}

/// Reads only the columns of the named measures; the last column tells whether any other one is filled, which no sound
/// file has.
std::string readingStatement(std::uint32_t present)
{
    std::string named = "SELECT day, person, account, product", others;
    for (std::size_t m = 0; m < kMeasureColumns.size(); ++m)
        ((present >> m & 1U) != 0 ? named : others).append(", ").append(kMeasureColumns[m]);
    return named + ", coalesce(NULL, NULL" + others + ") FROM fact WHERE id >= ?1 AND id < ?2 ORDER BY id";
}

std::int64_t nextPart(const Connection &connection)
{
    Query query(connection, "SELECT coalesce(max(id), 0) + 1 FROM fact_part");
    query.step();
    return query.integer(0);
}

plan::Fact factAt(const Query &query, const LocalKeys &keys, std::uint32_t present)
{
    plan::Fact fact;
    fact.day = static_cast<int>(query.integer(0));
    fact.person = keys.nodeOf(query.integer(1));
    fact.account = keys.nodeOf(query.integer(2));
    fact.product = keys.nodeOf(query.integer(3));
    int column = 4;
    for (int m = 0; m < plan::kFactMeasures; ++m) {
        if ((present >> m & 1U) == 0)
            continue;
        if (!query.isNull(column)) {
            fact.present |= 1U << m;
            fact.values[static_cast<std::size_t>(m)] = query.integer(column);
        }
        ++column;
    }
    return fact;
}

/// False, early, when a measure is filled that was not named.
bool visitNamed(const Connection &connection, std::int64_t part, RemovedNodes removed,
                const std::function<void(const plan::Fact &)> &visit)
{
    const std::uint32_t present = measuresOf(connection, part);
    const LocalKeys keys(connection, removed);
    const int last = 4 + std::popcount(present);
    Query query(connection, readingStatement(present));
    query.with(part << kPartShift, (part + 1) << kPartShift);
    while (query.step()) {
        if (!query.isNull(last))
            return false;
        visit(factAt(query, keys, present));
    }
    return true;
}

void visitAll(const Connection &connection, std::int64_t part, RemovedNodes removed,
              const std::function<void(const plan::Fact &)> &visit)
{
    if (!visitNamed(connection, part, removed, visit))
        throw base::Error("facts-damaged", {{"part", std::to_string(part)}, {"file", connection.file().string()}});
}

} // namespace

std::vector<FactPart> readActiveParts(const Connection &connection, std::optional<calendar::Month> month)
{
    std::vector<FactPart> parts;
    Query query(connection, "SELECT id, batch, month, lines, sums, digest FROM fact_part"
                            " WHERE active = 1 AND (?1 IS NULL OR month = ?1) ORDER BY id");
    query.bind(1, month ? std::optional(month->text()) : std::nullopt);
    while (query.step()) {
        FactPart part{query.integer(0), query.id<plan::BatchId>(1), {}, query.integer(3), {}, query.text(5)};
        part.month = calendar::Month::parse(query.textView(2)).value_or(calendar::Month());
        part.present = readSums(part, query.text(4));
        parts.push_back(std::move(part));
    }
    return parts;
}

/// Inserts rows with only the measures that some fact of the part carries, many in one statement: a statement of its
/// own for each row would open the table a million times.
struct PartWriter::Inserter {
    Inserter(Writer &writer, std::int64_t part, std::uint32_t present)
        : m_writer(writer), m_keys(writer), m_measures(measuresIn(present)),
          m_one(writer.connection(), statement(m_measures, 1)),
          m_many(writer.connection(), statement(m_measures, kTogether)), m_nextId(part << kPartShift)
    {
        m_waiting.reserve(kTogether);
    }

    void insert(const plan::Fact &fact)
    {
        m_waiting.push_back(fact);
        if (m_waiting.size() < kTogether)
            return;
        m_writer.unrecorded([&] {
            int position = 1;
            for (const plan::Fact &waiting : m_waiting)
                bind(m_many, position, waiting);
            m_many.run();
        });
        m_waiting.clear();
    }

    /// Writes what still waits.
    void finish()
    {
        m_writer.unrecorded([&] {
            for (const plan::Fact &waiting : m_waiting) {
                int position = 1;
                bind(m_one, position, waiting);
                m_one.run();
            }
        });
        m_waiting.clear();
    }

private:
    static constexpr std::size_t kTogether = 32;

    static std::vector<int> measuresIn(std::uint32_t present)
    {
        std::vector<int> measures;
        for (int m = 0; m < plan::kFactMeasures; ++m)
            if ((present >> m & 1U) != 0)
                measures.push_back(m);
        return measures;
    }

    static std::string statement(const std::vector<int> &measures, std::size_t rows)
    {
        std::string text = "INSERT INTO fact (id, day, person, account, product";
        for (const int m : measures)
            text.append(", ").append(kMeasureColumns[static_cast<std::size_t>(m)]);
        std::string row = "(?, ?, ?, ?, ?";
        for (std::size_t m = 0; m < measures.size(); ++m)
            row += ", ?";
        row += ")";
        text += ") VALUES " + row;
        for (std::size_t i = 1; i < rows; ++i)
            text.append(", ").append(row);
        return text;
    }

    void bind(Query &query, int &position, const plan::Fact &fact)
    {
        query.bind(position++, m_nextId++);
        if (fact.day > 0)
            query.bind(position++, fact.day);
        else
            query.bind(position++, std::nullopt);
        query.bind(position++, m_keys.keyOf(fact.person));
        query.bind(position++, m_keys.keyOf(fact.account));
        query.bind(position++, m_keys.keyOf(fact.product));
        for (const int m : m_measures) {
            if (fact.has(m))
                query.bind(position++, fact.values[static_cast<std::size_t>(m)]);
            else
                query.bind(position++, std::nullopt);
        }
    }

    Writer &m_writer;
    LocalKeyWriter m_keys;
    std::vector<int> m_measures;
    Query m_one, m_many;
    std::int64_t m_nextId;
    std::vector<plan::Fact> m_waiting; ///< fewer than kTogether
};

PartWriter::PartWriter(Writer &writer, plan::BatchId batch, calendar::Month month, std::uint32_t present)
    : m_writer(writer), m_present(present), m_part{nextPart(writer.connection()), batch, month, 0, {}, {}},
      m_inserter(std::make_unique<Inserter>(writer, m_part.id, present))
{
}

PartWriter::~PartWriter() = default;

void PartWriter::add(const plan::Fact &fact)
{
    m_inserter->insert(fact);
    m_digest += factHash(fact);
    ++m_part.lines;
    for (int m = 0; m < plan::kFactMeasures; ++m) {
        if (!fact.has(m))
            continue;
        std::int64_t &sum = m_part.sums[static_cast<std::size_t>(m)];
        sum = money::addUnits(sum, fact.values[static_cast<std::size_t>(m)]);
    }
}

void PartWriter::finish()
{
    m_inserter->finish();
    m_writer.unrecorded([&] {
        Query insert(m_writer.connection(), "INSERT INTO fact_part (id, batch, month, lines, sums, digest, active)"
                                            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0)");
        insert.with(m_part.id, m_part.batch, m_part.month.text(), m_part.lines, sumsText(m_part, m_present),
                    m_digest.text());
        insert.run();
    });
    Query(m_writer.connection(), "UPDATE fact_part SET active = 1 WHERE id = ?1").with(m_part.id).run();
    m_writer.trustPart(m_part.id);
}

void retirePart(Writer &writer, std::int64_t part)
{
    Query(writer.connection(), "UPDATE fact_part SET active = 0 WHERE id = ?1").with(part).run();
}

void visitFacts(const Connection &connection, std::int64_t part, const std::function<void(const plan::Fact &)> &visit)
{
    visitAll(connection, part, RemovedNodes::GiveToHeirs, visit);
}

std::vector<plan::NodeId> peopleOf(const Connection &connection, std::int64_t part)
{
    std::vector<plan::NodeId> people;
    const LocalKeys keys(connection);
    Query query(connection, "SELECT DISTINCT person FROM fact WHERE id >= ?1 AND id < ?2 ORDER BY person");
    query.with(part << kPartShift, (part + 1) << kPartShift);
    while (query.step())
        people.push_back(keys.nodeOf(query.integer(0)));
    return people;
}

base::HashSum factsDigest(const Connection &connection, std::int64_t part)
{
    base::HashSum sum;
    visitAll(connection, part, RemovedNodes::AsWritten, [&](const plan::Fact &fact) { sum += factHash(fact); });
    return sum;
}

std::int64_t countActiveFacts(const Connection &connection)
{
    Query query(connection, "SELECT coalesce(sum(lines), 0) FROM fact_part WHERE active = 1");
    query.step();
    return query.integer(0);
}

} // namespace quotasmith::store
