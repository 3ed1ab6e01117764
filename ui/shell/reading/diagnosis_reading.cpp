// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/reading/diagnosis_reading.h"

#include "core/store/document.h"
#include "core/store/queries/fact_sums.h"
#include "text/convert.h"

namespace quotasmith::ui {

bool DiagnosisReading::isOpen(const diagnosis::Finding &finding) const
{
    const auto found = marks.find(finding.id());
    return found == marks.end() || found->second.status == ops::FindingStatus::Open;
}

std::vector<const diagnosis::Finding *> DiagnosisReading::openFindings() const
{
    std::vector<const diagnosis::Finding *> open;
    for (const diagnosis::Finding &finding : result.judgement.findings)
        if (isOpen(finding))
            open.push_back(&finding);
    return open;
}

SharedDiagnosis readDiagnosis(const store::Document &document, const ops::DiagnosisRequest &request)
{
    auto reading = std::make_shared<DiagnosisReading>();
    const store::Connection &connection = document.connection();
    reading->input = ops::readDiagnosisInput(connection, request);
    reading->result = diagnosis::diagnose(reading->input);
    reading->marks = ops::readFindingMarks(connection);
    reading->known = store::monthsWithActuals(connection);
    return reading;
}

QString severitySign(diagnosis::Severity severity)
{
    switch (severity) {
    case diagnosis::Severity::Bad:
        return QStringLiteral("▲");
    case diagnosis::Severity::Warn:
        return QStringLiteral("◆");
    case diagnosis::Severity::Info:
        break;
    }
    return QStringLiteral("●");
}

QString spanText(const diagnosis::MonthSpan &span)
{
    const QString first = text::fromUtf8(span.first.text());
    return span.months == 1 ? first : first + QStringLiteral(" – ") + text::fromUtf8(span.last().text());
}

} // namespace quotasmith::ui
