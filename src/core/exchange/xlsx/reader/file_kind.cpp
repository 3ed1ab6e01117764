// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/xlsx/reader/file_kind.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/exchange/xlsx/reader/archive.h"

#include <array>
#include <filesystem>
#include <utility>

namespace quotasmith::exchange {

namespace {

constexpr std::string_view kZip = "PK\x03\x04";
constexpr std::string_view kEmptyZip = "PK\x05\x06";
constexpr std::string_view kCompoundFile = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr std::string_view kMark = "\xEF\xBB\xBF";

[[noreturn]] void failFormat(const std::string &file, const char *format, const char *program = "")
{
    base::ErrorData data{{"file", file}, {"format", format}};
    if (*program != '\0')
        data["program"] = program;
    throw base::Error("workbook-format", std::move(data));
}

std::string wide(std::string_view text)
{
    std::string bytes;
    for (const char letter : text)
        bytes += {letter, '\0'};
    return bytes;
}

/// The container of Excel 97 also holds what is behind a password, under a name of its own.
[[noreturn]] void failCompound(const std::string &file, std::string_view bytes)
{
    if (bytes.find(wide("EncryptedPackage")) != std::string_view::npos)
        throw base::Error("workbook-encrypted", {{"file", file}});
    const bool isOfWps = base::lowered(std::filesystem::path(file).extension().string()) == ".et";
    failFormat(file, isOfWps ? ".et" : ".xls", isOfWps ? "WPS" : "Excel 97–2003");
}

/// Many programs write a web page or XML and call it a workbook.
void refuseMarkup(const std::string &file, std::string_view bytes)
{
    if (bytes.starts_with(kMark))
        bytes.remove_prefix(kMark.size());
    const std::string start = base::lowered(base::trimmed(bytes.substr(0, 512)));
    for (const std::string_view page : {"<html", "<!doctype html", "<table", "<meta", "<style"})
        if (start.starts_with(page))
            failFormat(file, "HTML");
    if (start.starts_with("<?xml"))
        failFormat(file, "XML");
}

void requireSheets(const std::string &file, std::string_view bytes)
{
    const Archive archive(file, bytes);
    if (archive.has("xl/workbook.bin"))
        failFormat(file, ".xlsb");
    if (archive.has("content.xml") && archive.has("mimetype"))
        failFormat(file, ".ods", "LibreOffice");
    if (!archive.has("_rels/.rels") && !archive.has("xl/workbook.xml"))
        throw base::Error("workbook-not-one", {{"file", file}});
}

} // namespace

FileKind fileKindOf(const std::string &file, std::string_view bytes)
{
    if (bytes.starts_with(kCompoundFile))
        failCompound(file, bytes);
    if (bytes.starts_with(kZip) || bytes.starts_with(kEmptyZip)) {
        requireSheets(file, bytes);
        return FileKind::Workbook;
    }
    refuseMarkup(file, bytes);
    return FileKind::Text;
}

} // namespace quotasmith::exchange
