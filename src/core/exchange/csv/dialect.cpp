// SPDX-License-Identifier: Apache-2.0
#include "core/exchange/csv/dialect.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/exchange/csv/csv_reader.h"

#include <array>
#include <utility>

namespace quotasmith::exchange {

namespace {

constexpr std::array<char, 4> kDelimiters{',', ';', '\t', '|'};
constexpr int kSampleRows = 50;
constexpr std::size_t kSampleBytes = std::size_t{1} << 18;

/// How a delimiter fits: rows with as many fields as the first one, and that number of fields.
std::pair<int, std::size_t> fitOf(std::string_view sample, char delimiter)
{
    CsvReader reader(sample, delimiter);
    Row row;
    std::size_t fields = 0;
    int agreeing = 0;
    for (int i = 0; i < kSampleRows && reader.next(row); ++i) {
        if (i == 0)
            fields = row.fields.size();
        agreeing += row.fields.size() == fields && row.problem == RowProblem::None ? 1 : 0;
    }
    return fields < 2 ? std::pair<int, std::size_t>{0, 0} : std::pair{agreeing, fields};
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
