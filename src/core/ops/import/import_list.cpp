// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"
#include "core/exchange/readers/list_reader.h"
#include "core/ops/import/aliases.h"
#include "core/ops/import/import_context.h"
#include "core/ops/import/member_lines.h"
#include "core/ops/import/new_members.h"
#include "core/ops/import/source/group_fields.h"
#include "core/ops/lists/list_context.h"
#include "core/ops/lists/list_editor.h"
#include "core/store/writer.h"

#include <unordered_map>

namespace quotasmith::ops {

namespace {

/// The field of a line that says a text as a node.
std::string nodeField(const plan::ListKind &kind, const exchange::ListLine &line, const std::string &text)
{
    for (const plan::ListField &field : kind.fields) {
        const auto said = line.fields.find(field.code);
        if (field.type == plan::ListType::Node && said != line.fields.end() && said->second == text)
            return std::string(field.code);
    }
    return {};
}

/// Where the error of a line stands: in the field it names, as far as that has a column.
exchange::Refusal refusalOf(const ImportContext &context, const exchange::ListLine &line, const base::Error &error)
{
    exchange::Refusal refusal{line.line, {}, error.value("field"), {}, error.code(), error.data()};
    if (refusal.field.empty() && !error.value("node").empty())
        refusal.field = nodeField(*exchange::listOf(context.options.kind), line, error.value("node"));
    refusal.column = columnOf(context, refusal.field);
    if (const auto said = line.fields.find(refusal.field); said != line.fields.end())
        refusal.text = said->second;
    return refusal;
}

/// Fields that name members of one level say who is missing.
void makeMissing(ImportContext &context, const plan::ListKind &kind, const std::vector<exchange::ListLine> &lines)
{
    NewMembers members(context);
    if (members.isIdle() || kind.code == "aliases")
        return;
    for (const plan::ListField &field : kind.fields) {
        const auto level = field.type == plan::ListType::Node ? plan::findLevel(field.levels) : std::nullopt;
        for (const exchange::ListLine &line : lines)
            if (const auto said = line.fields.find(field.code); level && said != line.fields.end())
                members.make(*level, axisSaid(field, line.fields), said->second);
    }
    members.finish();
}

/// Lines of one file that mean the same row of a list: only the first is taken.
class SeenKeys {
public:
    /// The line that has said this key before, or 0.
    std::int64_t before(const std::string &key, std::int64_t line)
    {
        const auto [found, isNew] = m_lines.emplace(key, line);
        return isNew ? 0 : found->second;
    }

private:
    std::unordered_map<std::string, std::int64_t> m_lines;
};

} // namespace

void importList(ImportContext &context)
{
    const plan::ListKind &kind = *exchange::listOf(context.options.kind);
    auto lines = exchange::readListLines(context.source, context.mapping, context.options.read, context.report);
    repeatGroups(kind, lines);
    makeMissing(context, kind, lines);
    const store::Connection &connection = context.writer.connection();
    ListEditor editor(connection, kind, listContext(connection, plan::NodeNaming::CodeOrName));
    const Aliases aliases(connection);
    SeenKeys seen;
    std::int64_t added = 0;
    for (exchange::ListLine &line : lines) {
        try {
            if (kind.code != "aliases")
                aliases.translate(kind, line.fields, editor.context());
            const ListEditor::Outcome outcome = editor.put(line.fields);
            const std::string key = plan::keyText(outcome.record, editor.context());
            if (const std::int64_t first = seen.before(key, line.line))
                throw base::Error("record-twice", {{"key", key}, {"first", std::to_string(first)}});
            editor.store(context.writer, outcome);
            const bool isNew = outcome.effect != ListEditor::Effect::Unchanged;
            ++(isNew ? context.report.rows.taken : context.report.rows.unchanged);
            added += outcome.effect == ListEditor::Effect::Added ? 1 : 0;
        } catch (const base::Error &error) {
            context.report.refused.add(refusalOf(context, line, error));
        }
    }
    if (added > 0)
        context.report.created[std::string(kind.code)] += added;
}

} // namespace quotasmith::ops
