// SPDX-License-Identifier: Apache-2.0
#include "core/ops/actuals/typed_cells.h"

#include "core/money/money.h"
#include "core/ops/nodes/node_catalog.h"
#include "core/ops/targets/write_sheet.h"
#include "core/store/queries/imported_sums.h"
#include "core/store/queries/unassigned_nodes.h"
#include "core/store/tables/facts/entries.h"
#include "core/store/writer.h"

namespace quotasmith::ops {

namespace {

plan::Level lowestLevel(plan::Axis axis)
{
    int count = 0;
    const auto &levels = plan::levelsOf(axis, count);
    return levels[static_cast<std::size_t>(count - 1)];
}

template <class Value>
const std::vector<Value> &found(const std::map<ActualPlace, std::vector<Value>> &all, const ActualPlace &place)
{
    static const std::vector<Value> kNone;
    const auto at = all.find(place);
    return at == all.end() ? kNone : at->second;
}

bool isSamePlace(const plan::Entry &a, const plan::Entry &b)
{
    return a.account == b.account && a.product == b.product;
}

} // namespace

TypedCells::TypedCells(const store::Connection &connection, const std::set<calendar::Month> &months)
{
    const auto measures = plan::factMeasures();
    for (const calendar::Month month : months) {
        for (const store::ImportedPart &part :
             store::importedSums(connection, {calendar::PeriodKind::Month, month, 1, 0}))
            for (const auto &[person, sums] : part.byPerson)
                for (std::size_t m = 0; m < measures.size(); ++m)
                    if ((sums.present >> m & 1U) != 0) {
                        std::int64_t &sum = m_imported[{person, month, measures[m]}];
                        sum = money::addUnits(sum, sums.values[m]);
                    }
        for (const plan::Entry &entry : store::readEntries(connection, month))
            m_entries[{entry.person, month, entry.measure}].push_back(entry);
        for (store::EntryNote &note : store::readEntryNotes(connection, month))
            m_notes[{note.person, month, note.measure}].push_back(std::move(note));
    }
}

std::optional<std::int64_t> TypedCells::imported(const ActualPlace &place) const
{
    const auto at = m_imported.find(place);
    return at == m_imported.end() ? std::nullopt : std::optional(at->second);
}

const std::vector<plan::Entry> &TypedCells::entries(const ActualPlace &place) const
{
    return found(m_entries, place);
}

const std::vector<store::EntryNote> &TypedCells::notes(const ActualPlace &place) const
{
    return found(m_notes, place);
}

std::int64_t CellWriter::set(const ActualPlace &place, std::int64_t total, const std::optional<std::string> &note)
{
    plan::Entry entry = own(place);
    std::int64_t rest = m_cells.imported(place).value_or(0);
    for (const plan::Entry &other : m_cells.entries(place))
        if (!isSamePlace(other, entry))
            rest = money::addUnits(rest, other.value);
    entry.stated = total;
    entry.value = money::subtractUnits(total, rest);
    entry.note = note.value_or(noteAt(entry));
    if (entry.value == 0 && m_cells.imported(place)) { // the lines say so themselves
        store::removeEntry(m_writer, entry);
        if (note)
            this->note(place, *note);
    } else {
        store::putEntry(m_writer, entry);
    }
    return entry.value;
}

void CellWriter::clear(const ActualPlace &place)
{
    for (const plan::Entry &entry : m_cells.entries(place))
        store::removeEntry(m_writer, entry);
}

void CellWriter::note(const ActualPlace &place, const std::string &text)
{
    const plan::Entry entry = own(place);
    for (const store::EntryNote &other : m_cells.notes(place)) // one cell, one note
        if (other.account != entry.account || other.product != entry.product)
            store::putEntryNote(m_writer, {other.person, other.account, other.product, other.month, other.measure, {}});
    store::putEntryNote(m_writer, {entry.person, entry.account, entry.product, entry.month, entry.measure, text});
}

void CellWriter::finish()
{
    if (m_hasMadeLeaves)
        settleTargets(m_writer);
}

plan::NodeId CellWriter::leafOf(plan::Axis axis)
{
    const auto known = m_leaves.find(axis);
    if (known != m_leaves.end())
        return known->second;
    auto leaf = store::findUnassigned(m_writer.connection(), axis, lowestLevel(axis));
    m_hasMadeLeaves = m_hasMadeLeaves || !leaf;
    if (!leaf)
        leaf = NodeCatalog(m_writer, axis).unassignedLeaf();
    return m_leaves[axis] = *leaf;
}

plan::Entry CellWriter::own(const ActualPlace &place)
{
    return {
        place.person, leafOf(plan::Axis::Customer), leafOf(plan::Axis::Product), place.month, place.measure, 0, 0, {}};
}

std::string CellWriter::noteAt(const plan::Entry &entry) const
{
    for (const store::EntryNote &note : m_cells.notes({entry.person, entry.month, entry.measure}))
        if (note.account == entry.account && note.product == entry.product)
            return note.text;
    return {};
}

} // namespace quotasmith::ops
