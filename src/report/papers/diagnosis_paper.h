// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/diagnosis/read_diagnosis.h"
#include "report/paper/paper.h"

namespace quotasmith::report {

/// What a diagnosis found: indicators as a table, every finding as a sentence with its evidence and what to do, what
/// could not be judged. Throws what readDiagnosisInput throws.
Paper diagnosisPaper(const store::Connection &connection, const ops::DiagnosisRequest &request = {});

} // namespace quotasmith::report
