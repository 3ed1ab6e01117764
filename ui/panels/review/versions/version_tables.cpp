// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/review/versions/version_tables.h"

#include "core/money/money.h"
#include "report/charts/plan_figures.h"
#include "text/convert.h"
#include "text/format.h"
#include "text/name_text.h"
#include "text/versions/version_text.h"
#include "ui/models/words.h"
#include "ui/panels/review/versions/version_words.h"

#include <algorithm>
#include <QCoreApplication>

namespace quotasmith::ui {

namespace {

using exchange::ColumnKind;

/// The words of these tables.
class VersionTables {
    Q_DECLARE_TR_FUNCTIONS(VersionTables)
};

constexpr int kIndent = 3;
constexpr int kQuarters = 4;
constexpr int kMonthsOfQuarter = 3;

TableCell wordsCell(const std::string &text)
{
    return NumberWords::textCell(text::fromUtf8(text));
}

TableCell signedCell(const NumberWords &words, std::int64_t amount)
{
    TableCell cell = words.moneyCell(amount);
    if (amount > 0)
        cell.text = QLatin1Char('+') + cell.text;
    return cell;
}

std::string nameOf(const std::string &name, const std::string &code)
{
    return name.empty() ? code : name;
}

QString approvalsText(const ops::VersionInfo &version)
{
    if (version.approvers.empty())
        return text::noValue();
    return VersionTables::tr("%1 of %2 (%3 listed)")
        .arg(version.yes())
        .arg(version.needed())
        .arg(version.approvers.size());
}

TableCell changeCell(const NumberWords &words, plan::Measure measure, std::int64_t amount)
{
    return plan::kindOf(measure) == plan::MeasureKind::Money ? words.moneyCell(amount) : NumberWords::countCell(amount);
}

} // namespace

TableContent versionsTable(const std::vector<ops::VersionInfo> &versions)
{
    TableContent content;
    content.title = VersionTables::tr("Versions");
    content.columns = {{VersionTables::tr("No."), ColumnKind::Count},
                       {VersionTables::tr("Code")},
                       {VersionTables::tr("State")},
                       {VersionTables::tr("Kind")},
                       {VersionTables::tr("Approvals")},
                       {VersionTables::tr("From month"), ColumnKind::Period},
                       {VersionTables::tr("Submitted"), ColumnKind::Date},
                       {VersionTables::tr("Approved"), ColumnKind::Date},
                       {VersionTables::tr("Reason")},
                       {VersionTables::tr("What changed")}};
    for (auto one = versions.rbegin(); one != versions.rend(); ++one) {
        TableRow row;
        const bool isFirst = one->number == 1;
        row.cells = {
            TableCell{QString::number(one->number), exchange::Figure{one->number, 0}},
            wordsCell(one->code),
            NumberWords::textCell(titled(text::versionStateName(ops::versionStateCode(one->state)))),
            NumberWords::textCell(isFirst        ? VersionTables::tr("original")
                                  : one->isMajor ? VersionTables::tr("major")
                                                 : VersionTables::tr("minor")),
            NumberWords::textCell(approvalsText(*one)),
            one->effective ? wordsCell(one->effective->text()) : TableCell{},
            NumberWords::textCell(dayOf(one->submittedAt)),
            NumberWords::textCell(one->approvedOn.empty() ? dayOf(one->approvedAt) : text::fromUtf8(one->approvedOn)),
            wordsCell(one->reason),
            wordsCell(one->trigger)};
        row.isStrong = one == versions.rbegin();
        content.rows.push_back(std::move(row));
    }
    return content;
}

TableContent votesTable(const ops::VersionInfo &version)
{
    TableContent content;
    content.title = VersionTables::tr("Approvals of %1").arg(text::versionName(version));
    content.empty = VersionTables::tr("Nobody is asked yet: list the approvers, then submit the targets.");
    content.columns = {{VersionTables::tr("Approver")},
                       {VersionTables::tr("Says")},
                       {VersionTables::tr("On"), ColumnKind::Date},
                       {VersionTables::tr("Note")},
                       {VersionTables::tr("Recorded by")}};
    for (const std::string &name : version.approvers) {
        const auto last = std::find_if(version.votes.rbegin(), version.votes.rend(),
                                       [&name](const ops::VersionVote &vote) { return vote.name == name; });
        if (last == version.votes.rend())
            content.rows.push_back({{wordsCell(name), NumberWords::textCell(VersionTables::tr("not yet")), TableCell{},
                                     TableCell{}, TableCell{}}});
        else
            content.rows.push_back(
                {{wordsCell(name),
                  NumberWords::textCell(last->isYes ? VersionTables::tr("✓ yes") : VersionTables::tr("✗ no")),
                  wordsCell(last->day), wordsCell(last->note), wordsCell(last->recordedBy)}});
    }
    return content;
}

VersionBridge bridgeOf(const ops::VersionComparison &comparison, const plan::PlanSettings &settings)
{
    return {settings,
            text::versionName(comparison.from),
            text::versionName(comparison.to),
            comparison.start,
            comparison.bridge,
            comparison.end};
}

chart::WaterfallChart bridgeChart(const VersionBridge &bridge)
{
    chart::WaterfallChart chart;
    const plan::Measure measure = bridge.settings.money;
    chart.heading.title = VersionTables::tr("From %1 to %2").arg(bridge.from, bridge.to);
    chart.heading.subtitle = report::subtitleFor(bridge.settings, measure, {});
    chart.heading.empty = VersionTables::tr("The year's number stays, for everybody.");
    chart.form = {bridge.settings.decimals(measure), chart::NumberKind::Amount, std::nullopt};
    for (const ops::VersionBridgeRow &row : bridge.rows)
        if (row.change != 0)
            chart.steps.push_back(
                {text::fromUtf8(nameOf(row.name, row.code)), row.change, chart::StepKind::Change, {}});
    if (!chart.steps.empty())
        chart.steps.push_back({VersionTables::tr("Difference"),
                               money::subtractUnits(bridge.end, bridge.start),
                               chart::StepKind::Total,
                               {}});
    return chart;
}

TableContent bridgeTable(const VersionBridge &bridge, const NumberWords &words)
{
    TableContent content;
    content.title = VersionTables::tr("What the year's number moves by");
    content.columns = {{VersionTables::tr("Who")}, {VersionTables::tr("Amount"), ColumnKind::Money, words.decimals()}};
    content.rows.push_back({{NumberWords::textCell(bridge.from), words.moneyCell(bridge.start)}, {}, true});
    for (const ops::VersionBridgeRow &row : bridge.rows)
        content.rows.push_back({{wordsCell(nameOf(row.name, row.code)), signedCell(words, row.change)}});
    content.rows.push_back({{NumberWords::textCell(bridge.to), words.moneyCell(bridge.end)}, {}, true});
    return content;
}

TableContent cellsTable(const ops::VersionComparison &comparison, const NumberWords &words)
{
    TableContent content;
    content.title = VersionTables::tr("Cell by cell: %1 and %2")
                        .arg(text::versionName(comparison.from), text::versionName(comparison.to));
    content.empty = VersionTables::tr("No cell differs.");
    const auto amount = [&](const QString &title) { return TableColumn{title, ColumnKind::Money, words.decimals()}; };
    content.columns = {{VersionTables::tr("Measure")},
                       {VersionTables::tr("Axis")},
                       {VersionTables::tr("Who")},
                       {VersionTables::tr("Month"), ColumnKind::Period},
                       amount(text::versionName(comparison.from)),
                       amount(text::versionName(comparison.to)),
                       amount(VersionTables::tr("Difference"))};
    for (const ops::VersionCell &cell : comparison.cells) {
        const EditTarget target{{cell.axis, cell.code, cell.month.text()}, cell.measure};
        TableRow row;
        row.cells = {NumberWords::textCell(titled(text::measureName(cell.measure))),
                     NumberWords::textCell(titled(text::axisName(cell.axis))),
                     wordsCell(nameOf(cell.name, cell.code)),
                     wordsCell(cell.month.text()),
                     changeCell(words, cell.measure, cell.before),
                     changeCell(words, cell.measure, cell.after),
                     changeCell(words, cell.measure, money::subtractUnits(cell.after, cell.before))};
        row.source = Destination{QStringLiteral("targets"), QStringLiteral("decompose-page"), target};
        content.rows.push_back(std::move(row));
    }
    return content;
}

TableContent signedTable(const spread::Sheet &sheet, const QString &title, const NumberWords &words)
{
    TableContent content;
    content.title = title;
    const auto amount = [&](const QString &name) { return TableColumn{name, ColumnKind::Money, words.decimals()}; };
    content.columns = {{titled(text::axisName(plan::Axis::Organisation))}};
    for (int quarter = 1; quarter <= kQuarters; ++quarter)
        content.columns.push_back(amount(QStringLiteral("Q%1").arg(quarter)));
    content.columns.push_back(amount(VersionTables::tr("Year")));
    const plan::Tree &tree = sheet.tree(plan::Axis::Organisation);
    for (int node = 0; node < tree.size(); ++node) {
        if (!tree.isPlanned(node))
            continue;
        const auto value = [&](calendar::MonthRange months) {
            return words.moneyCell(sheet.value(plan::Axis::Organisation, node, months));
        };
        const QString name = text::nodeName(tree.node(node));
        TableRow row;
        TableCell named = NumberWords::textCell(name);
        named.text = QString(kIndent * tree.depth(node), QLatin1Char(' ')) + name;
        row.cells = {named};
        for (int quarter = 0; quarter < kQuarters; ++quarter)
            row.cells.push_back(value({quarter * kMonthsOfQuarter, quarter * kMonthsOfQuarter + kMonthsOfQuarter - 1}));
        row.cells.push_back(value({}));
        row.isStrong = !tree.isLeaf(node);
        content.rows.push_back(std::move(row));
    }
    return content;
}

} // namespace quotasmith::ui
