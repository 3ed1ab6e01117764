// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/actual.h"
#include "core/store/tables/facts/entry_notes.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace quotasmith::store {
class Connection;
class Writer;
} // namespace quotasmith::store

namespace quotasmith::ops {

/// A person's month in one measure.
struct ActualPlace {
    plan::NodeId person;
    calendar::Month month;
    plan::Measure measure = plan::Measure::Revenue;
    friend auto operator<=>(const ActualPlace &a, const ActualPlace &b)
    {
        return std::tuple(a.month, a.person, a.measure) <=> std::tuple(b.month, b.person, b.measure);
    }
    friend bool operator==(const ActualPlace &, const ActualPlace &) = default;
};

/// What stands at the cells of some months: imported, typed, noted. Read once, before anything is written.
class TypedCells {
public:
    TypedCells(const store::Connection &connection, const std::set<calendar::Month> &months);

    /// What the imported lines come to; nothing where no line knows the measure.
    std::optional<std::int64_t> imported(const ActualPlace &place) const;
    /// The typed values: more than one where some were typed for an account or a product.
    const std::vector<plan::Entry> &entries(const ActualPlace &place) const;
    const std::vector<store::EntryNote> &notes(const ActualPlace &place) const;

private:
    std::map<ActualPlace, std::int64_t> m_imported;
    std::map<ActualPlace, std::vector<plan::Entry>> m_entries;
    std::map<ActualPlace, std::vector<store::EntryNote>> m_notes;
};

/// Writes what is typed at cells. Typed values belong to no account and no product of their own, so they go to the
/// leaves that take what has none.
class CellWriter {
public:
    /// Both outlive it.
    CellWriter(store::Writer &writer, const TypedCells &cells) : m_writer(writer), m_cells(cells) {}

    /// The total of the place. Returns what its entry adds to the imported lines and other entries.
    std::int64_t set(const ActualPlace &place, std::int64_t total, const std::optional<std::string> &note);
    /// All that was typed goes; the notes stay.
    void clear(const ActualPlace &place);
    void note(const ActualPlace &place, const std::string &text);
    /// When everything is written: targets follow leaves that had to be made.
    void finish();

private:
    plan::NodeId leafOf(plan::Axis axis);
    plan::Entry own(const ActualPlace &place);
    std::string noteAt(const plan::Entry &entry) const;

    store::Writer &m_writer;
    const TypedCells &m_cells;
    std::map<plan::Axis, plan::NodeId> m_leaves;
    bool m_hasMadeLeaves = false;
};

} // namespace quotasmith::ops
