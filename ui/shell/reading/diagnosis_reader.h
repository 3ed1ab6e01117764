// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/reading/diagnosis_reading.h"
#include "ui/shell/reading/plan_reader.h"

namespace quotasmith::ui {

/// Reads the diagnosis of the open plan whenever somebody asks, once for however many ask at a time, as a PlanReader
/// reads.
class DiagnosisReader : public QObject {
    Q_OBJECT

public:
    /// The session outlives the reader.
    explicit DiagnosisReader(DocumentSession &session, QObject *parent = nullptr,
                             std::uintmax_t largePlan = PlanReader::kLargePlan);

    void ask(const ops::DiagnosisRequest &request);
    TaskRunner &tasks() { return m_reader.tasks(); }

Q_SIGNALS:
    void read(const quotasmith::ui::SharedDiagnosis &reading);

private:
    PlanReader m_reader;
};

} // namespace quotasmith::ui
