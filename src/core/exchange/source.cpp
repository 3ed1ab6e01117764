// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/source.h"

#include "core/base/error.h"
#include "core/base/hash.h"
#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/csv/dialect.h"

#include <system_error>
#include <utility>

namespace quotasmith::exchange {

namespace {

constexpr std::uintmax_t kMostBytes = std::uintmax_t{2} << 30;

} // namespace

Source Source::open(const std::filesystem::path &file, const SourceForm &form)
{
    std::error_code ignored; // a file that is not there is named by the mapping below
    const std::uintmax_t size = std::filesystem::file_size(file, ignored);
    if (!ignored && size > kMostBytes)
        throw base::Error("file-too-large", {{"file", file.string()}, {"limit", std::to_string(kMostBytes)}});
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
    const std::string_view bytes = m_file ? m_file->content() : std::string_view(*m_memory);
    m_hash = base::sha256(bytes);
    m_text = decodeText(bytes, form.encoding.empty() ? detectEncoding(bytes) : parseEncoding(form.encoding, bytes));
    m_delimiter = form.delimiter.empty() ? detectDelimiter(m_text.text) : parseDelimiter(form.delimiter);
    readHeader();
}

void Source::readHeader()
{
    CsvReader reader(m_text.text, m_delimiter);
    Row row;
    if (!reader.next(row))
        throw base::Error("header-missing", {{"file", m_name}});
    if (row.problem != RowProblem::None)
        throw base::Error("header-bad", {{"file", m_name},
                                         {"line", std::to_string(row.line)},
                                         {"problem", std::string(rowProblemCode(row.problem))}});
    m_header.assign(row.fields.begin(), row.fields.end());
    m_bodyStart = static_cast<std::size_t>(reader.position());
    m_bodyLine = reader.line();
}

std::unique_ptr<RowReader> Source::rows() const
{
    return std::make_unique<CsvReader>(m_text.text.substr(m_bodyStart), m_delimiter, m_bodyLine);
}

} // namespace quotasmith::exchange
