// SPDX-License-Identifier: Apache-2.0
#include "core/plan/lists/record_text.h"

#include "core/base/check.h"
#include "core/base/error.h"
#include "core/plan/lists/settings.h"

#include <algorithm>
#include <charconv>

namespace quotasmith::plan {

namespace {

bool isCounted(const ListKind &kind, const ListField &field)
{
    return !kind.letter.empty() && field.isKey;
}

/// What a field that is not said means in this plan.
std::string fallbackOf(const ListField &field, const ListContext &context)
{
    if (field.fallback == "@money")
        return std::string(measureCode(context.settings.money));
    if (field.fallback == "@year")
        return context.settings.calendar.text(calendar::MonthRange{});
    return std::string(field.fallback);
}

/// The axis of a node that is said without one is the organisation's.
void completeAxis(const ListKind &kind, const ListTexts &texts, ListTexts &completed)
{
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const ListField &field = kind.fields[i];
        const auto axis = field.type == ListType::Node ? kind.find(field.axis) : std::nullopt;
        if (axis && !texts[i].empty() && completed[*axis].empty())
            completed[*axis] = axisCode(Axis::Organisation);
    }
}

void requireSaid(const Record &record, std::size_t position)
{
    const ListField &field = record.kind->fields[position];
    if (field.isNeeded && !record.values[position] && !isCounted(*record.kind, field))
        throw base::Error("record-field-missing",
                          {{"list", std::string(record.kind->code)}, {"field", std::string(field.code)}});
}

Record readFields(const ListKind &kind, const ListTexts &texts, const ListContext &context, bool keyOnly)
{
    QS_CHECK(texts.size() == kind.fields.size());
    ListTexts completed = texts;
    completeAxis(kind, texts, completed);
    Record record(kind);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const ListField &field = kind.fields[i];
        if (keyOnly && !field.isKey)
            continue;
        try {
            record.values[i] = readListValue(field, completed[i], record, context);
            if (!record.values[i])
                record.values[i] = readListValue(field, fallbackOf(field, context), record, context);
        } catch (const base::Error &error) {
            base::ErrorData data = error.data();
            data.emplace("field", field.code);
            throw base::Error(error.code(), data);
        }
        requireSaid(record, i);
    }
    return record;
}

void requireOneOf(const Record &record)
{
    const auto fields = partsOf(record.kind->oneOf, '|');
    const auto said = std::count_if(fields.begin(), fields.end(), [&](auto field) { return record.has(field); });
    if (fields.empty() || said == 1)
        return;
    std::string known;
    for (const std::string_view field : fields)
        known += (known.empty() ? "" : ", ") + std::string(field);
    throw base::Error("record-field-choice", {{"list", std::string(record.kind->code)}, {"fields", known}});
}

} // namespace

Record readKey(const ListKind &kind, const ListTexts &texts, const ListContext &context)
{
    return readFields(kind, texts, context, true);
}

Record readRecord(const ListKind &kind, const ListTexts &texts, const ListContext &context)
{
    const Record record = readFields(kind, texts, context, false);
    requireOneOf(record);
    return record;
}

ListTexts textsOf(const Record &record, const ListContext &context)
{
    ListTexts texts(record.values.size());
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (record.values[i])
            texts[i] = printListValue(record.kind->fields[i], *record.values[i], record, context);
    return texts;
}

std::string keyText(const Record &record, const ListContext &context)
{
    std::string key;
    for (std::size_t i = 0; i < record.values.size(); ++i)
        if (record.kind->fields[i].isKey && record.values[i])
            key +=
                (key.empty() ? "" : "/") + printListValue(record.kind->fields[i], *record.values[i], record, context);
    return key;
}

std::vector<const Record *> findRecords(std::span<const Record> records, std::string_view key,
                                        const ListContext &context)
{
    std::vector<const Record *> whole, part;
    for (const Record &record : records) {
        if (keyText(record, context) == key)
            whole.push_back(&record);
        for (std::size_t i = 0; i < record.values.size(); ++i)
            if (record.kind->fields[i].isKey && record.values[i] &&
                printListValue(record.kind->fields[i], *record.values[i], record, context) == key) {
                part.push_back(&record);
                break;
            }
    }
    return whole.empty() ? part : whole;
}

std::int64_t largestNumber(const ListKind &kind, std::span<const Record> records)
{
    std::int64_t largest = 0;
    for (const Record &record : records) {
        const std::string code = record.text("code");
        std::int64_t number = 0;
        const char *const end = code.data() + code.size();
        if (code.starts_with(kind.letter) && code.size() <= kind.letter.size() + 9 &&
            std::from_chars(code.data() + kind.letter.size(), end, number).ptr == end)
            largest = std::max(largest, number);
    }
    return largest;
}

std::vector<Record> withDefaults(const ListKind &kind, const std::vector<Record> &records)
{
    const auto settings = settingsOf(kind.code);
    if (settings.empty())
        return records;
    std::vector<Record> all;
    for (const Setting &setting : settings) {
        const auto found = std::find_if(records.begin(), records.end(),
                                        [&](const Record &record) { return record.text("key") == setting.field.code; });
        if (found != records.end()) {
            all.push_back(*found);
            continue;
        }
        if (setting.field.fallback.empty())
            continue; // says nothing until somebody does
        Record record(kind);
        record.set("key", std::string(setting.field.code));
        record.set("value", std::string(setting.field.fallback));
        all.push_back(std::move(record));
    }
    return all;
}

} // namespace quotasmith::plan
