// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/encoding.h"

#include "core/base/check.h"
#include "core/base/error.h"
#include "core/base/text.h"
#include "core/base/utf8.h"
#include "core/exchange/csv/csv_reader.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <iconv.h>
#include <optional>
#include <uchardet.h>

namespace quotasmith::exchange {

namespace {

struct Name {
    std::string_view code;
    Encoding encoding;
    const char *iconvName; ///< also what uchardet calls it
};
constexpr std::array<Name, 6> kNames{{{"utf-8", Encoding::Utf8, "UTF-8"},
                                      {"utf-16le", Encoding::Utf16Le, "UTF-16LE"},
                                      {"utf-16be", Encoding::Utf16Be, "UTF-16BE"},
                                      {"gb18030", Encoding::Gb18030, "GB18030"},
                                      {"big5", Encoding::Big5, "BIG5"},
                                      {"latin1", Encoding::Latin1, "ISO-8859-1"}}};
constexpr std::string_view kKnown = "utf-8 utf-16 utf-16le utf-16be gb18030 gbk gb2312 big5 latin1";
constexpr std::string_view kMarkUtf8 = "\xEF\xBB\xBF";
constexpr std::string_view kMarkLe = "\xFF\xFE";
constexpr std::string_view kMarkBe = "\xFE\xFF";
constexpr std::size_t kSampleBytes = std::size_t{1} << 16;

const Name &nameOf(Encoding encoding)
{
    return kNames[static_cast<std::size_t>(encoding)];
}

std::optional<Encoding> byMark(std::string_view bytes)
{
    if (bytes.starts_with(kMarkUtf8))
        return Encoding::Utf8;
    if (bytes.starts_with(kMarkLe))
        return Encoding::Utf16Le;
    if (bytes.starts_with(kMarkBe))
        return Encoding::Utf16Be;
    return std::nullopt;
}

std::string_view withoutMark(std::string_view bytes, Encoding encoding)
{
    if (byMark(bytes) == encoding)
        bytes.remove_prefix(encoding == Encoding::Utf8 ? kMarkUtf8.size() : kMarkLe.size());
    return bytes;
}

/// A table has digits, delimiters and line ends, whose UTF-16 has a zero on one side only.
std::optional<Encoding> byZeros(std::string_view bytes)
{
    const std::string_view sample = bytes.substr(0, kSampleBytes);
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < sample.size(); ++i)
        zeros[i % 2] += sample[i] == '\0' ? 1U : 0U;
    const std::size_t enough = sample.size() / 10 + 1;
    if (zeros[1] >= enough && zeros[0] == 0)
        return Encoding::Utf16Le;
    if (zeros[0] >= enough && zeros[1] == 0)
        return Encoding::Utf16Be;
    return std::nullopt;
}

/// Whether nearly all bytes above ASCII come in pairs of GB2312, the part of GB18030 that daily Chinese uses.
/// Western letters stand beside ASCII, and Big5's second bytes are often below 0xA1.
bool looksLikeGb2312(std::string_view bytes)
{
    std::size_t pairs = 0;
    std::size_t others = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        if (first < 0x80)
            continue;
        const auto second = i + 1 < bytes.size() ? static_cast<unsigned char>(bytes[i + 1]) : 0xA1U;
        const bool isPair = first >= 0xA1 && first <= 0xF7 && second >= 0xA1;
        ++(isPair ? pairs : others);
        i += isPair ? 1 : 0;
    }
    return pairs > 0 && others * 20 <= pairs;
}

/// Whether more characters above ASCII are well-formed UTF-8 than not: then a few bytes are damaged, and any other
/// encoding would turn the rest into nonsense.
bool isDamagedUtf8(std::string_view bytes)
{
    std::size_t good = 0;
    std::size_t bad = 0;
    for (std::size_t i = 0; i < bytes.size();) {
        const base::Utf8Point next = base::decodeUtf8(bytes, i);
        bad += next.isWellFormed ? 0U : 1U;
        good += next.isWellFormed && next.size > 1 ? 1U : 0U;
        i += next.size;
    }
    return good > bad;
}

std::optional<Encoding> byFrequency(std::string_view sample)
{
    const uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, sample.data(), sample.size());
    uchardet_data_end(detector);
    const std::string verdict = uchardet_get_charset(detector);
    uchardet_delete(detector);
    if (verdict == "WINDOWS-1252")
        return Encoding::Latin1;
    for (const Name &name : kNames)
        if (verdict == name.iconvName)
            return name.encoding;
    return std::nullopt;
}

/// Closes its converter on every way out.
class Converter {
public:
    explicit Converter(const char *from) : m_handle(iconv_open("UTF-8", from))
    {
        QS_CHECK(m_handle != reinterpret_cast<iconv_t>(-1));
    }
    ~Converter() { iconv_close(m_handle); }
    Converter(const Converter &) = delete;
    Converter &operator=(const Converter &) = delete;

