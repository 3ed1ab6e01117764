// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/diagnosis/diagnosis_lines.h"

#include "cli/words.h"
#include "text/convert.h"
#include "text/diagnosis/diagnosis_tables.h"
#include "text/diagnosis/finding_text.h"
#include "text/diagnosis/indicator_text.h"
#include "text/format.h"
#include "text/name_text.h"

#include <algorithm>

namespace quotasmith::cli {

namespace {

constexpr std::size_t kMostRows = 10;

bool isNumeric(exchange::ColumnKind kind)
{
    return kind == exchange::ColumnKind::Money || kind == exchange::ColumnKind::Count ||
           kind == exchange::ColumnKind::Ratio;
}

QString cellText(const exchange::ExportCell &cell)
{
    if (const auto *text = std::get_if<std::string>(&cell))
        return text::fromUtf8(*text);
    if (const auto *rate = std::get_if<money::Rate>(&cell))
        return text::rateText(*rate, 1);
    if (const auto *figure = std::get_if<exchange::Figure>(&cell))
        return text::amountText(figure->units, figure->decimals);
    return {};
}

/// The table, its first rows only.
void say(Output &output, const QString &title, const exchange::ExportTable &rows)
{
    if (rows.rows.empty())
        return;
    Table table;
    for (const exchange::ExportColumn &column : rows.columns)
        table.columns.push_back({text::fromUtf8(column.header), isNumeric(column.kind) ? Align::Right : Align::Left});
    for (std::size_t i = 0; i < std::min(rows.rows.size(), kMostRows); ++i) {
        auto &cells = table.rows.emplace_back();
        for (const exchange::ExportCell &cell : rows.rows[i])
            cells.push_back(cellText(cell));
    }
    output.line({});
    output.line(title);
    output.table(table);
    if (rows.rows.size() > kMostRows)
        output.line(Cli::tr("… and %n more row(s); -o OUT.xlsx --format xlsx has all.", nullptr,
                            static_cast<int>(rows.rows.size() - kMostRows)));
}

void sayIndicators(Output &output, const Diagnosed &diagnosed, const std::vector<diagnosis::IndicatorValue> &values)
{
    Table table{{{Cli::tr("Node")},
                 {Cli::tr("Indicator")},
                 {Cli::tr("Value"), Align::Right},
                 {Cli::tr("Year before"), Align::Right},
                 {Cli::tr("Year on year"), Align::Right},
                 {Cli::tr("Month on month"), Align::Right},
                 {Cli::tr("Of target"), Align::Right},
                 {QString()}},
                {}};
    for (const diagnosis::IndicatorValue &value : values) {
        if (!value.value)
            continue;
        const auto number = [&](const std::optional<money::Rate> &rate) {
            return text::indicatorText(value.indicator, rate, diagnosed.input.settings);
        };
        table.rows.push_back(
            {text::fromUtf8(diagnosed.code(value.axis, value.node)), text::indicatorName(value.indicator),
             number(value.value), number(value.previous),
             text::growthText(value.yoy) + (value.isComparedInPart() ? QStringLiteral(" *") : QString()),
             text::growthText(value.mom), text::rateText(value.ofPlan),
             value.weakest ? Cli::tr("weakest") : QString()});
    }
    if (!table.rows.empty())
        output.table(table);
    if (std::any_of(values.begin(), values.end(), [](const auto &value) { return value.isComparedInPart(); }))
        output.line(Cli::tr("* Only over the months that are known in both years; the value is of all of them."));
}

/// Concentration and who came, stayed and left.
void sayCustomers(Output &output, const diagnosis::Diagnosis &diagnosis)
{
    const diagnosis::Concentration &concentration = diagnosis.concentration;
    if (concentration.hhi)
        output.line(Cli::tr("Concentration: HHI %1; the five largest of %2 customers bring %3.")
                        .arg(text::fromUtf8(concentration.hhi->decimalText(4)),
                             text::countText(concentration.customers), text::rateText(concentration.top5)));
    if (diagnosis.flow)
        output.line(Cli::tr("Against the year before: %1 new, %2 kept, %3 lost customers.")
                        .arg(text::countText(diagnosis.flow->fresh), text::countText(diagnosis.flow->kept),
                             text::countText(diagnosis.flow->lost)));
}

/// `→ advice`, or what became of it.
QString followUp(const Diagnosed &diagnosed, const diagnosis::Finding &finding)
{
    const auto mark = diagnosed.marks.find(finding.id());
    const ops::FindingStatus status = diagnosed.status(finding);
    if (status == ops::FindingStatus::Acted)
        return Cli::tr("made an action: %1").arg(text::fromUtf8(mark->second.action));
    if (status == ops::FindingStatus::Dismissed)
        return Cli::tr("not relevant: %1").arg(text::fromUtf8(mark->second.reason));
    return text::adviceText(finding.advice);
}

} // namespace

void sayFinding(Output &output, const Diagnosed &diagnosed, const diagnosis::Finding &finding)
{
    output.line(Cli::tr("[%1] %2 (%3)")
                    .arg(text::severityName(finding.severity), text::findingText(finding, diagnosed.input),
                         text::fromUtf8(finding.id())));
    output.line(QStringLiteral("    → ") + followUp(diagnosed, finding));
}

void sayDiagnosis(Output &output, const Diagnosed &diagnosed, const std::vector<diagnosis::IndicatorValue> &indicators)
{
    const text::DiagnosisTold told{diagnosed.input, diagnosed.diagnosis, diagnosed.marks};
    output.line(Cli::tr("%1 to %2, as of %3")
                    .arg(text::fromUtf8(diagnosed.input.span.first.text()),
                         text::fromUtf8(diagnosed.input.span.last().text()),
                         text::fromUtf8(diagnosed.input.asOf.text())));
    sayIndicators(output, diagnosed, indicators);
    if (!diagnosed.diagnosis.accounts.empty()) {
        say(output, Cli::tr("Customers"), text::segmentsTable(told));
        sayCustomers(output, diagnosed.diagnosis);
    }
    if (diagnosed.diagnosis.tenure.heads() > 0)
        say(output, Cli::tr("Team"), text::tenureTable(told));
    say(output, Cli::tr("Rivals"), text::rivalsTable(told));
    if (diagnosed.diagnosis.funnel.reached[0] > 0)
        say(output, Cli::tr("Funnel"), text::funnelTable(told));
    say(output, Cli::tr("Waiting for a contact"), text::overdueTable(told));
    const diagnosis::Judgement &judgement = diagnosed.diagnosis.judgement;
    output.line({});
    output.line(judgement.findings.empty()
                    ? Cli::tr("No finding.")
                    : Cli::tr("%n finding(s)", nullptr, static_cast<int>(judgement.findings.size())));
    for (const diagnosis::Finding &finding : judgement.findings)
        sayFinding(output, diagnosed, finding);
    if (judgement.silent.empty())
        return;
    output.line({});
    output.line(Cli::tr("Not judged for want of data"));
    for (const diagnosis::Silence &silence : judgement.silent)
        output.line(text::silenceText(silence));
}

} // namespace quotasmith::cli
