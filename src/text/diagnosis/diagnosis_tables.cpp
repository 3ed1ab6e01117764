// SPDX-License-Identifier: Apache-2.0
#include "text/diagnosis/diagnosis_tables.h"

#include "text/convert.h"
#include "text/diagnosis/finding_text.h"
#include "text/diagnosis/indicator_text.h"
#include "text/diagnosis/table_cells.h"

#include <QCoreApplication>
#include <QStringList>

namespace quotasmith::text {

namespace {

using exchange::ColumnKind;
using exchange::ExportTable;

/// The headers of the tables and the names of the sheets.
class Words {
    Q_DECLARE_TR_FUNCTIONS(DiagnosisTable)
};

exchange::ExportCell indicatorCell(diagnosis::Indicator indicator, const std::optional<money::Rate> &value,
                                   const plan::PlanSettings &settings)
{
    if (!value)
        return {};
    switch (diagnosis::formOf(indicator)) {
    case diagnosis::IndicatorForm::Money:
        return moneyCell(value->of(1), settings);
    case diagnosis::IndicatorForm::Count:
        return countCell(value->of(1));
    case diagnosis::IndicatorForm::Share:
        return *value;
    case diagnosis::IndicatorForm::Days:
        break;
    }
    return numberCell(value, 1);
}

QString evidenceLines(const diagnosis::Finding &finding, const plan::PlanSettings &settings)
{
    QStringList lines;
    for (const diagnosis::Evidence &evidence : finding.evidence)
        if (evidence.value || !evidence.text.empty())
            lines.append(evidenceText(evidence, settings));
    return lines.join(Words::tr("; "));
}

/// A number of the customers as a whole, beside the indicators.
void addConcentration(ExportTable &table, const diagnosis::Concentration &concentration)
{
    const auto add = [&](const char *name, exchange::ExportCell value) {
        auto &row = table.rows.emplace_back();
        row = {cell(evidenceName(name)), std::move(value)};
        row.resize(table.columns.size());
    };
    add("hhi", numberCell(concentration.hhi, 4));
    add("top5", shareCell(concentration.top5));
}

} // namespace

ExportTable findingsTable(const DiagnosisTold &told)
{
    ExportTable table{{column(Words::tr("Id")), column(Words::tr("Severity")), column(Words::tr("Status")),
                       column(Words::tr("Rule")), column(Words::tr("Finding")), column(Words::tr("Advice")),
                       column(Words::tr("Evidence")), column(Words::tr("Reason")), column(Words::tr("Action"))},
                      {}};
    for (const diagnosis::Finding &finding : told.diagnosis.judgement.findings) {
        const auto found = told.marks.find(finding.id());
        const ops::FindingMark mark = found == told.marks.end() ? ops::FindingMark() : found->second;
        table.rows.push_back({finding.id(), cell(severityName(finding.severity)),
                              cell(findingStatusName(ops::findingStatusCode(mark.status))),
                              cell(ruleName(finding.code)), cell(findingText(finding, told.input)),
                              cell(adviceText(finding.advice)), cell(evidenceLines(finding, told.input.settings)),
                              mark.reason, mark.action});
    }
    return table;
}

ExportTable indicatorsTable(const DiagnosisTold &told)
{
    ExportTable table{
        {column(Words::tr("Indicator")), column(Words::tr("Value"), ColumnKind::Money),
         column(Words::tr("Year before"), ColumnKind::Money), column(Words::tr("Year on year"), ColumnKind::Ratio),
         column(Words::tr("Month on month"), ColumnKind::Ratio), column(Words::tr("Target"), ColumnKind::Money),
         column(Words::tr("Of target"), ColumnKind::Ratio), column(Words::tr("Weakest"))},
        {}};
    for (const diagnosis::IndicatorValue &value : told.diagnosis.company)
        table.rows.push_back({cell(indicatorName(value.indicator)),
                              indicatorCell(value.indicator, value.value, told.input.settings),
                              indicatorCell(value.indicator, value.previous, told.input.settings), shareCell(value.yoy),
                              shareCell(value.mom), indicatorCell(value.indicator, value.target, told.input.settings),
                              shareCell(value.ofPlan), cell(value.weakest ? Words::tr("weakest") : QString())});
    addConcentration(table, told.diagnosis.concentration);
    return table;
}

ExportTable segmentsTable(const DiagnosisTold &told)
{
    ExportTable table{{column(Words::tr("Segment")), column(Words::tr("Customers"), ColumnKind::Count),
                       column(Words::tr("Of all customers"), ColumnKind::Ratio),
                       column(Words::tr("Revenue"), ColumnKind::Money),
                       column(Words::tr("Of all revenue"), ColumnKind::Ratio)},
                      {}};
    for (const diagnosis::SegmentShare &share : told.diagnosis.segments)
        table.rows.push_back({cell(segmentName(share.segment)), countCell(share.customers),
                              shareCell(share.customerShare), moneyCell(share.revenue, told.input.settings),
                              shareCell(share.revenueShare)});
    return table;
}

ExportTable funnelTable(const DiagnosisTold &told)
{
    ExportTable table{{column(Words::tr("Stage")), column(Words::tr("Reached"), ColumnKind::Count),
                       column(Words::tr("Of the stage before"), ColumnKind::Ratio), column(Words::tr("Blocked"))},
                      {}};
    for (int stage = 0; stage < 4; ++stage) {
        const auto conversion = stage == 0 ? std::nullopt : told.diagnosis.funnel.conversion(stage - 1);
        const bool isBlocked = told.diagnosis.blocked && told.diagnosis.blocked->stage == stage - 1;
        table.rows.push_back({cell(funnelStageName(static_cast<plan::FunnelStage>(stage))),
                              countCell(told.diagnosis.funnel.reached[static_cast<std::size_t>(stage)]),
                              shareCell(conversion), cell(isBlocked ? Words::tr("fell most") : QString())});
    }
    return table;
}

ExportTable silenceTable(const DiagnosisTold &told)
{
    ExportTable table{{column(Words::tr("Rule")), column(Words::tr("Missing"))}, {}};
    for (const diagnosis::Silence &silence : told.diagnosis.judgement.silent) {
        QStringList missing;
        for (const std::string_view code : silence.missing)
            missing.append(missingName(code));
        table.rows.push_back({cell(ruleName(silence.code)), cell(missing.join(Words::tr("; ")))});
    }
    return table;
}

QString findingsSheetName()
{
    return Words::tr("Findings");
}

std::vector<exchange::NamedTable> diagnosisSheets(const DiagnosisTold &told)
{
    const auto sheet = [](const QString &name, ExportTable table) {
        return exchange::NamedTable{toUtf8(name), std::move(table), 1};
    };
    return {sheet(findingsSheetName(), findingsTable(told)),   sheet(Words::tr("Indicators"), indicatorsTable(told)),
            sheet(Words::tr("Segments"), segmentsTable(told)), sheet(Words::tr("Customers"), customersTable(told)),
            sheet(Words::tr("Tenure"), tenureTable(told)),     sheet(Words::tr("Team"), teamTable(told)),
            sheet(Words::tr("Rivals"), rivalsTable(told)),     sheet(Words::tr("Losses"), lossesTable(told)),
            sheet(Words::tr("Funnel"), funnelTable(told)),     sheet(Words::tr("Follow-ups"), overdueTable(told)),
            sheet(Words::tr("Not judged"), silenceTable(told))};
}

} // namespace quotasmith::text
