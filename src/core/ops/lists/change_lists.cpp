// SPDX-License-Identifier: Apache-2.0
#include "core/ops/lists/change_lists.h"

#include "core/ops/lists/edit_lists.h"
#include "core/ops/lists/list_context.h"
#include "core/ops/lists/list_references.h"
#include "core/ops/op_codes.h"
#include "core/store/tables/lists.h"
#include "core/store/writer.h"

#include <algorithm>
#include <map>

namespace quotasmith::ops {

namespace {

/// The lists that changes are about, each read once. Without a writer nothing is written.
class Lists {
public:
    Lists(const store::Connection &connection, store::Writer *writer) : m_connection(connection), m_writer(writer) {}

    /// Why not, or nothing. What goes wrong in writing is thrown.
    std::optional<base::Error> change(const ListChange &wanted)
    {
        std::optional<ListEditor::Outcome> put;
        const plan::Record *going = nullptr;
        ListEditor &editor = editorOf(*wanted.kind);
        try {
            if (wanted.said)
                put = editor.put(*wanted.said, wanted.key);
            else
                going = &requireRemovable(editor, wanted);
        } catch (const base::Error &error) {
            return error;
        }
        if (going && m_writer)
            store::removeRecord(*m_writer, *going);
        if (put && m_writer)
            editor.store(*m_writer, *put);
        else if (put)
            editor.goOnFrom(*put);
        return std::nullopt;
    }

private:
    ListEditor &editorOf(const plan::ListKind &kind)
    {
        const auto found = m_editors.find(&kind);
        if (found != m_editors.end())
            return found->second;
        return m_editors.emplace(&kind, ListEditor(m_connection, kind, listContext(m_connection))).first->second;
    }
    const plan::Record &requireRemovable(const ListEditor &editor, const ListChange &wanted) const
    {
        if (wanted.kind->place == plan::ListPlace::Settings)
            throw base::Error("list-setting-fixed", {{"key", wanted.key}});
        const plan::Record &record = editor.require(wanted.key);
        requireUnnamed(m_connection, record);
        return record;
    }

    const store::Connection &m_connection;
    store::Writer *m_writer;
    std::map<const plan::ListKind *, ListEditor> m_editors;
};

std::vector<ListRefusal> tryChanges(const store::Connection &connection, std::span<const ListChange> changes,
                                    store::Writer *writer)
{
    Lists lists(connection, writer);
    std::vector<ListRefusal> refused;
    for (std::size_t i = 0; i < changes.size(); ++i)
        if (auto error = lists.change(changes[i]))
            refused.push_back({i, std::move(*error)});
    return refused;
}

store::Op opOf(std::span<const ListChange> changes, std::size_t cells)
{
    const plan::ListKind *kind = changes.front().kind;
    const bool isOneList =
        std::all_of(changes.begin(), changes.end(), [kind](const ListChange &change) { return change.kind == kind; });
    const bool isRemoval =
        std::none_of(changes.begin(), changes.end(), [](const ListChange &change) { return change.said.has_value(); });
    store::Op op{isRemoval ? kListRemove : kListPut, store::StepKind::Edit, {{"cells", std::to_string(cells)}}};
    if (isOneList)
        op.summary["list"] = kind->code;
    return op;
}

/// A single change is the step that putRecord and removeRecord make of it, by its key.
ListsOutcome changeOne(store::Document &document, const ListChange &change)
{
    ListsOutcome outcome{previewLists(document.connection(), {&change, 1}), {}};
    if (!outcome.refused.empty())
        return outcome;
    outcome.changes = change.said ? putRecord(document, *change.kind, *change.said, change.key).changes
                                  : removeRecord(document, *change.kind, change.key);
    return outcome;
}

} // namespace

std::vector<ListRefusal> previewLists(const store::Connection &connection, std::span<const ListChange> changes)
{
    return tryChanges(connection, changes, nullptr);
}

ListsOutcome changeLists(store::Document &document, std::span<const ListChange> changes, std::size_t cells)
{
    if (changes.size() == 1)
        return changeOne(document, changes.front());
    ListsOutcome outcome;
    if (changes.empty())
        return outcome;
    outcome.changes = document.transact(opOf(changes, cells), [&](store::Writer &writer) {
        outcome.refused = tryChanges(writer.connection(), changes, &writer);
    });
    return outcome;
}

} // namespace quotasmith::ops
