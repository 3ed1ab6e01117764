// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/calendar/month.h"
#include "core/exchange/mapping.h"
#include "core/exchange/met_lines.h"
#include "core/exchange/source.h"
#include "core/money/rounding.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace quotasmith::exchange {

/// Something in a source that is not taken, with its place. Words are made in src/text from code and data.
struct Refusal {
    std::int64_t line = 0;
    std::string column; ///< header of the column, in a workbook with its letter; empty: the whole line
    std::string field;  ///< code of the field
    std::string text;   ///< what stands there, at most 200 bytes
    std::string code;   ///< `fields-missing amount-bad date-bad name-unknown` …
    base::ErrorData data;
};

/// Every refusal, the lines they are on, and the first of them in full.
class Refusals {
public:
    static constexpr std::size_t kMostListed = 100'000;

    void add(Refusal refusal);
    std::int64_t lines() const { return static_cast<std::int64_t>(m_lines.size()); }
    bool contains(std::int64_t line) const { return m_lines.contains(line); }
    const std::vector<Refusal> &listed() const { return m_listed; }

private:
    std::vector<Refusal> m_listed;
    std::unordered_set<std::int64_t> m_lines;
};

/// A sum of amounts without any rounding, in millionths of a unit.
class ExactSum {
public:
    void add(std::int64_t units, std::int64_t millionths = 0)
    {
        m_millionths += money::Wide{units} * 1'000'000 + millionths;
    }
    ExactSum &operator+=(const ExactSum &other);
    ExactSum &operator-=(const ExactSum &other);
    bool isZero() const { return m_millionths == 0; }
    /// Within half a unit: what rounding a stated total to whole units can explain.
    bool isWithinHalfUnit() const;
    /// `16429042.6025`: units of 10^-decimals; finer places only where they are not zero.
    std::string text(int decimals) const;
    friend bool operator==(const ExactSum &, const ExactSum &) = default;

private:
    money::Wide m_millionths = 0;
};

/// What the sender can compare: the sum over every data line of the source, and over what was stored.
struct Control {
    ExactSum file;
    ExactSum stored;
};

/// A total in the source (合计, a node above others) that is not the sum of its lines.
struct TotalDifference {
    std::int64_t line = 0;
    plan::Measure measure = plan::Measure::Revenue;
    std::optional<calendar::Month> month; ///< nothing: over several months
    ExactSum stated;
    ExactSum sum;
    std::string column = {}; ///< header of the column the total stands in; empty: the total is a line
};

/// Something that was found out and that people should know: `sheet-read header-found scale-stated year-stated
/// month-stated date-order-found profile-recognised cost-from-profit columns-unread remarks-left-out`. Words are made
/// in src/text.
struct ImportNote {
    std::string code;
    base::ErrorData data;
};

struct RowCounts {
    std::int64_t read = 0;
    std::int64_t taken = 0;
    std::int64_t unchanged = 0;
    std::int64_t refused = 0;
    std::int64_t totals = 0; ///< lines that sum up others: compared, not stored
};

/// The outcome of an import.
struct ImportReport {
    ImportKind kind = ImportKind::Actuals;
    std::string source;
    std::string hash;
    std::string batch;
    std::string encoding; ///< of text
    char delimiter = ','; ///< of text; 0 in a workbook
    std::string sheet;    ///< of a workbook
    std::string dateForm; ///< `ymd dmy mdy`; empty: no dates, or none that tells
    std::string profile;
    std::vector<MapEntry> map; ///< field and header, as understood
    RowCounts rows;
    std::int64_t cells = 0; ///< values taken or unchanged, of kinds with several a line (targets)
    std::map<plan::Measure, Control> control;
    std::vector<calendar::Month> months;
    std::map<std::string, std::int64_t> created;
    Refusals refused;
    std::vector<TotalDifference> totalDifferences;
    std::vector<ImportNote> notes;
    std::optional<MetLines> met; ///< of a dry run
    std::int64_t headerLine = 1;
    std::size_t headerRows = 1;

    /// What opens the source again as it was read.
    SourceForm form() const;
};

/// Enters how a source was opened.
void describeForm(ImportReport &report, const Source &source);

} // namespace quotasmith::exchange
