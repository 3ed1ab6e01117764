// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/queries/fact_sums.h"

namespace quotasmith::store {

/// What one source brought in one month, by the person its lines name.
struct ImportedPart {
    plan::BatchId batch;
    calendar::Month month;
    SumsByNode byPerson;
};
/// The active facts of a period, a part each, in the order in which they came. Typed values are not among them.
std::vector<ImportedPart> importedSums(const Connection &connection, const calendar::Period &period);

} // namespace quotasmith::store
