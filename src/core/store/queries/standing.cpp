// SPDX-License-Identifier: Apache-2.0
#include "core/store/queries/standing.h"

#include "core/store/tables/presences.h"
#include "core/store/tables/settings.h"

#include <algorithm>

namespace quotasmith::store {

Standing::Standing(const Connection &connection)
{
    for (const plan::Presence &presence : readPresences(connection)) {
        if (presence.formerOf.isNull() || !presence.last)
            continue;
        m_former[presence.formerOf].push_back(presence);
        m_personOf[presence.node] = presence.formerOf;
    }
    if (m_former.empty())
        return;
    m_calendar = readSettings(connection).calendar;
    for (auto &[person, places] : m_former)
        std::sort(places.begin(), places.end(),
                  [](const plan::Presence &a, const plan::Presence &b) { return *a.last < *b.last; });
}

plan::NodeId Standing::placeOf(plan::NodeId person, calendar::Month month) const
{
    const auto places = m_former.find(person);
    if (places == m_former.end())
        return person;
    const int position = ((month.since(m_calendar->start()) % 12) + 12) % 12;
    for (const plan::Presence &place : places->second)
        if (m_calendar->month(position) <= *place.last)
            return place.node;
    return person;
}

plan::NodeId Standing::personOf(plan::NodeId place) const
{
    const auto person = m_personOf.find(place);
    return person == m_personOf.end() ? place : person->second;
}

} // namespace quotasmith::store
