// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/source.h"

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/csv/dialect.h"
#include "core/exchange/xlsx/reader/file_kind.h"
#include "core/exchange/xlsx/reader/sheet_body.h"

#include <system_error>
#include <utility>

namespace quotasmith::exchange {

namespace {

constexpr std::uintmax_t kMostBytes = std::uintmax_t{2} << 30;
constexpr std::uintmax_t kMostWorkbookBytes = std::uintmax_t{128} << 20;

[[noreturn]] void failSize(const std::string &file, std::uintmax_t limit)
{
    throw base::Error("file-too-large", {{"file", file}, {"limit", std::to_string(limit)}});
}

/// The first sheet somebody can see that is not empty.
std::size_t sheetOf(const Workbook &workbook)
{
    Row row;
    for (std::size_t i = 0; i < workbook.sheets().size(); ++i)
        if (workbook.sheets()[i].state == SheetState::Visible && workbook.rows(i)->next(row))
            return i;
    return 0;
}

} // namespace

Source Source::open(const std::filesystem::path &file, const SourceForm &form)
{
    std::error_code ignored; // a file that is not there is named by the mapping below
    const std::uintmax_t size = std::filesystem::file_size(file, ignored);
    if (!ignored && size > kMostBytes)
        failSize(file.string(), kMostBytes);
    return Source(file.filename().string(), std::make_unique<base::MappedFile>(file), nullptr, form);
}

Source Source::fromBytes(std::string name, std::string bytes, const SourceForm &form)
{
    return Source(std::move(name), nullptr, std::make_unique<const std::string>(std::move(bytes)), form);
}

Source::Source(std::string name, std::unique_ptr<base::MappedFile> file, std::unique_ptr<const std::string> memory,
               const SourceForm &form)
    : m_name(std::move(name)), m_file(std::move(file)), m_memory(std::move(memory))
{
    if (fileKindOf(m_name, bytes()) == FileKind::Workbook)
        openWorkbook(form);
    else
        openText(form);
    m_hash = base::sha256(bytes());
}

void Source::openText(const SourceForm &form)
{
    if (!form.sheet.empty())
        throw base::Error("sheet-not-a-workbook", {{"file", m_name}, {"sheet", form.sheet}});
    m_text =
        decodeText(bytes(), form.encoding.empty() ? detectEncoding(bytes()) : parseEncoding(form.encoding, bytes()));
    m_delimiter = form.delimiter.empty() ? detectDelimiter(m_text.text) : parseDelimiter(form.delimiter);
    CsvReader reader(m_text.text, m_delimiter);
    Row row;
    if (!reader.next(row))
        throw base::Error("header-missing", {{"file", m_name}});
    takeHeader(row);
    m_bodyStart = static_cast<std::size_t>(reader.position());
    m_bodyLine = reader.line();
    m_length = static_cast<std::int64_t>(m_text.text.size() - m_bodyStart);
}

void Source::openWorkbook(const SourceForm &form)
{
    if (bytes().size() > kMostWorkbookBytes)
        failSize(m_name, kMostWorkbookBytes);
    auto workbook = std::make_unique<const Workbook>(m_name, bytes());
    m_sheet = form.sheet.empty() ? sheetOf(*workbook) : workbook->sheetCalled(form.sheet);
    const auto rows = workbook->rows(m_sheet);
    Row row;
    if (!rows->next(row))
        throw base::Error("header-missing", {{"file", m_name}});
    takeHeader(row);
    m_bodyLine = row.line + 1;
    m_length = workbook->length(m_sheet);
    m_workbook = std::move(workbook);
}

void Source::takeHeader(const Row &row)
{
    if (row.problem != RowProblem::None)
        throw base::Error("header-bad", {{"file", m_name},
                                         {"line", std::to_string(row.line)},
                                         {"problem", std::string(rowProblemCode(row.problem))}});
    m_header.assign(row.fields.begin(), row.fields.end());
}

std::vector<SheetInfo> Source::sheets() const
{
    return m_workbook ? m_workbook->sheets() : std::vector<SheetInfo>();
}

std::string Source::sheet() const
{
    return m_workbook ? m_workbook->sheets()[m_sheet].name : std::string();
}

std::string Source::columnLetter(std::size_t column) const
{
    return m_workbook ? columnLetters(column) : std::string();
}

std::unique_ptr<RowReader> Source::rows() const
{
    if (m_workbook)
        return std::make_unique<SheetBody>(m_workbook->rows(m_sheet), m_bodyLine, m_header.size());
    return std::make_unique<CsvReader>(m_text.text.substr(m_bodyStart), m_delimiter, m_bodyLine);
}

} // namespace quotasmith::exchange
