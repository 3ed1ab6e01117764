// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace quotasmith::exchange {

/// The unpacked bytes of one part of an archive, in pieces. The archive outlives it.
class PartStream {
public:
    PartStream(const PartStream &) = delete;
    PartStream &operator=(const PartStream &) = delete;
    ~PartStream();

    /// Up to `most` further bytes; 0 at the end, where the checksum is compared. Throws Error{"workbook-damaged"} when
    /// bytes are missing, too many or not those that were packed.
    std::size_t read(char *to, std::size_t most);
    std::int64_t size() const { return m_size; } ///< as the archive states it; reading never gives more
    std::int64_t position() const { return m_position; }

private:
    friend class Archive;
    struct Handle;
    PartStream(std::string file, std::string part, std::unique_ptr<Handle> handle, std::int64_t size);

    std::string m_file;
    std::string m_part;
    std::unique_ptr<Handle> m_handle;
    std::int64_t m_size;
    std::int64_t m_position = 0;
};

/// A zip archive in memory, judged by its directory before any of it is unpacked. Parts are named without regard to
/// case, with `/` between folders. `file` names it in errors:
/// Error{"workbook-damaged", {file, cause[, part]}}, Error{"workbook-encrypted", {file}},
/// Error{"workbook-unsafe", {file, cause[, part]}} for too many parts, names that lead outside, names that occur twice,
/// and sizes nobody's workbook has.
class Archive {
public:
    /// The bytes outlive the archive.
    Archive(std::string file, std::string_view bytes);
    ~Archive();
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;

    const std::string &file() const { return m_file; }
    bool has(std::string_view part) const;
    std::int64_t sizeOf(std::string_view part) const; ///< 0: there is none
    std::unique_ptr<PartStream> open(std::string_view part) const;
    /// All of a part, at most `most` bytes (Error{"workbook-unsafe"} above).
    std::string text(std::string_view part, std::size_t most) const;

private:
    struct Part {
        std::uint64_t index = 0;
        std::int64_t size = 0;
    };
    struct Handle;
    void readDirectory();
    void enter(std::uint64_t index);

    std::string m_file;
    std::unique_ptr<Handle> m_handle;
    std::unordered_map<std::string, Part> m_parts;
    std::int64_t m_total = 0;
};

} // namespace quotasmith::exchange
