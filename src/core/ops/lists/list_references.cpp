// SPDX-License-Identifier: Apache-2.0
#include "core/ops/lists/list_references.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/ops/lists/named_few.h"
#include "core/plan/lists/references.h"
#include "core/store/tables/lists.h"
#include "core/store/writer.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

using plan::ListReference;
using plan::Record;

/// Lists that name others have keys of text alone.
std::string keyOf(const Record &record)
{
    std::string key;
    for (const plan::ListField &field : record.kind->fields)
        if (field.isKey)
            key += (key.empty() ? "" : "/") + record.text(field.code);
    return key;
}

std::vector<std::string> codesNamed(const ListReference &reference, const std::vector<Record> &rows,
                                    const std::string &text)
{
    std::vector<std::string> codes;
    for (const Record &row : rows)
        if (plan::isNamed(reference, row, text))
            codes.push_back(row.text("code"));
    return codes;
}

/// One row has the code, or only one is called so.
bool isClear(const std::vector<std::string> &codes, const std::string &text)
{
    return codes.size() == 1 || std::find(codes.begin(), codes.end(), text) != codes.end();
}

[[noreturn]] void fail(const ListReference &reference, const std::vector<Record> &rows, const std::string &text)
{
    base::ErrorData data{
        {"list", std::string(reference.target)}, {"key", text}, {"field", std::string(reference.field)}};
    if (const auto codes = codesNamed(reference, rows, text); !codes.empty()) {
        data["keys"] = namedFew(codes);
        throw base::Error("record-key-ambiguous", data);
    }
    std::vector<std::string> known;
    for (const Record &row : rows)
        for (const std::string_view field : {std::string_view("code"), reference.name})
            known.push_back(row.text(field));
    data["nearest"] = namedFew(base::nearest(text, known));
    throw base::Error("record-unknown", data);
}

/// Whether a row other than this one answers to a text.
bool isElsewhere(const ListReference &reference, const std::vector<Record> &rows, const Record &record,
                 const std::string &text)
{
    return std::any_of(rows.begin(), rows.end(),
                       [&](const Record &row) { return row.id != record.id && plan::isNamed(reference, row, text); });
}

/// In every row of a reference that says `from` it says `to`.
void replaceSaid(store::Writer &writer, const ListReference &reference, const std::string &from, const std::string &to)
{
    for (Record &row : store::readList(writer.connection(), plan::listKind(reference.list))) {
        if (row.text(reference.field) != from)
            continue;
        row.set(reference.field, to);
        store::putRecord(writer, row);
    }
}

} // namespace

void NamedRows::require(const Record &record, const Record *before)
{
    for (const ListReference &reference : plan::listReferences()) {
        const std::string text = record.kind->code == reference.list ? record.text(reference.field) : std::string();
        if (text.empty() || (before && before->text(reference.field) == text))
            continue;
        std::vector<Record> &rows = m_rows[reference.target];
        if (isClear(codesNamed(reference, rows, text), text))
            continue;
        rows = store::readList(*m_connection, plan::listKind(reference.target));
        if (!isClear(codesNamed(reference, rows, text), text))
            fail(reference, rows, text);
    }
}

void requireUnnamed(const store::Connection &connection, const Record &record)
{
    std::vector<std::string> naming;
    for (const ListReference &reference : plan::listReferences()) {
        if (record.kind->code != reference.target)
            continue;
        const auto rows = store::readList(connection, *record.kind);
        for (const Record &other : store::readList(connection, plan::listKind(reference.list)))
            if (const std::string text = other.text(reference.field);
                plan::isNamed(reference, record, text) && !isElsewhere(reference, rows, record, text))
                naming.push_back(keyOf(other));
    }
    if (!naming.empty())
        throw base::Error(
            "record-named",
            {{"list", std::string(record.kind->code)}, {"key", keyOf(record)}, {"rows", namedFew(naming)}});
}

void followNames(store::Writer &writer, const Record &before, const Record &after)
{
    for (const ListReference &reference : plan::listReferences()) {
        if (after.kind->code != reference.target)
            continue;
        for (const std::string_view field : {std::string_view("code"), reference.name}) {
            const std::string from = before.text(field), to = after.text(field);
            if (from == to || from.empty() || to.empty() || plan::isNamed(reference, after, from) ||
                isElsewhere(reference, store::readList(writer.connection(), *after.kind), after, from))
                continue;
            replaceSaid(writer, reference, from, to);
        }
    }
}

} // namespace quotasmith::ops
