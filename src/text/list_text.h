// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/lists/record_text.h"
#include "text/phrase.h"

#include <QString>

#include <span>
#include <string_view>

/// The words for lists, their fields and what stands in them.
namespace quotasmith::text {

QString listName(const plan::ListKind &kind);
QString listFieldName(const plan::ListKind &kind, const plan::ListField &field);
/// What a field of this type takes, `an amount`; another code as it is.
QString listTypeName(std::string_view code);
/// A word of a choice: `novice`; another one as it is.
QString listWordName(std::string_view word);
/// A word as this field means it: `team` of a level is not `team` of a kind of strategy.
QString listChoiceName(const plan::ListField &field, std::string_view word);

/// A cadence or some weeks as people say them, who may type them so: `every Friday`; empty for every other type.
QString listSaid(const plan::ListField &field, std::string_view written);

/// A value for people: amounts grouped, rates in percent, words of choices in their language. Empty for none.
QString listValueText(const plan::Record &record, std::size_t field, const plan::ListContext &context);

std::span<const Sentence> listNames();
std::span<const Sentence> listFieldNames();
std::span<const Sentence> listTypeNames();
std::span<const Sentence> listWordNames();

} // namespace quotasmith::text
