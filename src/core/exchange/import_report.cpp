// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/import_report.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace quotasmith::exchange {

namespace {

constexpr std::size_t kMostShown = 200;
constexpr std::int64_t kMillion = 1'000'000;

/// Cut between characters.
std::string shortened(std::string text)
{
    if (text.size() <= kMostShown)
        return text;
    std::size_t size = 0;
    for (std::size_t next = 0; next <= kMostShown; next += base::decodeUtf8(text, next).size)
        size = next;
    text.resize(size);
    return text;
}

std::string digitsOf(money::Wide value)
{
    std::string digits;
    for (; value != 0 || digits.empty(); value /= 10)
        digits += static_cast<char>('0' + static_cast<int>(value % 10));
    std::reverse(digits.begin(), digits.end());
    return digits;
}

} // namespace

void Refusals::add(Refusal refusal)
{
    m_lines.insert(refusal.line);
    if (m_listed.size() == kMostListed)
        return;
    refusal.text = shortened(std::move(refusal.text));
    m_listed.push_back(std::move(refusal));
}

ExactSum &ExactSum::operator+=(const ExactSum &other)
{
    m_millionths += other.m_millionths;
    return *this;
}

ExactSum &ExactSum::operator-=(const ExactSum &other)
{
    m_millionths -= other.m_millionths;
    return *this;
}

bool ExactSum::isWithinHalfUnit() const
{
    return m_millionths * 2 <= kMillion && m_millionths * 2 >= -kMillion;
}

std::string ExactSum::text(int decimals) const
{
    const std::size_t places = static_cast<std::size_t>(decimals) + 6;
    std::string digits = digitsOf(m_millionths < 0 ? -m_millionths : m_millionths);
    if (digits.size() <= places)
        digits.insert(0, places + 1 - digits.size(), '0');
    std::string fraction = digits.substr(digits.size() - places);
    digits.resize(digits.size() - places);
    while (fraction.size() > static_cast<std::size_t>(decimals) && fraction.back() == '0')
        fraction.pop_back();
    return (m_millionths < 0 ? "-" : "") + digits + (fraction.empty() ? "" : "." + fraction);
}

SourceForm ImportReport::form() const
{
    SourceForm form{encoding, delimiter == '\0' ? std::string() : std::string(1, delimiter), sheet};
    form.headerLine = headerLine;
    form.headerRows = headerRows;
    return form;
}

void describeForm(ImportReport &report, const Source &source)
{
    report.sheet = source.sheet();
    report.headerLine = source.headerLine();
    report.headerRows = source.headerRows();
    report.encoding = source.isWorkbook() ? std::string() : std::string(encodingCode(source.encoding()));
    report.delimiter = source.isWorkbook() ? '\0' : source.delimiter();
}

} // namespace quotasmith::exchange
