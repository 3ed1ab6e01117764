// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/xlsx/reader/archive.h"

#include "core/base/check.h"
#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <utility>
#include <zip.h>

namespace quotasmith::exchange {

namespace {

constexpr std::int64_t kMostParts = 10'000;
constexpr std::int64_t kMostUnpacked = std::int64_t{4} << 30;
constexpr std::int64_t kMostPart = std::int64_t{2} << 30;
/// The sheets of real workbooks shrink to a twentieth; below the floor nothing can be a bomb.
constexpr std::int64_t kMostRatio = 100;
constexpr std::int64_t kRatioFloor = std::int64_t{16} << 20;

[[noreturn]] void fail(const char *code, const std::string &file, const char *cause, std::string_view part = {})
{
    base::ErrorData data{{"file", file}, {"cause", cause}};
    if (!part.empty())
        data["part"] = part;
    throw base::Error(code, std::move(data));
}

[[noreturn]] void failDamaged(const std::string &file, const char *cause, std::string_view part = {})
{
    fail("workbook-damaged", file, cause, part);
}

[[noreturn]] void failUnsafe(const std::string &file, const char *cause, std::string_view part = {})
{
    fail("workbook-unsafe", file, cause, part);
}

/// How parts are compared: in small letters, `/` between folders.
std::string keyOf(std::string_view name)
{
    std::string key = base::lowered(name);
    std::replace(key.begin(), key.end(), '\\', '/');
    return key;
}

/// The directory is read into memory as a whole, so its entries are counted before.
bool hasTooManyParts(std::string_view bytes)
{
    constexpr std::string_view kEntry = "PK\x01\x02";
    std::int64_t count = 0;
    for (std::size_t at = bytes.find(kEntry); at != std::string_view::npos && count <= kMostParts;
         at = bytes.find(kEntry, at + kEntry.size()))
        ++count;
    return count > kMostParts;
}

/// Nothing here is ever written to disk, but a name like this has no honest reason.
bool leadsOutside(std::string_view key)
{
    const bool hasDrive = key.size() > 1 && key[1] == ':';
    return key.starts_with('/') || hasDrive || key == ".." || key.starts_with("../") || key.ends_with("/..") ||
           key.find("/../") != std::string_view::npos;
}

} // namespace

struct Archive::Handle {
    zip_t *zip = nullptr;
    Handle() = default;
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    ~Handle()
    {
        if (zip)
            zip_discard(zip);
    }
};

struct PartStream::Handle {
    zip_file_t *file = nullptr;
    Handle() = default;
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    ~Handle()
    {
        if (file)
            zip_fclose(file);
    }
};

PartStream::PartStream(std::string file, std::string part, std::unique_ptr<Handle> handle, std::int64_t size)
    : m_file(std::move(file)), m_part(std::move(part)), m_handle(std::move(handle)), m_size(size)
{
}

PartStream::~PartStream() = default;

std::size_t PartStream::read(char *to, std::size_t most)
{
    const zip_int64_t count = zip_fread(m_handle->file, to, most);
    if (count < 0)
        failDamaged(m_file, "checksum", m_part);
    m_position += count;
    if (m_position > m_size)
        failUnsafe(m_file, "size-lie", m_part);
    if (count == 0 && m_position < m_size && most > 0)
        failDamaged(m_file, "cut-off", m_part);
    return static_cast<std::size_t>(count);
}

Archive::Archive(std::string file, std::string_view bytes) : m_file(std::move(file)), m_handle(new Handle)
{
    if (hasTooManyParts(bytes))
        failUnsafe(m_file, "too-many-parts");
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    m_handle->zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (!m_handle->zip && source)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!m_handle->zip)
        failDamaged(m_file, "cut-off");
    readDirectory();
}

Archive::~Archive() = default;

void Archive::readDirectory()
{
    const zip_int64_t count = zip_get_num_entries(m_handle->zip, 0);
    for (zip_int64_t i = 0; i < count; ++i)
        enter(static_cast<std::uint64_t>(i));
}

void Archive::enter(std::uint64_t index)
{
    zip_stat_t stat;
    zip_stat_init(&stat);
    constexpr zip_uint64_t kWanted = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    if (zip_stat_index(m_handle->zip, index, 0, &stat) != 0 || (stat.valid & kWanted) != kWanted)
        failDamaged(m_file, "directory");
    const std::string key = keyOf(stat.name);
    if (leadsOutside(key))
        failUnsafe(m_file, "path", key);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        throw base::Error("workbook-encrypted", {{"file", m_file}});
    if (stat.size > static_cast<zip_uint64_t>(kMostPart))
        failUnsafe(m_file, "too-large", key);
    const auto size = static_cast<std::int64_t>(stat.size);
    const auto packed = static_cast<std::int64_t>(std::min<zip_uint64_t>(stat.comp_size, kMostPart));
    m_total += size;
    if (m_total > kMostUnpacked)
        failUnsafe(m_file, "too-large");
    if (size > kRatioFloor && size / kMostRatio > packed)
        failUnsafe(m_file, "bomb", key);
    if (!m_parts.emplace(key, Part{index, size}).second)
        failUnsafe(m_file, "part-twice", key);
}

bool Archive::has(std::string_view part) const
{
    return m_parts.contains(keyOf(part));
}

std::int64_t Archive::sizeOf(std::string_view part) const
{
    const auto found = m_parts.find(keyOf(part));
    return found == m_parts.end() ? 0 : found->second.size;
}

std::unique_ptr<PartStream> Archive::open(std::string_view part) const
{
    const auto found = m_parts.find(keyOf(part));
    if (found == m_parts.end())
        failDamaged(m_file, "part-missing", part);
    auto handle = std::make_unique<PartStream::Handle>();
    handle->file = zip_fopen_index(m_handle->zip, found->second.index, 0);
    if (!handle->file)
        failDamaged(m_file, "directory", part);
    return std::unique_ptr<PartStream>(
        new PartStream(m_file, std::string(part), std::move(handle), found->second.size));
}

std::string Archive::text(std::string_view part, std::size_t most) const
{
    const auto stream = open(part);
    if (stream->size() > static_cast<std::int64_t>(most))
        failUnsafe(m_file, "too-large", part);
    std::string bytes(static_cast<std::size_t>(stream->size()), '\0');
    std::size_t at = 0;
    while (at < bytes.size())
        at += stream->read(bytes.data() + at, bytes.size() - at);
    char none = 0;
    QS_CHECK(stream->read(&none, 1) == 0); // past the stated size `read` throws; here the checksum is compared
    return bytes;
}

} // namespace quotasmith::exchange
