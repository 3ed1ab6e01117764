// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/context.h"
#include "core/diagnosis/diagnosis.h"
#include "core/ops/diagnosis/findings.h"
#include "core/ops/diagnosis/read_diagnosis.h"

#include <map>
#include <memory>
#include <string>

namespace quotasmith::store {
class Connection;
}

namespace quotasmith::cli {

/// Which months are looked at, and on which day.
struct SpanOptions {
    std::string from, to, asOf;
};
/// Declares --from, --to, --as-of.
void declareSpan(Command &command, SpanOptions &options);
/// Periods by their first and last month. Throws Error{"period-bad"}, Error{"month-wanted"} for a week,
/// Error{"date-wrong",{value}}.
ops::DiagnosisRequest requestOf(const SpanOptions &options, const store::Connection &connection);

/// A diagnosis with what it looked at, and what people did about its findings.
struct Diagnosed {
    diagnosis::Input input;
    diagnosis::Diagnosis diagnosis;
    std::map<std::string, ops::FindingMark> marks; ///< by finding id

    ops::FindingStatus status(const diagnosis::Finding &finding) const;
    /// The code of a node; empty for one that is gone.
    std::string code(plan::Axis axis, plan::NodeId node) const;
};
Diagnosed readDiagnosed(const store::Connection &connection, const SpanOptions &options);

} // namespace quotasmith::cli
