// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/xlsx/reader/shared_strings.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/exchange/sheet.h"
#include "core/exchange/xlsx/reader/xml_reader.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace quotasmith::exchange {

namespace {

constexpr std::size_t kMostStrings = 2'500'000;
constexpr std::size_t kMostMemory = std::size_t{96} << 20;
constexpr std::size_t kBlockBytes = std::size_t{1} << 20;

} // namespace

class StringTable final : public XmlHandler {
public:
    StringTable(SharedStrings &strings, const Archive &archive, std::string_view part)
        : m_strings(strings), m_file(archive.file()), m_part(part)
    {
    }

    void begin(std::string_view name, const XmlAttributes &) override
    {
        if (name == "si")
            m_text.clear();
        m_isReading = m_isReading || name == "rPh";
        m_isText = name == "t" && !m_isReading;
    }
    void end(std::string_view name) override
    {
        m_isText = false;
        if (name == "rPh")
            m_isReading = false;
        else if (name == "si")
            keep();
    }
    void text(std::string_view piece) override
    {
        if (m_isText)
            m_text += piece;
        if (m_text.size() > kMostFieldBytes)
            fail("text-too-long");
    }

private:
    void keep()
    {
        if (m_text.find("_x") != std::string::npos) {
            std::string unescaped;
            appendUnescaped(unescaped, m_text);
            m_text = std::move(unescaped);
        }
        m_memory += m_text.size() + sizeof(std::string_view);
        if (m_memory > kMostMemory || m_strings.m_texts.size() == kMostStrings)
            fail("too-many-strings");
        auto &blocks = m_strings.m_blocks;
        if (blocks.empty() || blocks.back().size() + m_text.size() > blocks.back().capacity()) {
            blocks.emplace_back();
            blocks.back().reserve(std::max(kBlockBytes, m_text.size()));
        }
        std::string &block = blocks.back();
        const std::size_t start = block.size();
        block += m_text;
        m_strings.m_texts.emplace_back(block.data() + start, m_text.size());
    }
    [[noreturn]] void fail(const char *cause) const
    {
        throw base::Error("workbook-unsafe", {{"file", m_file}, {"part", m_part}, {"cause", cause}});
    }

    SharedStrings &m_strings;
    std::string m_file;
    std::string m_part;
    std::string m_text;
    std::size_t m_memory = 0;
    bool m_isReading = false;
    bool m_isText = false;
};

SharedStrings::SharedStrings(const Archive &archive, std::string_view part)
{
    StringTable table(*this, archive, part);
    XmlReader(archive, part, table).readAll();
}

void appendUnescaped(std::string &out, std::string_view text)
{
    constexpr std::size_t kEscapeSize = 7; // _x000D_
    for (std::size_t at = text.find("_x"); at != std::string_view::npos; at = text.find("_x", at)) {
        const std::string_view escape = text.substr(at, kEscapeSize);
        unsigned point = 0;
        const char *const digits = escape.data() + 2;
        const bool isWhole = escape.size() == kEscapeSize && escape.back() == '_' &&
                             std::from_chars(digits, digits + 4, point, 16).ptr == digits + 4;
        if (!isWhole || point == 0) {
            at += 2;
            continue;
        }
        out += text.substr(0, at);
        base::appendUtf8(out, static_cast<char32_t>(point));
        text.remove_prefix(at + kEscapeSize);
        at = 0;
    }
    out += text;
}

} // namespace quotasmith::exchange