    /// Appends the bytes as UTF-8; gives how many were well-formed.
    std::size_t convert(std::string_view bytes, std::string &out)
    {
        std::array<char, 32768> piece;
        char *from = const_cast<char *>(bytes.data()); // iconv's interface; it only reads
        std::size_t left = bytes.size();
        for (;;) {
            char *to = piece.data();
            std::size_t room = piece.size();
            const std::size_t done = iconv(m_handle, &from, &left, &to, &room);
            const int reason = errno;
            out.append(piece.data(), to);
            if (done != static_cast<std::size_t>(-1) || reason != E2BIG)
                return bytes.size() - left;
        }
    }

private:
    iconv_t m_handle;
};

std::string lineAfter(std::string_view text)
{
    return std::to_string(countLineEnds(text) + 1);
}

[[noreturn]] void failEncoding(Encoding encoding, std::string_view textBefore, std::size_t byte)
{
    throw base::Error("encoding-bad", {{"encoding", std::string(encodingCode(encoding))},
                                       {"line", lineAfter(textBefore)},
                                       {"byte", std::to_string(byte + 1)}});
}

void refuseZeros(std::string_view text)
{
    const std::size_t zero = text.find('\0');
    if (zero != std::string_view::npos)
        throw base::Error("not-text", {{"line", lineAfter(text.substr(0, zero))}});
}

/// Big5 and GB18030 both take almost any pair of high bytes, so only what decodes to its end counts. Latin-1 takes
/// every byte, but nobody writes its control characters 0x80 … 0x9F.
bool decodes(std::string_view bytes, Encoding encoding)
{
    if (encoding == Encoding::Latin1)
        return std::none_of(bytes.begin(), bytes.end(), [](char byte) { return (byte & 0xE0) == 0x80; });
    std::string ignored;
    return Converter(nameOf(encoding).iconvName).convert(bytes, ignored) == bytes.size();
}

} // namespace

std::string_view encodingCode(Encoding encoding)
{
    return nameOf(encoding).code;
}

Encoding parseEncoding(std::string_view name, std::string_view bytes)
{
    const std::string wanted = base::lowered(base::trimmed(name));
    for (const Name &known : kNames)
        if (wanted == known.code)
            return known.encoding;
    if (wanted == "gbk" || wanted == "gb2312")
        return Encoding::Gb18030;
    if (wanted == "utf-16") {
        const auto found = bytes.starts_with(kMarkLe) || bytes.starts_with(kMarkBe) ? byMark(bytes) : byZeros(bytes);
        return found.value_or(Encoding::Utf16Le);
    }
    throw base::Error("encoding-unknown", {{"encoding", std::string(name)}, {"known", std::string(kKnown)}});
}

Encoding detectEncoding(std::string_view bytes)
{
    if (const auto marked = byMark(bytes))
        return *marked;
    if (const auto wide = byZeros(bytes))
        return *wide;
    refuseZeros(bytes);
    std::size_t firstBad = 0;
    if (base::isUtf8(bytes, &firstBad) || isDamagedUtf8(bytes))
        return Encoding::Utf8; // decoding names the damaged place
    if (looksLikeGb2312(bytes) && decodes(bytes, Encoding::Gb18030))
        return Encoding::Gb18030;
    // The sample begins where the letters do: a long start in ASCII says nothing.
    const auto guess = byFrequency(bytes.substr(firstBad, kSampleBytes));
    if (guess && guess != Encoding::Utf8 && decodes(bytes, *guess))
        return *guess;
    if (decodes(bytes, Encoding::Gb18030))
        return Encoding::Gb18030;
    throw base::Error("encoding-undetected", {{"line", lineAfter(bytes.substr(0, firstBad))},
                                              {"byte", std::to_string(firstBad + 1)},
                                              {"known", std::string(kKnown)}});
}

DecodedText decodeText(std::string_view bytes, Encoding encoding)
{
    const std::string_view body = withoutMark(bytes, encoding);
    const std::size_t markSize = bytes.size() - body.size();
    DecodedText result{encoding, body, nullptr};
    if (encoding == Encoding::Utf8) {
        std::size_t bad = 0;
        if (!base::isUtf8(body, &bad))
            failEncoding(encoding, body.substr(0, bad), markSize + bad);
    } else {
        std::string converted;
        const std::size_t good = Converter(nameOf(encoding).iconvName).convert(body, converted);
        if (good != body.size())
            failEncoding(encoding, converted, markSize + good);
        result.converted = std::make_unique<const std::string>(std::move(converted));
        result.text = *result.converted;
    }
    refuseZeros(result.text);
    return result;
}

} // namespace quotasmith::exchange
