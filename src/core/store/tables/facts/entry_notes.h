// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/actual.h"

#include <string>
#include <vector>

namespace quotasmith::store {

class Connection;
class Writer;

/// What somebody wrote about an actual: beside a typed value or alone.
struct EntryNote {
    plan::NodeId person;
    plan::NodeId account;
    plan::NodeId product;
    calendar::Month month;
    plan::Measure measure = plan::Measure::Revenue;
    std::string text; ///< never empty
};

/// The notes of a month, those without a typed value too.
std::vector<EntryNote> readEntryNotes(const Connection &connection, calendar::Month month);
/// Writes the note of a place, whether a value was typed there or not; an empty one takes it away.
void putEntryNote(Writer &writer, const EntryNote &note);
/// Takes the typed value of a place back; its note stays. The entry's numbers do not matter.
void removeEntry(Writer &writer, const plan::Entry &place);

} // namespace quotasmith::store
