// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/hash.h"
#include "core/calendar/month.h"
#include "core/plan/actual.h"

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace quotasmith::store {

class Connection;
class Writer;

/// The facts of one batch in one month. Facts are append-only: a part is written once and then active or retired.
struct FactPart {
    std::int64_t id = 0;
    plan::BatchId batch;
    calendar::Month month;
    std::int64_t lines = 0;
    std::array<std::int64_t, plan::kFactMeasures> sums{};
    std::string digest;
    std::uint32_t present = 0; ///< bit i: some fact of it carries measure i
};

/// Active parts of a month (all months when it is not given), ordered by id.
std::vector<FactPart> readActiveParts(const Connection &connection, std::optional<calendar::Month> month = {});
/// Writes the facts of one batch and month as a new part, one after the other; `finish` makes it active, and one undo
/// of the step retires it again. Throws Error{"amount-overflow"} when a sum leaves 64 bits.
class PartWriter {
public:
    /// `present`: the measures some fact of the part carries.
    PartWriter(Writer &writer, plan::BatchId batch, calendar::Month month, std::uint32_t present);
    ~PartWriter();
    void add(const plan::Fact &fact);
    void finish();

private:
    struct Inserter;
    Writer &m_writer;
    std::uint32_t m_present;
    FactPart m_part;
    base::HashSum m_digest;
    std::unique_ptr<Inserter> m_inserter;
};
void retirePart(Writer &writer, std::int64_t part);
/// Calls `visit` for every fact of a part, in the order of the source. Throws Error{"facts-damaged",{part,file}} when a
/// fact carries a measure the part does not name.
void visitFacts(const Connection &connection, std::int64_t part, const std::function<void(const plan::Fact &)> &visit);
/// The people a part has facts of.
std::vector<plan::NodeId> peopleOf(const Connection &connection, std::int64_t part);
/// Sum of the hashes of a part's facts as they are in the file now.
base::HashSum factsDigest(const Connection &connection, std::int64_t part);
std::int64_t countActiveFacts(const Connection &connection);

} // namespace quotasmith::store
