// SPDX-License-Identifier: Apache-2.0
#include "core/ops/import/existing_facts.h"

#include "core/base/error.h"
#include "core/store/tables/facts/batches.h"
#include "core/store/tables/facts/fact_parts.h"
#include "core/store/writer.h"

namespace quotasmith::ops {

namespace {

std::map<plan::BatchId, std::string> sourcesByBatch(const store::Connection &connection)
{
    std::map<plan::BatchId, std::string> sources;
    for (const plan::Batch &batch : store::readBatches(connection))
        sources.emplace(batch.id, batch.source);
    return sources;
}

struct MetPart {
    store::FactPart part;
    std::set<plan::NodeId> people; ///< of the scope
    std::string source;
    bool isWhole = false; ///< nobody else is in the part
};

std::vector<MetPart> metParts(store::Writer &writer, const FactScope &scope)
{
    std::vector<MetPart> met;
    const auto sources = sourcesByBatch(writer.connection());
    for (const store::FactPart &part : store::readActiveParts(writer.connection())) {
        const auto month = scope.find(part.month);
        if (month == scope.end())
            continue;
        MetPart one{part, {}, sources.contains(part.batch) ? sources.at(part.batch) : std::string(), true};
        for (const plan::NodeId person : store::peopleOf(writer.connection(), part.id)) {
            if (month->second.contains(person))
                one.people.insert(person);
            else
                one.isWhole = false;
        }
        if (!one.people.empty())
            met.push_back(std::move(one));
    }
    return met;
}

/// Replaces a part by one without some people; returns how many lines went.
std::int64_t replacePart(store::Writer &writer, const MetPart &met)
{
    store::retirePart(writer, met.part.id);
    if (met.isWhole)
        return met.part.lines;
    std::int64_t kept = 0;
    std::uint32_t present = 0;
    store::visitFacts(writer.connection(), met.part.id, [&](const plan::Fact &fact) { present |= fact.present; });
    store::PartWriter survivors(writer, met.part.batch, met.part.month, present);
    store::visitFacts(writer.connection(), met.part.id, [&](const plan::Fact &fact) {
        if (met.people.contains(fact.person))
            return;
        survivors.add(fact);
        ++kept;
    });
    survivors.finish();
    return met.part.lines - kept;
}

/// `8812 (jan.csv, 2027-02-03), …`, oldest first
std::string batchesText(store::Writer &writer, const std::set<plan::BatchId> &wanted)
{
    constexpr std::size_t kDaySize = 10;
    std::string text;
    for (const plan::Batch &batch : store::readBatches(writer.connection()))
        if (wanted.contains(batch.id))
            text += (text.empty() ? "" : ", ") + std::to_string(batch.id.value()) + " (" + batch.source + ", " +
                    batch.importedAt.substr(0, kDaySize) + ')';
    return text;
}

} // namespace

MetFacts findMetFacts(store::Writer &writer, const FactScope &scope)
{
    MetFacts result;
    for (const MetPart &met : metParts(writer, scope)) {
        result.scope[met.part.month].insert(met.people.begin(), met.people.end());
        result.sources.insert(met.source);
    }
    return result;
}

std::int64_t retireMetFacts(store::Writer &writer, const FactScope &scope, const std::string &source)
{
    const std::vector<MetPart> met = metParts(writer, scope);
    std::set<plan::BatchId> own;
    for (const MetPart &one : met)
        if (one.source == source)
            own.insert(one.part.batch);
    if (own.size() > 1)
        throw base::Error("batch-ambiguous", {{"source", source}, {"batches", batchesText(writer, own)}});
    std::int64_t lines = 0;
    if (own.empty()) {
        for (const MetPart &one : met)
            lines += replacePart(writer, one);
        return lines;
    }
    for (const store::FactPart &part : store::readActiveParts(writer.connection())) {
        if (!own.contains(part.batch) || !scope.contains(part.month))
            continue;
        store::retirePart(writer, part.id);
        lines += part.lines;
    }
    return lines;
}

std::vector<plan::Batch> metBatches(store::Writer &writer, const FactScope &scope, const std::string &source)
{
    std::set<plan::BatchId> own;
    for (const MetPart &met : metParts(writer, scope))
        if (met.source == source)
            own.insert(met.part.batch);
    std::vector<plan::Batch> batches = store::readBatches(writer.connection());
    std::erase_if(batches, [&own](const plan::Batch &batch) { return !own.contains(batch.id); });
    return batches;
}

std::int64_t retireBatch(store::Writer &writer, const std::string &batch)
{
    std::set<plan::BatchId> living;
    std::int64_t lines = 0;
    bool isFound = false;
    for (const store::FactPart &part : store::readActiveParts(writer.connection())) {
        living.insert(part.batch);
        if (std::to_string(part.batch.value()) != batch)
            continue;
        isFound = true;
        store::retirePart(writer, part.id);
        lines += part.lines;
    }
    if (!isFound)
        throw base::Error("batch-unknown", {{"batch", batch}, {"known", batchesText(writer, living)}});
    return lines;
}

void refuseMetFacts(const MetFacts &met)
{
    std::string sources;
    for (const std::string &source : met.sources)
        sources += (sources.empty() ? "" : ", ") + source;
    std::set<plan::NodeId> people;
    for (const auto &[month, some] : met.scope)
        people.insert(some.begin(), some.end());
    const std::string first = met.scope.begin()->first.text();
    const std::string last = met.scope.rbegin()->first.text();
    throw base::Error("facts-exist", {{"months", first == last ? first : first + " … " + last},
                                      {"people", std::to_string(people.size())},
                                      {"sources", sources}});
}

} // namespace quotasmith::ops
