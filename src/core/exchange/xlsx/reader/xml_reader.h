// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/xlsx/reader/archive.h"

#include <memory>
#include <string>
#include <string_view>

namespace quotasmith::exchange {

/// The attributes of an element, by name without prefix.
class XmlAttributes {
public:
    explicit XmlAttributes(const char **pairs) : m_pairs(pairs) {}
    /// Empty when there is none. A name with a prefix (`r:id`) is found by what follows it when nothing has the bare
    /// name.
    std::string_view value(std::string_view name) const;
    /// `1`, `true` or `on`
    bool isTrue(std::string_view name) const;
    /// name, value, name, value …, null
    const char **pairs() const { return m_pairs; }

private:
    const char **m_pairs;
};

/// What reads one part. Names come without prefix; text comes in pieces.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void begin(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view piece) = 0;
};

/// One part of an archive as XML events, in pieces of 64 KiB and in memory that does not grow with the part. Throws
/// what PartStream throws, Error{"workbook-damaged", {file, part, cause: xml}} for what is not well formed,
/// Error{"workbook-unsafe", {file, part, cause}} for a document type (nothing a workbook needs, and the way to entities
/// that grow without end or read other files), for elements nested too deep and for tags of megabytes.
class XmlReader {
public:
    /// Archive and handler outlive the reader.
    XmlReader(const Archive &archive, std::string_view part, XmlHandler &handler);
    ~XmlReader();
    XmlReader(const XmlReader &) = delete;
    XmlReader &operator=(const XmlReader &) = delete;

    /// Reads on; false when the part is at its end.
    bool readPiece();
    void readAll();
    std::int64_t position() const;
    std::int64_t size() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace quotasmith::exchange
