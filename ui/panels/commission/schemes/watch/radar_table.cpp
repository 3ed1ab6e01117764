// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/commission/schemes/watch/radar_table.h"

#include "core/ops/commission/watch.h"
#include "text/commission/scheme_text.h"
#include "text/convert.h"
#include "text/format.h"

namespace quotasmith::ui {

namespace {

constexpr int kRatePlaces = 4;

TableRow rowOf(const QString &what, const QString &where, const QString &sentence)
{
    return {{NumberWords::textCell(what), NumberWords::textCell(where), NumberWords::textCell(sentence)}};
}

} // namespace

TableContent RadarTable::content(const ops::SchemeRadar &radar, std::optional<std::size_t> scheme) const
{
    TableContent content;
    content.title = radar.radar ? tr("Radar, against a target of %1").arg(m_words.money(radar.quota)) : tr("Radar");
    content.empty = tr("Nobody it pays has a target yet.");
    content.columns = {{tr("What")}, {tr("Where")}, {tr("What it comes to")}};
    if (!radar.radar)
        return content;
    content.rows.push_back(rowOf(tr("A further unit"), tr("above 100 %"),
                                 tr("pays %1").arg(text::rateText(radar.radar->marginalAtTarget.rate(), kRatePlaces))));
    addJumps(content, *radar.radar);
    addZones(content, *radar.radar);
    addPeople(content, *radar.radar);
    if (scheme)
        addWatched(content, *scheme);
    return content;
}

void RadarTable::addJumps(TableContent &content, const commission::Radar &radar) const
{
    for (const commission::Cliff &cliff : radar.cliffs) {
        const QString amount = m_words.money(cliff.amount);
        content.rows.push_back(
            rowOf(tr("Jump"), threshold(cliff.at),
                  cliff.wages ? tr("%1 at once, %2 months of wage").arg(amount, NumberWords::number(cliff.wages, 2))
                              : tr("%1 at once").arg(amount)));
    }
    if (radar.smooth)
        content.rows.push_back(rowOf(tr("Without jumps"), text::tierMethodName(*radar.smooth->method),
                                     text::tiersText(*radar.smooth, m_words.decimals())));
}

void RadarTable::addZones(TableContent &content, const commission::Radar &radar) const
{
    for (const commission::DeadZone &zone : radar.deadZones) {
        const QString from = m_words.money(zone.from.rounded());
        content.rows.push_back(
            rowOf(tr("Dead zone"),
                  zone.to ? tr("%1 – %2").arg(from, m_words.money(zone.to->rounded())) : tr("from %1 on").arg(from),
                  tr("more brings nothing")));
    }
}

void RadarTable::addPeople(TableContent &content, const commission::Radar &radar) const
{
    for (const commission::NearThreshold &one : radar.near) {
        const QString name = text::fromUtf8(m_book.people[one.by.who].name);
        content.rows.push_back(
            rowOf(tr("Close to a threshold"), threshold(one.at),
                  (one.isBelow ? tr("%1 at %2: a push is worth while") : tr("%1 at %2: just over it"))
                      .arg(name, text::rateText(one.by.attainment))));
    }
    for (const commission::Bunching &one : radar.bunching)
        content.rows.push_back(rowOf(tr("Bunching"), threshold(one.at),
                                     tr("%1 results just above, only %2 just below: people stop there")
                                         .arg(text::countText(one.above), text::countText(one.below))));
}

void RadarTable::addWatched(TableContent &content, std::size_t scheme) const
{
    for (const ops::Watched &one : ops::watchOf(m_book)) {
        if (one.scheme != scheme)
            continue;
        const QString name = text::fromUtf8(m_book.people[one.person].name);
        content.rows.push_back(rowOf(tr("Elimination watch"), tr("under %1").arg(text::rateText(one.below)),
                                     tr("%1 at %2, %3 of %4 periods in a row")
                                         .arg(name, text::rateText(one.attainment), text::countText(one.periods),
                                              text::countText(one.allowed))));
    }
}

QString RadarTable::threshold(const money::Rate &at) const
{
    return text::thresholdText(m_scheme, at, m_words.decimals());
}

} // namespace quotasmith::ui
