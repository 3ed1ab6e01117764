// SPDX-License-Identifier: Apache-2.0
#include "cli/import_answer.h"

#include "cli/answers.h"
#include "cli/option_hints.h"
#include "cli/words.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/import_text.h"
#include "text/name_text.h"

#include <algorithm>
#include <utility>

namespace quotasmith::cli {

namespace {

using exchange::ImportReport;

constexpr std::size_t kMostShown = 20;

Json mapJson(const ImportReport &report)
{
    Json map = Json::object();
    for (const exchange::MapEntry &entry : report.map) {
        if (!map.contains(entry.field))
            map[entry.field] = entry.column;
        else if (map[entry.field].is_array())
            map[entry.field].push_back(entry.column);
        else
            map[entry.field] = Json::array({map[entry.field], entry.column});
    }
    return map;
}

/// The exact sums as texts.
struct ControlText {
    plan::Measure measure;
    std::string file, stored, difference;
    bool agrees = true;
};

std::vector<ControlText> controlTexts(const ImportReport &report, const plan::PlanSettings &settings)
{
    std::vector<ControlText> texts;
    for (const auto &[measure, control] : report.control) {
        const int decimals = settings.decimals(measure);
        exchange::ExactSum difference = control.stored;
        difference -= control.file;
        texts.push_back({measure, control.file.text(decimals), control.stored.text(decimals), difference.text(decimals),
                         difference.isZero()});
    }
    return texts;
}

Json controlJson(const ImportReport &report, const plan::PlanSettings &settings)
{
    Json list = Json::array();
    for (const ControlText &control : controlTexts(report, settings))
        list.push_back({{"measure", plan::measureCode(control.measure)},
                        {"file", control.file},
                        {"stored", control.stored},
                        {"difference", control.difference}});
    return list;
}

Json notesJson(const ImportReport &report)
{
    Json list = Json::array();
    for (const exchange::ImportNote &note : report.notes)
        list.push_back({{"code", note.code}, {"message", text::toUtf8(text::noteText(note))}});
    return list;
}

Json refusedJson(const ImportReport &report)
{
    Json list = Json::array();
    for (const exchange::Refusal &refusal : report.refused.listed())
        list.push_back({{"line", refusal.line},
                        {"column", textOrNull(refusal.column)},
                        {"field", textOrNull(refusal.field)},
                        {"text", refusal.text},
                        {"code", refusal.code},
                        {"message", textJson(withOption(text::refusedText(refusal), refusal.code))}});
    return list;
}

Json totalsJson(const ImportReport &report, const plan::PlanSettings &settings)
{
    Json list = Json::array();
    for (const exchange::TotalDifference &total : report.totalDifferences)
        list.push_back({{"line", total.line},
                        {"column", textOrNull(total.column)},
                        {"measure", plan::measureCode(total.measure)},
                        {"month", total.month ? Json(total.month->text()) : Json(nullptr)},
                        {"stated", total.stated.text(settings.decimals(total.measure))},
                        {"sum", total.sum.text(settings.decimals(total.measure))}});
    return list;
}

Json reportJson(const ImportReport &report, const plan::PlanSettings &settings)
{
    Json months = Json::array(), created = Json::object();
    for (const calendar::Month month : report.months)
        months.push_back(month.text());
    for (const auto &[what, count] : report.created)
        created[what] = count;
    return {{"kind", exchange::importKindCode(report.kind)},
            {"source", report.source},
            {"hash", report.hash},
            {"batch", textOrNull(report.batch)},
            {"encoding", textOrNull(report.encoding)},
            {"delimiter", textOrNull(report.form().delimiter)},
            {"sheet", textOrNull(report.sheet)},
            {"headerLine", report.headerLine},
            {"notes", notesJson(report)},
            {"dateForm", textOrNull(report.dateForm)},
            {"profile", textOrNull(report.profile)},
            {"map", mapJson(report)},
            {"rows",
             {{"read", report.rows.read},
              {"taken", report.rows.taken},
              {"unchanged", report.rows.unchanged},
              {"refused", report.rows.refused},
              {"totals", report.rows.totals}}},
            {"cells", report.cells},
            {"control", controlJson(report, settings)},
            {"totalDifferences", totalsJson(report, settings)},
            {"months", months},
            {"created", created},
            {"refused", refusedJson(report)}};
}

void sayNotes(Output &output, const ImportReport &report)
{
    for (const exchange::ImportNote &note : report.notes)
        output.line(text::noteText(note));
}

void sayRows(Output &output, const ImportReport &report)
{
    const auto &rows = report.rows;
    output.line(Cli::tr("Lines: %1 read, %2 taken, %3 unchanged, %4 refused, %5 totals")
                    .arg(text::countText(rows.read), text::countText(rows.taken), text::countText(rows.unchanged),
                         text::countText(rows.refused), text::countText(rows.totals)));
    if (report.cells > 0)
        output.line(Cli::tr("Cells: %1").arg(text::countText(report.cells)));
    if (!report.months.empty())
        output.line(
            Cli::tr("Months: %1 to %2")
                .arg(text::fromUtf8(report.months.front().text()), text::fromUtf8(report.months.back().text())));
    for (const auto &[what, count] : report.created)
        output.line(Cli::tr("Created: %1 %2").arg(text::countText(count), text::valueName("kind", what)));
}

void sayControl(Output &output, const ImportReport &report, const plan::PlanSettings &settings)
{
    if (report.control.empty())
        return;
    Table table{{{Cli::tr("Control total")},
                 {Cli::tr("In the file"), Align::Right},
                 {Cli::tr("Stored"), Align::Right},
                 {Cli::tr("Difference"), Align::Right}},
                {}};
    for (const ControlText &control : controlTexts(report, settings))
        table.rows.push_back({text::measureName(control.measure), text::fromUtf8(control.file),
                              text::fromUtf8(control.stored), text::fromUtf8(control.difference)});
    output.table(table);
}

void sayRefused(Output &output, const ImportReport &report)
{
    const auto &listed = report.refused.listed();
    const std::size_t shown = std::min(listed.size(), kMostShown);
    for (std::size_t i = 0; i < shown; ++i)
        output.message(text::refusedPlace(listed[i]) + QStringLiteral(": ") +
                       withOption(text::refusedText(listed[i]), listed[i].code));
    if (listed.size() > shown)
        output.message(Cli::tr("… and %n more", nullptr, static_cast<int>(listed.size() - shown)));
}

void sayTotals(Output &output, const ImportReport &report, const plan::PlanSettings &settings)
{
    for (const exchange::TotalDifference &total : report.totalDifferences)
        output.message(text::totalText(total, settings.decimals(total.measure)));
}

} // namespace

void answerImport(Output &output, const ops::ImportOutcome &outcome, const plan::PlanSettings &settings)
{
    if (output.isJson()) {
        Json fields = reportJson(outcome.report, settings);
        fields.update(changesJson(outcome.changes));
        output.json(std::move(fields));
    }
    sayRefused(output, outcome.report);
    sayTotals(output, outcome.report, settings);
    if (outcome.isRefused)
        output.message(Cli::tr("Nothing was imported. Mend the lines, or take the others with --allow-refused."));
    sayNotes(output, outcome.report);
    sayRows(output, outcome.report);
    sayControl(output, outcome.report, settings);
    if (!outcome.isRefused && !output.isJson())
        sayChanges(output, outcome.changes);
}

} // namespace quotasmith::cli
