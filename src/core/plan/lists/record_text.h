// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/lists/value_text.h"

#include <span>
#include <string>
#include <vector>

namespace quotasmith::plan {

/// A text for every field of a kind; empty: not said.
using ListTexts = std::vector<std::string>;

/// A whole row from its texts: what is not said is filled from what the field falls back on, and the row is checked.
/// Throws readListValue's errors with `field` in the data, Error{"record-field-missing",{list,field}},
/// Error{"record-field-choice",{list,fields}} when not exactly one of the fields of `oneOf` is said.
/// A missing code of a kind that counts its codes is left missing.
Record readRecord(const ListKind &kind, const ListTexts &texts, const ListContext &context);

/// The key fields of a row alone, as readRecord reads them.
Record readKey(const ListKind &kind, const ListTexts &texts, const ListContext &context);

ListTexts textsOf(const Record &record, const ListContext &context);

/// What users call a row: the texts of its key fields that say something, divided by `/`.
std::string keyText(const Record &record, const ListContext &context);

/// The rows a text names: those of this key; when there is none, those with this text in one field of their key.
std::vector<const Record *> findRecords(std::span<const Record> records, std::string_view key,
                                        const ListContext &context);

/// The largest number behind the letter of a kind that counts its codes; 0 when there is none.
std::int64_t largestNumber(const ListKind &kind, std::span<const Record> records);

/// The rows of settings or thresholds for every key that says something, those not stored with what holds without them,
/// in the order of the keys; the rows of every other kind as they are.
std::vector<Record> withDefaults(const ListKind &kind, const std::vector<Record> &records);

} // namespace quotasmith::plan
