// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/profiles/profile.h"

#include <string_view>
#include <utility>
#include <vector>

namespace quotasmith::exchange {

/// How exports of widespread customer systems are read: 简道云, Salesforce, HubSpot; in the order of their names.
const std::vector<NamedProfile> &shippedProfiles();

/// The files of resources/profiles they are made from: name and bytes. Made when the program is built.
const std::vector<std::pair<std::string_view, std::string_view>> &shippedProfileFiles();

} // namespace quotasmith::exchange
