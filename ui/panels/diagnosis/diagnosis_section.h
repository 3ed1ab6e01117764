// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/pages/reading_section.h"
#include "ui/shell/reading/diagnosis_reading.h"

#include <string>

namespace quotasmith::ui {

/// A page of the diagnosis.
class DiagnosisSection : public ReadingSection<DiagnosisReading> {
    Q_OBJECT

public:
    using ReadingSection::ReadingSection;

protected:
    int decimals() const override;
    const diagnosis::Input &input() const { return reading()->input; }
    const diagnosis::Diagnosis &result() const { return reading()->result; }
    /// Chinese or English, the name of a node; its code when it has none.
    QString nameOf(plan::Axis axis, plan::NodeId node) const;
    std::string codeOf(plan::Axis axis, plan::NodeId node) const;
};

} // namespace quotasmith::ui
