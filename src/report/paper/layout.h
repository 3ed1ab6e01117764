// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "report/paper/page.h"

namespace quotasmith::report {

/// The pages of a paper, with what stands above and below each of them. At least one. Needs a QGuiApplication.
std::vector<Page> layOut(const Paper &paper);

} // namespace quotasmith::report
