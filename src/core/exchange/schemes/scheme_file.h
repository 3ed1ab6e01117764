// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/calendar/month.h"
#include "core/commission/beside/bonus_rules.h"
#include "core/commission/scheme.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Commission schemes as JSON: docs/scheme-format.md.
namespace quotasmith::exchange {

/// Who is paid by a scheme, and in which months.
struct SchemeAssignment {
    std::string node; ///< code of the organisation: a person, or a node and everybody below it
    std::optional<calendar::Month> from;
    std::optional<calendar::Month> to;
    friend bool operator==(const SchemeAssignment &, const SchemeAssignment &) = default;
};

struct SchemeFile {
    std::string code; ///< empty: not said
    std::string name;
    std::string note;
    commission::Scheme scheme;                             ///< amounts in minor units; sound but for a missing method
    commission::BesideRules beside;                        ///< what it pays beside its tiers; sound
    std::optional<std::vector<SchemeAssignment>> assigned; ///< nothing: not said
    friend bool operator==(const SchemeFile &, const SchemeFile &) = default;
};

/// Reads one scheme. `decimals`: of the currency. Strict; each error carries {file}: json_value.h's,
/// Error{"scheme-field-unknown",{field,known}}, Error{"scheme-field-missing",{field}}, Error{"scheme-field-bad",{field,
/// problem}} (`object-wanted list-wanted text-wanted month-wanted exact-wanted amount-wanted count-wanted`),
/// Error{"scheme-word-unknown",{field,value,known}}, Error{"scheme-multiplier-alone"} (multipliers without `rate`, or
/// rates beside it), Error{"scheme-schema",{schema,wanted}}, and requireSoundParts' (with a method requireSound's), of
/// the rules beside the tiers commission::requireSound's.
SchemeFile parseScheme(const std::string &file, std::string_view bytes, int decimals);
/// Throws also Error{"file-missing",{file}} and Error{"file-unreadable"}.
SchemeFile readSchemeFile(const std::filesystem::path &file, int decimals);
/// In one line; parseScheme reads the same back.
std::string printScheme(const SchemeFile &file, int decimals);

/// The templates that come with the program: name (`seed`) and bytes, in the order of their names.
const std::vector<std::pair<std::string_view, std::string_view>> &shippedSchemes();
/// Throws Error{"scheme-template-unknown",{template,known}}.
SchemeFile readSchemeTemplate(const std::string &name, int decimals);

} // namespace quotasmith::exchange
