// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan_settings.h"

#include <optional>
#include <string>

namespace quotasmith::store {

class Connection;
class Writer;

/// Throws Error{"file-damaged"} when a setting every plan has is missing or unreadable.
plan::PlanSettings readSettings(const Connection &connection);
void putSettings(Writer &writer, const plan::PlanSettings &settings);
std::optional<std::string> readSetting(const Connection &connection, const std::string &key);
void putSetting(Writer &writer, const std::string &key, const std::string &value);

} // namespace quotasmith::store
