// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/find/pinyin.h"

#include "core/exchange/encoding.h"
#include "text/convert.h"

#include <array>
#include <QHash>
#include <string>

namespace quotasmith::ui {

namespace {

/// GB 2312 lists its first level in the order of pinyin: where each letter begins.
struct Beginning {
    int code;
    char letter;
};
constexpr std::array<Beginning, 23> kBeginnings{
    {{0xB0A1, 'a'}, {0xB0C5, 'b'}, {0xB2C1, 'c'}, {0xB4EE, 'd'}, {0xB6EA, 'e'}, {0xB7A2, 'f'},
     {0xB8C1, 'g'}, {0xB9FE, 'h'}, {0xBBF7, 'j'}, {0xBFA6, 'k'}, {0xC0AC, 'l'}, {0xC2E8, 'm'},
     {0xC4C3, 'n'}, {0xC5B6, 'o'}, {0xC5BE, 'p'}, {0xC6DA, 'q'}, {0xC8BB, 'r'}, {0xC8F6, 's'},
     {0xCBFA, 't'}, {0xCDDA, 'w'}, {0xCEF4, 'x'}, {0xD1B9, 'y'}, {0xD4D1, 'z'}}};
constexpr int kLast = 0xD7F9;
constexpr int kFirstInRow = 0xA1;
constexpr int kLastInRow = 0xFE;

QChar letterOf(int code)
{
    char letter = 'a';
    for (const Beginning &each : kBeginnings)
        if (code >= each.code)
            letter = each.letter;
    return QLatin1Char(letter);
}

QHash<QChar, QChar> readTable()
{
    std::string bytes;
    QString letters;
    for (int code = kBeginnings.front().code; code <= kLast; ++code) {
        const int low = code & 0xFF;
        if (low < kFirstInRow || low > kLastInRow)
            continue;
        bytes += static_cast<char>(code >> 8);
        bytes += static_cast<char>(low);
        letters += letterOf(code);
    }
    const QString characters = text::fromUtf8(exchange::decodeText(bytes, exchange::Encoding::Gb18030).text);
    QHash<QChar, QChar> table;
    for (qsizetype i = 0; i < qMin(characters.size(), letters.size()); ++i)
        table.insert(characters.at(i), letters.at(i));
    return table;
}

} // namespace

QString pinyinInitials(const QString &text)
{
    static const QHash<QChar, QChar> kTable = readTable();
    QString initials;
    for (const QChar each : text) {
        if (const auto found = kTable.constFind(each); found != kTable.cend())
            initials += *found;
        else if (each.isLetterOrNumber() && each.unicode() < 128)
            initials += each.toLower();
    }
    return initials;
}

} // namespace quotasmith::ui
