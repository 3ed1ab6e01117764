// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/reading/diagnosis_reader.h"

namespace quotasmith::ui {

DiagnosisReader::DiagnosisReader(DocumentSession &session, QObject *parent, std::uintmax_t largePlan)
    : QObject(parent), m_reader(session, nullptr, largePlan)
{
}

void DiagnosisReader::ask(const ops::DiagnosisRequest &request)
{
    m_reader.ask(this, [this, request](const store::Document &plan) -> PlanReader::Taking {
        return [this, reading = readDiagnosis(plan, request)] { Q_EMIT read(reading); };
    });
}

} // namespace quotasmith::ui
