// SPDX-License-Identifier: Apache-2.0
#include "core/ops/lists/list_editor.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/ops/lists/named_few.h"
#include "core/ops/lists/plain_words.h"
#include "core/ops/lists/sound_rows.h"
#include "core/ops/lists/split_shares.h"
#include "core/plan/lists/settings.h"
#include "core/store/tables/lists.h"

#include <algorithm>

namespace quotasmith::ops {

namespace {

/// A value as bytes that differ when the values do.
std::string bytesOf(const std::optional<plan::ListValue> &value)
{
    if (!value)
        return std::string(1, '\x1f');
    const std::string kind = std::to_string(value->index()) + ':';
    if (const auto *rate = std::get_if<money::Rate>(&*value))
        return kind + std::to_string(rate->numerator()) + '/' + std::to_string(rate->denominator()) + '\0';
    if (const auto *number = std::get_if<std::int64_t>(&*value))
        return kind + std::to_string(*number) + '\0';
    if (const auto *node = std::get_if<plan::NodeId>(&*value))
        return kind + std::to_string(node->value()) + '\0';
    return kind + std::get<std::string>(*value) + '\0';
}

/// The key fields of a row, or all the others.
std::string identity(const plan::Record &record, bool ofKey)
{
    std::string bytes;
    for (std::size_t i = 0; i < record.values.size(); ++i)
        if (record.kind->fields[i].isKey == ofKey)
            bytes += bytesOf(record.values[i]);
    return bytes;
}

/// A choice between fields: saying one takes the others away.
void dropOthers(const plan::ListKind &kind, const FieldTexts &said, plan::ListTexts &texts)
{
    const auto choice = plan::partsOf(kind.oneOf, '|');
    const auto says = [&said](std::string_view field) {
        const auto found = said.find(field);
        return found != said.end() && !found->second.empty();
    };
    if (std::none_of(choice.begin(), choice.end(), says))
        return;
    for (const std::string_view field : choice)
        if (!says(field))
            texts[*kind.find(field)].clear();
}

void requireFree(const plan::Record &record)
{
    const plan::Setting *setting =
        record.kind->find("key") ? plan::findSetting(record.kind->code, record.text("key")) : nullptr;
    if (setting && setting->change != plan::SettingChange::Free)
        throw base::Error(setting->change == plan::SettingChange::Never ? "list-setting-fixed" : "setting-by-rules",
                          {{"key", record.text("key")}});
}

} // namespace

ListEditor::ListEditor(const store::Connection &connection, const plan::ListKind &kind, plan::ListContext context)
    : m_kind(kind), m_context(std::move(context)), m_named(connection), m_records(store::readList(connection, kind))
{
    for (std::size_t i = 0; i < m_records.size(); ++i)
        index(i);
}

void ListEditor::index(std::size_t position)
{
    m_byKey[identity(m_records[position], true)] = position;
    if (!m_kind.letter.empty())
        m_byContent[identity(m_records[position], false)].push_back(position);
}

void ListEditor::requireFields(const FieldTexts &said) const
{
    std::vector<std::string> known;
    for (const plan::ListField &field : m_kind.fields)
        known.emplace_back(field.code);
    for (const auto &[code, text] : said)
        if (!m_kind.find(code))
            throw base::Error("record-field-unknown", {{"list", std::string(m_kind.code)},
                                                       {"field", code},
                                                       {"nearest", namedFew(base::nearest(code, known))},
                                                       {"known", namedFew(known)}});
}

std::optional<std::size_t> ListEditor::named(const std::string &key) const
{
    const auto found = plan::findRecords(m_records, key, m_context);
    if (found.size() > 1) {
        std::vector<std::string> keys;
        for (const plan::Record *record : found)
            keys.push_back(plan::keyText(*record, m_context));
        throw base::Error("record-key-ambiguous",
                          {{"list", std::string(m_kind.code)}, {"key", key}, {"keys", namedFew(keys)}});
    }
    return found.empty() ? std::nullopt : std::optional(static_cast<std::size_t>(found.front() - m_records.data()));
}

const plan::Record &ListEditor::require(const std::string &key) const
{
    if (const auto found = named(key))
        return m_records[*found];
    std::vector<std::string> keys;
    for (const plan::Record &record : m_records)
        keys.push_back(plan::keyText(record, m_context));
    throw base::Error(
        "record-unknown",
        {{"list", std::string(m_kind.code)}, {"key", key}, {"nearest", namedFew(base::nearest(key, keys))}});
}

/// The row whose key fields are said; nothing for a new one, and where the code is counted and not said.
std::optional<std::size_t> ListEditor::meant(const FieldTexts &said) const
{
    const auto text = [&said](std::string_view field) {
        const auto found = said.find(field);
        return found == said.end() ? std::string() : found->second;
    };
    if (!m_kind.letter.empty() && text("code").empty())
        return std::nullopt;
    plan::ListTexts texts;
    for (const plan::ListField &field : m_kind.fields)
        texts.push_back(field.isKey ? text(field.code) : std::string());
    const auto found = m_byKey.find(identity(plan::readKey(m_kind, texts, m_context), true));
    return found == m_byKey.end() ? std::nullopt : std::optional(found->second);
}

plan::Record ListEditor::merged(const FieldTexts &said, std::optional<std::size_t> base) const
{
    plan::ListTexts texts = base ? plan::textsOf(m_records[*base], m_context) : plan::ListTexts(m_kind.fields.size());
    dropOthers(m_kind, said, texts);
    for (const auto &[code, text] : said)
        texts[*m_kind.find(code)] = text;
    plan::Record record = plan::readRecord(m_kind, texts, m_context);
    if (base)
        record.id = m_records[*base].id;
    return record;
}

/// A new row's key taken apart into the key fields that are not said.
FieldTexts ListEditor::withKey(const FieldTexts &said, const std::string &key) const
{
    std::vector<std::string_view> open, all;
    std::string form;
    for (const plan::ListField &field : m_kind.fields) {
        if (!field.isKey)
            continue;
        all.push_back(field.code);
        form += (form.empty() ? "" : "/") + std::string(field.code);
        if (const auto found = said.find(field.code); found == said.end() || found->second.empty())
            open.push_back(field.code);
    }
    const auto parts = plan::partsOf(key, '/');
    FieldTexts result = said;
    if (open.size() == 1) {
        result[std::string(open.front())] = key;
        return result;
    }
    if (parts.size() != all.size())
        throw base::Error("record-key-bad", {{"list", std::string(m_kind.code)}, {"key", key}, {"form", form}});
    for (std::size_t i = 0; i < all.size(); ++i)
        result.emplace(all[i], parts[i]);
    return result;
}

std::optional<std::size_t> ListEditor::sameAs(const plan::Record &record)
{
    const auto found = m_byContent.find(identity(record, false));
    if (found == m_byContent.end() || found->second.empty())
        return std::nullopt;
    const std::size_t position = found->second.front();
    found->second.erase(found->second.begin()); // the next line that says the same means the next such row
    return position;
}

/// The next code nobody has: `B3`.
void ListEditor::countCode(plan::Record &record)
{
    if (m_largest == 0)
        m_largest = plan::largestNumber(m_kind, m_records);
    do
        record.set("code", std::string(m_kind.letter) + std::to_string(++m_largest));
    while (m_byKey.contains(identity(record, true)));
}

void ListEditor::requireFreeKey(const plan::Record &record, std::optional<std::size_t> base) const
{
    const auto holder = m_byKey.find(identity(record, true));
    if (holder != m_byKey.end() && holder->second != base)
        throw base::Error("record-key-taken",
                          {{"list", std::string(m_kind.code)}, {"key", plan::keyText(record, m_context)}});
}

ListEditor::Outcome ListEditor::put(const FieldTexts &given, const std::string &key)
{
    requireFields(given);
    const FieldTexts said = plainWords(m_kind, given);
    const bool isNamed = !key.empty();
    const auto base = isNamed ? named(key) : meant(said);
    Outcome outcome{Effect::Added, merged(isNamed && !base ? withKey(said, key) : said, base)};
    if (!m_kind.letter.empty() && !outcome.record.has("code")) {
        if (const auto same = sameAs(outcome.record))
            return {Effect::Unchanged, m_records[*same]};
        countCode(outcome.record);
    }
    requireFreeKey(outcome.record, base);
    if (base)
        outcome.effect = outcome.record.values == m_records[*base].values ? Effect::Unchanged : Effect::Changed;
    if (outcome.effect == Effect::Unchanged)
        return outcome;
    requireFree(outcome.record);
    m_named.require(outcome.record, base ? &m_records[*base] : nullptr);
    requireSoundRow(outcome.record, m_records);
    if (m_kind.code == "splits")
        requireSharesFit(outcome.record, m_records, m_context);
    return outcome;
}

void ListEditor::store(store::Writer &writer, const Outcome &outcome)
{
    if (outcome.effect == Effect::Unchanged)
        return;
    plan::Record record = outcome.record;
    const plan::Record *before = replacedBy(record);
    record.id = store::putRecord(writer, record);
    if (before)
        followNames(writer, *before, record);
    keep(std::move(record));
}

const plan::Record *ListEditor::replacedBy(const plan::Record &record) const
{
    const auto found = std::find_if(m_records.begin(), m_records.end(),
                                    [&](const plan::Record &each) { return each.id == record.id; });
    return record.id.isNull() || found == m_records.end() ? nullptr : &*found;
}

void ListEditor::goOnFrom(const Outcome &outcome)
{
    if (outcome.effect != Effect::Unchanged)
        keep(outcome.record);
}

void ListEditor::keep(plan::Record record)
{
    const auto found = m_byKey.find(identity(record, true));
    if (found != m_byKey.end()) {
        m_records[found->second] = std::move(record);
        return;
    }
    m_records.push_back(std::move(record));
    m_byKey[identity(m_records.back(), true)] = m_records.size() - 1;
}

} // namespace quotasmith::ops
