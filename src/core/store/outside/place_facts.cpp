// SPDX-License-Identifier: Apache-2.0
#include "core/store/outside/place_facts.h"

#include "core/base/platform/folder.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>

namespace quotasmith::store {

namespace {

namespace fs = std::filesystem;

/// A folder with more entries is not looked through: synced folders are marked near their root, and these are not it.
constexpr std::size_t kMostEntries = 20'000;

/// The mount table writes a space as `\040`.
std::string unescaped(std::string_view text)
{
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        unsigned code = 0;
        const bool isEscape =
            text[at] == '\\' && at + 3 < text.size() &&
            std::from_chars(text.data() + at + 1, text.data() + at + 4, code, 8).ptr == text.data() + at + 4;
        plain += isEscape ? static_cast<char>(code) : text[at];
        at += isEscape ? 3 : 0;
    }
    return plain;
}

std::vector<std::string_view> wordsOf(std::string_view line)
{
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t end = std::min(line.find(' ', at), line.size());
        if (end > at)
            words.push_back(line.substr(at, end - at));
        at = end + 1;
    }
    return words;
}

bool liesUnder(const fs::path &path, const fs::path &folder)
{
    const auto [end, rest] = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
    return end == folder.end() || (std::next(end) == folder.end() && end->empty());
}

/// `27 1 254:0 / /mnt rw,relatime shared:1 - ext4 /dev/vda rw`: where it is mounted stands fifth, the kind behind the
/// dash.
std::optional<MountedAt> readMount(std::string_view line)
{
    constexpr std::size_t kMounted = 4;
    const auto words = wordsOf(line);
    const auto dash = std::find(words.begin(), words.end(), "-");
    if (words.size() <= kMounted || words.end() - dash < 2)
        return std::nullopt;
    return MountedAt{std::string(dash[1]), unescaped(words[kMounted])};
}

/// The home of whoever uses Dropbox has a folder of this name too, with the settings of what is copied elsewhere.
bool isOnlySettings(const fs::path &entry)
{
    std::error_code unknown;
    return entry.filename() == ".dropbox" &&
           (fs::exists(entry / "info.json", unknown) || fs::exists(entry / "instance1", unknown));
}

std::vector<std::string> marksIn(const fs::path &folder)
{
    std::vector<std::string> marks;
    for (const fs::path &entry : base::entriesOf(folder, kMostEntries))
        if (isServiceMark(entry.filename().string()) && !isOnlySettings(entry))
            marks.push_back(entry.filename().string());
    return marks;
}

} // namespace

std::optional<MountedAt> mountOf(std::string_view table, const fs::path &path)
{
    std::optional<MountedAt> best;
    for (std::size_t at = 0; at < table.size();) {
        const std::size_t end = std::min(table.find('\n', at), table.size());
        auto mount = readMount(table.substr(at, end - at));
        at = end + 1;
        if (!mount || !liesUnder(path, mount->mounted))
            continue;
        if (!best || mount->mounted.native().size() >= best->mounted.native().size())
            best = std::move(mount);
    }
    return best;
}

PlaceFacts placeFacts(const fs::path &plan)
{
    PlaceFacts facts;
    std::error_code unknown;
    const fs::path real = fs::weakly_canonical(fs::absolute(plan, unknown), unknown);
    if (unknown || real.empty())
        return facts;
    std::ifstream stream("/proc/self/mountinfo", std::ios::binary);
    const std::string table{std::istreambuf_iterator<char>(stream), {}};
    if (auto mount = mountOf(table, real)) {
        facts.fileSystem = std::move(mount->fileSystem);
        facts.mounted = std::move(mount->mounted);
    }
    for (fs::path folder = real.parent_path(); !folder.empty(); folder = folder.parent_path()) {
        facts.folders.push_back({folder, marksIn(folder)});
        if (folder == folder.root_path())
            break;
    }
    return facts;
}

std::optional<SharedPlace> sharedPlaceOf(const fs::path &plan)
{
    return recognise(placeFacts(plan));
}

} // namespace quotasmith::store
