// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/platform.h"
#include "core/exchange/encoding.h"
#include "core/exchange/sheet.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace quotasmith::exchange {

/// What the user says about a source; empty: detected.
struct SourceForm {
    std::string encoding;
    std::string delimiter;
};

/// A table of text, decoded, with its header read. The bytes stay mapped while it lives.
/// Both makers throw what encoding.h and dialect.h throw, Error{"header-missing", {file}} for a table without rows,
/// Error{"header-bad", {file, line, problem}} for a first row that is broken; `open` also Error{"file-unreadable"} and,
/// above 2 GiB, Error{"file-too-large", {file, limit}}.
class Source {
public:
    static Source open(const std::filesystem::path &file, const SourceForm &form);
    /// From memory: the clipboard, a test.
    static Source fromBytes(std::string name, std::string bytes, const SourceForm &form);

    const std::string &name() const { return m_name; } ///< of the file, without its folder
    const std::string &hash() const { return m_hash; } ///< SHA-256 of the bytes as they came
    Encoding encoding() const { return m_text.encoding; }
    char delimiter() const { return m_delimiter; }
    const std::vector<std::string> &header() const { return m_header; }
    /// Of what lies below the header, as RowReader::position() counts.
    std::int64_t length() const { return static_cast<std::int64_t>(m_text.text.size() - m_bodyStart); }
    /// The rows below the header, from the first; as often as wanted. The source outlives the reader.
    std::unique_ptr<RowReader> rows() const;

private:
    Source(std::string name, std::unique_ptr<base::MappedFile> file, std::unique_ptr<const std::string> memory,
           const SourceForm &form);
    void readHeader();

    std::string m_name;
    std::unique_ptr<base::MappedFile> m_file;
    std::unique_ptr<const std::string> m_memory; ///< the bytes when there is no file
    std::string m_hash;
    DecodedText m_text;
    char m_delimiter = ',';
    std::vector<std::string> m_header;
    std::size_t m_bodyStart = 0;
    std::int64_t m_bodyLine = 1;
};

} // namespace quotasmith::exchange
