// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/column_form.h"
#include "core/exchange/mapping.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::exchange {

/// How files of one sender are understood, kept under a name. Texts as the user would give them; empty: detected.
struct Profile {
    ImportKind kind = ImportKind::Actuals;
    std::vector<MapEntry> map;
    std::string encoding;
    std::string delimiter;
    std::string dateOrder;
    std::string sheet;
    std::optional<std::int64_t> scale;
    std::vector<std::string> header = {}; ///< keys of the columns it was kept for: the same header is read the same way
    std::vector<std::string> signs = {};  ///< of a shipped one: columns whose presence tells it
    std::vector<ColumnForm> columns = {}; ///< how single columns are written
    friend bool operator==(const Profile &, const Profile &) = default;
};

struct NamedProfile {
    std::string name;
    Profile profile;
};

/// `{"kind":"actuals","map":[["person","EmployeeKey"]],…}`; what is detected is left out.
std::string profileText(const Profile &profile);
/// Throws Error{"profile-bad", {at}} for anything else, with the name of the value that is wrong.
Profile parseProfile(std::string_view json);

} // namespace quotasmith::exchange
