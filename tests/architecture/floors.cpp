// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/floors.h"

#include "tests/architecture/source.h"

namespace quotasmith::architecture {
namespace {

constexpr std::string_view kEveryFolder = "/*";

/// The room's place as it applies to a path: the wild card filled in. Empty when the path lies elsewhere.
std::string_view placeFor(const Room &room, std::string_view path)
{
    if (!room.place.ends_with(kEveryFolder))
        return liesIn(path, room.place) ? room.place : std::string_view();
    const std::string_view parent = room.place.substr(0, room.place.size() - kEveryFolder.size() + 1);
    const std::size_t end = path.find('/', parent.size());
    return path.starts_with(parent) && end != std::string_view::npos ? path.substr(0, end) : std::string_view();
}

} // namespace

const std::vector<Room> &rooms()
{
    static const std::vector<Room> kRooms{
        {"src/core/base", 0, {}},
        {"src/core/money", 0, {"src/core/base"}},
        {"src/core/calendar", 0, {"src/core/base"}},

        {"src/core/plan", 1, {}},
        {"src/core/spread", 1, {"src/core/plan"}},
        {"src/core/commission", 1, {"src/core/plan"}},
        {"src/core/forecast", 1, {"src/core/plan"}},
        {"src/core/execution", 1, {"src/core/plan"}},
        {"src/core/goal", 1, {"src/core/plan", "src/core/forecast"}},
        {"src/core/review", 1, {"src/core/plan", "src/core/forecast", "src/core/commission"}},
        {"src/core/diagnosis",
         1,
         {"src/core/plan", "src/core/spread", "src/core/commission", "src/core/forecast", "src/core/execution",
          "src/core/goal", "src/core/review"}},

        {"src/core/store", 2, {}},
        {"src/core/exchange", 2, {}},
        {"src/core/ops", 3, {}},

        {"src/text", 4, {}},
        {"src/chart", 4, {"src/text/format"}},
        {"src/report", 4, {"src/chart", "src/text"}},

        {"src/cli", 5, {}},
        {"ui/shell/tasks", 5, {}},
        {"ui/shell/document_session", 5, {"ui/shell/tasks"}},
        {"ui/models", 5, {"ui/shell/document_session"}},
        {"ui/widgets", 5, {"ui/models"}},
        {"ui/shell", 5, {"ui/shell/tasks", "ui/shell/document_session", "ui/models", "ui/widgets"}},
        {"ui/panels/*", 5, {"ui/shell", "ui/models", "ui/widgets"}},

        {"src/cli/main", 6, {}},
        {"ui/main", 6, {}},
    };
    return kRooms;
}

const Room *roomOf(std::string_view path)
{
    const Room *best = nullptr;
    std::size_t length = 0;
    for (const Room &room : rooms()) {
        const std::string_view place = placeFor(room, path);
        if (place.size() > length) {
            best = &room;
            length = place.size();
        }
    }
    return best;
}

bool mayInclude(std::string_view from, std::string_view to)
{
    const Room *source = roomOf(from);
    const Room *target = roomOf(to);
    if (!source || !target)
        return false;
    if (source->floor != target->floor)
        return source->floor > target->floor;
    return placeFor(*source, from) == placeFor(*target, to) || liesInAny(to, source->neighbours);
}

std::string includedFile(std::string_view include)
{
    return include.starts_with("ui/") ? std::string(include) : "src/" + std::string(include);
}

} // namespace quotasmith::architecture
