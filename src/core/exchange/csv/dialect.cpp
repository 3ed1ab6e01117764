// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/csv/dialect.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/exchange/csv/csv_reader.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace quotasmith::exchange {

namespace {

constexpr std::array<char, 4> kDelimiters{',', ';', '\t', '|'};
constexpr int kSampleRows = 50;
constexpr std::size_t kSampleBytes = std::size_t{1} << 18;

/// How a delimiter fits: the number of fields most rows have (a title stands above many tables), and how many rows.
std::pair<int, std::size_t> fitOf(std::string_view sample, char delimiter)
{
    CsvReader reader(sample, delimiter);
    Row row;
    std::map<std::size_t, int> rowsWith;
    for (int i = 0; i < kSampleRows && reader.next(row); ++i)
        if (row.fields.size() > 1 && row.problem == RowProblem::None)
            ++rowsWith[row.fields.size()];
    std::pair<int, std::size_t> best{0, 0};
    for (const auto &[fields, rows] : rowsWith)
        best = std::max(best, std::pair{rows, fields});
    return best;
}

} // namespace

char detectDelimiter(std::string_view text)
{
    const std::string_view sample = text.substr(0, kSampleBytes);
    char best = kDelimiters.front();
    std::pair<int, std::size_t> bestFit{0, 0};
    for (const char delimiter : kDelimiters) {
        const auto fit = fitOf(sample, delimiter);
        if (fit > bestFit) {
            bestFit = fit;
            best = delimiter;
        }
    }
    return best;
}

char parseDelimiter(std::string_view text)
{
    static constexpr std::array<std::string_view, 4> kWords{"comma", "semicolon", "tab", "pipe"};
    const std::string word = base::lowered(text);
    for (std::size_t i = 0; i < kDelimiters.size(); ++i)
        if (text == std::string_view(&kDelimiters[i], 1) || word == kWords[i] || (i == 2 && word == "\\t"))
            return kDelimiters[i];
    throw base::Error("delimiter-unknown", {{"delimiter", std::string(text)}, {"known", ", ; tab |"}});
}

} // namespace quotasmith::exchange
