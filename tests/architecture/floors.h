// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::architecture {

/// A folder of the house (or one file of it, named without its ending) and the floor it stands on.
/// It may include whatever lies on a lower floor, itself, and on its own floor the places named here.
struct Room {
    std::string_view place; ///< `ui/panels/*` stands for every folder in ui/panels, each a room of its own
    int floor = 0;
    std::vector<std::string_view> neighbours;
};

/// The highest floor that knows no Qt.
inline constexpr int kLastFloorWithoutQt = 3;

/// The table that src/README.md shows.
const std::vector<Room> &rooms();
/// The room with the longest place a path lies in, nullptr when it lies in none.
const Room *roomOf(std::string_view path);
/// Whether the file `from` may include the file `to`; both from the root of the project.
bool mayInclude(std::string_view from, std::string_view to);
/// The path from the root of the project of what `#include "…"` names.
std::string includedFile(std::string_view include);

} // namespace quotasmith::architecture
