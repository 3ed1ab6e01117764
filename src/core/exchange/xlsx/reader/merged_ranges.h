// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/xlsx/reader/archive.h"
#include "core/exchange/xlsx/reader/cell_reference.h"

#include <string_view>
#include <vector>

namespace quotasmith::exchange {

/// The merged cells of a sheet that begin in its first rows. They stand behind all cells, so the part is read to its
/// end (and its checksum compared), but as bytes: several times quicker than as XML.
std::vector<CellRange> mergedRanges(const Archive &archive, std::string_view part, std::int64_t lastRow);

} // namespace quotasmith::exchange
