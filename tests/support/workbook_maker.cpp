// SPDX-License-Identifier: Apache-2.0
#include "tests/support/workbook_maker.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <zlib.h>

namespace quotasmith::tests {

namespace {

constexpr const char *kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
constexpr const char *kSpace = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                               "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
constexpr const char *kKind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

std::string relations(const std::vector<std::pair<std::string, std::string>> &targets)
{
    std::string xml =
        std::string(kHead) + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    for (std::size_t i = 0; i < targets.size(); ++i)
        xml += "<Relationship Id=\"rId" + std::to_string(i + 1) + "\" Type=\"" + kKind + targets[i].first +
               "\" Target=\"" + targets[i].second + "\"/>";
    return xml + "</Relationships>";
}

std::string deflated(const std::string &content)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, content.size()) + 16, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(content.data()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

void number(std::string &out, std::uint64_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>(value >> (8 * i) & 0xFF);
}

} // namespace

WorkbookMaker &WorkbookMaker::sheet(const std::string &name, const std::string &rows, const std::string &behind,
                                    const std::string &state)
{
    m_sheets.push_back(
        {name,
         std::string(kHead) + "<worksheet" + kSpace + "><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>",
         state});
    return *this;
}

WorkbookMaker &WorkbookMaker::strings(const std::string &items)
{
    m_strings = std::string(kHead) + "<sst" + kSpace + ">" + items + "</sst>";
    return *this;
}

WorkbookMaker &WorkbookMaker::formats(const std::vector<std::string> &codes)
{
    std::string formats, styles;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const bool isBuiltIn = codes[i].find_first_not_of("0123456789") == std::string::npos;
        const std::string id = isBuiltIn ? codes[i] : std::to_string(164 + i);
        if (!isBuiltIn)
            formats += "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + codes[i] + "\"/>";
        styles += "<xf numFmtId=\"" + id + "\"/>";
    }
    m_styles = std::string(kHead) + "<styleSheet" + kSpace + "><numFmts>" + formats +
               "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>" + styles +
               "</cellXfs></styleSheet>";
    return *this;
}

WorkbookMaker &WorkbookMaker::from1904()
{
    m_is1904 = true;
    return *this;
}

WorkbookMaker &WorkbookMaker::part(const std::string &name, const std::string &content)
{
    m_parts.emplace_back(name, content);
    return *this;
}

std::string WorkbookMaker::bytes() const
{
    std::vector<std::pair<std::string, std::string>> targets;
    std::vector<std::pair<std::string, std::string>> parts{
        {"_rels/.rels", relations({{"officeDocument", "xl/workbook.xml"}})}};
    std::string sheets;
    for (std::size_t i = 0; i < m_sheets.size(); ++i) {
        const std::string file = "worksheets/sheet" + std::to_string(i + 1) + ".xml";
        targets.emplace_back("worksheet", file);
        parts.emplace_back("xl/" + file, m_sheets[i].xml);
        sheets += "<sheet name=\"" + m_sheets[i].name + "\" sheetId=\"" + std::to_string(i + 1) + "\" " +
                  (m_sheets[i].state.empty() ? "" : "state=\"" + m_sheets[i].state + "\" ") + "r:id=\"rId" +
                  std::to_string(i + 1) + "\"/>";
    }
    if (!m_strings.empty()) {
        targets.emplace_back("sharedStrings", "sharedStrings.xml");
        parts.emplace_back("xl/sharedStrings.xml", m_strings);
    }
    if (!m_styles.empty()) {
        targets.emplace_back("styles", "/xl/styles.xml");
        parts.emplace_back("xl/styles.xml", m_styles);
    }
    parts.emplace_back("xl/_rels/workbook.xml.rels", relations(targets));
    parts.emplace_back("xl/workbook.xml", std::string(kHead) + "<workbook" + kSpace + "><workbookPr" +
                                              (m_is1904 ? " date1904=\"1\"" : "") + "/><sheets>" + sheets +
                                              "</sheets></workbook>");
    for (const auto &[name, content] : m_parts) {
        const std::string &wanted = name;
        std::erase_if(parts, [&](const auto &part) { return part.first == wanted; });
        parts.emplace_back(name, content);
    }
    return zipOf(parts);
}

std::string zipOf(const std::vector<std::pair<std::string, std::string>> &parts)
{
    std::string out, directory;
    for (const auto &[name, content] : parts) {
        const std::string packed = deflated(content);
        const auto sum = crc32(0, reinterpret_cast<const Bytef *>(content.data()), static_cast<uInt>(content.size()));
        const std::size_t at = out.size();
        std::string common;
        number(common, 20, 2);
        number(common, 0, 2);
        number(common, 8, 2); // deflated
        number(common, 0, 4);
        number(common, sum, 4);
        number(common, packed.size(), 4);
        number(common, content.size(), 4);
        number(common, name.size(), 2);
        number(common, 0, 2);
        out += "PK\x03\x04" + common + name + packed;
        directory += std::string("PK\x01\x02\x14\x00", 6) + common;
        number(directory, 0, 2);
        number(directory, 0, 2);
        number(directory, 0, 2);
        number(directory, 0, 4);
        number(directory, at, 4);
        directory += name;
    }
    const std::size_t start = out.size();
    out += directory + "PK\x05\x06";
    number(out, 0, 4);
    number(out, parts.size(), 2);
    number(out, parts.size(), 2);
    number(out, directory.size(), 4);
    number(out, start, 4);
    number(out, 0, 2);
    return out;
}

} // namespace quotasmith::tests
