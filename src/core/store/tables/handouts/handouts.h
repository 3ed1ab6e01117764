// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/plan/measure.h"
#include "core/plan/node.h"

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::store {

class Connection;
class Writer;

using HandoutId = base::Id<struct HandoutTag>;

/// A workbook handed out to a manager.
struct Handout {
    HandoutId id;
    plan::NodeId manager; ///< whose people it holds; may be gone
    std::string madeAt;
    std::string madeBy;
    std::int64_t step = 0; ///< of the history
    std::string hash;
    std::optional<std::string> returnedAt; ///< when something was last taken back from it
};

/// What a cell of it is about.
enum class HandoutKind { Target, Actual, Commitment };
/// `target actual commitment`
std::string_view handoutKindCode(HandoutKind kind);
std::optional<HandoutKind> findHandoutKind(std::string_view code);

struct HandoutPlace {
    plan::NodeId place; ///< a person, or a person's former place
    plan::Measure measure = plan::Measure::Revenue;
    HandoutKind kind = HandoutKind::Actual;
    std::string period; ///< `2027-05`, of a commitment the year
    friend auto operator<=>(const HandoutPlace &, const HandoutPlace &) = default;
};
struct HandoutCell {
    std::optional<std::int64_t> value; ///< units of the measure
    bool isFillable = false;
};
using HandoutCells = std::map<HandoutPlace, HandoutCell>;
/// Places by the code they were handed out under.
using HandoutCodes = std::map<std::string, plan::NodeId>;

void insertHandout(Writer &writer, const Handout &handout, const HandoutCodes &codes, const HandoutCells &cells);
std::optional<Handout> findHandout(const Connection &connection, HandoutId id);
/// All of them, the latest first.
std::vector<Handout> readHandouts(const Connection &connection);
HandoutCodes readHandoutCodes(const Connection &connection, HandoutId id);
/// Throws Error{"file-damaged"} for a cell nobody can read.
HandoutCells readHandoutCells(const Connection &connection, HandoutId id);

/// What was taken back from it, by place.
using HandoutReturns = std::map<HandoutPlace, std::optional<std::int64_t>>;
HandoutReturns readHandoutReturns(const Connection &connection, HandoutId id);
/// Keeps what was taken back now; what other places brought before stays.
void noteReturn(Writer &writer, HandoutId id, const HandoutReturns &taken);

/// The number the next step of the history will have.
std::int64_t nextStep(const Connection &connection);

} // namespace quotasmith::store
