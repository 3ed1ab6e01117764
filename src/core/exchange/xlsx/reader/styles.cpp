// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/xlsx/reader/styles.h"

#include "core/base/error.h"
#include "core/exchange/xlsx/reader/xml_reader.h"

#include <charconv>
#include <string>
#include <unordered_map>

namespace quotasmith::exchange {

namespace {

constexpr std::size_t kMostStyles = 100'000;

int numberOf(std::string_view text)
{
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

} // namespace

class StyleTable final : public XmlHandler {
public:
    StyleTable(std::vector<NumberMeaning> &meanings, const Archive &archive, std::string_view part)
        : m_meanings(meanings), m_file(archive.file()), m_part(part)
    {
    }

    void begin(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "numFmt" && !m_isInFormats) {
            m_formats[numberOf(attributes.value("numFmtId"))] = meaningOfFormat(attributes.value("formatCode"));
        } else if (name == "cellXfs") {
            m_isInFormats = true;
        } else if (name == "xf" && m_isInFormats) {
            const int format = numberOf(attributes.value("numFmtId"));
            const auto custom = m_formats.find(format);
            m_meanings.push_back(custom == m_formats.end() ? meaningOfBuiltIn(format) : custom->second);
        }
        if (m_meanings.size() > kMostStyles || m_formats.size() > kMostStyles)
            throw base::Error("workbook-unsafe", {{"file", m_file}, {"part", m_part}, {"cause", "too-many-styles"}});
    }
    void end(std::string_view name) override
    {
        if (name == "cellXfs")
            m_isInFormats = false;
    }
    void text(std::string_view) override {}

private:
    std::vector<NumberMeaning> &m_meanings;
    std::string m_file;
    std::string m_part;
    std::unordered_map<int, NumberMeaning> m_formats;
    bool m_isInFormats = false;
};

Styles::Styles(const Archive &archive, std::string_view part)
{
    StyleTable table(m_meanings, archive, part);
    XmlReader(archive, part, table).readAll();
}

} // namespace quotasmith::exchange
