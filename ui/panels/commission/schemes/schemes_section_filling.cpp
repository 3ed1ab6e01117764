// SPDX-License-Identifier: Apache-2.0
#include "report/charts/pay_charts.h"
#include "text/commission/scheme_text.h"
#include "text/convert.h"
#include "text/error_text.h"
#include "text/name_text.h"
#include "ui/panels/commission/schemes/editor/scheme_editor.h"
#include "ui/panels/commission/schemes/schemes_section.h"
#include "ui/panels/commission/schemes/watch/lint_list.h"
#include "ui/panels/commission/schemes/watch/radar_table.h"
#include "ui/shell/pages/content_table.h"
#include "ui/widgets/chart/chart_view.h"

#include <algorithm>

/// The part of the page that shows what is there: the table, the editor, and what is looked at live.
namespace quotasmith::ui {

namespace {

constexpr qsizetype kMostNames = 3;

} // namespace

void SchemesSection::fillTable()
{
    TableContent content;
    content.title = tr("Schemes");
    content.columns = {{tr("Code")},   {tr("Name")},  {tr("Pays on")}, {tr("Reckoned")},
                       {tr("Method")}, {tr("Tiers")}, {tr("Who")},     {tr("State")}};
    int row = 0, current = 0;
    for (const auto &[code, entry] : m_entries) {
        const commission::Scheme scheme = savedForm(entry.draft.file).scheme;
        const QString method = scheme.method ? text::tierMethodName(*scheme.method) : tr("not chosen");
        content.rows.push_back({});
        for (const QString &text :
             {text::fromUtf8(code), text::fromUtf8(entry.draft.file.name), text::measureName(scheme.base),
              text::schemePeriodName(scheme.period), method, text::tiersText(scheme, decimals()),
              paidText(entry.draft.file), isUnsaved(entry) ? tr("● not saved") : tr("saved")})
            content.rows.back().cells.push_back(NumberWords::textCell(text));
        if (code == m_current)
            current = row;
        ++row;
    }
    m_isFilling = true;
    m_table->show(std::move(content));
    m_table->view()->setCurrentIndex(m_table->model().index(current, 0));
    m_isFilling = false;
}

void SchemesSection::fillEditor()
{
    auto ground = std::make_shared<SchemeGround>(*readGround());
    ground->isWritable = session().isWritable();
    Entry &entry = m_entries.at(m_current);
    if (m_shown == m_current && m_shownFile == entry.draft.file)
        m_editor->follow(ground);
    else
        m_editor->show(entry.draft, ground);
    m_shown = m_current;
    m_shownFile = entry.draft.file;
    m_wasUnsaved = isUnsaved(entry);
    m_editor->setUnsaved(m_wasUnsaved);
}

void SchemesSection::fillWatch()
{
    if (!reading() || !hasSchemes() || !m_entries.contains(m_current))
        return;
    const commission::Scheme scheme = savedForm(draft().file).scheme;
    m_lints->show(scheme, decimals(), session().isWritable());
    fillChart(scheme);
    fillRadar(scheme);
}

/// The scheme's own line; while no method is chosen one for every method it could have.
void SchemesSection::fillChart(const commission::Scheme &scheme)
{
    const report::PayGround ground{draft().target, decimals(), draft().actual};
    chart::PayoutChart chart;
    try {
        if (scheme.method) {
            requireSound(scheme);
            const report::DrawnScheme one{{}, &scheme};
            chart = report::payoutChart({&one, 1}, ground);
        } else {
            const auto methods = commission::previewMethods(scheme, draft().target, draft().actual);
            std::vector<report::DrawnScheme> drawn;
            for (const commission::MethodPay &method : methods)
                drawn.push_back({text::tierMethodName(*method.scheme.method), &method.scheme});
            chart = report::payoutChart(drawn, ground);
        }
    } catch (const base::Error &error) {
        chart = {};
        chart.heading.title = tr("What is paid for what is reached");
        chart.heading.empty = text::errorText(error);
    }
    m_chart->setChart(std::move(chart));
}

void SchemesSection::fillRadar(const commission::Scheme &scheme)
{
    ops::SchemeRadar radar;
    const auto position = positionOf(m_current);
    try {
        requireSound(scheme);
        if (position)
            radar = ops::radarAs(book(), *position, scheme);
        if (!radar.radar) {
            radar.quota = draft().target;
            radar.radar = commission::radarOf(scheme, draft().target, radar.wage, {}, {});
        }
    } catch (const base::Error &) {
        radar.radar.reset();
    }
    TableContent content = RadarTable(book(), scheme, words()).content(radar, position);
    if (!radar.radar)
        content.empty = tr("Fill in the scheme, then its jumps and dead zones are found here.");
    m_radar->show(std::move(content));
}

QString SchemesSection::paidText(const exchange::SchemeFile &file) const
{
    if (!file.assigned)
        return tr("not said yet");
    if (file.assigned->empty())
        return tr("nobody");
    QStringList names;
    for (const exchange::SchemeAssignment &one : *file.assigned)
        if (const auto node = book().tree->find(std::string_view(one.node)))
            names << text::nodeName(book().tree->node(*node));
    const qsizetype all = names.size();
    if (all <= kMostNames)
        return names.join(tr(", "));
    names.resize(kMostNames);
    return tr("%1 … (%2 in all)").arg(names.join(tr(", "))).arg(all);
}

std::shared_ptr<const SchemeGround> SchemesSection::readGround() const
{
    auto ground = std::make_shared<SchemeGround>();
    ground->decimals = decimals();
    ground->members = MemberNames(*book().tree, {});
    ground->products = MemberNames(*reading()->products, {});
    for (int month = 0; month < 12; ++month)
        ground->months.push_back(book().settings.calendar.month(month));
    return ground;
}

std::optional<std::size_t> SchemesSection::positionOf(const std::string &code) const
{
    const auto &schemes = book().schemes;
    const auto found =
        std::find_if(schemes.begin(), schemes.end(), [&](const auto &scheme) { return scheme.code == code; });
    return found == schemes.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - schemes.begin()));
}

} // namespace quotasmith::ui
