// SPDX-License-Identifier: Apache-2.0
#include "report/papers/diagnosis_paper.h"

#include "core/ops/diagnosis/findings.h"
#include "report/charts/plan_figures.h"
#include "report/papers/paper_frame.h"
#include "text/convert.h"
#include "text/diagnosis/diagnosis_tables.h"
#include "text/diagnosis/finding_text.h"

#include <QStringList>

namespace quotasmith::report {

namespace {

void addTable(std::vector<Block> &blocks, const QString &heading, const exchange::ExportTable &table)
{
    if (table.rows.empty())
        return;
    blocks.push_back(Paragraph{heading, Letter::Heading});
    blocks.push_back(paperTable(table));
}

QString evidenceLine(const diagnosis::Finding &finding, const plan::PlanSettings &settings)
{
    QStringList parts;
    for (const diagnosis::Evidence &evidence : finding.evidence)
        if (evidence.value || !evidence.text.empty())
            parts << text::evidenceText(evidence, settings);
    return parts.join(Papers::tr("; "));
}

void addFinding(std::vector<Block> &blocks, int number, const diagnosis::Finding &finding,
                const text::DiagnosisTold &told)
{
    const auto mark = told.marks.find(finding.id());
    const ops::FindingStatus status = mark == told.marks.end() ? ops::FindingStatus::Open : mark->second.status;
    blocks.push_back(Paragraph{Papers::tr("%1. %2 (%3, %4)")
                                   .arg(QString::number(number), capital(text::ruleName(finding.code)),
                                        text::severityName(finding.severity),
                                        text::findingStatusName(ops::findingStatusCode(status))),
                               Letter::Subheading});
    blocks.push_back(Paragraph{text::findingText(finding, told.input)});
    blocks.push_back(Paragraph{Papers::tr("What to do: %1").arg(text::adviceText(finding.advice))});
    if (const QString evidence = evidenceLine(finding, told.input.settings); !evidence.isEmpty())
        blocks.push_back(Paragraph{Papers::tr("Rests on: %1").arg(evidence), Letter::Note});
}

} // namespace

Paper diagnosisPaper(const store::Connection &connection, const ops::DiagnosisRequest &request)
{
    const PaperFrame frame = readFrame(connection);
    const diagnosis::Input input = ops::readDiagnosisInput(connection, request);
    const diagnosis::Diagnosis diagnosis = diagnosis::diagnose(input);
    const auto marks = ops::readFindingMarks(connection);
    const text::DiagnosisTold told{input, diagnosis, marks};
    const QString months =
        Papers::tr("%1 to %2").arg(text::fromUtf8(input.span.first.text()), text::fromUtf8(input.span.last().text()));
    Paper paper = frame.paper(Papers::tr("Sales diagnosis"), Papers::tr("Diagnosis of %1").arg(months));
    auto &blocks = paper.blocks;
    blocks.push_back(
        Paragraph{Papers::tr("Actuals of %1, amounts in %2.").arg(months, text::fromUtf8(frame.settings.currency.code)),
                  Letter::Note});
    addTable(blocks, Papers::tr("Indicators"), text::indicatorsTable(told));
    blocks.push_back(Paragraph{Papers::tr("Findings"), Letter::Heading});
    int number = 0;
    for (const diagnosis::Finding &finding : diagnosis.judgement.findings)
        addFinding(blocks, ++number, finding, told);
    if (number == 0)
        blocks.push_back(Paragraph{Papers::tr("No rule has fired.")});
    addTable(blocks, Papers::tr("Customers by contribution and potential"), text::segmentsTable(told));
    addTable(blocks, Papers::tr("Funnel"), text::funnelTable(told));
    addTable(blocks, Papers::tr("Team by tenure"), text::tenureTable(told));
    addTable(blocks, Papers::tr("Not judged"), text::silenceTable(told));
    return paper;
}

} // namespace quotasmith::report
