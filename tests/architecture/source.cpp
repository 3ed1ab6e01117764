// SPDX-License-Identifier: Apache-2.0
#include "tests/architecture/source.h"
#include "tests/support/places.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

namespace quotasmith::architecture {
namespace {

/// Walks over a C++ text once and tells comments, literals and the rest apart.
class Scanner {
public:
    explicit Scanner(Source &source) : m_source(source), m_text(source.text) {}

    void run()
    {
        while (m_at < m_text.size()) {
            if (startsWith("//"))
                skipComment(m_text.find('\n', m_at));
            else if (startsWith("/*"))
                skipComment(afterMark("*/", m_at + 2));
            else if (startsWith("R\"") && !isWordBefore())
                takeRawString();
            else if (m_text[m_at] == '"' || (m_text[m_at] == '\'' && !isWordBefore()))
                takeQuoted(m_text[m_at]);
            else
                keep(m_text[m_at++]);
        }
    }

private:
    bool startsWith(std::string_view mark) const { return m_text.substr(m_at).starts_with(mark); }
    /// In `1'000` and `FooR"` the mark belongs to the word before it.
    bool isWordBefore() const
    {
        return m_at > 0 && (std::isalnum(static_cast<unsigned char>(m_text[m_at - 1])) || m_text[m_at - 1] == '_');
    }
    std::size_t afterMark(std::string_view mark, std::size_t from) const
    {
        const std::size_t found = m_text.find(mark, from);
        return found == std::string_view::npos ? m_text.size() : found + mark.size();
    }
    void keep(char c)
    {
        m_source.bare += c;
        m_source.code += c;
    }
    void skipComment(std::size_t end)
    {
        end = std::min(end, m_text.size());
        for (; m_at < end; ++m_at)
            if (m_text[m_at] == '\n')
                keep('\n');
    }
    void takeRawString()
    {
        const std::size_t open = m_text.find('(', m_at);
        const std::string close = ")" + std::string(m_text.substr(m_at + 2, open - m_at - 2)) + "\"";
        const std::size_t end = afterMark(close, open);
        takeLiteral(open + 1, end - close.size(), end, '"');
    }
    void takeQuoted(char quote)
    {
        std::size_t end = m_at + 1;
        while (end < m_text.size() && m_text[end] != quote && m_text[end] != '\n')
            end += m_text[end] == '\\' ? 2 : 1;
        end = std::min(end, m_text.size());
        takeLiteral(m_at + 1, end, std::min(end + 1, m_text.size()), quote);
    }
    void takeLiteral(std::size_t first, std::size_t last, std::size_t end, char quote)
    {
        const std::string_view inside = m_text.substr(first, last - first);
        if (quote == '"')
            m_source.literals.push_back({lineOf(m_text, m_at), std::string(inside)});
        m_source.bare += m_text.substr(m_at, end - m_at);
        m_source.code += quote + std::string(std::count(inside.begin(), inside.end(), '\n'), '\n') + quote;
        m_at = end;
    }

    Source &m_source;
    std::string_view m_text;
    std::size_t m_at = 0;
};

std::vector<Include> includesOf(const std::string &bare)
{
    static const std::regex kForm(R"re(^\s*#\s*include\s*(["<])([^">]+)[">].*)re");
    std::vector<Include> found;
    std::istringstream in(bare);
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
        std::smatch match;
        if (line.find('#') != std::string::npos && std::regex_match(line, match, kForm))
            found.push_back({number, match[2], match[1] == "\""});
    }
    return found;
}

} // namespace

int Source::lines() const
{
    return static_cast<int>(std::count(text.begin(), text.end(), '\n'));
}

Source parsed(std::string path, std::string text)
{
    Source source;
    source.path = std::move(path);
    source.text = std::move(text);
    Scanner(source).run();
    source.includes = includesOf(source.bare);
    return source;
}

std::string textOf(const std::string &path)
{
    std::ifstream in(tests::sourceFolder() + "/" + path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::vector<Source> sourcesBelow(const std::vector<std::string> &folders)
{
    namespace fs = std::filesystem;
    const fs::path root = tests::sourceFolder();
    std::vector<Source> found;
    for (const std::string &folder : folders) {
        if (!fs::is_directory(root / folder))
            continue;
        for (const fs::directory_entry &entry : fs::recursive_directory_iterator(root / folder)) {
            const std::string path = fs::relative(entry.path(), root).generic_string();
            if (entry.is_regular_file() && (path.ends_with(".h") || path.ends_with(".cpp")))
                found.push_back(parsed(path, textOf(path)));
        }
    }
    std::sort(found.begin(), found.end(), [](const Source &a, const Source &b) { return a.path < b.path; });
    return found;
}

bool liesIn(std::string_view path, std::string_view place)
{
    return path.starts_with(place) &&
           (path.size() == place.size() || path[place.size()] == '/' || path[place.size()] == '.');
}

bool liesInAny(std::string_view path, const std::vector<std::string_view> &places)
{
    return std::any_of(places.begin(), places.end(), [&](std::string_view place) { return liesIn(path, place); });
}

std::string complaint(const Source &source, int line, const std::string &why)
{
    return source.path + ':' + std::to_string(line) + ": " + why;
}

int lineOf(std::string_view text, std::size_t at)
{
    return 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

} // namespace quotasmith::architecture
