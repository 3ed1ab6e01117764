// SPDX-License-Identifier: Apache-2.0
#include "ui/models/typing/list_block.h"

#include "core/plan/lists/kind.h"
#include "text/error_text.h"

#include <algorithm>

namespace quotasmith::ui {

namespace {

/// What a further value says goes over what was said before.
void merge(ops::ListChange &into, const ops::ListChange &more)
{
    if (!into.said || !more.said) {
        into.said.reset();
        return;
    }
    const auto choice = plan::partsOf(more.kind->oneOf, '|');
    const bool chooses =
        std::any_of(choice.begin(), choice.end(), [&](std::string_view field) { return more.said->contains(field); });
    for (const std::string_view field : choice)
        if (const auto found = into.said->find(field); chooses && found != into.said->end())
            into.said->erase(found);
    for (const auto &[field, text] : *more.said)
        (*into.said)[field] = text;
}

} // namespace

void ListBlock::refuse(const GridEdit &edit, const base::Error &error)
{
    m_unread.append({edit.cell, edit.typed, text::errorText(error)});
}

void ListBlock::add(const GridEdit &edit, ops::ListChange change)
{
    ++m_cells;
    const auto [row, isNew] = m_byRow.emplace(edit.cell.row(), m_changes.size());
    if (isNew) {
        m_changes.push_back(std::move(change));
        m_edits.push_back({edit});
        return;
    }
    m_edits[row->second].append(edit);
    merge(m_changes[row->second], change);
}

QList<GridRefusal> ListBlock::run(DocumentSession &session, const TypingStep &step)
{
    const bool isAlone = m_unread.isEmpty() && m_changes.size() == 1; // it is made or not
    if (step.isPreview || (step.partly == GridPartly::Never && !isAlone)) {
        const QList<GridRefusal> refused = preview(session);
        if (step.isPreview || !refused.isEmpty())
            return refused;
    }
    ops::ListsOutcome outcome;
    const bool isDone = m_changes.empty() || session.run([&](store::Document &document) {
        outcome = ops::changeLists(document, m_changes, m_cells);
        return outcome.changes;
    });
    if (!isDone)
        refuse(m_edits.front().front(), *session.lastError());
    return refusals(outcome.refused);
}

QList<GridRefusal> ListBlock::preview(DocumentSession &session) const
{
    std::vector<ops::ListRefusal> refused;
    session.read(
        [&](const store::Document &document) { refused = ops::previewLists(document.connection(), m_changes); });
    return refusals(refused);
}

QList<GridRefusal> ListBlock::refusals(const std::vector<ops::ListRefusal> &refused) const
{
    QList<GridRefusal> result = m_unread;
    for (const ops::ListRefusal &each : refused)
        for (const GridEdit &edit : m_edits[each.change])
            result.append({edit.cell, edit.typed, text::errorText(each.error)});
    return result;
}

} // namespace quotasmith::ui
