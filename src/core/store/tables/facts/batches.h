// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/actual.h"

#include <optional>
#include <string>
#include <vector>

namespace quotasmith::store {

class Connection;
class Writer;

/// All batches, oldest first.
std::vector<plan::Batch> readBatches(const Connection &connection);
void insertBatch(Writer &writer, const plan::Batch &batch);
/// The batch with this content that still counts: one without parts (not a batch of facts), or with an active part.
std::optional<plan::Batch> findLivingBatch(const Connection &connection, const std::string &kind,
                                           const std::string &contentHash);
std::int64_t countLivingBatches(const Connection &connection);

} // namespace quotasmith::store
