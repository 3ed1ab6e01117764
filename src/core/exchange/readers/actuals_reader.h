// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/exchange/readers/when_reader.h"
#include "core/exchange/records.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace quotasmith::exchange {

/// Facts, one after the other, without refused lines. A source is read in one of three shapes: a column for each
/// measure (gross profit beside revenue says the cost); `measure` and `value`; a column for each month (of one measure
/// or of several). Nothing is allocated for a line that is as it should be.
///
/// Lines that sum up others (合计 …, or amounts with neither date nor names) are counted, not given; a total that is
/// not the sum of its lines, or in a column of sums not that of its months, goes to the report. At the end the report
/// has the file's side of the control, in which the amounts of refused lines are included.
class ActualsReader {
public:
    /// Source, mapping, options and report outlive the reader. Throws Error{"field-missing"} when months come without
    /// any year.
    ActualsReader(const Source &source, const Mapping &mapping, const ReadOptions &options, ImportReport &report);

    /// False at the end. A line without amounts is given once, with nothing present and no month.
    /// Throws Error{"cancelled"}.
    bool next(ActualRecord &record);

private:
    struct ValueColumn {
        std::size_t column = 0;
        std::size_t slot = 0;
        money::AmountForm form;
        std::string_view field;
        const PeriodColumn *period = nullptr;
        bool hasOwnMeasure = true; ///< in `slot`; else that of the line
    };
    struct Entry {
        std::size_t slot = 0;
        Amount amount;
        calendar::Month month; ///< of a column for a month
    };
    struct Sums {
        std::array<ExactSum, kMostFactMeasures> all;
        std::array<ExactSum, kMostFactMeasures> sinceSubtotal;
    };

    bool readLine();
    void readEntries();
    void readEntry(const ValueColumn &value, std::size_t slot);
    void addPeriods(const Mapping &mapping);
    void addCost();
    void compareColumns();
    bool readTime();
    bool isUnnamedTotal() const;
    void compareTotal();
    void addToSums();
    void give(ActualRecord &record);
    std::optional<std::size_t> slotOfLine();
    void finish();

    LineReader m_lines;
    WhenReader m_when;
    const BoundColumn *m_person;
    const BoundColumn *m_account;
    const BoundColumn *m_product;
    const BoundColumn *m_order;
    const BoundColumn *m_measure;
    std::vector<ValueColumn> m_values;
    const BoundColumn *m_profit;           ///< where it stands for a cost no column says
    std::vector<ValueColumn> m_statedSums; ///< columns that sum up those of months
    bool m_isWide;                         ///< a column for each month
    bool m_hasMeasures;                    ///< a column for each measure
    std::map<std::string, std::optional<std::size_t>, std::less<>> m_slots; ///< by the text of the measure column
    std::vector<Entry> m_entries;
    std::size_t m_given = 0; ///< entries of this line already given
    std::optional<When> m_time;
    Sums m_sums;
};

} // namespace quotasmith::exchange
