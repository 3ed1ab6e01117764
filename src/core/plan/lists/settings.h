// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/lists/field.h"

#include <span>
#include <string_view>
#include <vector>

namespace quotasmith::plan {

/// How a known key comes to another value.
enum class SettingChange {
    Free,    ///< by putting it into the list
    ByRules, ///< only together with what follows from it: `plan set`
    Never
};

/// A key of `settings` or `thresholds`: `field` says its type, range and what holds without it.
struct Setting {
    ListField field;
    SettingChange change = SettingChange::Free;
};

/// The keys a plan has from its making.
std::span<const Setting> planSettingKeys();
/// The limits at which rules speak.
std::span<const Setting> thresholdKeys();

/// The keys of the list `settings` or `thresholds`; empty for another one.
std::span<const Setting> settingsOf(std::string_view kind);
/// Null when the list knows no such key.
const Setting *findSetting(std::string_view kind, std::string_view key);
std::vector<std::string_view> settingCodes(std::string_view kind);

} // namespace quotasmith::plan
