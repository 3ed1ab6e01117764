// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/pages/section.h"
#include "ui/shell/reading/diagnosis_reading.h"

#include <string>

namespace quotasmith::ui {

/// A page of the diagnosis.
class DiagnosisSection : public Section {
    Q_OBJECT

public:
    using Section::Section;

    using QWidget::show;
    /// Another state of the plan.
    void show(const SharedDiagnosis &reading);

protected:
    bool isReady() const override { return m_reading != nullptr; }
    int decimals() const override;
    /// nullptr before the first reading.
    const SharedDiagnosis &reading() const { return m_reading; }
    const diagnosis::Input &input() const { return m_reading->input; }
    const diagnosis::Diagnosis &result() const { return m_reading->result; }
    /// Chinese or English, the name of a node; its code when it has none.
    QString nameOf(plan::Axis axis, plan::NodeId node) const;
    std::string codeOf(plan::Axis axis, plan::NodeId node) const;

private:
    SharedDiagnosis m_reading;
};

} // namespace quotasmith::ui
