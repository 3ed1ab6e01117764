// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/diagnosis/diagnosis_json.h"
#include "cli/commands/diagnosis/json_values.h"
#include "text/diagnosis/finding_text.h"

namespace quotasmith::cli {

namespace {

Json numberJson(const Diagnosed &diagnosed, const diagnosis::Evidence &evidence,
                const std::optional<money::Rate> &number)
{
    if (number && evidence.form == diagnosis::EvidenceForm::Money)
        return moneyJson(diagnosed, number->of(1));
    return rateJson(number);
}

Json evidenceJson(const Diagnosed &diagnosed, const diagnosis::Evidence &evidence)
{
    const bool isText = evidence.form == diagnosis::EvidenceForm::Text;
    return {{"name", evidence.name},
            {"value", isText ? textOrNull(evidence.text) : numberJson(diagnosed, evidence, evidence.value)},
            {"threshold", numberJson(diagnosed, evidence, evidence.threshold)}};
}

Json rowsJson(const Diagnosed &diagnosed, const diagnosis::EvidenceRows &rows)
{
    Json nodes = Json::array(), months = Json::array();
    for (const plan::NodeId node : rows.nodes)
        nodes.push_back(nodeJson(diagnosed, rows.axis, node));
    for (const calendar::Month month : rows.months)
        months.push_back(month.text());
    return {{"source", rows.source},
            {"axis", plan::axisCode(rows.axis)},
            {"nodes", nodes},
            {"months", months},
            {"keys", rows.keys}};
}

} // namespace

Json findingJson(const Diagnosed &diagnosed, const diagnosis::Finding &finding)
{
    Json evidence = Json::array(), rows = Json::array();
    for (const diagnosis::Evidence &one : finding.evidence)
        evidence.push_back(evidenceJson(diagnosed, one));
    for (const diagnosis::EvidenceRows &one : finding.rows)
        rows.push_back(rowsJson(diagnosed, one));
    const auto mark = diagnosed.marks.find(finding.id());
    const ops::FindingMark known = mark == diagnosed.marks.end() ? ops::FindingMark() : mark->second;
    return {{"id", finding.id()},
            {"code", finding.code},
            {"subject", textOrNull(finding.subject)},
            {"severity", diagnosis::severityCode(finding.severity)},
            {"status", ops::findingStatusCode(known.status)},
            {"reason", textOrNull(known.reason)},
            {"action", textOrNull(known.action)},
            {"advice", finding.advice},
            {"evidence", evidence},
            {"rows", rows},
            {"message", textJson(text::findingText(finding, diagnosed.input))},
            {"adviceMessage", textJson(text::adviceText(finding.advice))}};
}

} // namespace quotasmith::cli
