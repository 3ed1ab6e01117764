// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace quotasmith::exchange {

enum class Encoding { Utf8, Utf16Le, Utf16Be, Gb18030, Big5, Latin1 };

/// `utf-8 utf-16le utf-16be gb18030 big5 latin1`
std::string_view encodingCode(Encoding encoding);

/// What a user calls an encoding: the codes, `utf-16` (by its mark, else little-endian), `gbk` and `gb2312` (GB18030
/// includes both). Throws Error{"encoding-unknown", {encoding, known}}.
Encoding parseEncoding(std::string_view name, std::string_view bytes);

/// By byte-order mark; UTF-16 without one by its zero bytes; UTF-8, also when only a few bytes of it are damaged; else
/// GB18030 or what the letters' frequencies tell, as far as the bytes decode. Throws Error{"not-text", {line}} for
/// other bytes with zeros, Error{"encoding-undetected", {line, byte, known}} with the first byte that is not UTF-8.
Encoding detectEncoding(std::string_view bytes);

/// Bytes as UTF-8 without a byte-order mark. UTF-8 stays where it is, so the bytes must outlive this.
struct DecodedText {
    Encoding encoding = Encoding::Utf8;
    std::string_view text;
    std::unique_ptr<const std::string> converted; ///< what `text` looks at when the bytes were not UTF-8
};

/// Nothing is ever replaced: throws Error{"encoding-bad", {encoding, line, byte}} at the first byte (counted from 1)
/// that does not belong to the encoding, Error{"not-text", {line}} at a NUL.
DecodedText decodeText(std::string_view bytes, Encoding encoding);

} // namespace quotasmith::exchange
