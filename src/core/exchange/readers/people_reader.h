// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/import_options.h"
#include "core/exchange/import_report.h"
#include "core/exchange/records.h"

#include <vector>

namespace quotasmith::exchange {

/// The people a source names, without refused lines; refusals and counts go to the report.
std::vector<PersonRecord> readPeople(const Source &source, const Mapping &mapping, const ReadOptions &options,
                                     ImportReport &report);

} // namespace quotasmith::exchange
