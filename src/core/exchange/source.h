// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/platform.h"
#include "core/exchange/encoding.h"
#include "core/exchange/head/table_head.h"
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
    std::string sheet = {};       ///< of a workbook, by name or number from 1
    std::string likelySheet = {}; ///< taken when the workbook has it
    std::int64_t headerLine = 0;  ///< where the names of the columns begin; 0: where they are recognised best
    std::size_t headerRows = 1;   ///< with headerLine
    HeadWords words = {};
};

/// A table of text, or a sheet of a workbook (told apart by the bytes, not the name), with its header found. The bytes
/// stay mapped while it lives.
/// Both makers throw what encoding.h, dialect.h and Workbook throw, Error{"header-missing", {file}} for a table without
/// rows, Error{"header-bad", {file, line, problem}} for a header that is broken, Error{"header-line-bad", {file, line}}
/// for one that is not among the first rows, Error{"sheet-not-a-workbook", {file, sheet}}; `open` also
/// Error{"file-unreadable"} and, above 2 GiB, or 128 MiB of a workbook, Error{"file-too-large", {file, limit}}.
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
    /// For messages: the header, in a workbook with its letter: `销售额 (F)`.
    std::string columnName(std::size_t column) const;
    /// Merged cells below the header that reach over several rows.
    const std::vector<CellRange> &mergedBelow() const { return m_mergedBelow; }

    const std::vector<std::string> &header() const { return m_head.names; }
    std::int64_t headerLine() const { return m_headerLine; }
    std::size_t headerRows() const { return m_head.rows; }
    /// What the texts above the header, the names of sheet and file say about the whole table.
    const TableNotes &notes() const { return m_notes; }
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
    void takeHead(const class HeadRows &rows, const std::vector<CellRange> &merged, const SourceForm &form);
    void takeMerged(const std::vector<CellRange> &merged);

    std::string m_name;
    std::unique_ptr<base::MappedFile> m_file;
    std::unique_ptr<const std::string> m_memory; ///< the bytes when there is no file
    std::string m_hash;
    TableHead m_head;
    TableNotes m_notes;
    std::int64_t m_headerLine = 1;
    std::int64_t m_bodyLine = 1;
    std::int64_t m_length = 0;

    DecodedText m_text;
    char m_delimiter = ',';
    std::size_t m_bodyStart = 0;

    std::unique_ptr<const Workbook> m_workbook; ///< null: text
    std::size_t m_sheet = 0;
    std::vector<CellRange> m_mergedBelow;
};

} // namespace quotasmith::exchange
