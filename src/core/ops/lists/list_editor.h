// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ops/lists/list_references.h"
#include "core/plan/lists/record_text.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace quotasmith::store {
class Connection;
class Writer;
} // namespace quotasmith::store

namespace quotasmith::ops {

/// What is said of a row: the codes of fields with their texts; an empty text takes the value away.
using FieldTexts = std::map<std::string, std::string, std::less<>>;

/// The rows of one list while they are changed: which row is meant, what it becomes, whether that is anything new.
class ListEditor {
public:
    ListEditor(const store::Connection &connection, const plan::ListKind &kind, plan::ListContext context);

    enum class Effect { Added, Changed, Unchanged };
    struct Outcome {
        Effect effect = Effect::Unchanged;
        plan::Record record;
    };
    /// What putting comes to. The row is the one `key` names, else the one whose key fields are said; a row of a kind
    /// that counts its codes, and says none, is the one that says the same and was not meant yet, else a new one. What
    /// is not said stays as it is. Throws what putRecord throws.
    Outcome put(const FieldTexts &given, const std::string &key = {});
    /// The one row a key names. Throws Error{"record-unknown"} and Error{"record-key-ambiguous"}.
    const plan::Record &require(const std::string &key) const;
    /// Writes an outcome and goes on from it; rows of other lists that named what it replaces name it.
    void store(store::Writer &writer, const Outcome &outcome);
    /// Goes on from an outcome as if it were written.
    void goOnFrom(const Outcome &outcome);

    const plan::ListContext &context() const { return m_context; }

private:
    std::optional<std::size_t> named(const std::string &key) const;
    std::optional<std::size_t> meant(const FieldTexts &said) const;
    std::optional<std::size_t> sameAs(const plan::Record &record);
    plan::Record merged(const FieldTexts &said, std::optional<std::size_t> base) const;
    FieldTexts withKey(const FieldTexts &said, const std::string &key) const;
    void countCode(plan::Record &record);
    void requireFields(const FieldTexts &said) const;
    void requireFreeKey(const plan::Record &record, std::optional<std::size_t> base) const;
    const plan::Record *replacedBy(const plan::Record &record) const;
    void index(std::size_t position);
    void keep(plan::Record record);

    const plan::ListKind &m_kind;
    plan::ListContext m_context;
    NamedRows m_named; ///< in other lists
    std::vector<plan::Record> m_records;
    std::int64_t m_largest = 0; ///< number of a counted code
    std::unordered_map<std::string, std::size_t> m_byKey;
    std::unordered_map<std::string, std::vector<std::size_t>> m_byContent; ///< of kinds that count their codes
};

} // namespace quotasmith::ops
