// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/xlsx/reader/xml_reader.h"

#include "core/base/error.h"

#include <array>
#include <exception>
#include <expat.h>
#include <new>
#include <utility>

namespace quotasmith::exchange {

namespace {

constexpr int kMostDepth = 200;
constexpr std::int64_t kPieceBytes = 64 * 1024;
constexpr std::int64_t kMostTagBytes = std::int64_t{2} << 20;

std::string_view localName(std::string_view name)
{
    const std::size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

} // namespace

struct XmlReader::State {
    State(const Archive &archive, std::string_view partName, XmlHandler &target)
        : file(archive.file()), part(partName), stream(archive.open(partName)), handler(target),
          parser(XML_ParserCreate(nullptr))
    {
        if (!parser)
            throw std::bad_alloc();
        XML_SetUserData(parser, this);
        XML_SetElementHandler(parser, onBegin, onEnd);
        XML_SetCharacterDataHandler(parser, onText);
        XML_SetStartDoctypeDeclHandler(parser, onDoctype);
    }
    ~State() { XML_ParserFree(parser); }
    State(const State &) = delete;
    State &operator=(const State &) = delete;

    /// What is thrown inside a callback waits until the parser's own frames are gone.
    template <class Work> void guarded(Work &&work)
    {
        if (failure)
            return;
        try {
            work();
        } catch (...) {
            failure = std::current_exception();
            XML_StopParser(parser, XML_FALSE);
        }
    }
    [[noreturn]] void failUnsafe(const char *cause) const
    {
        throw base::Error("workbook-unsafe", {{"file", file}, {"part", part}, {"cause", cause}});
    }

    static void onBegin(void *user, const XML_Char *name, const XML_Char **attributes)
    {
        auto &state = *static_cast<State *>(user);
        state.guarded([&] {
            if (++state.depth > kMostDepth)
                state.failUnsafe("too-deep");
            state.handler.begin(localName(name), XmlAttributes(attributes));
        });
    }
    static void onEnd(void *user, const XML_Char *name)
    {
        auto &state = *static_cast<State *>(user);
        --state.depth;
        state.guarded([&] { state.handler.end(localName(name)); });
    }
    static void onText(void *user, const XML_Char *bytes, int size)
    {
        auto &state = *static_cast<State *>(user);
        state.guarded([&] { state.handler.text({bytes, static_cast<std::size_t>(size)}); });
    }
    static void onDoctype(void *user, const XML_Char *, const XML_Char *, const XML_Char *, int)
    {
        auto &state = *static_cast<State *>(user);
        state.guarded([&] { state.failUnsafe("document-type"); });
    }

    void parse(std::size_t count)
    {
        const bool isLast = count == 0;
        const XML_Status status = XML_Parse(parser, piece.data(), static_cast<int>(count), isLast ? 1 : 0);
        if (failure)
            std::rethrow_exception(std::exchange(failure, nullptr));
        if (status != XML_STATUS_OK && XML_GetErrorCode(parser) == XML_ERROR_NO_MEMORY)
            throw std::bad_alloc();
        if (status != XML_STATUS_OK)
            throw base::Error("workbook-damaged", {{"file", file}, {"part", part}, {"cause", "xml"}});
        const std::int64_t told = XML_GetCurrentByteIndex(parser);
        if (!isLast && stream->position() - told > kMostTagBytes)
            failUnsafe("too-large");
    }

    std::string file;
    std::string part;
    std::unique_ptr<PartStream> stream;
    XmlHandler &handler;
    XML_Parser parser;
    std::array<char, kPieceBytes> piece;
    int depth = 0;
    bool isAtEnd = false;
    std::exception_ptr failure;
};

std::string_view XmlAttributes::value(std::string_view name) const
{
    std::string_view prefixed;
    for (const char **pair = m_pairs; *pair; pair += 2) {
        const std::string_view full = pair[0];
        if (full == name)
            return pair[1];
        if (prefixed.empty() && full.size() > name.size() && localName(full) == name)
            prefixed = pair[1];
    }
    return prefixed;
}

bool XmlAttributes::isTrue(std::string_view name) const
{
    const std::string_view text = value(name);
    return text == "1" || text == "true" || text == "on";
}

XmlReader::XmlReader(const Archive &archive, std::string_view part, XmlHandler &handler)
    : m_state(std::make_unique<State>(archive, part, handler))
{
}

XmlReader::~XmlReader() = default;

bool XmlReader::readPiece()
{
    if (m_state->isAtEnd)
        return false;
    const std::size_t count = m_state->stream->read(m_state->piece.data(), m_state->piece.size());
    m_state->isAtEnd = count == 0;
    m_state->parse(count);
    return !m_state->isAtEnd;
}

void XmlReader::readAll()
{
    while (readPiece()) {
    }
}

std::int64_t XmlReader::position() const
{
    return m_state->stream->position();
}

std::int64_t XmlReader::size() const
{
    return m_state->stream->size();
}

} // namespace quotasmith::exchange
