// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/xlsx/reader/archive.h"
#include "core/exchange/xlsx/reader/number_text.h"

#include <string>
#include <vector>

namespace quotasmith::exchange {

/// Where a workbook keeps what: its sheets in their order, with the names of their parts.
struct WorkbookParts {
    struct Sheet {
        std::string name;
        std::string state; ///< empty, `hidden` or `veryHidden`
        std::string part;
    };
    std::vector<Sheet> sheets; ///< those with cells; charts and macro sheets are left out
    std::string strings;       ///< empty: none
    std::string styles;
    DateEpoch epoch = DateEpoch::From1900;
};

/// Throws Error{"workbook-not-one", {file}} when there are no sheets, and what Archive and XmlReader throw.
WorkbookParts readWorkbookParts(const Archive &archive);

} // namespace quotasmith::exchange
