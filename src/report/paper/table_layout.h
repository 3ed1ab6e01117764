// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/paper/page.h"

namespace quotasmith::report {

/// Puts a table where the filler stands, over as many pages as it takes. A table too wide for the page is set smaller,
/// words wrap; a row is never cut, and one taller than a page goes on in a row of its own.
void layOutTable(const PaperTable &table, PageFiller &filler);

} // namespace quotasmith::report
