// SPDX-License-Identifier: Apache-2.0
#include "core/store/tables/facts/entry_notes.h"

#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/query.h"
#include "core/store/writer.h"

namespace quotasmith::store {

namespace {

const std::string kPlace = " person = ?1 AND account = ?2 AND product = ?3 AND month = ?4 AND measure = ?5";

/// A row that bears neither a value nor a note says nothing.
template <class Place> void removeSilent(Writer &writer, const Place &place)
{
    Query query(writer.connection(), "DELETE FROM entry WHERE counted = 0 AND note = '' AND" + kPlace);
    query.with(place.person, place.account, place.product, place.month.text(), plan::measureCode(place.measure)).run();
}

} // namespace

std::vector<EntryNote> readEntryNotes(const Connection &connection, calendar::Month month)
{
    std::vector<EntryNote> notes;
    Query query(connection, "SELECT person, account, product, measure, note FROM entry"
                            " WHERE month = ?1 AND note <> '' ORDER BY person, account, product, measure");
    query.bind(1, month.text());
    while (query.step())
        notes.push_back({query.id<plan::NodeId>(0), query.id<plan::NodeId>(1), query.id<plan::NodeId>(2), month,
                         plan::findMeasure(query.textView(3)).value_or(plan::Measure::Revenue), query.text(4)});
    return notes;
}

void putEntryNote(Writer &writer, const EntryNote &note)
{
    Query query(writer.connection(),
                "INSERT INTO entry (person, account, product, month, measure, value, stated, note, counted)"
                " VALUES (?1, ?2, ?3, ?4, ?5, 0, 0, ?6, 0)"
                " ON CONFLICT (person, account, product, month, measure) DO UPDATE SET note = excluded.note");
    query.with(note.person, note.account, note.product, note.month.text(), plan::measureCode(note.measure), note.text);
    query.run();
    removeSilent(writer, note);
}

void removeEntry(Writer &writer, const plan::Entry &place)
{
    Query query(writer.connection(), "UPDATE entry SET value = 0, stated = 0, counted = 0 WHERE" + kPlace);
    query.with(place.person, place.account, place.product, place.month.text(), plan::measureCode(place.measure)).run();
    removeSilent(writer, place);
}

} // namespace quotasmith::store
