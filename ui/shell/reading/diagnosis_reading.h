// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diagnosis/diagnosis.h"
#include "core/ops/diagnosis/findings.h"
#include "core/ops/diagnosis/read_diagnosis.h"

#include <map>
#include <memory>
#include <QString>
#include <string>
#include <vector>

namespace quotasmith::store {
class Document;
}

namespace quotasmith::ui {

/// A diagnosis and what people made of its findings, read at one moment and never changed after.
struct DiagnosisReading {
    diagnosis::Input input;
    diagnosis::Diagnosis result;
    std::map<std::string, ops::FindingMark> marks; ///< by finding id
    std::vector<calendar::Month> known;            ///< months with actuals, in order

    bool hasActuals() const { return !known.empty(); }
    /// Nobody has dealt with it yet.
    bool isOpen(const diagnosis::Finding &finding) const;
    /// The worst first.
    std::vector<const diagnosis::Finding *> openFindings() const;
};
using SharedDiagnosis = std::shared_ptr<const DiagnosisReading>;

SharedDiagnosis readDiagnosis(const store::Document &document, const ops::DiagnosisRequest &request);

/// What a severity is told apart by beside its colour: ▲ ◆ ●
QString severitySign(diagnosis::Severity severity);
/// `2026-06 – 2027-05`; one month alone.
QString spanText(const diagnosis::MonthSpan &span);

} // namespace quotasmith::ui
