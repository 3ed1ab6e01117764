// SPDX-License-Identifier: Apache-2.0
#include "core/ops/lists/edit_lists.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/ops/lists/list_context.h"
#include "core/ops/lists/list_references.h"
#include "core/ops/op_codes.h"
#include "core/store/tables/lists.h"
#include "core/store/writer.h"

namespace quotasmith::ops {

std::pair<std::string, std::string> parseFieldEntry(std::string_view entry)
{
    const std::size_t cut = entry.find('=');
    const std::string_view field = base::trimmed(entry.substr(0, cut));
    if (cut == std::string_view::npos || field.empty())
        throw base::Error("field-entry-bad", {{"entry", std::string(entry)}});
    return {std::string(field), std::string(base::trimmed(entry.substr(cut + 1)))};
}

PutOutcome putRecord(store::Document &document, const plan::ListKind &kind, const FieldTexts &said,
                     const std::string &key)
{
    ListEditor editor(document.connection(), kind, listContext(document.connection()));
    const ListEditor::Outcome outcome = editor.put(said, key);
    PutOutcome result{{}, plan::keyText(outcome.record, editor.context())};
    if (outcome.effect == ListEditor::Effect::Unchanged)
        return result;
    const store::Op op{kListPut, store::StepKind::Edit, {{"list", std::string(kind.code)}, {"key", result.key}}};
    result.changes = document.transact(op, [&](store::Writer &writer) { editor.store(writer, outcome); });
    return result;
}

store::Changes changeRecords(store::Document &document, const plan::ListKind &kind,
                             std::span<const RecordChange> changes)
{
    if (kind.place == plan::ListPlace::Settings)
        throw base::Error("list-setting-fixed", {{"key", changes.empty() ? std::string() : changes.front().key}});
    ListEditor editor(document.connection(), kind, listContext(document.connection()));
    const store::Op op{kListPut, store::StepKind::Edit, {{"list", std::string(kind.code)}}};
    return document.transact(op, [&](store::Writer &writer) {
        for (const RecordChange &change : changes) {
            if (!change.said) {
                const plan::Record &record = editor.require(change.key);
                requireUnnamed(writer.connection(), record);
                store::removeRecord(writer, record);
                continue;
            }
            const ListEditor::Outcome outcome = editor.put(*change.said, change.key);
            if (outcome.effect != ListEditor::Effect::Unchanged)
                editor.store(writer, outcome);
        }
    });
}

store::Changes removeRecord(store::Document &document, const plan::ListKind &kind, const std::string &key)
{
    const ListEditor editor(document.connection(), kind, listContext(document.connection()));
    const plan::Record &record = editor.require(key);
    if (kind.place == plan::ListPlace::Settings)
        throw base::Error("list-setting-fixed", {{"key", record.text("key")}});
    requireUnnamed(document.connection(), record);
    const std::string named = plan::keyText(record, editor.context());
    return document.transact({kListRemove, store::StepKind::Edit, {{"list", std::string(kind.code)}, {"key", named}}},
                             [&](store::Writer &writer) { store::removeRecord(writer, record); });
}

} // namespace quotasmith::ops
