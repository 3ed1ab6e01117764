// SPDX-License-Identifier: Apache-2.0
#include "core/store/tables/facts/entries.h"

#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/writer.h"

namespace quotasmith::store {

std::vector<plan::Entry> readEntries(const Connection &connection, std::optional<calendar::Month> month)
{
    std::vector<plan::Entry> entries;
    Query query(connection, "SELECT person, account, product, month, measure, value, stated, note FROM entry"
                            " WHERE counted = 1 AND (?1 IS NULL OR month = ?1)"
                            " ORDER BY month, person, account, product, measure");
    query.bind(1, month ? std::optional(month->text()) : std::nullopt);
    while (query.step()) {
        plan::Entry entry;
        entry.person = query.id<plan::NodeId>(0);
        entry.account = query.id<plan::NodeId>(1);
        entry.product = query.id<plan::NodeId>(2);
        entry.month = calendar::Month::parse(query.textView(3)).value_or(calendar::Month());
        entry.measure = plan::findMeasure(query.textView(4)).value_or(plan::Measure::Revenue);
        entry.value = query.integer(5);
        entry.stated = query.integer(6);
        entry.note = query.text(7);
        entries.push_back(std::move(entry));
    }
    return entries;
}

void putEntry(Writer &writer, const plan::Entry &entry)
{
    Query query(writer.connection(),
                "INSERT INTO entry (person, account, product, month, measure, value, stated, note, counted)"
                " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1)"
                " ON CONFLICT (person, account, product, month, measure) DO UPDATE SET"
                " value = excluded.value, stated = excluded.stated, note = excluded.note,"
                " counted = 1");
    query.with(entry.person, entry.account, entry.product, entry.month.text(), plan::measureCode(entry.measure),
               entry.value, entry.stated, entry.note);
    query.run();
}

std::vector<OtherYearTarget> readOtherYearTargets(const Connection &connection)
{
    std::vector<OtherYearTarget> targets;
    Query query(connection, "SELECT measure, node, month, value FROM other_year_target ORDER BY measure, node, month");
    while (query.step())
        targets.push_back({plan::findMeasure(query.textView(0)).value_or(plan::Measure::Revenue),
                           query.id<plan::NodeId>(1),
                           calendar::Month::parse(query.textView(2)).value_or(calendar::Month()), query.integer(3)});
    return targets;
}

void putOtherYearTarget(Writer &writer, const OtherYearTarget &target)
{
    Query query(writer.connection(),
                "INSERT INTO other_year_target (measure, node, month, value) VALUES (?1, ?2, ?3, ?4)"
                " ON CONFLICT (measure, node, month) DO UPDATE SET value = excluded.value"
                " WHERE value <> excluded.value");
    query.with(plan::measureCode(target.measure), target.node, target.month.text(), target.value).run();
}

std::vector<StoredProfile> readProfiles(const Connection &connection)
{
    std::vector<StoredProfile> profiles;
    Query query(connection, "SELECT name, kind, settings FROM import_profile ORDER BY name");
    while (query.step())
        profiles.push_back({query.text(0), query.text(1), query.text(2)});
    return profiles;
}

void putProfile(Writer &writer, const StoredProfile &profile)
{
    Query query(writer.connection(),
                "INSERT INTO import_profile (name, kind, settings) VALUES (?1, ?2, ?3)"
                " ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, settings = excluded.settings");
    query.with(profile.name, profile.kind, profile.settings).run();
}

} // namespace quotasmith::store
