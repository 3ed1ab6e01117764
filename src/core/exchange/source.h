// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/platform.h"
#include "core/exchange/encoding.h"
#include "core/exchange/sheet.h"
#include "core/exchange/xlsx/reader/workbook.h"

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
    std::string sheet = {}; ///< of a workbook, by name or number from 1
};

/// A table of text, or a sheet of a workbook (told apart by the bytes, not the name), with its header read. The bytes
/// stay mapped while it lives.
/// Both makers throw what encoding.h, dialect.h and Workbook throw, Error{"header-missing", {file}} for a table without
/// rows, Error{"header-bad", {file, line, problem}} for a first row that is broken, Error{"sheet-not-a-workbook",
/// {file, sheet}}; `open` also Error{"file-unreadable"} and, above 2 GiB, or 128 MiB of a workbook,
/// Error{"file-too-large", {file, limit}}.
class Source {
public:
    static Source open(const std::filesystem::path &file, const SourceForm &form);
    /// From memory: the clipboard, a test.
    static Source fromBytes(std::string name, std::string bytes, const SourceForm &form);

    const std::string &name() const { return m_name; } ///< of the file, without its folder
    const std::string &hash() const { return m_hash; } ///< SHA-256 of the bytes as they came
    bool isWorkbook() const { return m_workbook != nullptr; }
    /// Of text.
    Encoding encoding() const { return m_text.encoding; }
    char delimiter() const { return m_delimiter; }
    /// Of a workbook: all its sheets, and the name of the one that is read.
    std::vector<SheetInfo> sheets() const;
    std::string sheet() const;
    /// `F` in a workbook, empty in text.
    std::string columnLetter(std::size_t column) const;
    const std::vector<std::string> &header() const { return m_header; }
    /// Of what lies below the header, as RowReader::position() counts.
    std::int64_t length() const { return m_length; }
    /// The rows below the header, from the first; as often as wanted. The source outlives the reader.
    std::unique_ptr<RowReader> rows() const;

private:
    Source(std::string name, std::unique_ptr<base::MappedFile> file, std::unique_ptr<const std::string> memory,
           const SourceForm &form);
    std::string_view bytes() const { return m_file ? m_file->content() : std::string_view(*m_memory); }
    void openText(const SourceForm &form);
    void openWorkbook(const SourceForm &form);
    void takeHeader(const Row &row);

    std::string m_name;
    std::unique_ptr<base::MappedFile> m_file;
    std::unique_ptr<const std::string> m_memory; ///< the bytes when there is no file
    std::string m_hash;
    std::vector<std::string> m_header;
    std::int64_t m_length = 0;

    DecodedText m_text;
    char m_delimiter = ',';
    std::size_t m_bodyStart = 0;
    std::int64_t m_bodyLine = 1;

    std::unique_ptr<const Workbook> m_workbook; ///< null: text
    std::size_t m_sheet = 0;
};

} // namespace quotasmith::exchange
