// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/lists/record.h"

#include <vector>

namespace quotasmith::store {

class Connection;
class Writer;

/// The lists with a table of their own, whose rows go by their key: readings, indicators, settings. As in lists.h.
std::vector<plan::Record> readKeyedList(const Connection &connection, const plan::ListKind &kind);
void putKeyedRecord(Writer &writer, const plan::Record &record);
void removeKeyedRecord(Writer &writer, const plan::Record &record);

} // namespace quotasmith::store
